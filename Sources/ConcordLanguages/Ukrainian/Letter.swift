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

  static let а = code(0x430) ?? 0, г = code(0x433) ?? 0, д = code(0x434) ?? 0
  static let е = code(0x435) ?? 0, ж = code(0x436) ?? 0, з = code(0x437) ?? 0
  static let и = code(0x438) ?? 0, й = code(0x439) ?? 0, к = code(0x43A) ?? 0
  static let л = code(0x43B) ?? 0, н = code(0x43D) ?? 0, о = code(0x43E) ?? 0
  static let р = code(0x440) ?? 0, с = code(0x441) ?? 0, т = code(0x442) ?? 0
  static let у = code(0x443) ?? 0, х = code(0x445) ?? 0, ц = code(0x446) ?? 0
  static let ч = code(0x447) ?? 0, ш = code(0x448) ?? 0, щ = code(0x449) ?? 0
  static let ь = code(0x44C) ?? 0, ю = code(0x44E) ?? 0, я = code(0x44F) ?? 0
  static let в = code(0x432) ?? 0, м = code(0x43C) ?? 0, б = code(0x431) ?? 0
  static let п = code(0x43F) ?? 0, ф = code(0x444) ?? 0, ґ = code(0x491) ?? 0
  static let є = code(0x454) ?? 0, і = code(0x456) ?? 0, ї = code(0x457) ?? 0
  static let ё = code(0x451) ?? 0, ы = code(0x44B) ?? 0, э = code(0x44D) ?? 0

  private static let vowels: UInt64 = mask([а, е, и, о, у, ю, я, є, і, ї, ё, ы, э])
  private static let hushing: UInt64 = mask([ж, ч, ш, щ])
  private static let velar: UInt64 = mask([г, к, х, ґ])
  private static let signs: UInt64 = mask([ь, apostrophe, start])

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
