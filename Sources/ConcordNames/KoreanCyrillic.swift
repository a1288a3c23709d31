internal import ConcordLanguages

extension KoreanDerivation {
  /// The Ukrainian Cyrillic spellings of a family name, likeliest first, at most `limit`.
  ///
  /// The usual ones where they depart from the rules (이 Лі, 최 Чхве), else Kontsevich's system with
  /// what the press writes beside it. Empty for anything but Hangul.
  public static func cyrillicFamily(ofHangul family: String) -> [Spelling] {
    if let listed = KoreanCyrillicSyllables.letters.families[family] {
      let usual = Derivation("usual Ukrainian spelling of \(family)")
      let scalars = family.unicodeScalars
      let ruled = scalars.count == 1 ? scalars.first.map { cyrillicSyllable(ofHangul: $0) } : nil
      let fixed = listed.map { Spelling(capitalised($0.text), usual, likelihood: $0.share * 0.9) }
      let rest = (ruled ?? []).map {
        Spelling($0.text, $0.derivation, likelihood: $0.likelihood * 0.1)
      }
      return Array(unique(fixed + rest).prefix(limit))
    }
    guard let syllables = HangulSyllable.syllables(of: family) else { return [] }
    var result = [Spelling("", Derivation(), likelihood: 1)]
    var previous: Unicode.Scalar?
    for syllable in syllables {
      let next = cyrillicSyllable(ofHangul: syllable.scalar, after: previous)
      result = Array(sorted(product(result, next)).prefix(limit))
      previous = syllable.scalar
    }
    return result
  }

  /// The Ukrainian Cyrillic spellings of one syllable, likeliest first, with a capital, at most
  /// `limit`; `previous` is the syllable before it, also that of the family name across the space,
  /// which decides the voicing (Бак after Мьон, Пак at the start).
  public static func cyrillicSyllable(
    ofHangul scalar: Unicode.Scalar, after previous: Unicode.Scalar? = nil
  ) -> [Spelling] {
    guard let syllable = HangulSyllable(scalar) else { return [] }
    var isVoiced = false
    if let before = previous.flatMap(HangulSyllable.init) {
      var sounded = [before]
      HangulSounds.neutralise(&sounded)
      isVoiced = ![1, 7, 17].contains(sounded[0].coda)
    }
    return KoreanCyrillicSyllables.shared.spellings(of: syllable, isVoiced: isVoiced)
  }

  /// The Ukrainian Cyrillic spellings of a given name, its syllables apart as they stand after
  /// `family`, and joined as one word. Empty for anything but one to four syllables of Hangul.
  public static func cyrillicGiven(
    ofHangul given: String, family: String?
  ) -> KoreanGivenSpellings {
    guard let syllables = HangulSyllable.syllables(of: given), syllables.count <= 4 else {
      return KoreanGivenSpellings(syllables: [], whole: [])
    }
    var lists: [[Spelling]] = []
    var previous = family?.unicodeScalars.last
    var joined = [Spelling("", Derivation(), likelihood: 1)]
    for (index, syllable) in syllables.enumerated() {
      lists.append(cyrillicSyllable(ofHangul: syllable.scalar, after: previous))
      joined = Array(sorted(product(joined, Array(lists[index].prefix(3)))).prefix(limit))
      previous = syllable.scalar
    }
    let whole =
      syllables.count < 2
      ? []
      : joined.map {
        Spelling(
          $0.text, Derivation(steps: $0.derivation.steps + ["joined"]),
          likelihood: $0.likelihood * 0.2)
      }
    return KoreanGivenSpellings(syllables: lists, whole: whole)
  }

  /// Every spelling of the first list followed by every one of the second in small letters.
  private static func product(_ first: [Spelling], _ second: [Spelling]) -> [Spelling] {
    first.flatMap { a in
      second.map { b in
        let steps = a.text.isEmpty ? b.derivation.steps : a.derivation.steps
        return Spelling(
          a.text.isEmpty ? b.text : a.text + b.text.lowercased(), Derivation(steps: steps),
          likelihood: a.likelihood * b.likelihood)
      }
    }
  }
}
