public import ConcordModel

/// Reads the case of a mention from the words around it.
public enum UkrainianContext {
  /// The candidate slots, the most fitting first; some tenths of a microsecond a word.
  ///
  /// - Parameters:
  ///   - candidates: the slots that the form allows.
  ///   - before: the words before the mention in the sentence, lower-cased, the nearest last;
  ///     signs may stand among them and count as a break.
  ///   - after: the words after it, the nearest first.
  public static func rank(
    _ candidates: SlotSet, before: [Substring], after: [Substring]
  ) -> [Slot] {
    let slots = candidates.slots
    guard slots.count > 1 else { return slots }
    let scores = ContextReader(before: before, after: after).scores()
    return slots.enumerated().sorted { a, b in
      let left = scores[a.element.index]
      let right = scores[b.element.index]
      return left == right ? a.offset < b.offset : left > right
    }.map(\.element)
  }
}

/// Points for every slot from what stands around a mention.
struct ContextReader {
  let before: [Substring]
  let after: [Substring]

  func scores() -> [Int] {
    var scores = Array(repeating: 0, count: Slot.count)
    // The plural of a name is rare; the vocative and a bare locative rarer.
    for slot in Slot.all {
      if slot.number == .plural { scores[slot.index] -= 3 }
      switch slot.grammaticalCase {
      case .nominative: scores[slot.index] += 4
      case .genitive: scores[slot.index] += 3
      case .accusative: scores[slot.index] += 2
      case .dative, .instrumental: scores[slot.index] += 1
      case .locative: scores[slot.index] -= 200
      case .vocative: scores[slot.index] -= 50
      }
    }
    read(&scores)
    return scores
  }

  private func add(_ points: Int, _ cases: [GrammaticalCase], _ scores: inout [Int]) {
    for grammaticalCase in cases {
      for number in GrammaticalNumber.allCases {
        scores[Slot(grammaticalCase, number).index] += points
      }
    }
  }

  private func add(_ points: Int, _ set: SlotSet, _ scores: inout [Int]) {
    for slot in set.slots { scores[slot.index] += points }
  }

  private func read(_ scores: inout [Int]) {
    let governors = GovernorTable.shared
    var index = before.count - 1
    var attributes = 0
    while index >= 0 {
      let text = before[index]
      guard let word = WrittenWord(text)?.letters else {
        if let number = Self.number(text) {
          return addNumeral(number, &scores)
        }
        if text.contains("-"), let cases = governors.prepositions[String(text)] {
          return addPreposition(cases, &scores)
        }
        return addStart(&scores)
      }
      if let cases = governors.prepositions[String(text)] {
        if cases.contains(.instrumental), index > 0,
          let word = WrittenWord(before[index - 1])?.letters,
          governors.government(word)?.isComitative == true
        {
          return addPreposition([.instrumental] + cases.filter { $0 != .instrumental }, &scores)
        }
        return addPreposition(cases, &scores)
      }
      // Before adjectives, for та is also a pronoun.
      if let cases = sharedPreposition(before: index, word) {
        for (rank, grammaticalCase) in cases.enumerated() {
          let points = 60 - rank * 20
          add(grammaticalCase == .locative ? points + 200 : points, [grammaticalCase], &scores)
        }
        return addStart(&scores)
      }
      if attributes < 4, let set = attributeSlots(word) {
        add(40, set, &scores)
        attributes += 1
        index -= 1
        continue
      }
      if let set = Appositions.shared.slots(word) {
        // у місті Комсомольську: the name may stand in the case of the noun before it.
        for slot in set.slots {
          scores[slot.index] += slot.grammaticalCase == .locative ? 240 : 40
        }
      }
      return addGovernor(word, at: index, attributes, &scores)
    }
    addStart(&scores)
  }

  private func addPreposition(_ cases: [GrammaticalCase], _ scores: inout [Int]) {
    for (rank, grammaticalCase) in cases.enumerated() {
      let points = 120 - rank * 20
      add(grammaticalCase == .locative ? points + 200 : points, [grammaticalCase], &scores)
    }
    add(-100, [.nominative, .vocative], &scores)
  }

  private func addStart(_ scores: inout [Int]) {
    add(10, [.nominative], &scores)
    addAfter(&scores)
  }

  /// A finite verb after the mention makes it the subject.
  private func addAfter(_ scores: inout [Int]) {
    guard let next = after.first, let word = WrittenWord(next)?.letters else { return }
    if VerbEndings.isFinite(word) { add(15, [.nominative], &scores) }
  }

  private func addGovernor(
    _ word: [UInt8], at index: Int, _ attributes: Int, _ scores: inout [Int]
  ) {
    if let government = GovernorTable.shared.government(word), !government.cases.isEmpty {
      let isNegated = index > 0 && before[index - 1] == "не"
      for (rank, grammaticalCase) in government.cases.enumerated() {
        let wanted = isNegated && grammaticalCase == .accusative ? .genitive : grammaticalCase
        let points = 30 - rank * 8
        if let number = government.number {
          scores[Slot(wanted, number).index] += points + 20
        } else {
          add(points, [wanted], &scores)
        }
      }
      return
    }
    if VerbEndings.isVerb(word) {
      let isNegated = index > 0 && before[index - 1] == "не"
      add(20, [isNegated ? .genitive : .accusative], &scores)
      add(6, [.dative, .instrumental], &scores)
      return
    }
    if PhraseWords.clauseWords.contains(word) {
      return addStart(&scores)
    }
    // A noun: what follows is its complement.
    add(attributes > 0 ? 12 : 20, [.genitive], &scores)
  }

  /// The cases of a preposition that governs both sides of a conjunction: у Києві та Молдові.
  private func sharedPreposition(before index: Int, _ word: [UInt8]) -> [GrammaticalCase]? {
    guard index > 1, PhraseWords.conjunctions.contains(word),
      let joined = WrittenWord(before[index - 1])?.letters, !VerbEndings.isVerb(joined)
    else { return nil }
    return GovernorTable.shared.prepositions[String(before[index - 2])]
  }

  private func addNumeral(_ number: Int, _ scores: inout [Int]) {
    let tens = number % 100
    let ones = number % 10
    if ones == 1, tens != 11 { return addStart(&scores) }
    let isFew = (2...4).contains(ones) && !(12...14).contains(tens)
    let slot = Slot(isFew ? .nominative : .genitive, .plural)
    scores[slot.index] += 50
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count < 10, text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// The slots of a word that is an adjective or agreeing pronoun, nil for any other.
  private func attributeSlots(_ word: [UInt8]) -> SlotSet? {
    let pronoun = PronounTable.shared.slots(word)
    if !pronoun.isEmpty { return pronoun }
    return AdjectiveSlots.slots(word)
  }
}
