/// Where the head of an English noun phrase ends: the word that takes the plural.
///
///     prisoner| of war     attorney| general     brother|-in-law     security council|
struct EnglishHead {
  /// What stands before the head word.
  let before: Substring
  /// The head word: the one that changes.
  let word: Substring
  /// What follows it and stays.
  let after: Substring

  init(of term: Substring) {
    let (phrase, complement) = Self.splitComplement(term)
    let wordStart =
      phrase.utf8.lastIndex(of: UInt8(ascii: " ")).map(phrase.utf8.index(after:))
      ?? phrase.startIndex
    let compound = phrase[wordStart...]
    let (head, tail) = Self.splitHyphenated(compound)
    before = term[..<head.startIndex]
    word = head
    after = term[tail.startIndex..<complement.endIndex]
  }

  /// The phrase up to its head word, and the complement behind it: `of war`, ` general`.
  private static func splitComplement(_ term: Substring) -> (Substring, Substring) {
    var words: [Substring] = term.spaced
    guard words.count > 1 else { return (term, term[term.endIndex...]) }
    if let index = complementStart(words) { words = Array(words[..<index]) }
    while words.count > 1, isPostpositive(words[words.count - 1], after: words[words.count - 2]) {
      words.removeLast()
    }
    // Ambassador extraordinary and plenipotentiary: two adjectives joined.
    if words.count > 3, words[words.count - 2] == "and",
      isPostpositive(words[words.count - 3], after: words[words.count - 4]),
      isPostpositive(words[words.count - 1], after: words[words.count - 4])
    {
      words.removeLast(3)
    }
    let end = words[words.count - 1].endIndex
    return (term[..<end], term[end...])
  }

  /// The index of the preposition that opens a complement of the noun before it.
  private static func complementStart(_ words: [Substring]) -> Int? {
    for index in 1..<words.count {
      let word = words[index].lowercased()
      // Charles de Gaulle: a particle of a name joins two capitals and is no preposition.
      if romanceParticles.contains(word) {
        if isCapitalised(words[index - 1]), index + 1 < words.count,
          isCapitalised(words[index + 1])
        {
          continue
        }
        return index
      }
      if word.hasPrefix("d'") || word.hasPrefix("d\u{2019}") {
        if !isCapitalised(words[index - 1]) { return index }
        continue
      }
      // "Out of court" and the like begin a modifier, not a noun with its complement.
      if prepositions.contains(word), index + 1 < words.count,
        !prepositions.contains(words[index - 1].lowercased()),
        words[index - 1].lowercased() != "out"
      {
        return index
      }
    }
    return nil
  }

  private static func isPostpositive(_ word: Substring, after noun: Substring) -> Bool {
    guard let nouns = EnglishTables.shipped.postpositives[word.lowercased()] else { return false }
    let noun = noun.lowercased()
    return nouns.contains("*") || nouns.contains(noun)
      || noun.endsIn("s") && nouns.contains(String(noun.dropLast()))
      || noun.endsIn("ies") && nouns.contains(noun.dropLast(3) + "y")
  }

  /// The part of a hyphenated word that takes the plural, and the rest: `brother` + `-in-law`.
  private static func splitHyphenated(_ word: Substring) -> (Substring, Substring) {
    let whole = (word, word[word.endIndex...])
    guard word.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }) else { return whole }
    let parts = word.split { $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}" }
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return whole }
    let end = last.lowercased()
    let head = first.lowercased()
    let cut = (word[..<first.endIndex], word[first.endIndex...])
    if parts.count == 2 {
      // Runner-up, passer-by: the doer is the noun; cover-up, follow-up: the whole is.
      if particles.contains(end), isDoer(head) { return cut }
      if isPostpositive(last, after: first) {
        let penultimate = parts[parts.count - 2]
        return (word[..<penultimate.endIndex], word[penultimate.endIndex...])
      }
      return whole
    }
    let inner = parts[1].lowercased()
    guard prepositions.contains(inner) || romanceParticles.contains(inner),
      !prepositions.contains(head), !adverbialHeads.contains(head)
    else { return whole }
    return cut
  }

  private static func isDoer(_ verb: String) -> Bool {
    verb.utf8.count > 4 && (verb.endsIn("er") || verb.endsIn("or"))
      && !verbsInEr.contains(verb)
  }

  private static func isCapitalised(_ word: Substring) -> Bool {
    word.unicodeScalars.first?.isCapital == true
  }

  private static let prepositions: Set<String> = [
    "of", "in", "for", "to", "from", "with", "at", "on", "by", "under", "without", "against",
    "between", "behind", "among", "per", "than", "about", "into", "upon", "within",
  ]
  private static let romanceParticles: Set<String> = ["de", "du", "des", "à", "en", "au", "manqué"]
  private static let particles: Set<String> = [
    "up", "by", "on", "in", "off", "out", "down", "over", "away", "through", "together", "back",
  ]
  /// First parts of compounds that name no thing: up-to-date, face-to-face.
  private static let adverbialHeads: Set<String> = [
    "up", "out", "off", "well", "face", "free", "two", "one", "good", "ready", "state",
  ]
  /// Verbs that end like a doer: a cover-up is no person.
  private static let verbsInEr: Set<String> = [
    "cover", "power", "order", "offer", "answer", "gather", "buffer", "layer", "trigger",
    "muster", "water", "filter", "transfer", "hover", "counter", "under", "slither", "wither",
  ]
}
