internal import ConcordLanguages
public import ConcordModel
internal import ConcordText

/// The spellings that a Ukrainian name takes elsewhere, from its Ukrainian form.
///
///     UkrainianDerivation.latin(ofWord: "Зеленський", kind: .person, role: .family)
///     // Zelenskyi (KMU 2010), Zelensky (KMU 2010 → simplified -sky), Zelenskyy …
///
/// One word at a time: a full name is put together from its parts by whoever compiles it.
public enum UkrainianDerivation {
  /// How many spellings a word has at most.
  public static let limit = 24

  /// The least likelihood of a spelling that is given.
  public static let floor = 0.0015

  /// The likely Latin spellings of one word of a name, best first, at most `limit`.
  ///
  /// Official schemes with the endings people simplify, English, German, French, Polish and Czech
  /// practice, and the spellings that come through the Russian form. A place's spellings of one or
  /// two letters, and unlikely ones that are ordinary English words, are left out; a word that is not Cyrillic has none.
  /// Costs about 10 µs.
  public static func latin(
    ofWord word: String, kind: ConceptEntry.Kind, role: NamePartRole?
  ) -> [Spelling] {
    guard isCyrillic(word), let practices else { return [] }
    var words = [SpellingPractices.Word(word, source: "uk")]
    for russian in russian(ofWord: word, kind: kind, role: role) {
      words.append(
        SpellingPractices.Word(
          russian.text, source: "ru", factor: russian.likelihood, steps: [mediation]))
    }
    let isPlace = kind == .place || kind == .organisation
    return practices.spellings(of: words, limit: limit, floor: floor).compactMap { result in
      if isPlace, isFalseFriend(result.text, result.share) { return nil }
      return Spelling(
        result.text, Derivation(steps: result.steps), likelihood: min(1, result.share))
    }
  }

  /// The share from which a place's spelling stands even though it is an ordinary word (Бар, Bar).
  private static let mainShare = 0.3

  /// Whether a place's spelling would rather be met as something else: two letters, or an ordinary
  /// English word that few write it as (Полиці, Policy).
  private static func isFalseFriend(_ text: String, _ share: Double) -> Bool {
    text.utf8.count <= 2 || share < mainShare && OrdinaryEnglish.contains(text)
  }

  static let mediation = "Russian-mediated"

  private static let practices: SpellingPractices? = {
    let file = "languages/names/uk-latin.tsv"
    return ShippedData.text(file).flatMap { try? SpellingPractices(file: file, text: $0) }
  }()

  /// Whether a word has a Cyrillic letter.
  static func isCyrillic(_ word: String) -> Bool {
    for byte in word.utf8 where byte == 0xD0 || byte == 0xD1 || byte == 0xD2 { return true }
    return false
  }
}
