/// A word as it was written, and its letters as the tables know them.
struct WrittenWord {
  /// Lower-case letter codes.
  let letters: [UInt8]
  /// The scalars as written, without stress marks: one a letter.
  let scalars: [UInt32]
  /// Whether every letter is a capital and there are two or more.
  let isUpper: Bool
  /// Whether the first letter is a capital.
  let isCapitalised: Bool
  /// The apostrophe that the word uses, or U+2019.
  let apostrophe: UInt32

  /// Nil unless every scalar is a Cyrillic letter or an apostrophe inside the word.
  init?(_ text: some StringProtocol) {
    var letters: [UInt8] = []
    var scalars: [UInt32] = []
    letters.reserveCapacity(24)
    scalars.reserveCapacity(24)
    var capitals = 0
    var small = 0
    var apostrophe: UInt32 = 0x2019
    for scalar in text.unicodeScalars {
      var value = scalar.value
      if value == 0x301 || value == 0xAD { continue }
      // Decomposed й and ї reach here from texts in NFD.
      if value == 0x306 || value == 0x308, let last = scalars.last {
        guard let joined = Self.composed(last, value) else { return nil }
        scalars.removeLast()
        letters.removeLast()
        value = joined
      }
      let lower = Letter.lowercased(value)
      guard let code = Letter.code(lower) else { return nil }
      if code == Letter.apostrophe {
        if letters.isEmpty { return nil }
        apostrophe = value
      } else if lower != value {
        capitals += 1
      } else {
        small += 1
      }
      letters.append(code)
      scalars.append(value)
    }
    guard let last = letters.last, last != Letter.apostrophe else { return nil }
    self.letters = letters
    self.scalars = scalars
    self.apostrophe = apostrophe
    isUpper = small == 0 && capitals > 1
    isCapitalised = Letter.lowercased(scalars[0]) != scalars[0]
  }

  private static func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    switch (letter, mark) {
    case (0x438, 0x306): 0x439
    case (0x418, 0x306): 0x419
    case (0x456, 0x308): 0x457
    case (0x406, 0x308): 0x407
    case (0x435, 0x308): 0x451
    case (0x415, 0x308): 0x401
    default: nil
    }
  }

  /// A form of this word in its own capitals and with its own apostrophe: the letters that it
  /// shares with the base stay as they are, the rest is upper case in an upper-case word.
  func spell(_ form: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: form.count * 3) { buffer in
      var size = 0
      var shared = true
      for (index, letter) in form.enumerated() {
        var scalar: UInt32
        shared = shared && index < letters.count && letters[index] == letter
        if shared {
          scalar = scalars[index]
        } else if letter == Letter.apostrophe {
          scalar = apostrophe
        } else {
          scalar = Letter.scalar(letter)
          if isUpper || (index == 0 && isCapitalised) { scalar = Letter.uppercased(scalar) }
        }
        if scalar < 0x80 {
          buffer[size] = UInt8(scalar)
          size += 1
        } else if scalar < 0x800 {
          buffer[size] = UInt8(0xC0 | scalar >> 6)
          buffer[size + 1] = UInt8(0x80 | scalar & 0x3F)
          size += 2
        } else {
          buffer[size] = UInt8(0xE0 | scalar >> 12)
          buffer[size + 1] = UInt8(0x80 | scalar >> 6 & 0x3F)
          buffer[size + 2] = UInt8(0x80 | scalar & 0x3F)
          size += 3
        }
      }
      return size
    }
  }
}
