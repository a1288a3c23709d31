/// The Latin side of a table that is read backwards: letters in one code point where there is one,
/// in lower case, the signs of softness and the apostrophe each as one sign.
struct LatinUnits: Sendable {
  /// What a letter and a combining mark make, by both.
  private var compositions: [UInt32: UInt16] = [:]

  /// For the letters that these texts contain.
  init(writing texts: [String]) {
    let marks: [UInt16] = [0x300, 0x301, 0x302, 0x304, 0x306, 0x307, 0x308, 0x30A, 0x30B, 0x30C]
    for letter in Set(texts.joined().utf16) where (0xC0...0x24F).contains(letter) {
      guard let scalar = Unicode.Scalar(letter) else { continue }
      for base in UInt16(0x61)...0x7A {
        for mark in marks {
          // Equal strings are canonically equivalent ones.
          let pair = String(decoding: [base, mark], as: UTF16.self)
          if pair == String(scalar) { compositions[UInt32(base) << 16 | UInt32(mark)] = letter }
        }
      }
    }
  }

  /// Fills `units` from UTF-8 and returns how many there are; `units` has room for one a byte.
  func prepare(
    _ bytes: UnsafeBufferPointer<UInt8>,
    into units: UnsafeMutableBufferPointer<LetterText.Unit>
  ) -> Int {
    var count = 0
    var position = 0
    while position < bytes.count {
      let (scalar, length) = LetterText.decode(bytes, position)
      let value = scalar > 0xFFFF ? 0 : UInt16(scalar)
      if (0x300...0x36F).contains(value), count > 0,
        let composed = compositions[UInt32(units[count - 1].value) << 16 | UInt32(value)]
      {
        units[count - 1].value = composed
        units[count - 1].count += UInt32(length)
      } else {
        let lower = LetterText.lowercase(value)
        units[count] = LetterText.Unit(
          value: Self.fold(lower), casing: lower == value ? .lower : .title,
          start: UInt32(position), count: UInt32(length))
        count += 1
      }
      position += length
    }
    return count
  }

  /// One sign for all that look like it: U+0027 for apostrophes, U+02B9 and U+02BA for primes.
  static func fold(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0x60, 0xB4, 0x2BB, 0x2BC, 0x2018, 0x2019: LetterText.apostrophe
    case 0x2032: 0x2B9
    case 0x2033: 0x2BA
    default: unit
    }
  }

  /// Whether a unit has two cases.
  static func isLetter(_ unit: UInt16) -> Bool {
    LetterContext.classOf(unit) & (LetterContext.Class.vowel | LetterContext.Class.consonant) != 0
  }

  /// Appends a letter of the source; an apostrophe as U+2019.
  static func write(_ unit: UInt16, isCapital: Bool, into output: inout [UInt8]) {
    guard unit != LetterText.apostrophe else {
      output += [0xE2, 0x80, 0x99]
      return
    }
    let value = isCapital ? uppercase(unit) : unit
    if value < 0x80 {
      output.append(UInt8(value))
    } else {
      output.append(UInt8(0xC0 | value >> 6))
      output.append(UInt8(0x80 | value & 0x3F))
    }
  }

  private static func uppercase(_ unit: UInt16) -> UInt16 {
    for distance: UInt16 in [32, 80, 1] where unit > distance {
      if LetterText.lowercase(unit - distance) == unit { return unit - distance }
    }
    return unit
  }
}
