public import ConcordFormats
public import ConcordModel
internal import ConcordRecognition
internal import ConcordText

/// Counts which spellings documents use, entity by entity.
public final class VariantSurvey {
  private let analyser: Analyser
  private let description: MentionDescription
  private var entities: [Int: [Key: VariantReport.Variant]] = [:]

  private var sentences = SentenceFinder()
  /// Where names that no glossary knows are looked for; nil where nobody asked.
  private var unknown: UnknownNameSurvey?

  private struct Key: Hashable {
    var form: String
    var language: Language
    var status: VariantReport.Status
  }

  /// An empty survey by the glossaries and the house of a workspace.
  ///
  /// - Parameter discovers: whether names that no glossary knows are looked for too. The documents
  ///   are kept in memory then, since what is a name is told by all of them together.
  public init(
    _ workspace: Workspace, options: Analyser.Options = Analyser.Options(), discovers: Bool = false
  ) {
    if discovers { unknown = UnknownNameSurvey(languages: options.languages) }
    analyser = Analyser(workspace, options: options)
    description = MentionDescription(lexicon: workspace.lexicon)
  }

  /// Adds the mentions of a document; returns what of it could not be read.
  public func add(_ bytes: UnsafeBufferPointer<UInt8>, format: DocumentFormat, path: String)
    -> [String]
  {
    let document = Document(bytes, format: format, path: path)
    var named = NamedConcepts()
    let located = analyser.mentions(in: document, bytes, named: &named)
    let lines = LineIndex(bytes)
    unknown?.add(document, bytes, path: path, known: located)
    var ranges: [Int: [Range<Int>]] = [:]
    for item in located {
      guard let status = VariantSurvey.status(item.mention) else { continue }
      let run = document.runs[item.run]
      run.withText(in: bytes) { text in
        let found = ranges[item.run] ?? sentences.sentences(in: text, item.mention.language)
        ranges[item.run] = found
        add(
          item.mention, status, text, found, path,
          lines.span(run.sourceRange(of: item.mention.range)))
      }
    }
    return document.problems.map(\.description)
  }

  private static func status(_ mention: Mention) -> VariantReport.Status? {
    switch mention.standing {
    case .canonical: .canonical
    case .admitted: .admitted
    case .variant: .variant
    case .deprecated, .superseded: .deprecated
    case .ambiguous: nil
    }
  }

  private func add(
    _ mention: Mention, _ status: VariantReport.Status, _ text: UnsafeBufferPointer<UInt8>,
    _ sentences: [Range<Int>], _ path: String, _ span: SourceSpan
  ) {
    let core = String(decoding: UnsafeBufferPointer(rebasing: text[mention.core]), as: UTF8.self)
    let (form, canonical) = description.countedSpelling(of: mention, surface: core)
    let key = Key(form: form, language: mention.language, status: status)
    if entities[mention.concept]?[key] == nil {
      let evidence = description.evidence(for: mention).filter {
        $0 != "written: family name alone"
      }
      entities[mention.concept, default: [:]][key] = VariantReport.Variant(
        form: form, language: mention.language, status: status, canonical: canonical,
        derivation: status == .canonical || evidence.isEmpty
          ? nil : evidence.joined(separator: "; "))
    }
    let sentence = SentenceFinder.sentence(around: mention.range, sentences, text)
    func string(_ range: Range<Int>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
    }
    entities[mention.concept]?[key]?.mentions.append(
      VariantReport.Mention(
        path: path, surface: string(mention.range), span: span, sentence: string(sentence),
        offsetInSentence: mention.range.lowerBound - sentence.lowerBound))
  }

  /// What has been counted so far; looking for unknown names is done here.
  public func report() -> VariantReport {
    let list = entities.map { concept, variants in
      VariantReport.Entity(
        concept: description.id(ofConcept: concept), kind: description.kind(ofConcept: concept),
        canonical: description.canonicalForms(ofConcept: concept),
        variants: variants.values.sorted {
          $0.count != $1.count
            ? $0.count > $1.count
            : ($0.language.index, $0.form, $0.status.rawValue)
              < ($1.language.index, $1.form, $1.status.rawValue)
        })
    }
    return VariantReport(
      entities: list.sorted {
        $0.total != $1.total ? $0.total > $1.total : $0.concept < $1.concept
      }, unknown: unknown?.names() ?? [])
  }
}
