/// What a line of Markdown is by its first signs, its containers' marks taken off.
struct MarkdownLine {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The first byte that is no white space.
  var start: Int
  /// Behind the last byte before the line end.
  var end: Int
  /// The column of `start`, counted from 0 with tabs of four.
  var indentation: Int

  var isBlank: Bool { start >= end }

  private func byte(_ offset: Int) -> UInt8 {
    start + offset < end ? bytes[start + offset] : 0
  }

  /// How often a sign stands at the start.
  func run(of sign: UInt8) -> Int {
    var count = 0
    while byte(count) == sign { count += 1 }
    return count
  }

  /// Whether the rest of the line from an offset is white space.
  private func isBlank(from offset: Int) -> Bool {
    (start + offset..<max(end, start + offset)).allSatisfy { HTMLTag.isSpace(bytes[$0]) }
  }

  // MARK: Leaf blocks

  /// The text of an ATX heading (CommonMark 0.31 §4.2), or nil.
  var heading: Range<Int>? {
    let level = run(of: UInt8(ascii: "#"))
    guard (1...6).contains(level), start + level == end || HTMLTag.isSpace(byte(level)) else {
      return nil
    }
    var from = start + level
    while from < end, HTMLTag.isSpace(bytes[from]) { from += 1 }
    var to = end
    while to > from, HTMLTag.isSpace(bytes[to - 1]) { to -= 1 }
    var closing = to
    while closing > from, bytes[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
    if closing == from || HTMLTag.isSpace(bytes[closing - 1]) { to = closing }
    while to > from, HTMLTag.isSpace(bytes[to - 1]) { to -= 1 }
    return from..<to
  }

  /// The sign and length of a code fence (§4.5), or nil.
  var fence: (sign: UInt8, count: Int)? {
    for sign in [UInt8(ascii: "`"), UInt8(ascii: "~")] {
      let count = run(of: sign)
      guard count >= 3 else { continue }
      if sign == UInt8(ascii: "`"), bytes[start + count..<end].contains(sign) { return nil }
      return (sign, count)
    }
    return nil
  }

  /// Whether the line closes a fence.
  func closes(_ fence: (sign: UInt8, count: Int)) -> Bool {
    let count = run(of: fence.sign)
    return count >= fence.count && isBlank(from: count)
  }

  /// Whether the line is a thematic break (§4.1) or underlines a setext heading (§4.3).
  var isRule: Bool {
    let sign = byte(0)
    switch sign {
    case UInt8(ascii: "="):
      return isBlank(from: run(of: sign))
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      let signs = bytes[start..<end].filter { !HTMLTag.isSpace($0) }
      return signs.count >= 3 && signs.allSatisfy { $0 == sign }
        || sign == UInt8(ascii: "-") && isBlank(from: run(of: sign))
    default:
      return false
    }
  }

  /// Whether the line separates the head of a table from its rows (GFM §4.10).
  var isTableDelimiter: Bool {
    switch byte(0) {
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"): break
    default: return false
    }
    let line = bytes[start..<end]
    return line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy {
        switch $0 {
        case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09: true
        default: false
        }
      }
  }

  /// Where the text behind a link reference definition or a footnote mark begins: the end of the
  /// line for the former (§4.7); nil for neither.
  var definitionEnd: Int? {
    guard byte(0) == UInt8(ascii: "[") else { return nil }
    var i = start + 1
    while i < end, i - start < 1000, bytes[i] != UInt8(ascii: "]"), bytes[i] != UInt8(ascii: "[") {
      i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard i > start + 1, i + 1 < end, bytes[i] == UInt8(ascii: "]"),
      bytes[i + 1] == UInt8(ascii: ":")
    else { return nil }
    return byte(1) == UInt8(ascii: "^") ? i + 2 : end
  }

  // MARK: Lists

  /// The marker of a list item (§5.2).
  struct ListMarker {
    /// The offset of the first byte behind the marker.
    var length: Int
    /// Whether it may stand in the middle of a paragraph.
    var interrupts: Bool
  }

  var listMarker: ListMarker? {
    switch byte(0) {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      guard start + 1 == end || HTMLTag.isSpace(byte(1)) else { return nil }
      return ListMarker(length: 1, interrupts: !isBlank(from: 1))
    case 0x30...0x39:
      var digits = 0
      while digits < 10, (0x30...0x39).contains(byte(digits)) { digits += 1 }
      guard digits < 10, byte(digits) == UInt8(ascii: ".") || byte(digits) == UInt8(ascii: ")"),
        start + digits + 1 == end || HTMLTag.isSpace(byte(digits + 1))
      else { return nil }
      let isFirst = digits == 1 && byte(0) == UInt8(ascii: "1")
      return ListMarker(length: digits + 1, interrupts: isFirst && !isBlank(from: digits + 1))
    default:
      return nil
    }
  }

  /// The length of a task's box, `[x] `, or 0.
  var taskLength: Int {
    let mark = byte(1) | 0x20
    return byte(0) == UInt8(ascii: "[") && mark == UInt8(ascii: "x")
      || byte(0) == UInt8(ascii: "[") && byte(1) == 0x20
      ? (byte(2) == UInt8(ascii: "]") && HTMLTag.isSpace(byte(3)) ? 4 : 0) : 0
  }

  // MARK: HTML

  /// What ends a block of HTML that begins here (§4.6).
  enum HTMLEnd: Equatable {
    case blankLine
    /// The line with this text, letters in lower case.
    case text(String)
  }

  /// How the block of HTML ends that begins with this line; nil where none begins.
  ///
  /// - Parameter inParagraph: whether a paragraph is open, which a mere inline tag cannot end.
  func htmlEnd(inParagraph: Bool) -> HTMLEnd? {
    guard byte(0) == UInt8(ascii: "<") else { return nil }
    switch byte(1) {
    case UInt8(ascii: "!"):
      if byte(2) == UInt8(ascii: "-"), byte(3) == UInt8(ascii: "-") { return .text("-->") }
      if byte(2) == UInt8(ascii: "[") { return .text("]]>") }
      return HTMLTag.isLetter(byte(2)) ? .text(">") : nil
    case UInt8(ascii: "?"):
      return .text("?>")
    default:
      guard let tag = HTMLTag.read(at: start, in: bytes, end: end) else { return nil }
      if ["script", "pre", "style", "textarea"].contains(tag.name) {
        return tag.isEnd ? nil : .text("</\(tag.name)>")
      }
      if HTMLElement.named(tag.name).flow == .block { return .blankLine }
      let isAlone =
        bytes[tag.range.upperBound - 1] == UInt8(ascii: ">")
        && bytes[tag.range.upperBound..<end].allSatisfy(HTMLTag.isSpace)
      return isAlone && !inParagraph ? .blankLine : nil
    }
  }

  /// Whether the line contains a text, letters of either case.
  func contains(_ text: String) -> Bool {
    let needle = Array(text.utf8)
    guard end - start >= needle.count else { return false }
    return (start...end - needle.count).contains { from in
      needle.indices.allSatisfy {
        let byte = bytes[from + $0]
        return byte == needle[$0] || HTMLTag.isLetter(byte) && byte | 0x20 == needle[$0]
      }
    }
  }
}
