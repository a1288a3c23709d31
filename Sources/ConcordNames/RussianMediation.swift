internal import ConcordLanguages
public import ConcordModel

extension UkrainianDerivation {
  /// The Russian Cyrillic spellings of a Ukrainian word that turn up in Ukrainian text, likeliest
  /// first: without ы э ё ъ, which a Ukrainian keyboard lacks, where Ukrainian letters take their place
  /// (Зеленский, Харьков, Владимир). What equals the Ukrainian word is left out.
  public static func cyrillicRussified(
    ofWord word: String, kind: ConceptEntry.Kind, role: NamePartRole?
  ) -> [Spelling] {
    var result: [Spelling] = []
    for russian in russianWords(word, role: role) {
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
  public static func russian(ofWord word: String, role: NamePartRole?) -> [Spelling] {
    russianWords(word, role: role)
  }

  static func russianWords(_ word: String, role: NamePartRole?) -> [Spelling] {
    guard isCyrillic(word), let scheme = russianScheme else { return [] }
    return [Spelling(scheme.apply(word), Derivation(mediation), likelihood: 1)]
  }

  static let russianScheme = SchemeRegistry.scheme("uk-ru")

  /// The word with и for ы, е for э and ё, nothing for ъ.
  static func withoutRussianLetters(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "ы": result.append("и")
      case "Ы": result.append("И")
      case "э", "ё": result.append("е")
      case "Э", "Ё": result.append("Е")
      case "ъ", "Ъ": continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
