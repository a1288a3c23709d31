internal import ConcordModel

/// The cases that Ukrainian prepositions govern, from `languages/ukrainian/prepositions.tsv`.
enum UkrainianPrepositions {
  /// The slots that a word leaves for the name after it; behind what is no preposition all but the
  /// locative.
  static func slots(after word: String) -> SlotSet { governed[word] ?? free }

  private static let free: SlotSet = {
    var slots = SlotSet.all
    slots.remove(SlotSet(Slot(.locative)))
    slots.remove(SlotSet(Slot(.locative, .plural)))
    return slots
  }()

  private static let governed: [String: SlotSet] = {
    let cases: [Character: GrammaticalCase] = [
      "G": .genitive, "D": .dative, "A": .accusative, "I": .instrumental, "L": .locative,
    ]
    var result: [String: SlotSet] = [:]
    for row in NamesTable.rows("languages/ukrainian/prepositions.tsv") where row.count >= 2 {
      var slots: SlotSet = []
      for letter in row[1] {
        guard let name = cases[letter] else { continue }
        slots.insert(SlotSet(Slot(name)))
        slots.insert(SlotSet(Slot(name, .plural)))
      }
      result[String(row[0])] = slots
    }
    return result
  }()
}
