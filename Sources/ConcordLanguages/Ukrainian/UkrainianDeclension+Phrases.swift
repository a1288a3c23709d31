public import ConcordModel

extension UkrainianDeclension {
  /// The paradigm of a phrase: adjectives before the head agree with it, the head declines,
  /// complements, prepositional groups and quoted names stay.
  ///
  /// A phrase of kind `.person` without roles is split by habit: patronymics by their ending, given
  /// names by the list of names, the rest family names.
  public func paradigm(of phrase: String, hints: UkrainianHints) -> PhraseParadigm {
    let pieces = PhrasePieces(phrase)
    if hints.kind == .person { return person(pieces, hints) }
    guard pieces.words.count > 1 else {
      return PhraseParadigm(
        words: pieces.words.map { paradigm(ofWord: $0, hints: hints) },
        separators: pieces.separators)
    }
    let analysis = PhraseAnalysis(pieces, hints, self)
    let words = zip(pieces.words, analysis.roles).enumerated().map { index, pair in
      word(pair.0, pair.1, hints, isHead: analysis.head == index)
    }
    return PhraseParadigm(words: words, separators: pieces.separators)
  }

  private func word(
    _ text: String, _ role: PhraseAnalysis.Role, _ hints: UkrainianHints, isHead: Bool
  ) -> WordParadigm {
    switch role {
    case .stays:
      return WordParadigm(indeclinable: text)
    case .agrees(let gender, let isPlural, let isAnimate):
      guard let written = WrittenWord(text),
        var reading = adjectives.reading(written.letters)
          ?? adjectives.possessive(written.letters)
      else { return WordParadigm(indeclinable: text) }
      if !isPlural { reading.gender = gender ?? reading.gender }
      return spelled(
        text, written,
        adjectives.inflection(written.letters, reading, isAnimate: isAnimate))
    case .declines(let gender, let isPlural, let isPlace):
      var own = hints
      own.gender = gender
      own.isPlural = isPlural
      if isPlace { own.kind = .place }
      if !isHead {
        own.paradigm = nil
        own.isAnimate = nil
      }
      let paradigm = paradigm(ofWord: text, hints: own)
      // місто Суми, міста Сум: a plural name beside a singular head.
      if !isHead, isPlace, paradigm.forms[0].isEmpty {
        return WordParadigm(
          base: text, forms: Array(paradigm.forms[7...] + paradigm.forms[7...]))
      }
      return paradigm
    }
  }

  /// Gender and number of the head of a phrase: what adjectives around it agree with.
  ///
  /// A person's is the gender of the hints, or the one that the name tells.
  public func headGender(
    of phrase: String, hints: UkrainianHints
  ) -> (gender: Gender, isPlural: Bool) {
    let pieces = PhrasePieces(phrase)
    if hints.kind == .person {
      let parts = roles(of: pieces, hints)
      return (hints.gender ?? guessGender(ofPerson: parts) ?? .masculine, false)
    }
    if pieces.words.count > 1 {
      let analysis = PhraseAnalysis(pieces, hints, self)
      return (analysis.gender ?? .masculine, analysis.isPlural)
    }
    guard let word = WrittenWord(pieces.words.first ?? "") else {
      return (hints.gender ?? .masculine, hints.isPlural ?? false)
    }
    let shape = headShape(word, hints)
    return (shape.gender ?? .masculine, shape.isPlural)
  }

  /// Gender, number and animacy of a noun or of an adjective that stands for one.
  func headShape(
    _ word: WrittenWord, _ hints: UkrainianHints
  ) -> (gender: Gender?, isPlural: Bool, isAnimate: Bool) {
    let traits = traits(word.letters, hints)
    if isAdjective(word.letters, traits, hints),
      let reading = adjectives.reading(word.letters)
    {
      return (
        reading.gender, reading.isPlural, isAnimate(adjective: reading, word.letters, hints)
      )
    }
    let shape = shape(word.letters, traits, hints)
    return (shape.gender, shape.isPlural, traits.isAnimate ?? false)
  }
}
