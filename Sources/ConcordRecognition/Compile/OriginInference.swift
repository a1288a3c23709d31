internal import ConcordModel
internal import ConcordNames
internal import ConcordText

/// The language a name comes from where its author does not say.
///
/// Told by the country of a person, else by whether the English term is a spelling that some scheme or
/// habit makes of the Ukrainian or Korean one. A translated name (a ministry, a term) has no origin.
enum OriginInference {
  static func origin(of concept: ConceptEntry) -> Language? {
    if let origin = concept.origin { return origin.language }
    guard concept.kind == .person || concept.kind == .place else { return nil }
    if concept.kind == .person, let country = concept.country {
      if country == "KR" || country == "KP" { return .korean }
      if country == "UA" { return .ukrainian }
    }
    guard let english = concept.preferredTerm(.english) else { return nil }
    if isKorean(concept, english.form) { return .korean }
    if isUkrainian(concept, english.form) { return .ukrainian }
    return nil
  }

  private static func isKorean(_ concept: ConceptEntry, _ english: String) -> Bool {
    guard let korean = concept.preferredTerm(.korean)?.form, !korean.contains(" ") else {
      return false
    }
    if concept.kind == .place {
      return contains(KoreanDerivation.placeSpellings(ofHangul: korean), english)
    }
    let parts = PersonName.parts(
      of: korean, language: .korean, origin: .korean, explicit: nil)
    guard parts.count == 2, let family = parts.first, let given = parts.last else { return false }
    let words = english.split(whereSeparator: \.isWhitespace)
    let spellings = KoreanDerivation.familySpellings(
      ofHangul: family.text, country: concept.country)
    guard words.count > 1, let first = words.first, let last = words.last,
      contains(spellings, first) || contains(spellings, last)
    else { return false }
    // A foreign name may begin like a Korean one: the given name must have as many syllables.
    let apart = english.split { $0.isWhitespace || $0 == "-" }
    let syllables = given.text.unicodeScalars.count
    return apart.count == syllables + 1 || (apart.count == 2 && syllables == 2)
  }

  private static func isUkrainian(_ concept: ConceptEntry, _ english: String) -> Bool {
    guard let ukrainian = concept.preferredTerm(.ukrainian)?.form else { return false }
    let sources = FormTokens(ukrainian).words.map(\.text)
    let targets = FormTokens(english).words.map(\.text)
    guard sources.count == targets.count, !sources.isEmpty else { return false }
    return zip(sources, targets).allSatisfy { source, target in
      contains(UkrainianDerivation.latin(ofWord: source, kind: concept.kind, role: nil), target)
        || contains(
          UkrainianDerivation.latin(ofWord: source, kind: concept.kind, role: .family), target)
    }
  }

  private static func contains(_ spellings: [Spelling], _ text: some StringProtocol) -> Bool {
    let folded = Fold.folded(text)
    return spellings.contains { Fold.folded($0.text) == folded }
  }
}
