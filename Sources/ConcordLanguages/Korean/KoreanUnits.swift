/// Up to 32 Hangul syllables decoded from UTF-8 without an allocation.
struct KoreanUnits {
  private var storage = SIMD32<UInt16>.zero
  private(set) var count = 0

  /// The unit at an index below `count`.
  subscript(index: Int) -> UInt16 { storage[index] }

  /// nil when the bytes hold anything but syllables (and ASCII digits, where allowed), or more than
  /// fit. Conjoining jamo are composed; a coda or vowel without an onset gives nil.
  init?(_ utf8: UnsafeBufferPointer<UInt8>, allowsDigits: Bool) {
    var index = 0
    while index < utf8.count {
      guard count < KoreanTail.maximumLength else { return nil }
      let lead = utf8[index]
      if allowsDigits, lead &- 0x30 < 10 {
        storage[count] = UInt16(lead)
        count += 1
        index += 1
        continue
      }
      guard let unit = Self.unit(in: utf8, at: index) else { return nil }
      index += 3
      if unit &- 0xAC00 < 11_172 {
        storage[count] = unit
      } else {
        guard let syllable = Self.composed(unit, in: utf8, &index) else { return nil }
        storage[count] = syllable
      }
      count += 1
    }
  }

  /// Whether a unit is a syllable or a conjoining jamo.
  static func isHangul(_ unit: UInt16) -> Bool {
    unit &- 0xAC00 < 11_172 || unit &- 0x1100 < 0x100
  }

  /// The three-byte scalar at an offset.
  static func unit(in utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16? {
    guard index + 3 <= utf8.count else { return nil }
    let (a, b, c) = (utf8[index], utf8[index + 1], utf8[index + 2])
    guard a & 0xF0 == 0xE0, b & 0xC0 == 0x80, c & 0xC0 == 0x80 else { return nil }
    let unit = UInt16(a & 0xF) << 12 | UInt16(b & 0x3F) << 6 | UInt16(c & 0x3F)
    return unit < 0x800 ? nil : unit
  }

  /// The syllable of an onset jamo and the vowel and coda after it; moves `index` past them.
  private static func composed(
    _ onset: UInt16, in utf8: UnsafeBufferPointer<UInt8>, _ index: inout Int
  ) -> UInt16? {
    let lead = onset &- 0x1100
    guard lead < 19, let vowel = unit(in: utf8, at: index), vowel &- 0x1161 < 21 else {
      return nil
    }
    index += 3
    var syllable = 0xAC00 + (lead * 21 + (vowel - 0x1161)) * 28
    if let coda = unit(in: utf8, at: index), coda &- 0x11A8 < 27 {
      index += 3
      syllable += coda - 0x11A7
    }
    return syllable
  }
}
