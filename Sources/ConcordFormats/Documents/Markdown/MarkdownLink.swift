/// The parts of links that are no text: destinations, labels, autolinks.
enum MarkdownLink {
  /// No destination or label is searched for further than this, so that hostile text stays cheap.
  private static let maximalLength = 4096

  /// Where `(destination "title")` at `start` ends (CommonMark 0.31 §6.3), or nil.
  static func destinationEnd(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    let end = min(text.count, start + maximalLength)
    var i = skipSpaces(start + 1, text, end)
    guard i < end else { return nil }
    if text[i] == UInt8(ascii: "<") {
      i += 1
      while i < end, text[i] != UInt8(ascii: ">") {
        guard text[i] != 0x0A, text[i] != UInt8(ascii: "<") else { return nil }
        i += text[i] == UInt8(ascii: "\\") ? 2 : 1
      }
      i += 1
    } else {
      var depth = 0
      while i < end, text[i] > 0x20 {
        if text[i] == UInt8(ascii: "(") {
          depth += 1
        } else if text[i] == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
        i += text[i] == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    let afterDestination = i
    i = skipSpaces(i, text, end)
    if i > afterDestination, i < end, let title = titleEnd(at: i, text, end) {
      i = skipSpaces(title, text, end)
    }
    return i < end && text[i] == UInt8(ascii: ")") ? i + 1 : nil
  }

  /// Where `[label]` at `start` ends, or nil.
  static func labelEnd(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    let end = min(text.count, start + 1000)
    var i = start + 1
    while i < end, text[i] != UInt8(ascii: "]") {
      guard text[i] != UInt8(ascii: "[") else { return nil }
      i += text[i] == UInt8(ascii: "\\") ? 2 : 1
    }
    return i < end ? i + 1 : nil
  }

  /// Where `<scheme:…>` or `<name@host>` at `start` ends (§6.5), or nil.
  static func autolinkEnd(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    let end = min(text.count, start + maximalLength)
    var i = start + 1
    var hasSign = false
    while i < end, text[i] != UInt8(ascii: ">") {
      guard text[i] > 0x20, text[i] != UInt8(ascii: "<") else { return nil }
      if text[i] == UInt8(ascii: "@") { hasSign = true }
      if text[i] == UInt8(ascii: ":"), isScheme(text[start + 1..<i]) { hasSign = true }
      i += 1
    }
    return hasSign && i < end && text[start + 1] != UInt8(ascii: "/") ? i + 1 : nil
  }

  private static func isScheme(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    guard (2...32).contains(bytes.count), let first = bytes.first, HTMLTag.isLetter(first) else {
      return false
    }
    return bytes.allSatisfy {
      HTMLTag.isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "+")
        || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
  }

  private static func titleEnd(
    at start: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> Int? {
    let closing: UInt8
    switch text[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = text[start]
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return nil
    }
    var i = start + 1
    while i < end, text[i] != closing { i += text[i] == UInt8(ascii: "\\") ? 2 : 1 }
    return i < end ? i + 1 : nil
  }

  private static func skipSpaces(
    _ start: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> Int {
    var i = start
    while i < end, HTMLTag.isSpace(text[i]) { i += 1 }
    return i
  }
}
