public import ConcordModel

/// The forms of a phrase: a paradigm a word, and what stands between the words.
public struct PhraseParadigm: Sendable, Hashable {
  /// The words in written order; a word that stays has the same form in every slot.
  public let words: [WordParadigm]
  /// What stands between two words (`" "`, `"-"`); one fewer than `words`.
  public let separators: [String]

  public init(words: [WordParadigm], separators: [String]) {
    self.words = words
    self.separators = separators
  }

  /// The whole phrase in a slot, the form to generate first, at most `limit` of them.
  ///
  /// Parallel endings combine freely (`Рустамові Умерову`, `Рустаму Умерову`); the fewer words
  /// depart from their first form, the earlier. Empty where the slot does not exist.
  public func forms(_ slot: Slot, limit: Int = 16) -> [String] {
    var choices: [(rank: Int, text: String)] = [(0, "")]
    for (index, word) in words.enumerated() {
      let forms = word.forms(slot)
      if forms.isEmpty { return [] }
      let separator =
        index > 0 && separators.indices.contains(index - 1) ? separators[index - 1] : ""
      var next: [(rank: Int, text: String)] = []
      for choice in choices {
        for (rank, form) in forms.enumerated() {
          next.append((choice.rank + rank, choice.text + separator + form))
        }
      }
      if next.count > limit {
        next = next.enumerated().sorted {
          ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }.prefix(limit).map(\.element)
      }
      choices = next
    }
    let ordered = choices.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return words.isEmpty ? [] : ordered.map(\.element.text)
  }

  /// The phrase as it was given.
  public var base: String {
    var phrase = ""
    for (index, word) in words.enumerated() {
      if index > 0, separators.indices.contains(index - 1) { phrase += separators[index - 1] }
      phrase += word.base
    }
    return phrase
  }
}
