internal import ConcordLanguages

/// The Ukrainian Cyrillic spellings of syllables, those of common given names made once.
struct KoreanCyrillicSyllables: Sendable {
  static let shared = KoreanCyrillicSyllables()

  static let letters = KoreanLetterHabits(file: "languages/names/korean-cyrillic.tsv")

  private var plain: [Int: [Spelling]] = [:]
  private var voiced: [Int: [Spelling]] = [:]

  private init() {
    for syllable in KoreanSyllableSpellings.shared.listed {
      plain[syllable.index] = Self.make(syllable, isVoiced: false)
      voiced[syllable.index] = Self.make(syllable, isVoiced: true)
    }
  }

  /// The likely spellings, likeliest first, with a capital.
  func spellings(of syllable: HangulSyllable, isVoiced: Bool) -> [Spelling] {
    (isVoiced ? voiced : plain)[syllable.index] ?? Self.make(syllable, isVoiced: isVoiced)
  }

  private static func make(_ syllable: HangulSyllable, isVoiced: Bool) -> [Spelling] {
    let options = letters.spellings(
      of: syllable, isVoiced: isVoiced, limit: KoreanDerivation.limit,
      floor: KoreanDerivation.floor)
    return options.enumerated().map { index, option in
      let derivation =
        index == 0
        ? Derivation("Kontsevich system")
        : Derivation("Kontsevich system", "\(syllable.scalar) as \(option.text)")
      return Spelling(
        KoreanDerivation.capitalised(option.text), derivation, likelihood: min(1, option.share))
    }
  }
}
