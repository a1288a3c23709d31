internal import CConcordData

/// The parts of the fold that need no table.
enum Folding {
  @inline(__always)
  static func ascii(_ byte: UInt8) -> UInt8 {
    if byte == 0x60 { return 0x27 }
    return byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// The fold of eight bytes of ASCII at once. Adding to seven bits sets the eighth where a byte is
  /// at least as great as wanted.
  @inline(__always)
  static func ascii(_ word: UInt64) -> UInt64 {
    let high: UInt64 = 0x8080_8080_8080_8080
    let atLeastA = word &+ 0x3F3F_3F3F_3F3F_3F3F
    let beyondZ = word &+ 0x2525_2525_2525_2525
    let capitals = atLeastA & ~beyondZ & high
    let graves = ~((word ^ 0x6060_6060_6060_6060) &+ 0x7F7F_7F7F_7F7F_7F7F) & high
    return (word | capitals >> 2) ^ (graves >> 7 &* 0x47)
  }

  /// The syllable that conjoining jamo begin here, as file systems and some web pages send Korean,
  /// with the bytes it takes: a leading consonant, a vowel and perhaps a tail.
  @inline(__always)
  static func conjoined(
    _ bytes: UnsafePointer<UInt8>, _ count: Int
  ) -> (scalar: UInt32, length: Int)? {
    guard count >= 6, bytes[1] == 0x84, bytes[2] &- 0x80 < 19, bytes[3] == 0xE1,
      bytes[4] == 0x85, bytes[5] &- 0xA1 < 21
    else { return nil }
    let open = 0xAC00 + (UInt32(bytes[2] - 0x80) * 21 + UInt32(bytes[5] - 0xA1)) * 28
    guard count >= 9, bytes[6] == 0xE1 else { return (open, 6) }
    switch (bytes[7], bytes[8]) {
    case (0x86, 0xA8...0xBF): return (open + UInt32(bytes[8] - 0xA7), 9)
    case (0x87, 0x80...0x82): return (open + UInt32(bytes[8] - 0x80) + 25, 9)
    default: return (open, 6)
    }
  }

  /// The fold of a Cyrillic letter of two bytes as its distance from U+0400, or nil for what the
  /// tables have to tell: everything but А–я, Ѐ–џ and Ґ ґ.
  @inline(__always)
  static func cyrillic(_ bytes: UnsafePointer<UInt8>) -> UInt16? {
    guard bytes[1] & 0xC0 == 0x80 else { return nil }
    let letter = UInt16(bytes[0] & 3) << 6 | UInt16(bytes[1] & 0x3F)
    if letter < 0x60 {
      return letter &+ (letter < 0x30 ? 0x20 : 0) &+ (letter < 0x10 ? 0x30 : 0)
    }
    return letter == 0x90 || letter == 0x91 ? 0x91 : nil
  }

  /// Whether the three bytes are a scalar that folds to itself and joins with nothing before it: a
  /// Hangul syllable or one of U+4000…U+9FFF.
  @inline(__always)
  static func isPlainWide(_ bytes: UnsafePointer<UInt8>) -> Bool {
    guard bytes[1] & 0xC0 == 0x80, bytes[2] & 0xC0 == 0x80 else { return false }
    switch bytes[0] {
    case 0xEB, 0xEC, 0xE4...0xE9: return true
    case 0xEA: return bytes[1] >= 0xB0
    case 0xED: return bytes[1] < 0x9E || bytes[1] == 0x9E && bytes[2] <= 0xA3
    default: return false
    }
  }
}

/// An entry of the records of the fold.
extension UInt32 {
  /// The scalar, or the offset of the string.
  @inline(__always) var payload: UInt32 { self & 0x1F_FFFF }
  @inline(__always) var combiningClass: UInt8 { UInt8(truncatingIfNeeded: self >> 21) }
  @inline(__always) var joinsBackwards: Bool { self & 1 << 29 != 0 }
  @inline(__always) var isString: Bool { self & 1 << 30 != 0 }
}

extension concord_fold_tables {
  /// 0 for a scalar that stays, 1 for one that is dropped, else 2 more than the index of a record.
  @inline(__always)
  func value(_ scalar: UInt32) -> UInt16 {
    values[Int(blocks[Int(scalar >> 7)]) << 7 | Int(scalar & 0x7F)]
  }

  /// Whether a scalar joins with what stands before it or vanishes.
  func mayContinueCluster(_ scalar: UInt32) -> Bool {
    let value = value(scalar)
    return value == 1 || value > 1 && records[Int(value) - 2].joinsBackwards
  }

  /// The canonical combining class of a scalar that stands in folded text.
  func combiningClass(_ scalar: UInt32) -> UInt8 {
    let value = value(scalar)
    return value < 2 ? 0 : records[Int(value) - 2].combiningClass
  }

  /// The two scalars whose primary composite this folded scalar is.
  func decomposition(_ scalar: UInt32) -> (UInt32, UInt32)? {
    var low = 0
    var high = Int(pair_count)
    while low < high {
      let middle = (low + high) / 2
      let row = Int(by_composite[middle]) * 3
      if pairs[row + 2] == scalar { return (pairs[row], pairs[row + 1]) }
      if pairs[row + 2] < scalar { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The primary composite of two folded scalars.
  func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if let syllable = Hangul.composite(first, second) { return syllable }
    let wanted = (first, second)
    var low = 0
    var high = Int(pair_count)
    while low < high {
      let middle = (low + high) / 2
      let row = (pairs[middle * 3], pairs[middle * 3 + 1])
      if row == wanted { return pairs[middle * 3 + 2] }
      if row < wanted { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

/// The arithmetic of conjoining jamo (Unicode 15.0 §3.12).
enum Hangul {
  static let leads: Range<UInt32> = 0x1100..<0x1113
  static let vowels: Range<UInt32> = 0x1161..<0x1176
  /// Final consonants; U+11A7 stands for none.
  static let tails: Range<UInt32> = 0x11A8..<0x11C3
  static let syllables: Range<UInt32> = 0xAC00..<0xD7A4

  static func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if leads.contains(first), vowels.contains(second) {
      return 0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28
    }
    if syllables.contains(first), tails.contains(second), (first - 0xAC00) % 28 == 0 {
      return first + (second - 0x11A7)
    }
    return nil
  }
}
