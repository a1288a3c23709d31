internal import ConcordLanguages
public import ConcordModel
internal import ConcordText

extension UkrainianDerivation {
  /// The Russian Cyrillic spellings of a Ukrainian word that turn up in Ukrainian text, likeliest
  /// first: without ы э ё ъ, which a Ukrainian keyboard lacks, where Ukrainian letters take their place
  /// (Зеленский, Харьков, Владимир). What equals the Ukrainian word is left out.
  public static func cyrillicRussified(
    ofWord word: String, kind: ConceptEntry.Kind, role: NamePartRole?
  ) -> [Spelling] {
    var result: [Spelling] = []
    for russian in russian(ofWord: word, kind: kind, role: role) {
      let text = withoutRussianLetters(russian.text)
      for form in [text, russian.text] where form != word {
        guard !result.contains(where: { $0.text == form }) else { continue }
        let steps = form == text ? [mediation] : [mediation, "Russian letters"]
        result.append(
          Spelling(
            form, Derivation(steps: steps),
            likelihood: russian.likelihood * (form == text ? 0.04 : 0.01)))
      }
    }
    return result
  }

  /// The Russian forms of a Ukrainian word, likeliest first, with every letter of Russian.
  ///
  /// By the rules of the scheme `uk-ru`; where Russian is lexical (і as и, е or о) several, their
  /// likelihoods adding up to 1. At most four. A word that is not Cyrillic has none.
  public static func russian(
    ofWord word: String, kind: ConceptEntry.Kind, role: NamePartRole?
  ) -> [Spelling] {
    guard isCyrillic(word) else { return [] }
    let source = kind == .person || role != nil ? personForms : placeForms
    guard let source else { return [] }
    let results = source.spellings(
      of: [SpellingPractices.Word(word, source: "uk")], limit: 4, floor: 0.04)
    return results.map {
      Spelling($0.text, Derivation(mediation), likelihood: min(1, $0.share))
    }
  }

  private static let placeForms = forms("place")
  private static let personForms = forms("person")

  /// The practice of this name in the table of forms, ended by the rules of the scheme.
  private static func forms(_ practice: String) -> SpellingPractices? {
    let file = "languages/names/uk-ru-forms.tsv"
    guard let own = ShippedData.text(file),
      let scheme = ShippedData.text("languages/schemes/uk-ru.tsv")
    else { return nil }
    var text = ""
    var isWanted = false
    for line in own.split(separator: "\n") where line.utf8.first != UInt8(ascii: "#") {
      if line.hasPrefix("practice\t") { isWanted = line.hasPrefix("practice\t\(practice)\t") }
      if isWanted { text += line + "\n" }
    }
    for line in scheme.split(separator: "\n") where line.hasPrefix("rule\t") {
      text += line + "\n"
    }
    return try? SpellingPractices(file: file, text: text)
  }

  /// The word with и for ы, е for э and ё, nothing for ъ.
  static func withoutRussianLetters(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: isRussian) else { return text }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: withoutRussianLetters(scalars))
    return String(result)
  }

  static func withoutRussianLetters(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    scalars.compactMap { scalar in
      switch scalar {
      case "ы": "и"
      case "Ы": "И"
      case "э", "ё": "е"
      case "Э", "Ё": "Е"
      case "ъ", "Ъ": nil
      default: scalar
      }
    }
  }

  /// Whether a letter is none of Ukrainian: ы э ё ъ.
  static func isRussian(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "ы", "э", "ё", "ъ", "Ы", "Э", "Ё", "Ъ": true
    default: false
    }
  }
}
