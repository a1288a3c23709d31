/// A tag as it stands in the source, read without any judgement of its correctness.
struct HTMLTag {
  var range: Range<Int>
  /// In lower case.
  var name: String
  var isEnd: Bool
  var isSelfClosing = false
  /// What the tag says of translation: `translate="no"`, `class="notranslate"`; nil for nothing.
  var translates: Bool?

  /// Reads the tag that begins with `<` at `start`; nil where no tag begins.
  ///
  /// A tag that the document's end cuts off reaches to the end (WHATWG HTML §13.2.5.8 onward:
  /// end of file in a tag).
  static func read(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
  ) -> HTMLTag? {
    var i = start + 1
    let isEnd = i < end && bytes[i] == UInt8(ascii: "/")
    if isEnd { i += 1 }
    guard i < end, isLetter(bytes[i]) else { return nil }
    let nameStart = i
    while i < end, !isSpace(bytes[i]), bytes[i] != UInt8(ascii: ">"), bytes[i] != UInt8(ascii: "/")
    {
      i += 1
    }
    let nameEnd = min(i, nameStart + 64)
    let name = String(
      decoding: bytes[nameStart..<nameEnd].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
      as: UTF8.self)
    var tag = HTMLTag(range: start..<end, name: name, isEnd: isEnd)
    tag.readAttributes(from: i, in: bytes, end: end)
    return tag
  }

  private mutating func readAttributes(
    from start: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
  ) {
    var i = start
    while i < end {
      switch bytes[i] {
      case UInt8(ascii: ">"):
        range = range.lowerBound..<i + 1
        return
      case UInt8(ascii: "/"):
        isSelfClosing = i + 1 < end && bytes[i + 1] == UInt8(ascii: ">")
        i += 1
      case let byte where Self.isSpace(byte):
        i += 1
      default:
        i = readAttribute(from: i, in: bytes, end: end)
      }
    }
  }

  /// Reads one attribute and returns where it ends.
  private mutating func readAttribute(
    from start: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
  ) -> Int {
    var i = start + 1
    while i < end, !Self.isSpace(bytes[i]), bytes[i] != UInt8(ascii: "="),
      bytes[i] != UInt8(ascii: ">"), bytes[i] != UInt8(ascii: "/")
    {
      i += 1
    }
    let name = start..<i
    var equals = i
    while equals < end, Self.isSpace(bytes[equals]) { equals += 1 }
    guard equals < end, bytes[equals] == UInt8(ascii: "=") else {
      note(bytes[name], nil)
      return i
    }
    i = equals + 1
    while i < end, Self.isSpace(bytes[i]) { i += 1 }
    guard i < end, bytes[i] != UInt8(ascii: ">") else { return i }
    let quote = bytes[i]
    let value: Range<Int>
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let valueStart = i + 1
      i = valueStart
      while i < end, bytes[i] != quote { i += 1 }
      value = valueStart..<i
      i = min(i + 1, end)
    } else {
      let valueStart = i
      while i < end, !Self.isSpace(bytes[i]), bytes[i] != UInt8(ascii: ">") { i += 1 }
      value = valueStart..<i
    }
    note(bytes[name], bytes[value])
    return i
  }

  private mutating func note(
    _ name: UnsafeBufferPointer<UInt8>.SubSequence,
    _ value: UnsafeBufferPointer<UInt8>.SubSequence?
  ) {
    if Self.matches(name, "translate") {
      guard let value, !value.isEmpty, !Self.matches(value, "yes") else {
        translates = translates ?? true
        return
      }
      if Self.matches(value, "no") { translates = false }
    } else if Self.matches(name, "class"), let value {
      let classes = value.split(whereSeparator: Self.isSpace)
      if classes.contains(where: { Self.matches($0, "notranslate") }) { translates = false }
    }
  }

  private static func matches(
    _ bytes: UnsafeBufferPointer<UInt8>.SubSequence, _ word: StaticString
  ) -> Bool {
    guard bytes.count == word.utf8CodeUnitCount else { return false }
    return zip(bytes, UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
      .allSatisfy { $0 | 0x20 == $1 }
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
