internal import ConcordLanguages
internal import ConcordModel
internal import ConcordNames

/// The terms of a concept in one language as a house sees them: which is printed, and how every
/// other one stands to it.
///
/// Order of precedence for the form to print: an override of the house, a form tagged for it or for
/// a house it follows, the preferred term as the house's rule writes it, and for a name with no term
/// in English what the house's scheme makes of its origin.
struct TermSelection {
  struct Candidate {
    var term: Term
    var standing: FormStanding
  }

  /// The canonical term first; empty where the language has none and none can be derived.
  private(set) var candidates: [Candidate] = []

  init(_ concept: ConceptEntry, _ language: Language, house: House) {
    let terms = concept.section(language)?.terms ?? []
    let preferred = terms.first { $0.status == .preferred && $0.house == nil }
    let tags = [house.name] + house.prefers
    let tagged = tags.lazy.compactMap { tag in terms.first { $0.house == tag } }.first
    var canonical: Term?
    var isHouseChoice = true
    if let form = house.overrides[concept.id]?[language] {
      canonical = preferred ?? Term(form)
      canonical?.form = form
      canonical?.parts = nil
    } else if let tagged {
      canonical = tagged
    } else {
      isHouseChoice = false
      canonical =
        preferred.map { Self.styled($0, concept, language, house: house) }
        ?? Self.derived(concept, language, house: house)
    }
    guard let canonical else {
      candidates = terms.map { Candidate(term: $0, standing: Self.standing($0, false)) }
      return
    }
    candidates.append(Candidate(term: canonical, standing: .canonical))
    let choosesAdmitted =
      isHouseChoice && terms.contains { $0.status == .admitted && $0.form == canonical.form }
    for term in terms where term.form != canonical.form {
      candidates.append(Candidate(term: term, standing: Self.standing(term, choosesAdmitted)))
    }
  }

  private static func standing(_ term: Term, _ choosesAdmitted: Bool) -> FormStanding {
    switch term.status {
    case .deprecated: .deprecated
    case .superseded: .superseded
    case .admitted: choosesAdmitted ? .otherHouse : .admitted
    case .preferred: .otherHouse
    }
  }

  /// The preferred term with a Korean given name joined as the house joins it.
  private static func styled(
    _ term: Term, _ concept: ConceptEntry, _ language: Language, house: House
  ) -> Term {
    guard language == .english, concept.kind == .person, !term.isFixed,
      concept.origin?.language == .korean,
      let style = house.koreanGivenNames[concept.country ?? "KR"], style != .asListed
    else { return term }
    let hangul = concept.preferredTerm(.korean).flatMap { KoreanName.split($0.form)?.given }
    let parts = PersonName.parts(
      of: term.form, language: .english, origin: .korean, explicit: term.parts)
    guard let family = parts.first(where: { $0.role == .family }),
      let given = parts.first(where: { $0.role == .given })
    else { return term }
    var styled = term
    let joined = KoreanLatinGiven.styled(given.text, as: style, hangul: hangul)
    styled.form = "\(family.text) \(joined)"
    styled.parts = NameParts(given: joined, family: family.text)
    return styled
  }

  /// What the house's scheme makes of a name that has no English term.
  private static func derived(_ concept: ConceptEntry, _ language: Language, house: House)
    -> Term?
  {
    guard language == .english, concept.kind == .person || concept.kind == .place,
      let origin = concept.origin?.language, let source = concept.preferredTerm(origin),
      let id = house.schemes[origin]
    else { return nil }
    if origin == .korean, concept.kind == .person, let split = KoreanName.split(source.form) {
      let family = KoreanDerivation.familySpellings(
        ofHangul: split.family, country: concept.country
      ).first?.text
      let style = house.koreanGivenNames[concept.country ?? "KR"] ?? .hyphenated
      let given = SchemeRegistry.scheme("rr-name")?
        .applyToKoreanGivenName(split.given, style: style)
      guard let family, let joined = given else { return nil }
      return Term(
        "\(family) \(joined)", parts: NameParts(given: joined, family: family),
        place: source.place)
    }
    guard let scheme = SchemeRegistry.scheme(id) else { return nil }
    return Term(scheme.applyToName(source.form), place: source.place)
  }
}
