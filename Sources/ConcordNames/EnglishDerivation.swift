internal import ConcordLanguages

/// The spellings that an English name takes in Korean and Ukrainian, from its English form.
public enum EnglishDerivation {
  /// How many spellings a word has at most.
  public static let limit = 8

  /// The least likelihood of a spelling that is given.
  public static let floor = 0.02

  /// The likely Hangul spellings of one word, best first: established forms, the loan-word orthography,
  /// vowels as they are written. Empty for a word without Latin letters. Costs about 30 µs.
  public static func hangul(ofWord word: String) -> [Spelling] {
    spellings(of: word, in: .hangul)
  }

  /// The likely Ukrainian spellings of one word, best first: established forms, practical transcription, г
  /// or ґ, single letters for doubled ones.
  public static func cyrillic(ofWord word: String) -> [Spelling] {
    spellings(of: word, in: .cyrillic)
  }

  private static func spellings(
    of word: String, in target: EnglishTranscription.Target
  ) -> [Spelling] {
    EnglishTranscription.spellings(of: word, in: target, limit: limit).compactMap {
      $0.share < floor
        ? nil : Spelling($0.text, Derivation(steps: $0.steps), likelihood: min(1, $0.share))
    }
  }
}
