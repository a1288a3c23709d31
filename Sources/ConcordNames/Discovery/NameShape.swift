internal import ConcordLanguages
public import ConcordModel
internal import ConcordText

/// What the shape of a full name tells of where it comes from.
public enum NameShape {
  /// Whether a name has the shape of a Korean person's: a family name of the list and a given name of
  /// one or two syllables.
  public static func isKorean(_ form: String, _ language: Language) -> Bool {
    let words = form.split(separator: " ")
    if language == .korean {
      return words.count == 1
        && KoreanName.split(form).map {
          $0.given.unicodeScalars.count <= 2 && form.unicodeScalars.count > 2
        } == true
    }
    guard (2...3).contains(words.count), let first = words.first else { return false }
    return NameCueTable.shared.cues(NameVocabulary.folded(String(first)), language)
      .contains(.koreanFamily)
  }

  /// Whether a name has a Ukrainian given name or patronymic.
  public static func isUkrainian(_ form: String, _ language: Language) -> Bool {
    guard language == .ukrainian else { return false }
    let words = form.split(separator: " ")
    return words.count > 1
      && (UkrainianGivenNames.contains(String(words[0]))
        || words.contains { PersonName.isPatronymic($0) })
  }

  /// A name in small Latin letters without marks, by the official schemes.
  public static func latin(_ form: String, _ language: Language) -> String {
    let scheme =
      switch language {
      case .english: String?.none
      case .korean: "rr-name"
      case .ukrainian: "kmu2010"
      }
    let text = scheme.flatMap(SchemeRegistry.scheme)?.applyToName(form) ?? form
    return Fold.folded(text)
  }
}
