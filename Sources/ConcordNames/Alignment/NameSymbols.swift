internal import ConcordLanguages

/// The symbols in which names are compared: letters of Latin and Cyrillic, onsets, vowels and
/// codas of Hangul, each a small number of its own script.
///
/// Capitals, stress marks and most accents are not told apart; letters whose mark changes the sound
/// (š, ŏ, ł) are symbols of their own. An empty Hangul onset is no symbol. 0 is no symbol: the
/// edge of a name.
package enum NameSymbols {
  /// One more than the greatest symbol of any script.
  package static let width = 72

  /// Onset, vowel and coda symbols of Hangul begin after these numbers.
  static let onsetBase: UInt8 = 1
  static let vowelBase: UInt8 = 20
  static let codaBase: UInt8 = 41

  /// The apostrophe of both alphabets: a soft sign, an aspirate, a break between vowels.
  static let latinApostrophe: UInt8 = 27
  static let cyrillicApostrophe: UInt8 = 39

  /// The letters in the order of their symbols, from 1.
  static let latin: [Unicode.Scalar] = Array(
    "abcdefghijklmnopqrstuvwxyz’ŏŭöüäçčšžżñćśłřëïâêûåţ".unicodeScalars)
  static let cyrillic: [Unicode.Scalar] = Array(
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэёъў’".unicodeScalars)

  /// How many symbols a script has.
  package static func count(_ script: NameScript) -> UInt8 {
    switch script {
    case .latin: UInt8(latin.count)
    case .cyrillic: UInt8(cyrillic.count)
    case .hangul: codaBase + 26
    }
  }

  // MARK: - Reading

  /// What one code point is: up to two symbols, or what divides names.
  struct Reading {
    var script: NameScript
    var first: UInt8
    var second: UInt8 = 0
    var third: UInt8 = 0
  }

  /// Latin and Cyrillic letters below U+0530, both cases; nil at what is no letter.
  private static let letters: [Reading?] = {
    var table = [Reading?](repeating: nil, count: 0x530)
    func put(_ scalar: Unicode.Scalar, _ reading: Reading) {
      for cased in [scalar, scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar]
      where Int(cased.value) < table.count {
        table[Int(cased.value)] = reading
      }
    }
    for (index, scalar) in latin.enumerated() where scalar != "’" {
      put(scalar, Reading(script: .latin, first: UInt8(index + 1)))
    }
    for (index, scalar) in cyrillic.enumerated() where scalar != "’" {
      put(scalar, Reading(script: .cyrillic, first: UInt8(index + 1)))
    }
    for (base, variants) in equals {
      guard let place = latin.firstIndex(of: base) else { continue }
      for scalar in variants.unicodeScalars {
        put(scalar, Reading(script: .latin, first: UInt8(place + 1)))
      }
    }
    // Letters that stand for two.
    put("ß", Reading(script: .latin, first: 19, second: 19))
    put("þ", Reading(script: .latin, first: 20, second: 8))
    return table
  }()

  /// Letters that are read as a simpler one.
  private static let equals: [Unicode.Scalar: String] = [
    "a": "àáãāăąǎ", "e": "èéēĕėęěə", "i": "ìíîĩīĭįıǐ", "o": "òóôõōơǒ", "u": "ùúũūůųưǔ",
    "y": "ýÿŷȳ", "c": "ċ", "d": "ďđð", "g": "ĝğġģǧ", "h": "ĥħ", "j": "ĵ", "k": "ķ", "l": "ĺļľ",
    "n": "ņŋ", "r": "ŕŗ", "t": "ťŧ", "w": "ŵ", "ö": "øőœ", "ü": "ű", "ä": "æ", "č": "ĉ",
    "š": "ŝşș", "ż": "ź", "ñ": "ńň", "ţ": "ț",
  ]

  /// The vowel under the marks of a letter of Latin Extended Additional (Vietnamese), or 0.
  private static func extended(_ value: UInt32) -> UInt8 {
    switch value {
    case 0x1EA0...0x1EB7: 1
    case 0x1EB8...0x1EC7: 5
    case 0x1EC8...0x1ECB: 9
    case 0x1ECC...0x1EE3: 15
    case 0x1EE4...0x1EF1: 21
    case 0x1EF2...0x1EF9: 25
    default: extendedConsonant[value] ?? 0
    }
  }

  private static let extendedConsonant: [UInt32: UInt8] = [
    0x1E25: 8, 0x1E2B: 8, 0x1E24: 8, 0x1E0D: 4, 0x1E0C: 4, 0x1E63: 19, 0x1E62: 19, 0x1E6D: 20,
    0x1E6C: 20, 0x1E93: 26, 0x1E92: 26, 0x1E73: 29, 0x1E72: 29, 0x1E33: 11, 0x1E37: 12,
    0x1E41: 13, 0x1E43: 13, 0x1E45: 14, 0x1E47: 14, 0x1E5B: 18,
  ]

  /// The letter of a code point, or nil when it is none of the three scripts.
  @inline(__always)
  static func reading(_ scalar: Unicode.Scalar) -> Reading? {
    let value = scalar.value
    if value < 0x530 { return letters[Int(value)] }
    if value >= 0xAC00, value <= 0xD7A3 {
      let index = value - 0xAC00
      let onset = UInt8(index / 588)
      let coda = UInt8(index % 28)
      return Reading(
        script: .hangul, first: onset == 11 ? 0 : onsetBase + onset,
        second: vowelBase + UInt8(index % 588 / 28), third: coda == 0 ? 0 : codaBase + coda - 1)
    }
    if value >= 0x1E00, value < 0x1F00 {
      let base = extended(value)
      return base == 0 ? nil : Reading(script: .latin, first: base)
    }
    if value >= 0xFF21, value <= 0xFF5A {
      let letter = (value - 0xFF21) & 0x1F
      return letter < 26 ? Reading(script: .latin, first: UInt8(letter + 1)) : nil
    }
    return nil
  }

  /// What a combining mark makes of the letter before it, when the pair is a symbol of its own.
  static func composed(_ base: UInt8, _ script: NameScript, _ mark: UInt32) -> UInt8? {
    switch (script, mark, base) {
    case (.latin, 0x306, 15): 28  // ŏ
    case (.latin, 0x306, 21): 29  // ŭ
    case (.latin, 0x308, 15): 30
    case (.latin, 0x308, 21): 31
    case (.latin, 0x308, 1): 32
    case (.latin, 0x327, 3): 33
    case (.latin, 0x30C, 3): 34
    case (.latin, 0x30C, 19), (.latin, 0x327, 19): 35
    case (.latin, 0x30C, 26): 36
    case (.latin, 0x307, 26), (.latin, 0x301, 26): 37
    case (.latin, 0x301, 14), (.latin, 0x303, 14), (.latin, 0x30C, 14): 38
    case (.latin, 0x301, 3): 39
    case (.latin, 0x301, 19): 40
    case (.latin, 0x30C, 18): 42
    case (.latin, 0x308, 5): 43
    case (.latin, 0x308, 9): 44
    case (.cyrillic, 0x306, 11): 14  // й
    case (.cyrillic, 0x308, 12): 13  // ї
    case (.cyrillic, 0x308, 7): 36  // ё
    case (.cyrillic, 0x306, 24): 38  // ў
    default: nil
    }
  }

  /// Whether a code point is one of the signs that people type for an apostrophe or a soft sign.
  @inline(__always)
  static func isApostrophe(_ value: UInt32) -> Bool {
    switch value {
    case 0x27, 0x60, 0xB4, 0x2B9, 0x2BA, 0x2BB, 0x2BC, 0x2BD, 0x2BE, 0x2BF, 0x2018, 0x2019, 0x201D,
      0x2032:
      true
    default: false
    }
  }

  @inline(__always)
  static func isHyphen(_ value: UInt32) -> Bool {
    value == 0x2D || value >= 0x2010 && value <= 0x2015 || value == 0x2212
  }

  @inline(__always)
  package static func isVowel(_ symbol: UInt8, _ script: NameScript) -> Bool {
    switch script {
    case .latin: symbol < 64 && latinVowels & (1 << UInt64(symbol)) != 0
    case .hangul: symbol >= vowelBase && symbol < codaBase
    case .cyrillic: symbol < 64 && cyrillicVowels & (1 << UInt64(symbol)) != 0
    }
  }

  private static let latinVowels = mask("aeiouyŏŭöüäëïâêûå", latin)
  private static let cyrillicVowels = mask("аеєиіїоуюяыэё", cyrillic)

  private static func mask(_ letters: String, _ alphabet: [Unicode.Scalar]) -> UInt64 {
    letters.unicodeScalars.reduce(0) { result, scalar in
      alphabet.firstIndex(of: scalar).map { result | 1 << UInt64($0 + 1) } ?? result
    }
  }

  // MARK: - Writing

  /// The symbols as the tables write them: letters, and codas of Hangul after a dot.
  package static func text(_ symbols: some Sequence<UInt8>, _ script: NameScript) -> String {
    var result = String.UnicodeScalarView()
    for symbol in symbols {
      switch script {
      case .latin: result.append(latin[Int(symbol) - 1])
      case .cyrillic: result.append(cyrillic[Int(symbol) - 1])
      case .hangul:
        if symbol >= codaBase {
          result.append(".")
          result.append(HangulSyllable.codas[Int(symbol - codaBase)])
        } else if symbol >= vowelBase {
          result.append(HangulSyllable.vowels[Int(symbol - vowelBase)])
        } else {
          result.append(HangulSyllable.onsets[Int(symbol - onsetBase)])
        }
      }
    }
    return String(result)
  }

  /// The symbols that a table's text stands for; nil when a letter is unknown.
  package static func symbols(_ text: Substring, _ script: NameScript) -> [UInt8]? {
    var result: [UInt8] = []
    var isCoda = false
    for scalar in text.unicodeScalars {
      switch script {
      case .latin, .cyrillic:
        let alphabet = script == .latin ? latin : cyrillic
        guard let place = alphabet.firstIndex(of: scalar) else { return nil }
        result.append(UInt8(place + 1))
      case .hangul:
        if scalar == "." {
          isCoda = true
        } else if isCoda {
          guard let place = HangulSyllable.codas.firstIndex(of: scalar) else { return nil }
          result.append(codaBase + UInt8(place))
          isCoda = false
        } else if let place = HangulSyllable.vowels.firstIndex(of: scalar) {
          result.append(vowelBase + UInt8(place))
        } else if let place = HangulSyllable.onsets.firstIndex(of: scalar) {
          result.append(onsetBase + UInt8(place))
        } else {
          return nil
        }
      }
    }
    return isCoda ? nil : result
  }
}
