internal import ConcordModel

/// Decides how a part of a personal name declines.
struct PersonClassifier {
  let tables: UkrainianTables

  private var nouns: NounClassifier { NounClassifier(tables: tables, isPersonal: true) }
  private var adjectives: AdjectiveClassifier { AdjectiveClassifier(tables: tables) }

  private func row(_ name: String) -> Int? { tables.paradigms.index(name) }

  // MARK: Family names

  /// The inflection of a family name; nil where it stays.
  func family(_ word: [UInt8], _ gender: Gender?) -> Inflection? {
    var traits = WordTraits()
    tables.families.apply(to: &traits, word)
    traits.isAnimate = true
    if traits.wordClass == .indeclinable { return nil }
    let isFeminine = gender == .feminine || (gender == nil && looksFeminine(word, traits))
    var result = isFeminine ? feminineFamily(word, traits) : masculineFamily(word, traits)
    if var inflection = result {
      // The family name may stand in the nominative when it is called out.
      inflection.trailing.append((Slot(.vocative), word))
      result = inflection
    }
    return result
  }

  private func looksFeminine(_ word: [UInt8], _ traits: WordTraits) -> Bool {
    guard word.last == Letter.а || word.last == Letter.я else { return false }
    return traits.wordClass == .adjective || traits.wordClass == .possessive
  }

  private func masculineFamily(_ word: [UInt8], _ traits: WordTraits) -> Inflection? {
    guard let last = word.last else { return nil }
    if Letter.isVowel(last) {
      if last == Letter.о || last == Letter.а || last == Letter.я {
        // A man's name in -а is never adjectival.
        guard !Letter.isVowel(word.fromEnd(1)) || last == Letter.я else { return nil }
        return nouns.inflection(word, traits, gender: .masculine, isPlural: false)
      }
      return nil
    }
    if last == Letter.й, traits.wordClass == .adjective, let reading = adjectives.reading(word) {
      return adjectives.inflection(word, reading, isAnimate: true)
    }
    if traits.wordClass == .possessive { return possessive(word, traits) }
    return nouns.inflection(word, traits, gender: .masculine, isPlural: false)
  }

  /// Петров, Пушкін, Ковалів: noun endings with the instrumental of adjectives.
  private func possessive(_ word: [UInt8], _ traits: WordTraits) -> Inflection {
    var inflection = Inflection(word: word, stem: word)
    inflection.isAnimate = true
    if !traits.oblique.isEmpty {
      inflection.stems = traits.oblique.map {
        $0.letters.isEmpty ? word : $0.applied(to: word)
      }
    }
    inflection.singular = row("m-poss")
    inflection.plural = row("poss-pl")
    return inflection
  }

  private func feminineFamily(_ word: [UInt8], _ traits: WordTraits) -> Inflection? {
    guard let last = word.last, last == Letter.а || last == Letter.я else { return nil }
    guard !Letter.isVowel(word.fromEnd(1)) || last == Letter.я else { return nil }
    if traits.wordClass == .adjective || traits.wordClass == .possessive,
      let reading = adjectives.reading(word)
    {
      var inflection = adjectives.inflection(word, reading, isAnimate: true)
      if traits.wordClass == .possessive { inflection.plural = row("poss-pl") }
      return inflection
    }
    return nouns.inflection(word, traits, gender: .feminine, isPlural: false)
  }

  // MARK: Given names and patronymics

  /// The inflection of a given name; nil where it stays.
  func given(_ word: [UInt8], _ gender: Gender?) -> Inflection? {
    var traits = WordTraits()
    tables.givenNames.apply(to: &traits, word)
    traits.isAnimate = true
    guard let last = word.last, traits.wordClass != .indeclinable else { return nil }
    let gender = gender ?? self.gender(ofGiven: word) ?? .masculine
    if gender == .feminine {
      if Letter.isVowel(last) {
        guard last == Letter.а || last == Letter.я else { return nil }
        return nouns.inflection(word, traits, gender: .feminine, isPlural: false)
      }
      // Women's names in a consonant stay, except those in -ь and Любов.
      guard last == Letter.ь || traits.gender == .feminine else { return nil }
      return nouns.inflection(word, traits, gender: .feminine, isPlural: false)
    }
    if last == Letter.й, traits.wordClass == .adjective, let reading = adjectives.reading(word) {
      return adjectives.inflection(word, reading, isAnimate: true)
    }
    return nouns.inflection(word, traits, gender: .masculine, isPlural: false)
  }

  func patronymic(_ word: [UInt8], _ gender: Gender?) -> Inflection? {
    var traits = WordTraits()
    traits.isAnimate = true
    let isFeminine = word.last == Letter.а
    if isFeminine {
      var inflection = nouns.inflection(word, traits, gender: .feminine, isPlural: false)
      let stem = Array(word.dropLast(2))
      inflection?.pluralGenitives = [stem + [Letter.е, Letter.н]]
      return inflection
    }
    return nouns.inflection(word, traits, gender: .masculine, isPlural: false)
  }

  /// The gender of a given name: from the list of names, else from its ending.
  func gender(ofGiven word: [UInt8]) -> Gender? {
    var traits = WordTraits()
    tables.givenNames.apply(to: &traits, word)
    if let gender = traits.gender { return gender }
    guard let last = word.last else { return nil }
    switch last {
    case Letter.а, Letter.я: return .feminine
    case Letter.о: return .masculine
    case let letter where Letter.isVowel(letter): return nil
    default: return .masculine
    }
  }

  /// The gender that the ending of a patronymic tells.
  func gender(ofPatronymic word: [UInt8]) -> Gender? {
    if word.last == Letter.ч, word.count > 3 { return .masculine }
    if word.last == Letter.а, word.count > 4 { return .feminine }
    return nil
  }

  /// The gender that the form of a family name tells: Зеленський, Зеленська, Петрова.
  func gender(ofFamily word: [UInt8]) -> Gender? {
    var traits = WordTraits()
    tables.families.apply(to: &traits, word)
    guard traits.wordClass == .adjective || traits.wordClass == .possessive else { return nil }
    return word.last == Letter.а || word.last == Letter.я ? .feminine : .masculine
  }

  /// Whether the ending is that of a patronymic: -ович, -йович, -івна, -ївна, -ич, -ична.
  func isPatronymic(_ word: [UInt8]) -> Bool {
    guard word.syllables > 2 || word.count > 6 else { return false }
    return Self.patronymicEndings.contains(where: word.ends)
  }

  private static let patronymicEndings = ["ович", "евич", "івна", "ївна", "инична", "івич"]
    .map { Letter.codes($0) }
}
