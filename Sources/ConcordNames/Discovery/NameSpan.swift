internal import ConcordModel

/// What the words around names say of their sort, added up.
struct KindEvidence: Sendable, Equatable {
  var person = 0.0
  var place = 0.0
  var organisation = 0.0

  static func += (a: inout KindEvidence, b: KindEvidence) {
    a.person += b.person
    a.place += b.place
    a.organisation += b.organisation
  }

  /// The sort that clearly leads; nil where nothing does.
  var kind: ConceptEntry.Kind? {
    let ranked = [
      (person, ConceptEntry.Kind.person), (place, .place), (organisation, .organisation),
    ]
    .sorted { $0.0 > $1.0 }
    guard ranked[0].0 >= 0.5, ranked[0].0 > ranked[1].0 else { return nil }
    return ranked[0].1
  }
}

/// A place in a text that looks like a name.
struct NameSpan: Sendable {
  /// The number of the text.
  var text: Int
  /// Byte offsets of the name without possessive, particles and titles.
  var range: Range<Int>
  /// The words as numbers of the vocabulary.
  var words: [Int]
  /// Whether the place alone shows that it is a name.
  var isStrong: Bool
  var evidence: KindEvidence
  /// Whether the name is an adjective before the word for a region: Курська область.
  var isAdjective = false
  /// The slots that a preposition before it leaves; all where there is none.
  var slots: SlotSet = .all
}

/// The places of one spelling in one language, inflected forms together.
struct NameGroup: Sendable {
  var language: Language
  /// The spelling without inflection.
  var form: String
  /// Other base forms that the inflected ones may have.
  var alternatives: [String] = []
  var spans: [NameSpan] = []
  var evidence = KindEvidence()
  var isStrong = false
  /// The row of the table of exonyms.
  var exonym: Int?

  var words: [Substring] { form.split(separator: " ") }

  /// Whether it is the name of a body in words of the language, whose sound says nothing.
  var isPhrase: Bool {
    form.contains(" ") && evidence.organisation >= 4
      && evidence.organisation > max(evidence.person, evidence.place)
  }

  /// Whether it is written in capitals throughout and short: its sound says nothing.
  var isAcronym: Bool {
    let letters = form.unicodeScalars
    return letters.count > 1 && letters.count <= 5 && language != .korean
      && letters.allSatisfy { !$0.properties.isLowercase && $0 != " " }
  }

  mutating func add(_ span: NameSpan) {
    spans.append(span)
    evidence += span.evidence
    if span.isStrong { isStrong = true }
  }
}
