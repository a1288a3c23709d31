internal import ConcordFormats
internal import ConcordModel
internal import ConcordNames
internal import ConcordRecognition

/// Spellings that are probably those of known names, and a workspace that recognises them as its own, so
/// that they are inflected and replaced like listed ones.
struct ProbableNames {
  /// The concepts in question with their probable spellings as deprecated ones; nothing else.
  let workspace: Workspace
  let description: MentionDescription
  /// How sure each spelling is, by concept and spelling in small letters.
  private let scores: [String: Double]
  /// The spellings by language, in small letters.
  private let forms: Set<String>

  /// The probable spellings among names that no glossary knows; nil where there are none.
  init?(
    _ found: [DiscoveredName], known: KnownSpellings, concepts: [ConceptEntry], house: House
  ) {
    var added: [Int: [(form: String, language: Language)]] = [:]
    var scores: [String: Double] = [:]
    var forms: Set<String> = []
    for name in found {
      for form in name.forms {
        guard let guess = known.guess(form.form, form.language, kind: name.kind) else { continue }
        added[guess.concept, default: []].append((form.form, form.language))
        let id = concepts[guess.concept].id
        scores[id] = min(scores[id] ?? 1, guess.score)
        scores[id + "\u{0}" + form.form.lowercased()] = guess.score
        forms.insert(Self.key(form.form, form.language))
      }
    }
    let changed = added.sorted { $0.key < $1.key }.map { number, forms in
      Self.entry(concepts[number], with: forms)
    }
    guard !changed.isEmpty, let workspace = try? Workspace(concepts: changed, house: house) else {
      return nil
    }
    self.workspace = workspace
    self.scores = scores
    self.forms = forms
    description = MentionDescription(lexicon: workspace.lexicon)
  }

  private static func key(_ form: String, _ language: Language) -> String {
    language.rawValue + form.lowercased()
  }

  /// A concept with what may be printed of it, and spellings that may not.
  private static func entry(
    _ concept: ConceptEntry, with forms: [(form: String, language: Language)]
  ) -> ConceptEntry {
    var concept = concept
    for index in concept.sections.indices {
      concept.sections[index].terms.removeAll {
        $0.status == .deprecated || $0.status == .superseded
      }
      for (form, language) in forms
      where concept.sections[index].language.language == language {
        concept.sections[index].terms.append(Term(form, status: .deprecated))
      }
    }
    return concept
  }

  /// Whether a spelling is told as a probable one, so that it is not unknown as well.
  func holds(_ form: DiscoveredName.Form) -> Bool {
    forms.contains(Self.key(form.form, form.language))
  }

  /// The mentions of the probable spellings in a document, but for those that overlap known ones.
  func mentions(
    in document: Document, _ bytes: UnsafeBufferPointer<UInt8>, known: [Analyser.Located],
    options: Analyser.Options
  ) -> [Analyser.Located] {
    var named = NamedConcepts()
    let found = Analyser(workspace, options: options)
      .mentions(in: document, bytes, named: &named)
    var covered: [Int: [Range<Int>]] = [:]
    for item in known { covered[item.run, default: []].append(item.mention.range) }
    return found.compactMap { item in
      guard item.mention.standing == .deprecated,
        covered[item.run]?.contains(where: { $0.overlaps(item.mention.range) }) != true
      else { return nil }
      var item = item
      item.mention.standing = .probable
      return item
    }
  }

  /// What speaks for a mention.
  func evidence(for mention: Mention, spelling: String) -> [String] {
    let id = description.id(ofConcept: mention.concept)
    let score = scores[id + "\u{0}" + spelling.lowercased()] ?? scores[id] ?? 0
    let hundredths = Int((min(max(score, 0), 1) * 100).rounded())
    return [
      "probable: likeness \(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    ]
  }
}
