/// Character references of HTML, also used by Markdown.
enum HTMLEntities {
  /// A reference and what it stands for.
  struct Reference: Equatable {
    var range: Range<Int>
    var scalar: Unicode.Scalar
  }

  /// The reference that begins at an ampersand, or nil where the ampersand is just one.
  ///
  /// Numbers from 128 to 159 mean what Windows-1252 has there (WHATWG HTML §13.2.5.80), as in the
  /// `&#146;` of older pages. The semicolon may be missing behind numbers and the names of
  /// Latin-1, unless a letter or digit follows.
  static func reference(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int, allowsBare: Bool = true
  ) -> Reference? {
    guard start + 2 < end else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") {
      return numeric(at: start, in: bytes, end: end, allowsBare: allowsBare)
    }
    var i = start + 1
    while i < end, i - start <= 32, isAlphanumeric(bytes[i]) { i += 1 }
    guard i > start + 1 else { return nil }
    let name = Substring(decoding: bytes[start + 1..<i], as: UTF8.self)
    guard let scalar = HTMLEntityTable.scalars[name] else { return nil }
    if i < end, bytes[i] == UInt8(ascii: ";") {
      return Reference(range: start..<i + 1, scalar: scalar)
    }
    guard allowsBare, scalar.value < 0x100,
      scalar.value >= 0xA0 || "<>&\"".contains(Character(scalar))
    else { return nil }
    return Reference(range: start..<i, scalar: scalar)
  }

  private static func numeric(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int, allowsBare: Bool
  ) -> Reference? {
    var i = start + 2
    let isHexadecimal = bytes[i] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { i += 1 }
    let digits = i
    var value: UInt32 = 0
    while i < end, let digit = digit(bytes[i], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      i += 1
    }
    guard i > digits else { return nil }
    let hasSemicolon = i < end && bytes[i] == UInt8(ascii: ";")
    guard hasSemicolon || allowsBare else { return nil }
    if (0x80...0x9F).contains(value) { value = windows1252[Int(value) - 0x80] }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return Reference(range: start..<(hasSemicolon ? i + 1 : i), scalar: scalar ?? "\u{FFFD}")
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46 where isHexadecimal: UInt32(byte) - 0x37
    case 0x61...0x66 where isHexadecimal: UInt32(byte) - 0x57
    default: nil
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
