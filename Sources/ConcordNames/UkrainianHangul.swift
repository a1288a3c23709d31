internal import ConcordLanguages
public import ConcordModel
internal import ConcordText

extension UkrainianDerivation {
  /// How many spellings in Hangul a word has at most.
  public static let hangulLimit = 16

  /// The least likelihood of a spelling in Hangul that is given.
  public static let hangulFloor = 0.004

  /// The likely Hangul spellings of one word of a name, best first, at most `hangulLimit`.
  ///
  /// The notation of 2022 with what the press writes beside it (키이우, 르비우, 리비우), and the readings
  /// of the Russian form by the Russian table (키예프, 하리코프, 블라디미르). One syllable is never given, two
  /// only for a given name, which does not stand alone: more would be met as Korean words. A word that
  /// is not Cyrillic has none. Costs about 20 µs.
  public static func hangul(
    ofWord word: String, kind: ConceptEntry.Kind, role: NamePartRole?
  ) -> [Spelling] {
    guard isCyrillic(word), let hangulPractices else { return [] }
    var words = [SpellingPractices.Word(word, source: "uk")]
    for russian in russian(ofWord: word, kind: kind, role: role) {
      words.append(
        SpellingPractices.Word(
          russian.text, source: "ru", factor: russian.likelihood, steps: [mediation]))
    }
    let results = hangulPractices.spellings(of: words, limit: hangulLimit, floor: hangulFloor)
    let least = role == .given || role == .patronymic ? 2 : 3
    return results.compactMap { result in
      guard result.text.unicodeScalars.count >= least else { return nil }
      return Spelling(
        result.text, Derivation(steps: result.steps), likelihood: min(1, result.share))
    }
  }

  private static let hangulPractices: HangulPractices? = {
    let file = "languages/names/uk-hangul-practices.tsv"
    guard let text = ShippedData.text(file),
      let ukrainian = ShippedData.text("languages/schemes/uk-hangul.tsv"),
      let russian = ShippedData.text("languages/schemes/ru-hangul.tsv")
    else { return nil }
    return try? HangulPractices(
      file: file, text: text, schemes: [("uk", ukrainian), ("ru", russian)])
  }()
}
