/// Cyrillic letters as small numbers, so that endings are compared and joined as bytes.
///
/// 0 marks the start of a word in tables; 1…32 are а…я, 33…48 the letters U+0450–045F (ё є і ї …),
/// 49 is ґ, 50 any apostrophe.
enum Letter {
  static let start: UInt8 = 0
  static let apostrophe: UInt8 = 50

  /// The number of a lower-case scalar, or nil for anything that is no letter of a Cyrillic word.
  static func code(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x430...0x44F: UInt8(scalar - 0x430 + 1)
    case 0x450...0x45F: UInt8(scalar - 0x450 + 33)
    case 0x491: 49
    case 0x27, 0x2019, 0x2BC, 0x2018, 0x60, 0xB4: apostrophe
    default: nil
    }
  }

  /// The lower-case scalar of a code; U+2019 for the apostrophe.
  static func scalar(_ code: UInt8) -> UInt32 {
    switch code {
    case 1...32: UInt32(code) + 0x42F
    case 33...48: UInt32(code) + 0x42F
    case 49: 0x491
    default: 0x2019
    }
  }

  /// Lower case of a Cyrillic scalar; others unchanged.
  static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x490: 0x491
    default: scalar
    }
  }

  /// Upper case of a Cyrillic scalar; others unchanged.
  static func uppercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x430...0x44F: scalar - 0x20
    case 0x450...0x45F: scalar - 0x50
    case 0x491: 0x490
    default: scalar
    }
  }

  /// The codes of a word written in lower case; letters that are not Cyrillic are left out.
  static func codes(_ text: some StringProtocol) -> [UInt8] {
    text.unicodeScalars.compactMap { code(lowercased($0.value)) }
  }

  static let a: UInt8 = 1
  static let b: UInt8 = 2
  static let v: UInt8 = 3
  static let h: UInt8 = 4
  static let g: UInt8 = 49
  static let d: UInt8 = 5
  static let e: UInt8 = 6
  static let ye: UInt8 = 37
  static let zh: UInt8 = 7
  static let z: UInt8 = 8
  static let y: UInt8 = 9
  static let i: UInt8 = 39
  static let yi: UInt8 = 40
  static let j: UInt8 = 10
  static let k: UInt8 = 11
  static let l: UInt8 = 12
  static let m: UInt8 = 13
  static let n: UInt8 = 14
  static let o: UInt8 = 15
  static let p: UInt8 = 16
  static let r: UInt8 = 17
  static let s: UInt8 = 18
  static let t: UInt8 = 19
  static let u: UInt8 = 20
  static let f: UInt8 = 21
  static let kh: UInt8 = 22
  static let ts: UInt8 = 23
  static let ch: UInt8 = 24
  static let sh: UInt8 = 25
  static let shch: UInt8 = 26
  static let softSign: UInt8 = 29
  static let yu: UInt8 = 31
  static let ya: UInt8 = 32
  static let yo: UInt8 = 34
  static let yery: UInt8 = 28
  static let backE: UInt8 = 30

  private static let vowels: UInt64 = mask(
    [a, e, y, o, u, yu, ya, ye, i, yi, yo, yery, backE])
  private static let hushing: UInt64 = mask([zh, ch, sh, shch])
  private static let velar: UInt64 = mask([h, k, kh, g])
  private static let signs: UInt64 = mask([softSign, apostrophe, start])

  private static func mask(_ letters: [UInt8]) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1) }
  }

  static func isVowel(_ code: UInt8) -> Bool { vowels & (1 << UInt64(code)) != 0 }
  static func isHushing(_ code: UInt8) -> Bool { hushing & (1 << UInt64(code)) != 0 }
  static func isVelar(_ code: UInt8) -> Bool { velar & (1 << UInt64(code)) != 0 }
  /// A letter that is neither vowel nor sign; й counts as a consonant.
  static func isConsonant(_ code: UInt8) -> Bool {
    (vowels | signs) & (1 << UInt64(code)) == 0
  }
}

extension [UInt8] {
  /// The number of vowels: of syllables.
  var syllables: Int { reduce(0) { $0 + (Letter.isVowel($1) ? 1 : 0) } }

  func ends(_ suffix: [UInt8]) -> Bool {
    guard count >= suffix.count else { return false }
    var index = count - suffix.count
    for letter in suffix {
      if self[index] != letter { return false }
      index += 1
    }
    return true
  }

  /// The letter `back` places from the end (0 is the last), or the start mark beyond the word.
  func fromEnd(_ back: Int) -> UInt8 {
    back < count ? self[count - 1 - back] : Letter.start
  }
}
