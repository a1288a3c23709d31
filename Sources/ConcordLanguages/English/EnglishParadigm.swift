/// The forms of an English noun or noun phrase.
public struct EnglishParadigm: Hashable, Sendable {
  /// As given: `treaty`.
  public let singular: String
  /// By rule, or as the glossary has it: `treaties`.
  public let plural: String
  /// Of the singular: `treaty’s`, `Kyiv’s`.
  public let possessive: String
  /// Of the plural: `treaties’`, `men’s`.
  public let pluralPossessive: String
  /// The singular with its indefinite article: `an hour`.
  public let indefinite: String

  /// - Parameters:
  ///   - term: the singular.
  ///   - irregularPlural: the plural as the glossary has it.
  ///   - apostrophe: the character of the possessive.
  public init(
    of term: some StringProtocol, irregularPlural: String? = nil,
    apostrophe: Character = "\u{2019}"
  ) {
    singular = String(term)
    plural = EnglishNoun.plural(of: term, irregular: irregularPlural)
    possessive = EnglishNoun.possessive(of: term, apostrophe: apostrophe)
    pluralPossessive = EnglishNoun.possessive(of: plural, apostrophe: apostrophe)
    indefinite = EnglishArticle.indefinite(before: term) + " " + singular
  }

  /// The forms with their names, in the order in which a table shows them.
  public var rows: [(name: String, form: String)] {
    [
      ("singular", singular), ("plural", plural), ("possessive", possessive),
      ("plural possessive", pluralPossessive), ("with article", indefinite),
    ]
  }
}
