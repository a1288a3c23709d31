internal import ConcordLanguages
public import ConcordModel
internal import ConcordNames

/// Compiles concepts and a house to a lexicon.
///
/// Costs some tens of microseconds a concept; the result is kept by `LexiconCache`.
public struct LexiconCompiler {
  private let house: House

  public init(house: House) {
    self.house = house
  }

  /// The bytes of the lexicon of these concepts.
  public func image(of concepts: [ConceptEntry], key: LexiconKey) -> [UInt8] {
    var factory = LexemeFactory(builder: LexiconBuilder())
    for concept in concepts { add(concept, to: &factory) }
    return factory.builder.image(key: key)
  }

  /// The lexicon of these concepts, in memory.
  public func lexicon(of concepts: [ConceptEntry], key: LexiconKey = LexiconKey()) -> Lexicon? {
    Lexicon(image: image(of: concepts, key: key), key: key)
  }

  private func add(_ concept: ConceptEntry, to factory: inout LexemeFactory) {
    var concept = concept
    let origin = OriginInference.origin(of: concept)
    if concept.origin == nil { concept.origin = origin?.tag }
    let isKorean = concept.kind == .person && origin == .korean
    let number = factory.builder.addConcept(
      id: concept.id, kind: concept.kind, gender: concept.gender,
      isDistinctive: concept.isDistinctive, isKorean: isKorean)
    let source = origin.flatMap { concept.preferredTerm($0) }
    for language in Language.allCases {
      let candidates = TermSelection(concept, language, house: house).candidates
      if concept.kind == .person {
        let parts: [(NamePartRole, String)] =
          source.map { term in
            PersonName.parts(
              of: term.form, language: origin ?? language, origin: origin, explicit: term.parts
            ).map { ($0.role, $0.text) }
          } ?? []
        let forms = PersonForms(
          concept: concept, number: number, language: language, isKorean: isKorean,
          source: Dictionary(parts) { first, _ in first },
          canonical: candidates.first { $0.standing == .canonical }?.term)
        var target: PersonForms.Numbers?
        for candidate in candidates {
          let added = forms.add(
            candidate.term, candidate.standing, target: target, to: &factory)
          if candidate.standing == .canonical, target == nil {
            target = added
            factory.builder.setCanonical(added.full, of: number, in: language)
          }
        }
      } else {
        let forms = PhraseForms(
          concept: concept, number: number, language: language, source: source?.form)
        var target: UInt32?
        for candidate in candidates {
          let added = forms.add(
            candidate.term, candidate.standing, target: target, to: &factory)
          if candidate.standing == .canonical, target == nil, let added {
            target = added
            factory.builder.setCanonical(added, of: number, in: language)
          }
        }
      }
    }
  }
}
