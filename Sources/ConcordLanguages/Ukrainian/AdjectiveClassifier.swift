internal import ConcordModel

/// Decides how an adjective, or a noun that declines like one, inflects.
struct AdjectiveClassifier {
  let tables: UkrainianTables

  enum Kind: String {
    case hard, soft
    case iotated = "й"
  }

  /// An adjective in the nominative taken apart.
  struct Reading {
    var stem: [UInt8]
    var kind: Kind
    var gender: Gender?
    var isPlural: Bool
  }

  /// Reads the ending as that of an adjective, whether or not the word is one.
  func reading(_ word: [UInt8]) -> Reading? {
    guard word.count > 2, let last = word.last else { return nil }
    let before = word.fromEnd(1)
    if last == Letter.j {
      let stem = Array(word.dropLast(2))
      guard stem.syllables > 0 else { return nil }
      switch before {
      case Letter.y, Letter.o:
        return Reading(stem: stem, kind: .hard, gender: .masculine, isPlural: false)
      case Letter.i: return Reading(stem: stem, kind: .soft, gender: .masculine, isPlural: false)
      case Letter.yi:
        return Reading(stem: stem, kind: .iotated, gender: .masculine, isPlural: false)
      default: return nil
      }
    }
    let stem = Array(word.dropLast())
    guard stem.syllables > 0 else { return nil }
    let afterVowel = Letter.isVowel(before)
    switch last {
    case Letter.a: return Reading(stem: stem, kind: .hard, gender: .feminine, isPlural: false)
    case Letter.ya:
      return Reading(
        stem: stem, kind: afterVowel ? .iotated : .soft, gender: .feminine, isPlural: false)
    case Letter.e: return Reading(stem: stem, kind: .hard, gender: .neuter, isPlural: false)
    case Letter.ye:
      return Reading(
        stem: stem, kind: afterVowel ? .iotated : .soft, gender: .neuter, isPlural: false)
    case Letter.i:
      return Reading(
        stem: stem, kind: isSoft(stem: stem) ? .soft : .hard, gender: nil, isPlural: true)
    case Letter.yi: return Reading(stem: stem, kind: .iotated, gender: nil, isPlural: true)
    default: return nil
    }
  }

  /// Reads a possessive in -ів, -їв, -ин, -їн: Часів (Часового), Бабин (Бабиного).
  func possessive(_ word: [UInt8]) -> Reading? {
    guard word.count > 3, word.syllables > 1 else { return nil }
    var stem = word
    switch (word.fromEnd(1), word.fromEnd(0)) {
    case (Letter.i, Letter.v):
      let isAfterHushing = Letter.isHushing(word.fromEnd(2))
      stem[stem.count - 2] = isAfterHushing ? Letter.e : Letter.o
    case (Letter.yi, Letter.v): stem[stem.count - 2] = Letter.ye
    case (Letter.y, Letter.n), (Letter.yi, Letter.n): break
    default: return nil
    }
    return Reading(stem: stem, kind: .hard, gender: .masculine, isPlural: false)
  }

  /// Whether the stem is one of a soft adjective (середн-, верхн-).
  func isSoft(stem: [UInt8]) -> Bool {
    var traits = WordTraits()
    tables.adjectives.apply(to: &traits, stem)
    return traits.stem == .soft
  }

  /// How sure the form is that of an adjective rather than a noun, from its stem alone.
  func isAdjectival(_ reading: Reading) -> Bool {
    var traits = WordTraits()
    tables.adjectives.apply(to: &traits, reading.stem)
    return traits.wordClass == .adjective
  }

  func inflection(_ word: [UInt8], _ reading: Reading, isAnimate: Bool) -> Inflection {
    var inflection = Inflection(word: word, stem: reading.stem)
    inflection.isAnimate = isAnimate
    let kind = reading.kind.rawValue
    inflection.plural = tables.paradigms.index("adj-pl-\(kind)")
    guard !reading.isPlural else { return inflection }
    let letter =
      switch reading.gender {
      case .feminine: "f"
      case .neuter: "n"
      default: "m"
      }
    inflection.singular = tables.paradigms.index("adj-\(letter)-\(kind)")
    return inflection
  }
}
