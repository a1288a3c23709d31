/// The number and the possessive of English nouns and noun phrases.
///
///     EnglishNoun.plural(of: "prisoner of war")                 // "prisoners of war"
///     EnglishNoun.plural(of: "Kennedy")                         // "Kennedys"
///     EnglishNoun.possessive(of: "Zelenskyy", apostrophe: "’")  // "Zelenskyy’s"
///
/// Spelling rules with closed lists of exceptions; a word that no list has follows the rules.
/// Every function is pure and costs a few table lookups a word.
public enum EnglishNoun {
  /// The plural of a term given in the singular.
  ///
  /// The head of the phrase takes the plural (attorneys general, brothers-in-law). A capital marks
  /// a name, which keeps its spelling (the Zelenskyys, the Joneses), unless the word is one that
  /// stands with a capital in titles (Ministries of Defence). What is plural or invariable already
  /// comes back unchanged.
  ///
  /// - Parameter irregular: the plural as the glossary has it, which wins over every rule.
  public static func plural(of term: some StringProtocol, irregular: String? = nil) -> String {
    if let irregular, !irregular.isEmpty { return irregular }
    let term = Substring(term)
    let lower = term.lowercased()
    let tables = EnglishTables.shipped
    if tables.invariance(lower) != nil { return String(term) }
    if isCompound(lower), let listed = tables.plurals.word(lower) {
      return CasePattern(of: term, canonical: lower).apply(to: listed)
    }
    let head = EnglishHead(of: term)
    return head.before + EnglishPlural.of(head.word) + head.after
  }

  /// The singulars that `term` may be the plural of, likeliest first; empty where it is no plural.
  ///
  /// Each candidate has `term` as its plural by `plural(of:irregular:)`. Meant for recognition:
  /// `axes` comes back as the plural of several words.
  public static func singular(of term: some StringProtocol) -> [String] {
    let term = Substring(term)
    let lower = term.lowercased()
    if isCompound(lower), let listed = EnglishTables.shipped.singulars.word(lower) {
      return [CasePattern(of: term, canonical: lower).apply(to: listed)]
    }
    let head = EnglishHead(of: term)
    return EnglishSingular.singulars(of: head.word).map { head.before + $0 + head.after }
  }

  /// Whether the head of the term is plural in form: troops, prisoners of war, United Nations.
  public static func isPlural(_ term: some StringProtocol) -> Bool {
    let term = Substring(term)
    if EnglishTables.shipped.invariance(term.lowercased()) == .plural { return true }
    return EnglishSingular.isPlural(EnglishHead(of: term).word)
  }

  /// The possessive: an apostrophe and an s, or the bare apostrophe after a plural in s.
  ///
  /// - Parameters:
  ///   - apostrophe: the character to use, as the text or the house has it.
  ///   - bareAfterS: whether a singular in s takes the apostrophe alone (James’) or an s too
  ///     (James’s).
  public static func possessive(
    of term: some StringProtocol, apostrophe: Character = "\u{2019}", bareAfterS: Bool = false
  ) -> String {
    let term = String(term)
    guard let last = term.unicodeScalars.last else { return term }
    if last == "'" || last == "\u{2019}" { return term }
    let endsInS = last == "s" || last == "S"
    if endsInS, bareAfterS || takesBareApostrophe(term[...]) {
      return term + String(apostrophe)
    }
    return term + String(apostrophe) + "s"
  }

  private static func isCompound(_ term: String) -> Bool {
    term.utf8.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
  }

  /// Whether a term in s is plural in form at its end, where the possessive stands, whatever its
  /// head is: troops’, the Ministry of Foreign Affairs’, the series’.
  private static func takesBareApostrophe(_ term: Substring) -> Bool {
    let tables = EnglishTables.shipped
    let lower = term.lowercased()
    if tables.invariance(lower) != nil { return true }
    let start = term.lastIndex { $0 == " " || $0 == "-" }.map(term.index(after:))
    let word = term[(start ?? term.startIndex)...]
    if EnglishPlural.isAbbreviation(word) { return false }
    switch tables.invariance(word.lowercased()) {
    case .plural, .same: return true
    case .mass, nil: return EnglishSingular.isPlural(word)
    }
  }
}
