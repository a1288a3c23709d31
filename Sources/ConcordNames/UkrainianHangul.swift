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
    let isGiven = role == .given || role == .patronymic
    return hangul(ofWord: word, kind: kind, role: role, leastSyllables: isGiven ? 2 : 3)
  }

  /// The same with spellings as short as wanted.
  private static func hangul(
    ofWord word: String, kind: ConceptEntry.Kind, role: NamePartRole?, leastSyllables least: Int
  ) -> [Spelling] {
    spellings(of: [ukrainian(word)] + russian(word, kind, role)).filter {
      $0.text.unicodeScalars.count >= least
    }
  }

  /// The spellings by the notation of 2022 and those by way of Russian, each for itself and of any
  /// length: a spelling that both make stands in both.
  static func hangulByPractice(
    ofWord word: String, kind: ConceptEntry.Kind, role: NamePartRole?
  ) -> [Spelling] {
    spellings(of: [ukrainian(word)]) + spellings(of: russian(word, kind, role))
  }

  private static func ukrainian(_ word: String) -> SpellingPractices.Word {
    SpellingPractices.Word(word, source: "uk")
  }

  private static func russian(
    _ word: String, _ kind: ConceptEntry.Kind, _ role: NamePartRole?
  ) -> [SpellingPractices.Word] {
    russian(ofWord: word, kind: kind, role: role).map {
      SpellingPractices.Word($0.text, source: "ru", factor: $0.likelihood, steps: [mediation])
    }
  }

  private static func spellings(of words: [SpellingPractices.Word]) -> [Spelling] {
    guard let practices = hangulPractices, words.allSatisfy({ isCyrillic($0.text) }) else {
      return []
    }
    return practices.spellings(of: words, limit: hangulLimit, floor: hangulFloor).map {
      Spelling($0.text, Derivation(steps: $0.steps), likelihood: min(1, $0.share))
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
