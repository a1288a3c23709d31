#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds suppression comments in plain text: `concord:off` on a line of its own, bare or behind a
/// comment sign of any of the usual languages, and `… # concord:ignore RULE` behind text.
enum PlainSuppression {
  private static let word = Array("concord:".utf8)

  /// - Complexity: linear, at the speed of `memchr` for colons.
  static func directives(in bytes: UnsafeBufferPointer<UInt8>) -> [SuppressionDirective] {
    var directives: [SuppressionDirective] = []
    guard let base = bytes.baseAddress else { return directives }
    var position = 0
    while position < bytes.count,
      let found = memchr(base + position, Int32(UInt8(ascii: ":")), bytes.count - position)
    {
      let colon = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      position = colon + 1
      let start = colon - word.count + 1
      guard start >= 0, bytes[colon - 1] == UInt8(ascii: "d"),
        bytes[start...colon].elementsEqual(word)
      else { continue }
      if let directive = directive(at: start, in: bytes) {
        directives.append(directive)
        position = max(position, directive.range.upperBound)
      }
    }
    return directives
  }

  private static func directive(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> SuppressionDirective? {
    var lineStart = start
    let first = ByteOrderMark(bytes) == .utf8 ? 3 : 0
    while lineStart > first, bytes[lineStart - 1] != UInt8(ascii: "\n"), start - lineStart < 4096 {
      lineStart -= 1
    }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), end - start < 4096 { end += 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }

    var opening = start
    while opening > lineStart, bytes[opening - 1] == 0x20 || bytes[opening - 1] == 0x09 {
      opening -= 1
    }
    var content = start..<end
    if let sign = comments.first(where: { ends(bytes[lineStart..<opening], with: $0.open) }) {
      opening -= sign.open.utf8.count
      guard opening == lineStart || bytes[opening - 1] <= 0x20 else { return nil }
      while content.upperBound > start, bytes[content.upperBound - 1] <= 0x20 {
        content = start..<content.upperBound - 1
      }
      if ends(bytes[content], with: sign.close) {
        content = start..<content.upperBound - sign.close.utf8.count
      } else if !sign.close.isEmpty {
        return nil
      }
    } else if opening > lineStart {
      return nil
    }
    return SuppressionDirective.parse(bytes[content], comment: opening..<end)
  }

  private static let comments = [
    (open: "<!--", close: "-->"), (open: "/*", close: "*/"), (open: "//", close: ""),
    (open: "#", close: ""), (open: "--", close: ""), (open: ";", close: ""),
    (open: "%", close: ""),
  ]

  private static func ends(
    _ bytes: UnsafeBufferPointer<UInt8>.SubSequence, with text: String
  ) -> Bool {
    bytes.suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
