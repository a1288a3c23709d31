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

  /// The whole phrase in a slot, the form to generate first.
  ///
  /// Parallel endings go hand in hand: the second accepted forms of all words make the second phrase,
  /// so that their number is that of the word richest in forms. Empty where the slot does not exist.
  public func forms(_ slot: Slot) -> [String] {
    var count = 0
    for word in words {
      let forms = word.forms(slot)
      if forms.isEmpty { return [] }
      count = max(count, forms.count)
    }
    var result: [String] = []
    for choice in 0..<count {
      var phrase = ""
      for (index, word) in words.enumerated() {
        if index > 0, separators.indices.contains(index - 1) { phrase += separators[index - 1] }
        let forms = word.forms(slot)
        phrase += forms[min(choice, forms.count - 1)]
      }
      if !result.contains(phrase) { result.append(phrase) }
    }
    return result
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
