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

  func apply(to text: String) -> String {
    // An acronym has its capitals already, and its plural keeps a small s: MPs.
    let isAcronym =
      base.utf8.count > 1 && !base.unicodeScalars.contains { $0.properties.isLowercase }
    if isAcronym { return text }
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
