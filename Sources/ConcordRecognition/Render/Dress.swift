internal import ConcordLanguages

/// The capitals of a form in its place.
struct Dress {
  /// Those of the text beside the form that was read; nil where both have the usual ones of a name.
  let pattern: CasePattern?
  /// The form as it is listed.
  let base: String
  /// Whether the form that was read matches in one case only, so that its capitals are the point.
  let isExact: Bool
  let opensSentence: Bool
  /// Which words of a name stand in capitals while others do not: `Володимир ЗЕЛЕНСЬКИЙ`; empty where
  /// that is not so.
  var capitalWords: [Bool] = []

  func apply(to text: String) -> String {
    // An acronym has its capitals already, and its plural keeps a small s: MPs.
    let isAcronym =
      base.utf8.count > 1 && !base.unicodeScalars.contains { $0.properties.isLowercase }
    if isAcronym { return text }
    if !capitalWords.isEmpty {
      let words = text.split(separator: " ", omittingEmptySubsequences: false)
      if words.count == capitalWords.count {
        return zip(words, capitalWords).map { $1 ? $0.uppercased() : String($0) }
          .joined(separator: " ")
      }
    }
    guard let pattern else {
      return opensSentence
        ? CasePattern.asListed.apply(to: text, atSentenceStart: true) : text
    }
    if isExact, pattern != .upper, pattern != .upperBeforeEnding {
      return CasePattern.asListed.apply(to: text, atSentenceStart: opensSentence)
    }
    return pattern.apply(to: text, atSentenceStart: opensSentence)
  }
}
