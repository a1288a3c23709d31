struct MarkdownReader {
  var directives: [SuppressionDirective] = []
  init(_ bytes: UnsafeBufferPointer<UInt8>) {}
  mutating func read(from start: Int) {}
  mutating func finish() -> [TextRun] { [] }
}
