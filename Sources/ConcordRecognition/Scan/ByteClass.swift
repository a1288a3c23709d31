/// What a byte of UTF-8 text can be at the place where the scanner stands.
enum ByteClass {
  static let other: UInt8 = 0
  static let alphanumeric: UInt8 = 1
  /// Leads of U+0400…U+04FF.
  static let cyrillicLead: UInt8 = 2
  /// Leads of U+A000…U+DFFF: precomposed Hangul and a few neighbours.
  static let hangulLead: UInt8 = 3
  /// Leads of other letters.
  static let letterLead: UInt8 = 4
  /// Leads of punctuation: U+0080…U+00BF and U+2000…U+2FFF.
  static let punctuationLead: UInt8 = 5
  /// Leads of blocks where folding composes or drops: combining marks, jamo, full-width forms.
  static let complexLead: UInt8 = 6
  /// A byte that continues a sequence, met out of its place, or one UTF-8 never uses.
  static let stray: UInt8 = 7

  /// The class of every byte value. Written once, read by all threads, kept for the life of the
  /// process.
  nonisolated(unsafe) static let table: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for byte in 0..<256 { table[byte] = classify(UInt8(byte)) }
    return UnsafePointer(table)
  }()

  private static func classify(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: alphanumeric
    case 0x00...0x7F: other
    case 0x80...0xC1, 0xF5...0xFF: stray
    case 0xC2, 0xE2: punctuationLead
    case 0xCC, 0xCD, 0xE1, 0xE3, 0xEF: complexLead
    case 0xD0...0xD3: cyrillicLead
    case 0xEA...0xED: hangulLead
    default: letterLead
    }
  }

  /// The folded UTF-16 unit of every letter of U+0400…U+04FF, by the low eight bits of its scalar.
  nonisolated(unsafe) static let cyrillicFold: UnsafePointer<UInt16> = {
    let table = UnsafeMutablePointer<UInt16>.allocate(capacity: 256)
    for low in 0..<256 {
      let scalar = Unicode.Scalar(UInt16(0x400 + low)) ?? "\u{FFFD}"
      let lower = scalar.properties.lowercaseMapping.utf16
      table[low] = lower.count == 1 ? (lower.first ?? 0) : UInt16(0x400 + low)
    }
    return UnsafePointer(table)
  }()
}
