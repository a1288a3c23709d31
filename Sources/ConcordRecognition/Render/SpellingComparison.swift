internal import ConcordText

/// Whether what stands in a text is the form that would be printed there.
///
/// Unicode normal form, the choice among apostrophes or among hyphens, stress marks, invisible
/// characters and the kind of white space make no difference; letters, capitals and joins do.
enum SpellingComparison {
  /// - Parameter joinsCount: whether a hyphen for a space is a difference, as it is in names;
  ///   a term may be hyphenated before a noun.
  static func isSame(_ surface: String, _ form: String, joinsCount: Bool) -> Bool {
    if surface == form { return true }
    let (a, b) = (pieces(surface), pieces(form))
    guard a.count == b.count else { return false }
    for (left, right) in zip(a, b) {
      if joinsCount, left.gap != right.gap { return false }
      guard left.folded == right.folded, capitals(left.text) == capitals(right.text) else {
        return false
      }
    }
    return true
  }

  private static func pieces(_ text: String) -> [(text: String, folded: String, gap: Gap)] {
    FormTokens(text).words.map { ($0.text, Fold.folded($0.text), $0.gap) }
  }

  /// Which letters are capitals, marks left out so that decomposed text has the same.
  private static func capitals(_ text: String) -> [Bool] {
    text.unicodeScalars.filter(\.properties.isCased).map(\.properties.isUppercase)
  }
}
