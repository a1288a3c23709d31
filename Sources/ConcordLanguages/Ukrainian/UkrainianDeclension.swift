public import ConcordModel

/// Declines Ukrainian names, terms and phrases by rule, unseen ones included.
///
/// Rules follow the Ukrainian Orthography of 2019. Words that no rule covers (other scripts, digits,
/// abbreviations) have the same form in every slot; nothing here fails. The tables are read once a
/// process, on first use; a value costs nothing to make.
///
///     UkrainianDeclension().paradigm(
///       ofWord: "Мельник", hints: UkrainianHints(kind: .person, role: .family)
///     ).forms(Slot(.dative))  // ["Мельникові", "Мельнику"]
public struct UkrainianDeclension: Sendable {
  public init() {}

  /// Read on first use.
  var tables: UkrainianTables { .shared }

  var persons: PersonClassifier { PersonClassifier(tables: tables) }
  var adjectives: AdjectiveClassifier { AdjectiveClassifier(tables: tables) }

  /// The paradigm of one word without spaces or hyphens; some microseconds.
  public func paradigm(ofWord word: String, hints: UkrainianHints) -> WordParadigm {
    guard let written = WrittenWord(word) else { return WordParadigm(indeclinable: word) }
    return spelled(word, written, inflection(written, hints))
  }

  /// The gender that a given name tells, nil where its form leaves it open.
  public func gender(ofGivenName name: String) -> Gender? {
    let first = name.split { $0 == "-" || $0 == " " }.first.map(String.init) ?? name
    return WrittenWord(first).flatMap { persons.gender(ofGiven: $0.letters) }
  }

  /// Writes the forms out as the base is written; the base alone where there is no inflection.
  func spelled(_ base: String, _ written: WrittenWord, _ inflection: Inflection?) -> WordParadigm {
    guard let inflection else { return WordParadigm(indeclinable: base) }
    let forms = inflection.forms(tables.paradigms).map { slot in
      slot.map { $0 == written.letters ? base : written.spell($0) }
    }
    guard forms.contains(where: { !$0.isEmpty }) else { return WordParadigm(indeclinable: base) }
    return WordParadigm(base: base, forms: forms)
  }

  func inflection(_ written: WrittenWord, _ hints: UkrainianHints) -> Inflection? {
    let word = written.letters
    if hints.paradigm == "indecl" { return nil }
    if hints.kind == .person {
      switch hints.role {
      case .given where !hints.isKorean: return persons.given(word, hints.gender)
      case .patronymic: return persons.patronymic(word, hints.gender)
      default: break
      }
      return hints.isKorean ? korean(word, hints) : persons.family(word, hints.gender)
    }
    return common(written, hints)
  }

  /// Only men's names in a consonant inflect, by the regular second declension.
  private func korean(_ word: [UInt8], _ hints: UkrainianHints) -> Inflection? {
    guard hints.gender != .feminine, let last = word.last, !Letter.isVowel(last) else {
      return nil
    }
    var traits = WordTraits()
    traits.isAnimate = true
    traits.oblique = [WordTraits.Replacement(length: 0, letters: [])]
    return NounClassifier(tables: tables, isPersonal: true).masculine(word, traits)
  }

  /// Traits of a word that is no part of a personal name.
  func traits(_ word: [UInt8], _ hints: UkrainianHints) -> WordTraits {
    var traits = WordTraits()
    tables.nouns.apply(to: &traits, word)
    let exact = tables.exactNoun(word)
    if let exact { traits.override(by: exact) }
    if hints.kind == .place {
      // Names of places follow rules of their own in the genitive, and nobody lives in them.
      traits.genitive = exact?.genitive
      traits.isAnimate = false
      tables.places.apply(to: &traits, word)
    }
    if let isAnimate = hints.isAnimate { traits.isAnimate = isAnimate }
    if let paradigm = hints.paradigm { traits.paradigm = paradigm }
    return traits
  }

  private func common(_ written: WrittenWord, _ hints: UkrainianHints) -> Inflection? {
    let word = written.letters
    let traits = traits(word, hints)
    if traits.wordClass == .indeclinable || isAbbreviation(written, hints) { return nil }
    if isAdjective(word, traits, hints), let reading = adjectives.reading(word) {
      return adjectives.inflection(
        word, reading, isAnimate: isAnimate(adjective: reading, word, hints))
    }
    let shape = shape(word, traits, hints)
    let classifier = NounClassifier(tables: tables, isPlace: hints.kind == .place)
    return classifier.inflection(word, traits, gender: shape.gender, isPlural: shape.isPlural)
  }

  /// An adjective that stands for a noun names a person: полонений, загиблі.
  func isAnimate(
    adjective reading: AdjectiveClassifier.Reading, _ word: [UInt8], _ hints: UkrainianHints
  ) -> Bool {
    if let isAnimate = hints.isAnimate { return isAnimate }
    switch hints.kind {
    case .term, .military, .person:
      return tables.exactNoun(word)?.isAnimate ?? (reading.gender != .neuter)
    default: return false
    }
  }

  /// Gender and number of a noun from the hints, the tables and its ending, in this order.
  func shape(_ word: [UInt8], _ traits: WordTraits, _ hints: UkrainianHints) -> (
    gender: Gender?, isPlural: Bool
  ) {
    let gender = hints.gender ?? traits.gender
    if let isPlural = hints.isPlural ?? traits.isPlural, isPlural { return (gender, true) }
    guard let last = word.last, traits.isPlural != false else { return (gender, false) }
    switch last {
    case Letter.y:
      return (gender, true)
    case Letter.i, Letter.yi:
      // Foreign names in -і do not decline; native plurals are told by the tables.
      return (gender, hints.kind != .place)
    case Letter.a: return (gender ?? .feminine, false)
    case Letter.ya:
      return (gender ?? (isNeuter(word) ? .neuter : .feminine), false)
    case Letter.o, Letter.e, Letter.ye: return (gender ?? .neuter, false)
    default: return (gender ?? .masculine, false)
    }
  }

  /// знання, подвір’я: -я after a doubled consonant or an apostrophe.
  private func isNeuter(_ word: [UInt8]) -> Bool {
    let before = word.fromEnd(1)
    return (Letter.isConsonant(before) && before == word.fromEnd(2))
      || before == Letter.apostrophe
  }

  /// Whether a word that stands alone is a noun in the form of an adjective.
  func isAdjective(_ word: [UInt8], _ traits: WordTraits, _ hints: UkrainianHints) -> Bool {
    if let wordClass = traits.wordClass { return wordClass == .adjective }
    if hints.paradigm != nil || traits.gender != nil { return false }
    return word.ends([Letter.y, Letter.j]) && word.syllables > 1
  }

  /// СБУ, НАТО: capitals throughout, short or without a vowel to lean on.
  private func isAbbreviation(_ written: WrittenWord, _ hints: UkrainianHints) -> Bool {
    written.isUpper && (written.letters.count <= 4 || written.letters.syllables == 0)
  }
}
