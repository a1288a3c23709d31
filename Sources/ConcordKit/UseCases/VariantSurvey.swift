public import ConcordFormats
public import ConcordModel
internal import ConcordNames
internal import ConcordRecognition
internal import ConcordText

/// Counts which spellings documents use, entity by entity.
public final class VariantSurvey {
  /// What is looked for beside the forms that the glossaries have or that follow from them.
  public struct Search: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Names that no glossary knows.
    public static let unknown = Search(rawValue: 1)
    /// Spellings that are probably those of known names.
    public static let probable = Search(rawValue: 2)
  }

  private let workspace: Workspace
  private let options: Analyser.Options
  private let search: Search
  private let analyser: Analyser
  private var counter: MentionCounter
  private var sentences = SentenceFinder()
  /// The documents, where more is looked for than what is known.
  private var kept: UnknownNameSurvey?

  /// An empty survey by the glossaries and the house of a workspace.
  ///
  /// - Parameter search: what else is looked for. The documents are kept in memory then, since what
  ///   is a name is told by all of them together.
  public init(
    _ workspace: Workspace, options: Analyser.Options = Analyser.Options(), search: Search = []
  ) {
    self.workspace = workspace
    self.options = options
    self.search = search
    if !search.isEmpty { kept = UnknownNameSurvey(languages: options.languages) }
    analyser = Analyser(workspace, options: options)
    counter = MentionCounter(MentionDescription(lexicon: workspace.lexicon))
  }

  /// Adds the mentions of a document; returns what of it could not be read.
  public func add(_ bytes: UnsafeBufferPointer<UInt8>, format: DocumentFormat, path: String)
    -> [String]
  {
    let document = Document(bytes, format: format, path: path)
    var named = NamedConcepts()
    let located = analyser.mentions(in: document, bytes, named: &named)
    kept?.add(document, bytes, path: path, known: located)
    count(located, in: document, bytes, path: path, &counter)
    return document.problems.map(\.description)
  }

  private func count(
    _ located: [Analyser.Located], in document: Document, _ bytes: UnsafeBufferPointer<UInt8>,
    path: String, _ counter: inout MentionCounter,
    evidence: ((Mention, String) -> [String])? = nil
  ) {
    let lines = LineIndex(bytes)
    var ranges: [Int: [Range<Int>]] = [:]
    for item in located {
      guard let status = VariantSurvey.status(item.mention) else { continue }
      let run = document.runs[item.run]
      run.withText(in: bytes) { text in
        let found = ranges[item.run] ?? sentences.sentences(in: text, item.mention.language)
        ranges[item.run] = found
        counter.add(
          item.mention, status, text, sentences: found, path: path,
          span: lines.span(run.sourceRange(of: item.mention.range)),
          evidence: evidence.map { evidence in { evidence(item.mention, $0) } })
      }
    }
  }

  private static func status(_ mention: Mention) -> VariantReport.Status? {
    switch mention.standing {
    case .canonical: .canonical
    case .admitted: .admitted
    case .variant: .variant
    case .deprecated, .superseded: .deprecated
    case .probable: .probable
    case .ambiguous: nil
    }
  }

  /// What has been counted so far; names that are not known are looked for here.
  ///
  /// - Parameter progress: is told what is being done, and how much of it of how much.
  public func report(
    progress: (_ work: String, _ done: Int, _ total: Int) -> Void = { _, _, _ in }
  ) -> VariantReport {
    var entities = counter.entities()
    var unknown: [UnknownName] = []
    if let kept {
      let concepts = search.contains(.probable) ? (try? workspace.concepts()) ?? [] : []
      let known = concepts.isEmpty ? nil : KnownSpellings(concepts)
      var found = kept.discovered(known, progress)
      if let known,
        let probable = ProbableNames(
          found, known: known, concepts: concepts, house: workspace.house)
      {
        entities = VariantSurvey.merged(entities, count(probable, in: kept))
        for index in found.indices { found[index].forms.removeAll(where: probable.holds) }
        found.removeAll(where: \.forms.isEmpty)
      }
      if search.contains(.unknown) { unknown = kept.names(found) }
    }
    return VariantReport(
      entities: entities.sorted {
        $0.total != $1.total ? $0.total > $1.total : $0.concept < $1.concept
      }, unknown: unknown)
  }

  /// The mentions of probable spellings in all documents.
  private func count(
    _ probable: ProbableNames, in kept: UnknownNameSurvey
  ) -> [VariantReport.Entity] {
    var counter = MentionCounter(probable.description)
    for item in kept.documents {
      item.bytes.withUnsafeBufferPointer { bytes in
        let document = Document(bytes, format: item.format, path: item.path)
        var named = NamedConcepts()
        let located = analyser.mentions(in: document, bytes, named: &named)
        let mentions = probable.mentions(in: document, bytes, known: located, options: options)
        count(mentions, in: document, bytes, path: item.path, &counter) { mention, spelling in
          probable.evidence(for: mention, spelling: spelling)
        }
      }
    }
    return counter.entities()
  }

  /// Entities with the spellings of others of the same concept.
  private static func merged(
    _ entities: [VariantReport.Entity], _ others: [VariantReport.Entity]
  ) -> [VariantReport.Entity] {
    var result = entities
    for other in others {
      if let index = result.firstIndex(where: { $0.concept == other.concept }) {
        result[index].variants = MentionCounter.sorted(result[index].variants + other.variants)
      } else {
        result.append(other)
      }
    }
    return result
  }
}
