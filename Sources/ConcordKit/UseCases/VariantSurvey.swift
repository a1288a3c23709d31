public import ConcordFormats
public import ConcordModel
internal import ConcordRecognition
internal import ConcordText

/// Counts which spellings documents use, entity by entity.
public final class VariantSurvey {
  private let analyser: Analyser
  private let description: MentionDescription
  private var entities: [Int: [Key: VariantReport.Variant]] = [:]

  private var breaks: [Language: Breaks] = [:]

  private struct Key: Hashable {
    var form: String
    var language: Language
    var status: VariantReport.Status
  }

  /// An empty survey by the glossaries and the house of a workspace.
  public init(_ workspace: Workspace, options: Analyser.Options = Analyser.Options()) {
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
    var sentences: [Int: [Range<Int>]] = [:]
    for item in located {
      guard let status = VariantSurvey.status(item.mention) else { continue }
      let run = document.runs[item.run]
      run.withText(in: bytes) { text in
        let ranges =
          sentences[item.run] ?? self.sentences(in: text, item.mention.language)
        sentences[item.run] = ranges
        add(
          item.mention, status, text, ranges, path,
          lines.span(run.sourceRange(of: item.mention.range)))
      }
    }
    return document.problems.map(\.description)
  }

  /// The sentences of a text; the whole text where the rules of its language cannot be had.
  private func sentences(in text: UnsafeBufferPointer<UInt8>, _ language: Language) -> [Range<Int>]
  {
    if breaks[language] == nil { breaks[language] = try? Breaks(language) }
    return breaks[language]?.sentences(in: text) ?? [0..<text.count]
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
    let sentence = VariantSurvey.sentence(around: mention.range, sentences, text)
    func string(_ range: Range<Int>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
    }
    entities[mention.concept]?[key]?.mentions.append(
      VariantReport.Mention(
        path: path, surface: string(mention.range), span: span, sentence: string(sentence),
        offsetInSentence: mention.range.lowerBound - sentence.lowerBound))
  }

  /// The sentence that holds a range, without the white space around it.
  private static func sentence(
    around range: Range<Int>, _ sentences: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let found = low < sentences.count ? sentences[low] : range
    var start = min(found.lowerBound, range.lowerBound)
    var end = max(found.upperBound, range.upperBound)
    while start < range.lowerBound, text[start] <= 0x20 { start += 1 }
    while end > range.upperBound, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// What has been counted so far.
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
      entities: list.sorted { $0.total != $1.total ? $0.total > $1.total : $0.concept < $1.concept }
    )
  }
}
