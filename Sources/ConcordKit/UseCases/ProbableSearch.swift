internal import ConcordFormats
internal import ConcordModel
internal import ConcordNames

/// Looks for probable spellings of known names in one document at a time.
struct ProbableSearch: Sendable {
  private let concepts: [ConceptEntry]
  private let known: KnownSpellings
  private let house: House

  init(_ workspace: Workspace) {
    concepts = (try? workspace.concepts()) ?? []
    known = KnownSpellings(concepts)
    house = workspace.house
  }

  /// The probable spellings of a document; nil where it has none.
  func names(
    in document: Document, _ bytes: UnsafeBufferPointer<UInt8>, path: String,
    known located: [Analyser.Located], _ options: Analyser.Options
  ) -> ProbableNames? {
    var survey = UnknownNameSurvey(languages: options.languages)
    survey.add(document, bytes, path: path, known: located)
    return ProbableNames(
      survey.discovered(known), known: known, concepts: concepts, house: house)
  }
}
