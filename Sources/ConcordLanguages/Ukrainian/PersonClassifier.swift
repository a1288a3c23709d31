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
    guard traits.wordClass == .adjective || traits.wordClass == .possessive else { return false }
    return Self.feminineEndings.contains(where: word.ends)
  }

  /// Endings of family names that only women bear.
  private static let feminineEndings = ["ська", "цька", "зька", "ова", "ева", "єва"]
    .map { Letter.codes($0) }

  private func masculineFamily(_ word: [UInt8], _ traits: WordTraits) -> Inflection? {
    guard let last = word.last else { return nil }
    if Letter.isVowel(last) {
      if last == Letter.o || last == Letter.a || last == Letter.ya {
        // A man's name in -а is never adjectival.
        guard !Letter.isVowel(word.fromEnd(1)) || last == Letter.ya else { return nil }
        return nouns.inflection(word, traits, gender: .masculine, isPlural: false)
      }
      return nil
    }
    if last == Letter.j, traits.wordClass == .adjective, let reading = adjectives.reading(word) {
      return adjectives.inflection(word, reading, isAnimate: true)
    }
    // Лін, Мін: one syllable is no suffix.
    if traits.wordClass == .possessive, word.syllables > 1 { return possessive(word, traits) }
    var result = nouns.inflection(word, traits, gender: .masculine, isPlural: false)
    // Бондар: soft and hard are both heard.
    if word.ends([Letter.a, Letter.r]) || word.ends([Letter.y, Letter.r]) {
      var other = traits
      other.stem = traits.stem == .soft ? .hard : .soft
      if let parallel = nouns.inflection(word, other, gender: .masculine, isPlural: false) {
        result?.parallel.append(parallel)
      }
    }
    return result
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
    // -ишин is heard with the ending of nouns, as are foreign names in -ін.
    for stem in inflection.stems {
      let noun = (slot: Slot(.instrumental), form: stem + [Letter.o, Letter.m])
      if Self.nounInstrumental.contains(where: word.ends) {
        inflection.leading.append(noun)
      } else if word.fromEnd(0) == Letter.n {
        inflection.trailing.append(noun)
      }
    }
    inflection.plural = row("poss-pl")
    return inflection
  }

  private static let nounInstrumental = ["ишин", "їшин"].map { Letter.codes($0) }

  private func feminineFamily(_ word: [UInt8], _ traits: WordTraits) -> Inflection? {
    guard let last = word.last, last == Letter.a || last == Letter.ya else { return nil }
    guard !Letter.isVowel(word.fromEnd(1)) || last == Letter.ya else { return nil }
    if traits.wordClass == .adjective || traits.wordClass == .possessive,
      let reading = adjectives.reading(word)
    {
      var inflection = adjectives.inflection(word, reading, isAnimate: true)
      if traits.wordClass == .possessive { inflection.plural = row("poss-pl") }
      if word.ends([Letter.y, Letter.n, Letter.a]) {
        var noun = traits
        noun.wordClass = .noun
        if let other = nouns.inflection(word, noun, gender: .feminine, isPlural: false) {
          inflection.parallel.append(other)
        }
      }
      return inflection
    }
    let reading = adjectives.reading(word)
    let isListed =
      traits.wordClass == nil
      && (reading.flatMap { tables.adjectives.exact($0.stem) }?.wordClass == .adjective)
    if isListed, let reading { return adjectives.inflection(word, reading, isAnimate: true) }
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
    if traits.vocative.isEmpty { traits.vocative = diminutiveVocative(word) }
    if gender == .feminine {
      if Letter.isVowel(last) {
        guard last == Letter.a || last == Letter.ya else { return nil }
        return nouns.inflection(word, traits, gender: .feminine, isPlural: false)
      }
      // Women's names in a consonant stay, except those in -ь and Любов.
      guard last == Letter.softSign || !traits.oblique.isEmpty else { return nil }
      return nouns.inflection(word, traits, gender: .feminine, isPlural: false)
    }
    if last == Letter.j, traits.wordClass == .adjective, let reading = adjectives.reading(word) {
      return adjectives.inflection(word, reading, isAnimate: true)
    }
    return nouns.inflection(word, traits, gender: .masculine, isPlural: false)
  }

  /// Олю, Лесю; Наташо, Сашо: the names that people use for those they know.
  private func diminutiveVocative(_ word: [UInt8]) -> [WordTraits.Replacement] {
    let before = word.fromEnd(1)
    if word.last == Letter.ya, Letter.isConsonant(before), before != word.fromEnd(2) {
      return [.init(length: 1, letters: [Letter.yu])]
    }
    if word.last == Letter.a, Letter.isHushing(before) {
      return [.init(length: 1, letters: [Letter.o])]
    }
    return []
  }

  func patronymic(_ word: [UInt8], _ gender: Gender?) -> Inflection? {
    var traits = WordTraits()
    traits.isAnimate = true
    let isFeminine = word.last == Letter.a
    if isFeminine {
      var inflection = nouns.inflection(word, traits, gender: .feminine, isPlural: false)
      let stem = Array(word.dropLast(2))
      inflection?.pluralGenitives = [stem + [Letter.e, Letter.n]]
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
    case Letter.a, Letter.ya: return .feminine
    case Letter.o: return .masculine
    case let letter where Letter.isVowel(letter): return nil
    default: return .masculine
    }
  }

  /// The gender that the ending of a patronymic tells.
  func gender(ofPatronymic word: [UInt8]) -> Gender? {
    if word.last == Letter.ch, word.count > 3 { return .masculine }
    if word.last == Letter.a, word.count > 4 { return .feminine }
    return nil
  }

  /// The gender that the form of a family name tells: Зеленський, Зеленська, Петрова.
  func gender(ofFamily word: [UInt8]) -> Gender? {
    var traits = WordTraits()
    tables.families.apply(to: &traits, word)
    guard traits.wordClass == .adjective || traits.wordClass == .possessive else { return nil }
    if word.last == Letter.a || word.last == Letter.ya {
      return looksFeminine(word, traits) ? .feminine : nil
    }
    return .masculine
  }

  /// Whether the ending is that of a patronymic: -ович, -йович, -івна, -ївна, -ич, -ична.
  func isPatronymic(_ word: [UInt8]) -> Bool {
    guard word.syllables > 2 || word.count > 6 else { return false }
    return Self.patronymicEndings.contains(where: word.ends)
  }

  private static let patronymicEndings = ["ович", "евич", "івна", "ївна", "инична", "івич"]
    .map { Letter.codes($0) }
}
