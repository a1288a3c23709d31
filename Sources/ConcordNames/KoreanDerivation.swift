internal import ConcordLanguages
internal import ConcordModel

/// The spellings that a Korean name takes elsewhere, from its Hangul.
///
///     KoreanDerivation.familySpellings(ofHangul: "구", country: "KR")   // Koo, Gu, Ku, Goo
///     KoreanDerivation.givenSpellings(ofHangul: "병삼").syllables        // Byung Byeong …, Sam
///
/// Order, joining and initials are the business of whoever puts the parts together.
public enum KoreanDerivation {
  /// How many spellings a syllable has at most.
  public static let limit = 8

  /// The least likelihood of a syllable's spelling that is given.
  public static let floor = 0.008

  // MARK: - Latin

  /// The Latin spellings of a family name, likeliest first, with a capital.
  ///
  /// From the table of family names; one that it does not list is spelled by its letters.
  /// `country` KP puts the DPRK's spelling first. Empty for anything but Hangul.
  public static func familySpellings(ofHangul family: String, country: String?) -> [Spelling] {
    if let known = KoreanFamilySpellings.shared[family] {
      return country == "KP" ? known.north : known.south
    }
    guard let syllables = HangulSyllable.syllables(of: family) else { return [] }
    if syllables.count == 1 { return givenSyllableSpellings(ofHangul: syllables[0].scalar) }
    let rr = rrScheme.map { $0.applyToName(family) } ?? ""
    let mr = mrScheme.map { withoutMarks($0.applyToName(family)) } ?? ""
    return unique([
      Spelling(rr, Derivation("RR"), likelihood: 0.7),
      Spelling(mr, Derivation("McCune–Reischauer", "marks dropped"), likelihood: 0.2),
    ])
  }

  /// The Latin spellings of one syllable of a given name, likeliest first, at most `limit`.
  ///
  /// Learned shares where the syllable is common, the letters' shares where not. Empty for
  /// anything but a Hangul syllable. A table look-up for common syllables.
  public static func givenSyllableSpellings(ofHangul scalar: Unicode.Scalar) -> [Spelling] {
    guard let syllable = HangulSyllable(scalar) else { return [] }
    return KoreanSyllableSpellings.shared.spellings(of: syllable)
  }

  /// The spellings of a given name of one to four syllables; empty for anything else.
  public static func givenSpellings(ofHangul given: String) -> KoreanGivenSpellings {
    guard let syllables = HangulSyllable.syllables(of: given), syllables.count <= 4 else {
      return KoreanGivenSpellings(syllables: [], whole: [])
    }
    let table = KoreanSyllableSpellings.shared
    return KoreanGivenSpellings(
      syllables: syllables.map { table.spellings(of: $0) },
      whole: syllables.count > 1 ? wholeSpellings(given) : marked(given))
  }

  /// A one-syllable given name with its marks: Hŏn.
  private static func marked(_ given: String) -> [Spelling] {
    guard let text = mrScheme?.applyToKoreanGivenName(given, style: .hyphenated),
      !text.utf8.allSatisfy({ $0 < 0x80 })
    else { return [] }
    return [Spelling(text, Derivation("McCune–Reischauer"), likelihood: 0.02)]
  }

  private static func wholeSpellings(_ given: String) -> [Spelling] {
    var result: [Spelling] = []
    if let text = mrScheme?.applyToKoreanGivenName(given, style: .hyphenated) {
      result.append(Spelling(text, Derivation("McCune–Reischauer"), likelihood: 0.04))
      result.append(
        Spelling(
          withoutMarks(text), Derivation("McCune–Reischauer", "marks dropped"), likelihood: 0.05))
    }
    if let text = mrScheme?.applyToKoreanGivenName(given, style: .joined) {
      result.append(Spelling(text, Derivation("McCune–Reischauer", "joined"), likelihood: 0.015))
      result.append(
        Spelling(
          withoutMarks(text), Derivation("McCune–Reischauer", "joined", "marks dropped"),
          likelihood: 0.02))
    }
    if let text = dprkScheme?.applyToKoreanGivenName(given, style: .spaced) {
      result.append(
        Spelling(withoutMarks(text), Derivation("DPRK", "marks dropped"), likelihood: 0.04))
    }
    if let text = rrScheme?.applyToKoreanGivenName(
      given, style: .joined, soundChanges: true)
    {
      result.append(Spelling(text, Derivation("RR", "sound changes"), likelihood: 0.03))
    }
    return unique(result)
  }

  // MARK: - Shared

  static let rrScheme = SchemeRegistry.scheme("rr")
  static let rrName = SchemeRegistry.scheme("rr-name")
  static let dprkScheme = SchemeRegistry.scheme("dprk")
  static let mrScheme = SchemeRegistry.scheme("mr")

  /// The text without breves, diaereses and the apostrophes of aspiration.
  static func withoutMarks(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var utf8 = text.utf8.makeIterator()
    while let byte = utf8.next() {
      switch byte {
      case 0xC3:
        bytes.append(utf8.next() == 0x8B ? UInt8(ascii: "E") : UInt8(ascii: "e"))
      case 0xC5:
        switch utf8.next() {
        case 0x8E: bytes.append(UInt8(ascii: "O"))
        case 0x8F: bytes.append(UInt8(ascii: "o"))
        case 0xAC: bytes.append(UInt8(ascii: "U"))
        default: bytes.append(UInt8(ascii: "u"))
        }
      case 0xE2:
        _ = utf8.next()
        _ = utf8.next()
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The spellings without repetition, the first of each kept with the sum of likelihoods.
  static func unique(_ spellings: [Spelling]) -> [Spelling] {
    var result: [Spelling] = []
    for spelling in spellings where !spelling.text.isEmpty {
      if let known = result.firstIndex(where: { $0.text == spelling.text }) {
        result[known].likelihood = min(1, result[known].likelihood + spelling.likelihood)
        if spelling.derivation.steps.count < result[known].derivation.steps.count {
          result[known].derivation = spelling.derivation
        }
      } else {
        result.append(spelling)
      }
    }
    return sorted(result)
  }

  static func sorted(_ spellings: [Spelling]) -> [Spelling] {
    spellings.sorted {
      $0.likelihood != $1.likelihood ? $0.likelihood > $1.likelihood : $0.text < $1.text
    }
  }

  /// The text with its first letter a capital.
  static func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
