/// A text made ready for letter rules: UTF-16-like units in lower case with what was dropped.
///
/// Apostrophes between letters become one sign, stress marks go, й and ї in two code points become
/// one, and a Latin look-alike inside a Cyrillic word becomes the Cyrillic letter. Anything beyond
/// U+FFFF is a unit 0 that only its bytes speak for.
struct LetterText {
  /// The sign of an apostrophe between letters. Other apostrophes stay as they are.
  static let apostrophe: UInt16 = 0x27

  /// How a letter is to be written.
  enum Casing: UInt8 {
    case lower, title, upper
  }

  struct Unit {
    /// In lower case.
    var value: UInt16
    var casing: Casing
    /// The first byte of the original and their number.
    var start: UInt32
    var count: UInt32
  }

  /// Fills `units` from UTF-8 and returns how many there are; `units` has room for one a byte.
  static func prepare(
    _ bytes: UnsafeBufferPointer<UInt8>, into units: UnsafeMutableBufferPointer<Unit>,
    repairingCyrillic: Bool
  ) -> Int {
    Self.lower.withUnsafeBufferPointer { lower in
      var count = 0
      var position = 0
      while position < bytes.count {
        let (scalar, length) = decode(bytes, position)
        if scalar & ~0xF == 0x300, count > 0, let merged = merge(units[count - 1].value, scalar) {
          units[count - 1].value = merged
          units[count - 1].count += UInt32(length)
        } else {
          let value = scalar > 0xFFFF ? 0 : UInt16(truncatingIfNeeded: scalar)
          let small = Int(value) < lower.count ? lower[Int(value)] : value
          units[count] = Unit(
            value: small, casing: small == value ? .lower : .title,
            start: UInt32(truncatingIfNeeded: position),
            count: UInt32(truncatingIfNeeded: length))
          count += 1
        }
        position += length
      }
      LetterContext.table.withUnsafeBufferPointer {
        markWords(
          UnsafeMutableBufferPointer(rebasing: units[..<count]), classes: $0, repairingCyrillic)
      }
      return count
    }
  }

  /// The lower case of the units that have one.
  private static let lower: [UInt16] = (0..<0x530).map(lowercase)

  /// The scalar at `position` and its length; U+FFFD of length 1 where the bytes are no UTF-8.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[position])
    if first < 0x80 { return (first, 1) }
    if first >= 0xC2, first < 0xE0, position + 1 < bytes.count {
      let second = UInt32(bytes[position + 1])
      if second & 0xC0 == 0x80 { return ((first & 0x1F) << 6 | second & 0x3F, 2) }
    }
    return decodeLong(bytes, position)
  }

  /// Three and four bytes, and what is wrong: overlong forms, surrogates, bytes cut short.
  private static func decodeLong(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: Int
  ) -> (UInt32, Int) {
    let first = UInt32(bytes[position])
    let length = first >= 0xF0 ? 4 : 3
    guard first >= 0xE0, first < 0xF5, position + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = UInt32(bytes[position + offset])
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | byte & 0x3F
    }
    let isValid =
      length == 3
      ? scalar >= 0x800 && !(0xD800...0xDFFF).contains(scalar)
      : scalar >= 0x10000 && scalar <= 0x10FFFF
    return isValid ? (scalar, length) : (0xFFFD, 1)
  }

  /// The unit that a combining mark makes of the one before it, or nil when it makes none.
  private static func merge(_ previous: UInt16, _ mark: UInt32) -> UInt16? {
    switch (mark, previous) {
    case (0x301, 0x400...0x4FF): previous
    case (0x306, 0x438): 0x439
    case (0x306, 0x443): 0x45E
    case (0x308, 0x456): 0x457
    case (0x308, 0x435): 0x451
    default: nil
    }
  }

  /// The lower case of a Latin or Cyrillic unit; others as they are.
  @inline(__always)
  static func lowercase(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: unit + 32
    case 0x400...0x40F: unit + 80
    case 0x100...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: unit | 1
    case 0x139...0x148, 0x179...0x17E, 0x1CD...0x1DC: unit + (unit & 1)
    case 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233: unit | 1
    case 0x178: 0xFF
    default: unit
    }
  }

  static func isApostrophe(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x27, 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2018, 0x2019, 0x2032: true
    default: false
    }
  }

  @inline(__always)
  private static func isLetter(_ unit: UInt16, _ classes: UnsafeBufferPointer<UInt8>) -> Bool {
    let letters = ~(LetterContext.Class.edge | LetterContext.Class.apostrophe)
    return Int(unit) < classes.count && classes[Int(unit)] & letters != 0
  }

  /// Word by word: unites apostrophes, decides on capitals, repairs look-alikes.
  private static func markWords(
    _ units: UnsafeMutableBufferPointer<Unit>, classes: UnsafeBufferPointer<UInt8>,
    _ repairingCyrillic: Bool
  ) {
    var start = 0
    while start < units.count {
      guard isLetter(units[start].value, classes) else {
        if units[start].value == apostrophe { units[start].value = 0 }
        start += 1
        continue
      }
      var end = start
      var letters = 0
      var capitals = 0
      var latin = 0
      while end < units.count {
        let value = units[end].value
        if isLetter(value, classes) {
          letters += 1
          if units[end].casing == .title { capitals += 1 }
          if value < 0x250 { latin += 1 }
        } else if isApostrophe(value), end + 1 < units.count,
          isLetter(units[end + 1].value, classes)
        {
          units[end].value = apostrophe
        } else {
          break
        }
        end += 1
      }
      if letters > 1, capitals == letters {
        for index in start..<end { units[index].casing = .upper }
      }
      if repairingCyrillic, latin > 0, latin < letters { repair(units, start, end) }
      start = end
    }
  }

  private static func repair(
    _ units: UnsafeMutableBufferPointer<Unit>, _ start: Int, _ end: Int
  ) {
    for index in start..<end {
      let isCapital = units[index].casing != .lower
      switch units[index].value {
      case 0x61: units[index].value = 0x430
      case 0x63: units[index].value = 0x441
      case 0x65: units[index].value = 0x435
      case 0x69: units[index].value = 0x456
      case 0xEF: units[index].value = 0x457
      case 0x6F: units[index].value = 0x43E
      case 0x70: units[index].value = 0x440
      case 0x78: units[index].value = 0x445
      case 0x79: units[index].value = 0x443
      case 0x6B where isCapital: units[index].value = 0x43A
      case 0x6D where isCapital: units[index].value = 0x43C
      case 0x68 where isCapital: units[index].value = 0x43D
      case 0x62 where isCapital: units[index].value = 0x432
      case 0x74 where isCapital: units[index].value = 0x442
      default: break
      }
    }
  }
}
