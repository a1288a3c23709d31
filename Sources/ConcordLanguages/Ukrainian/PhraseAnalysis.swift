internal import ConcordModel

/// Which words of a noun phrase decline, and with what.
///
/// A phrase reads attributes, head, complement: attributes agree with the head; what follows the
/// head stays, unless it is joined by a conjunction, agrees with it, or names what it is (місто Київ).
struct PhraseAnalysis {
  enum Role: Equatable {
    case stays
    case agrees(Gender?, isPlural: Bool, isAnimate: Bool)
    case declines(Gender?, isPlural: Bool?, isPlace: Bool)
  }

  /// A role for every piece of the phrase.
  private(set) var roles: [Role]
  /// The index of the piece that is the first head.
  private(set) var head: Int?
  private(set) var gender: Gender?
  private(set) var isPlural = false

  private let declension: UkrainianDeclension
  private let hints: UkrainianHints
  private let words: [WrittenWord?]
  /// The pieces between two spaces, joined by hyphens.
  private let units: [Range<Int>]

  init(_ pieces: PhrasePieces, _ hints: UkrainianHints, _ declension: UkrainianDeclension) {
    self.declension = declension
    self.hints = hints
    words = pieces.words.map { WrittenWord($0) }
    roles = Array(repeating: .stays, count: pieces.words.count)
    var units: [Range<Int>] = []
    var start = 0
    for (index, separator) in pieces.separators.enumerated() {
      let joins = separator.unicodeScalars.allSatisfy { !$0.properties.isWhitespace }
      if !joins {
        units.append(start..<index + 1)
        start = index + 1
      }
    }
    if start < words.count { units.append(start..<words.count) }
    self.units = units
    read(from: 0)
  }

  // MARK: Reading

  private mutating func read(from first: Int) {
    var next = first
    var attributes: [(unit: Int, reading: AdjectiveClassifier.Reading)] = []
    // An adverb before a participle stays: внутрішньо переміщена особа.
    while next + 2 < units.count, let word = word(next), word.letters.last == Letter.o,
      declension.tables.exactNoun(word.letters) == nil, attribute(next + 1) != nil
    {
      next += 1
    }
    while next + 1 < units.count, let reading = attribute(next) {
      attributes.append((next, reading))
      next += 1
    }
    guard next < units.count, let main = word(next), !isFunctionWord(main) else { return }
    let agreed = attributes.first?.reading
    let traits = declension.traits(main.letters, hints)
    let isFirst = head == nil
    var gender = isFirst ? hints.gender : nil
    var isPlural = isFirst ? hints.isPlural : nil
    if let agreed {
      gender = agreed.isPlural ? gender ?? traits.gender : gender ?? agreed.gender
      isPlural = isPlural ?? agreed.isPlural
    }
    let place = hints.kind == .place
    assign(next, .declines(gender, isPlural: isPlural, isPlace: place))
    var headHints = hints
    headHints.gender = gender
    headHints.isPlural = isPlural
    let shape = declension.headShape(main, headHints)
    for attribute in attributes {
      assign(
        attribute.unit,
        .agrees(shape.gender, isPlural: shape.isPlural, isAnimate: shape.isAnimate))
    }
    if isFirst {
      head = units[next].upperBound - 1
      self.gender = shape.gender
      self.isPlural = shape.isPlural
    }
    follow(next, traits, shape)
  }

  /// What comes after the head.
  private mutating func follow(
    _ headUnit: Int, _ traits: WordTraits,
    _ shape: (gender: Gender?, isPlural: Bool, isAnimate: Bool)
  ) {
    var next = headUnit + 1
    while next < units.count, let word = word(next), let reading = postposed(word, shape) {
      assign(
        next, .agrees(reading.gender, isPlural: reading.isPlural, isAnimate: shape.isAnimate))
      next += 1
    }
    guard next < units.count, let word = word(next) else { return }
    if PhraseWords.conjunctions.contains(word.letters) {
      if next + 1 < units.count, !isOblique(next + 1) { read(from: next + 1) }
    } else if next == headUnit + 1, word.isCapitalised, let main = self.word(headUnit),
      PhraseWords.generics.contains(main.letters)
    {
      assign(next, .declines(nil, isPlural: nil, isPlace: true))
    }
  }

  private func word(_ unit: Int) -> WrittenWord? {
    units.indices.contains(unit) ? words[units[unit].upperBound - 1] : nil
  }

  private func isFunctionWord(_ word: WrittenWord) -> Bool {
    PhraseWords.prepositions.contains(word.letters)
      || PhraseWords.conjunctions.contains(word.letters)
  }

  /// Whether a unit can only be an oblique case: an adjective in -ого, -ої, -их.
  private func isOblique(_ unit: Int) -> Bool {
    guard let word = word(unit) else { return true }
    if isFunctionWord(word) { return true }
    return word.letters.count > 4
      && PhraseWords.obliqueEndings.contains { word.letters.ends($0) }
  }

