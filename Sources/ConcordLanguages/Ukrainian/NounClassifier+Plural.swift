internal import ConcordModel

extension NounClassifier {
  /// Replaces the plural by one with a stem of its own (людина → люди).
  func setPlural(_ traits: WordTraits, _ inflection: inout Inflection) {
    guard let replacement = traits.plural else { return }
    let nominative = replacement.applied(to: inflection.word)
    var own = WordTraits()
    tables.nouns.apply(to: &own, nominative)
    guard let plural = pluralOnly(nominative, own, nil) else { return }
    inflection.plural = plural.plural
    inflection.pluralStems = plural.stems
    inflection.pluralWord = nominative
    inflection.pluralGenitives =
      traits.zero.isEmpty
      ? plural.pluralGenitives : traits.zero.map { $0.applied(to: inflection.word) }
    for replacement in own.instrumentalPlural {
      inflection.leading.append(
        (Slot(.instrumental, .plural), replacement.applied(to: nominative)))
    }
  }

  /// A word that is given in the plural.
  func pluralOnly(_ word: [UInt8], _ traits: WordTraits, _ gender: Gender?) -> Inflection? {
    var inflection = Inflection(word: word, stem: bare(word))
    inflection.isAnimate = traits.isAnimate ?? isPersonal
    let stem = bare(word)
    var regular: [UInt8] = [Letter.i, Letter.v]
    var zero = stem
    switch word.last {
    case Letter.y:
      inflection.plural = row("p-hard")
      zero = StemChange.zero(stem, isSoft: false, isNeuter: false)
    case Letter.yi:
      inflection.plural = row("p-й")
      regular = [Letter.yi, Letter.v]
      zero = stem + [Letter.j]
    case Letter.i:
      let isHushing = Letter.isHushing(stem.fromEnd(0)) || traits.stem == .mixed
      inflection.plural = row(isHushing ? "p-mixed" : "p-soft")
      zero = StemChange.zero(stem, isSoft: !isHushing, isNeuter: false)
    case Letter.a:
      inflection.plural = row("p-а")
      zero = StemChange.zero(stem, isSoft: false, isNeuter: true)
    case Letter.ya:
      inflection.plural = row("p-я")
      zero = StemChange.zero(stem, isSoft: true, isNeuter: true)
    default: return nil
    }
    if let name = traits.pluralParadigm, let row = row(name) { inflection.plural = row }
    let zeros = traits.zero.isEmpty ? [zero] : traits.zero.map { $0.applied(to: word) }
    switch traits.pluralGenitive {
    case .zero: inflection.pluralGenitives = zeros
    case .iv: inflection.pluralGenitives = [stem + regular]
    case .ey: inflection.pluralGenitives = [stem + [Letter.e, Letter.j]]
    case .zeroOrIv: inflection.pluralGenitives = zeros + [stem + regular]
    case .ivOrZero: inflection.pluralGenitives = [stem + regular] + zeros
    case nil:
      let isZero =
        !traits.zero.isEmpty || gender == .feminine || gender == .neuter
        || word.last == Letter.a || word.last == Letter.ya
      inflection.pluralGenitives = isZero ? zeros : [stem + regular]
    }
    return inflection
  }
}
