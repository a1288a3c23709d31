import ConcordModel
import ConcordTestSupport
import Testing

@testable import ConcordFormats

/// What holds for every document, however malformed.
@Suite struct DocumentPropertyTests {
  static let formats: [DocumentFormat] = [
    .plain, .markdown, .html, .jsonLines(field: "text"),
  ]

  private static let tokens: [[UInt8]] =
    [
      "Kim", "Зеленський", "구병삼", " ", " ", "\n", "\n\n", "\r\n", "<b>", "</b>", "<p>", "</p>", "<",
      ">", "&", "&amp;", "&#8217;", "&nbsp;", "<!--", "-->", "<script>", "</script>", "<code>",
      "</code>", "<br>", "<img alt='", "'", "\"", "*", "**", "_", "`", "```\n", "    ", "# ", "> ",
      "- ", "1. ", "[", "](", ")", "]", "![", "|", "|-|\n", "---\n", "\\", "<http://a.b>", "~~",
      "{\"text\":\"", "\"}\n", "\\u0457", "\\ud83d\\ude00", "\\n", "{", "}", ",", ":", "null",
      "concord:off", "\nconcord:off\n", "\nconcord:on\n", "<!-- concord:on -->",
      "<!-- concord:ignore a -->", "\u{FEFF}", "e\u{301}", "\u{0}", "<title>", "<textarea>",
      "<div translate=no>", "\t", "&#x", "<svg/>", "<![CDATA[", "]]>", "<?", "<!d", "</",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80]]

  private func random(_ random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in
      Self.tokens.randomElement(using: &random) ?? []
    }
  }

  private func text(of run: TextRun, in bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { run.withText(in: $0) { Array($0) } }
  }

  @Test(arguments: formats, [1, 2, 3] as [UInt64])
  func maps(_ format: DocumentFormat, _ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let bytes = random(&generator)
      let document = Document(bytes, format: format)
      #expect(Document.apply(document.edits(replacing: [], in: bytes), to: bytes) == bytes)
      var end = 0
      for run in document.runs {
        let flat = text(of: run, in: bytes)
        let isSound = isSound(run, flat, bytes, from: &end)
        #expect(
          isSound,
          "\(format) seed \(seed): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        if !isSound { return }
      }
    }
  }

  /// Pieces adjoin, sources ascend, verbatim pieces are equal, protected ranges are disjoint.
  private func isSound(
    _ run: TextRun, _ flat: [UInt8], _ bytes: [UInt8], from end: inout Int
  ) -> Bool {
    var count = 0
    for piece in run.map {
      guard piece.flat.lowerBound == count, piece.source.lowerBound >= end,
        piece.source.upperBound <= bytes.count
      else { return false }
      if piece.kind == .verbatim, flat[piece.flat] != bytes[piece.source] { return false }
      count = piece.flat.upperBound
      end = piece.source.upperBound
    }
    var last = 0
    for range in run.protected {
      guard range.lowerBound >= last, range.upperBound <= flat.count, !range.isEmpty else {
        return false
      }
      last = range.upperBound
    }
    let isInside = run.suppressions.allSatisfy { $0.range.upperBound <= flat.count }
    return count == flat.count && count == run.count && isInside
  }

  @Test(arguments: formats, [4, 5, 6] as [UInt64])
  func edits(_ format: DocumentFormat, _ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let bytes = random(&generator)
      let document = Document(bytes, format: format)
      guard let index = document.runs.indices.randomElement(using: &generator) else { continue }
      let run = document.runs[index]
      let flat = text(of: run, in: bytes)
      let starts = flat.indices.filter { flat[$0] & 0xC0 != 0x80 } + [flat.count]
      let bounds = [
        starts.randomElement(using: &generator) ?? 0, starts.randomElement(using: &generator) ?? 0,
      ].sorted()
      let range = bounds[0]..<bounds[1]
      let new =
        ["Kyiv", "", "Q&A <x>", "a b c", "ї \"q\" \\"].randomElement(using: &generator) ?? ""
      let edits = document.edits(
        replacing: [Document.Replacement(run: index, range: range, text: new)], in: bytes)
      let source = run.sourceRange(of: range)
      let message: Comment =
        "\(format) seed \(seed): \(String(decoding: bytes, as: UTF8.self).debugDescription) \(range)"
      for (edit, next) in zip(edits, edits.dropFirst()) {
        #expect(edit.range.upperBound <= next.range.lowerBound, message)
      }
      // Bytes beyond the replaced stretch are the same, whatever was put there; but emphasis of
      // Markdown goes with the text it was round.
      let inside = edits.filter {
        source.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= source.upperBound
      }
      let signs = edits.filter { !inside.contains($0) }
      #expect(
        signs.allSatisfy { edit in
          format == .markdown && edit.text.isEmpty
            && bytes[edit.range].allSatisfy { "*_~".utf8.contains($0) }
        }, message)
      let output = Document.apply(inside, to: bytes)
      #expect(output.starts(with: bytes[..<source.lowerBound]), message)
      #expect(output.reversed().starts(with: bytes[source.upperBound...].reversed()), message)
    }
  }

  @Test(arguments: formats.dropFirst(), [7, 8] as [UInt64])
  func replacedTextIsRead(_ format: DocumentFormat, _ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["Kim ", "<b>", "</b>", "&amp; ", "**", "Un", "\\u0457 ", "-sam", " <i>", "</i> "]
    for _ in 0..<1000 {
      var body = (0..<8).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      // Emphasis round tags alone is already text to some readers.
      if ["**<", ">**", "****"].contains(where: body.contains) { continue }
      if case .jsonLines = format {
        body = "{\"text\":\"Koo \(body) x\"}"
      } else {
        body = "Koo \(body) x"
      }
      let bytes = Array(body.utf8)
      let document = Document(bytes, format: format)
      guard document.runs.count == 1 else { continue }
      let flat = text(of: document.runs[0], in: bytes)
      let new = ["Gu Byeong", "구병삼", "a < b & \"c\""].randomElement(using: &generator) ?? ""
      let edits = document.edits(
        replacing: [Document.Replacement(run: 0, range: 0..<flat.count - 2, text: new)], in: bytes)
      let output = Document.apply(edits, to: bytes)
      let again = Document(output, format: format)
      let words = String(decoding: text(of: again.runs[0], in: output), as: UTF8.self)
        .split(separator: " ")
      #expect(
        words.joined(separator: " ") == new + " x", "\(format) seed \(seed): \(body)")
    }
  }

  @Test(
    "hostile HTML takes linear time",
    arguments: [
      "<b>", "<p>", "</b>", "<li>", "<div>", "<code>", "<a title=\"", "<!--", "&", "<",
      "</div><code>", "<title>", "<script>",
    ])
  func hostile(_ unit: String) {
    let bytes = Array(String(repeating: unit, count: 20_000).utf8)
    let document = Document(bytes, format: .html)
    #expect(document.runs.allSatisfy { $0.count <= bytes.count })
  }
}