  /// The reading of a unit as an attribute of what follows, or nil.
  private func attribute(_ unit: Int) -> AdjectiveClassifier.Reading? {
    guard let word = word(unit) else { return nil }
    if word.isCapitalised, let noun = self.word(unit + 1),
      PhraseWords.owned.contains(noun.letters)
    {
      if let possessive = declension.adjectives.possessive(word.letters) { return possessive }
    }
    guard let reading = declension.adjectives.reading(word.letters), reads(word, as: reading)
    else { return nil }
    var next = unit + 1
    while next < units.count, let following = self.word(next) {
      if isFunctionWord(following) { return nil }
      guard let other = declension.adjectives.reading(following.letters),
        other.gender == reading.gender, other.isPlural == reading.isPlural,
        reads(following, as: other), next + 1 < units.count,
        attribute(next) != nil
      else { break }
      next += 1
    }
    guard let noun = self.word(next), canHead(noun, reading) else { return nil }
    return reading
  }

  /// Whether a word is an adjective rather than a noun of the same ending.
  private func reads(_ word: WrittenWord, as reading: AdjectiveClassifier.Reading) -> Bool {
    if reading.gender == .masculine, word.letters.ends([Letter.y, Letter.j]) { return true }
    let traits = declension.tables.exactNoun(word.letters)
    if traits?.wordClass == .noun || traits?.gender != nil || traits?.isPlural == true {
      return traits?.wordClass == .adjective
    }
    return declension.adjectives.isAdjectival(reading)
  }

  /// Whether a noun could be the nominative that an attribute agrees with.
  private func canHead(_ noun: WrittenWord, _ reading: AdjectiveClassifier.Reading) -> Bool {
    let letters = noun.letters
    guard let last = letters.last else { return false }
    let traits = declension.traits(letters, hints)
    if reading.isPlural {
      return [Letter.y, Letter.i, Letter.yi, Letter.a, Letter.ya].contains(last)
        || traits.wordClass == .indeclinable || traits.isPlural == true
    }
    if noun.isUpper || traits.wordClass == .indeclinable { return true }
    switch reading.gender {
    case .feminine:
      if last == Letter.a || last == Letter.ya { return traits.gender != .neuter }
      return !Letter.isVowel(last) && traits.gender != .masculine
        && !PhraseWords.pluralGenitives.contains { letters.ends($0) }
    case .neuter:
      return last == Letter.o || last == Letter.e || last == Letter.ye || last == Letter.ya
        || last == Letter.u || last == Letter.i
    default:
      if last == Letter.a || last == Letter.ya { return traits.gender == .masculine }
      return last != Letter.y && last != Letter.yi
    }
  }

  /// An adjective after the head that agrees with it: Рава Руська.
  private func postposed(
    _ word: WrittenWord, _ shape: (gender: Gender?, isPlural: Bool, isAnimate: Bool)
  ) -> AdjectiveClassifier.Reading? {
    guard !isFunctionWord(word), !isNamesake(word),
      let reading = declension.adjectives.reading(word.letters),
      reads(word, as: reading), reading.isPlural == shape.isPlural,
      reading.isPlural || reading.gender == shape.gender
    else { return nil }
    return reading
  }

  /// Whether a word is the genitive of a man's given name, as streets and squares bear it:
  /// вулиця Степана Бандери.
  private func isNamesake(_ word: WrittenWord) -> Bool {
    guard word.isCapitalised, word.letters.last == Letter.a else { return false }
    let name = Array(word.letters.dropLast())
    return declension.tables.givenNames.exact(name)?.gender == .masculine
  }

  // MARK: Hyphens

  /// Gives a unit its role; the pieces before its last hyphen follow their own rule.
  private mutating func assign(_ unit: Int, _ role: Role) {
    let range = units[unit]
    let last = range.upperBound - 1
    if let preposition = range.dropFirst().first(where: { index in
      words[index].map { PhraseWords.hyphenPrepositions.contains($0.letters) } ?? false
    }), preposition < last {
      roles[range.lowerBound] = role
      return
    }
    roles[last] = role
    guard range.count > 1, let main = words[last] else { return }
    for index in range.dropLast() {
      guard let word = words[index] else { continue }
      roles[index] = joined(word, to: main, role)
    }
  }

  private func joined(_ word: WrittenWord, to main: WrittenWord, _ role: Role) -> Role {
    guard case .declines(_, _, let isPlace) = role else { return .stays }
    let letters = word.letters
    let known =
      declension.tables.exactNoun(letters)
      ?? (isPlace ? declension.tables.places.exact(letters) : nil)
    if known?.isPrefix == true { return .stays }
    if known == nil, letters.last == Letter.o || letters.last == Letter.e { return .stays }
    if isPlace {
      let mainReading = declension.adjectives.reading(main.letters)
      let agrees = mainReading.map(declension.adjectives.isAdjectival) ?? false
      return known != nil || agrees ? .declines(nil, isPlural: nil, isPlace: true) : .stays
    }
    return .declines(nil, isPlural: nil, isPlace: false)
  }
}
