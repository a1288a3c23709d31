/// A strict scan over one JSON text that keeps the places of the strings asked for.
struct JSONScanner {
  /// Where the text departs from RFC 8259, and what should stand there.
  struct Flaw: Error {
    var offset: Int
    var expected: String
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var position: Int
  private var depth = 0
  private static let maximalDepth = 512
  /// The contents of the strings found, without quotation marks.
  private(set) var strings: [Range<Int>] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// Scans an object and keeps the strings at `field`; false for a blank line.
  mutating func scanRecord(field: ArraySlice<UInt8>) throws(Flaw) -> Bool {
    skipSpaces()
    guard position < end else { return false }
    guard bytes[position] == UInt8(ascii: "{") else { throw flaw("a record: {…}") }
    try scanObject(field)
    skipSpaces()
    guard position == end else { throw flaw("the end of the line") }
    return true
  }

  private func flaw(_ expected: String) -> Flaw { Flaw(offset: position, expected: expected) }

  /// The byte at `position`; 0 at the end, which is no part of any JSON text.
  private var byte: UInt8 { position < end ? bytes[position] : 0 }

  private mutating func skipSpaces() {
    while byte == 0x20 || byte == 0x09 || byte == 0x0D { position += 1 }
  }

  // MARK: Values

  /// Scans a value; `path` is what is left of the field's path, nil away from it.
  private mutating func scanValue(_ path: ArraySlice<UInt8>?) throws(Flaw) {
    switch byte {
    case UInt8(ascii: "\""):
      let content = try scanString()
      if let path, path.isEmpty { strings.append(content) }
    case UInt8(ascii: "{"): try scanObject(path)
    case UInt8(ascii: "["): try scanArray()
    case UInt8(ascii: "t"): try scanWord("true")
    case UInt8(ascii: "f"): try scanWord("false")
    case UInt8(ascii: "n"): try scanWord("null")
    case UInt8(ascii: "-"), 0x30...0x39: try scanNumber()
    default: throw flaw("a value")
    }
  }

  private mutating func scanObject(_ path: ArraySlice<UInt8>?) throws(Flaw) {
    try descend()
    defer { depth -= 1 }
    if byte == UInt8(ascii: "}") {
      position += 1
      return
    }
    while true {
      guard byte == UInt8(ascii: "\"") else { throw flaw("a key in quotation marks") }
      let key = try scanString()
      let valuePath = path.flatMap { rest(of: $0, behind: key) }
      skipSpaces()
      guard byte == UInt8(ascii: ":") else { throw flaw("a colon") }
      position += 1
      skipSpaces()
      try scanValue(valuePath)
      guard try scanSeparator(UInt8(ascii: "}"), "a comma or \"}\"") else { return }
    }
  }

  private mutating func scanArray() throws(Flaw) {
    try descend()
    defer { depth -= 1 }
    if byte == UInt8(ascii: "]") {
      position += 1
      return
    }
    while true {
      try scanValue(nil)
      guard try scanSeparator(UInt8(ascii: "]"), "a comma or \"]\"") else { return }
    }
  }

  /// Passes the bracket that opens an object or array.
  private mutating func descend() throws(Flaw) {
    depth += 1
    guard depth <= Self.maximalDepth else {
      throw flaw("at most \(Self.maximalDepth) nested levels")
    }
    position += 1
    skipSpaces()
  }

  /// Passes a comma, or the closing bracket, which gives false.
  private mutating func scanSeparator(
    _ closing: UInt8, _ expected: String
  ) throws(Flaw) -> Bool {
    skipSpaces()
    guard byte == closing || byte == UInt8(ascii: ",") else { throw flaw(expected) }
    let isComma = byte != closing
    position += 1
    if isComma { skipSpaces() }
    return isComma
  }

  /// What is left of a path behind a key: empty when the key is all of it; nil when the key is no
  /// part of it. A key may itself contain dots.
  private func rest(of path: ArraySlice<UInt8>, behind key: Range<Int>) -> ArraySlice<UInt8>? {
    let name = decoded(key)
    guard path.starts(with: name) else { return nil }
    let rest = path.dropFirst(name.count)
    guard let dot = rest.first else { return rest }
    return dot == UInt8(ascii: ".") ? rest.dropFirst() : nil
  }

  private func decoded(_ key: Range<Int>) -> [UInt8] {
    guard bytes[key].contains(UInt8(ascii: "\\")) else { return Array(bytes[key]) }
    var name: [UInt8] = []
    var i = key.lowerBound
    while i < key.upperBound {
      if bytes[i] == UInt8(ascii: "\\") {
        let (scalar, length) = Self.escape(at: i, in: bytes, end: key.upperBound)
        name += String(scalar).utf8
        i += length
      } else {
        name.append(bytes[i])
        i += 1
      }
    }
    return name
  }

  // MARK: Scalars

  /// Scans a string and returns the range of its content.
  private mutating func scanString() throws(Flaw) -> Range<Int> {
    position += 1
    let start = position
    while true {
      var i = position
      while i < end, bytes[i] >= 0x20, bytes[i] != UInt8(ascii: "\""),
        bytes[i] != UInt8(ascii: "\\")
      {
        i += 1
      }
      position = i
      guard i < end else { throw flaw("a quotation mark") }
      switch bytes[i] {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        return start..<position
      case UInt8(ascii: "\\"):
        try scanEscape()
      default:
        throw flaw("an escape, such as \\n, or a quotation mark")
      }
    }
  }

  private mutating func scanEscape() throws(Flaw) {
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard Self.digit(byte) != nil else { throw flaw("four hexadecimal digits") }
        position += 1
      }
    default:
      throw flaw("an escape: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX")
    }
  }

  private mutating func scanWord(_ word: StaticString) throws(Flaw) {
    for i in 0..<word.utf8CodeUnitCount {
      guard byte == word.utf8Start[i] else { throw flaw("\(word)") }
      position += 1
    }
  }

  private mutating func scanNumber() throws(Flaw) {
    if byte == UInt8(ascii: "-") { position += 1 }
    if byte == UInt8(ascii: "0") { position += 1 } else { try scanDigits() }
    if byte == UInt8(ascii: ".") {
      position += 1
      try scanDigits()
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try scanDigits()
    }
  }

  private mutating func scanDigits() throws(Flaw) {
    guard (0x30...0x39).contains(byte) else { throw flaw("a digit") }
    while (0x30...0x39).contains(byte) { position += 1 }
  }

  // MARK: Escapes

  /// What the well-formed escape at `start` stands for, and its length; a surrogate without its
  /// partner stands for U+FFFD.
  static func escape(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    guard start + 1 < end else { return ("\u{FFFD}", end - start) }
    switch bytes[start + 1] {
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "u"):
      guard let high = unit(at: start, in: bytes, end: end) else {
        return ("\u{FFFD}", min(6, end - start))
      }
      if let scalar = Unicode.Scalar(high) { return (scalar, 6) }
      if high < 0xDC00, let low = unit(at: start + 6, in: bytes, end: end),
        (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + low - 0xDC00)
      {
        return (scalar, 12)
      }
      return ("\u{FFFD}", 6)
    default:
      return (Unicode.Scalar(bytes[start + 1]), 2)
    }
  }

  /// The UTF-16 code unit of a `\uXXXX` at `start`.
  private static func unit(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
  ) -> UInt32? {
    guard start + 6 <= end, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for i in start + 2..<start + 6 {
      guard let digit = digit(bytes[i]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x37
    case 0x61...0x66: UInt32(byte) - 0x57
    default: nil
    }
  }
}
