internal import ConcordModel
internal import ConcordRecognition
internal import ConcordText

/// Counts spellings by concept, with the places where they stand.
struct MentionCounter {
  private struct Key: Hashable {
    var form: String
    var language: Language
    var status: VariantReport.Status
  }

  let description: MentionDescription
  private var variants: [Int: [Key: VariantReport.Variant]] = [:]

  init(_ description: MentionDescription) {
    self.description = description
  }

  /// Adds a mention.
  ///
  /// - Parameter evidence: how the spelling arises where the lexicon does not tell; gets the spelling.
  mutating func add(
    _ mention: Mention, _ status: VariantReport.Status, _ text: UnsafeBufferPointer<UInt8>,
    sentences: [Range<Int>], path: String, span: SourceSpan,
    evidence: ((String) -> [String])? = nil
  ) {
    func string(_ range: Range<Int>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
    }
    let (form, canonical) = description.countedSpelling(
      of: mention, surface: string(mention.core))
    let key = Key(form: form, language: mention.language, status: status)
    if variants[mention.concept]?[key] == nil {
      let steps =
        evidence?(form)
        ?? description.evidence(for: mention).filter { $0 != "written: family name alone" }
      variants[mention.concept, default: [:]][key] = VariantReport.Variant(
        form: form, language: mention.language, status: status, canonical: canonical,
        derivation: status == .canonical || steps.isEmpty ? nil : steps.joined(separator: "; "))
    }
    let sentence = SentenceFinder.sentence(around: mention.range, sentences, text)
    variants[mention.concept]?[key]?.mentions.append(
      VariantReport.Mention(
        path: path, surface: string(mention.range), span: span, sentence: string(sentence),
        offsetInSentence: mention.range.lowerBound - sentence.lowerBound))
  }

  /// The entities that have been named, in no order; their spellings most frequent first.
  func entities() -> [VariantReport.Entity] {
    variants.map { concept, variants in
      VariantReport.Entity(
        concept: description.id(ofConcept: concept), kind: description.kind(ofConcept: concept),
        canonical: description.canonicalForms(ofConcept: concept),
        variants: MentionCounter.sorted(Array(variants.values)))
    }
  }

  /// Most frequent first, then by language, form and status.
  static func sorted(_ variants: [VariantReport.Variant]) -> [VariantReport.Variant] {
    variants.sorted {
      $0.count != $1.count
        ? $0.count > $1.count
        : ($0.language.index, $0.form, $0.status.rawValue)
          < ($1.language.index, $1.form, $1.status.rawValue)
    }
  }
}
