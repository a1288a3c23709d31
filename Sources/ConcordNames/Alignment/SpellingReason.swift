internal import ConcordLanguages
internal import ConcordModel

/// How one spelling of a part of a name arises from the other, by the schemes and habits that
/// Concord derives spellings with.
enum SpellingReason {
  /// The derivation that leads from either spelling to the other, or nil when none is known.
  static func between(_ a: String, _ b: String) -> String? {
    guard !a.isEmpty, !b.isEmpty else { return nil }
    if a == b { return "the same letters" }
    return from(a, to: b) ?? from(b, to: a)
  }

  private static func from(_ origin: String, to spelling: String) -> String? {
    let wanted = key(spelling)
    for known in spellings(of: origin) where key(known.text) == wanted {
      return known.derivation.description
    }
    return nil
  }

  /// The likely spellings of a part in the other scripts.
  private static func spellings(of origin: String) -> [Spelling] {
    let scalars = origin.unicodeScalars
    guard let first = scalars.first else { return [] }
    if HangulSyllable(first) != nil {
      var result =
        KoreanDerivation.familySpellings(ofHangul: origin, country: nil)
        + KoreanDerivation.cyrillicFamily(ofHangul: origin)
      if scalars.count == 1 {
        result += KoreanDerivation.givenSyllableSpellings(ofHangul: first)
        result += KoreanDerivation.cyrillicSyllable(ofHangul: first)
      }
      return result
    }
    guard first.value >= 0x400, first.value < 0x530 else { return [] }
    let word = origin.prefix(1).uppercased() + origin.dropFirst().lowercased()
    return UkrainianDerivation.latin(ofWord: word, kind: .person, role: .family)
      + UkrainianDerivation.latin(ofWord: word, kind: .person, role: .given)
      + UkrainianDerivation.latin(ofWord: word, kind: .place, role: nil)
      + UkrainianDerivation.cyrillicRussified(ofWord: word, kind: .person, role: .family)
  }

  /// The letters alone, without capitals and signs.
  private static func key(_ text: String) -> [UInt8] { SymbolReader(text).symbols }
}
