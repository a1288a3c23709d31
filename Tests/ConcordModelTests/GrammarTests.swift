internal import ConcordModel
internal import Testing

@Suite struct GrammarTests {
  @Test(
    arguments: [
      (0, .nominative, .singular, "nominative.singular"),
      (3, .accusative, .singular, "accusative.singular"),
      (6, .vocative, .singular, "vocative.singular"),
      (7, .nominative, .plural, "nominative.plural"),
      (8, .genitive, .plural, "genitive.plural"),
      (13, .vocative, .plural, "vocative.plural"),
    ] as [(Int, GrammaticalCase, GrammaticalNumber, String)])
  func slot(
    index: Int, grammaticalCase: GrammaticalCase, number: GrammaticalNumber, description: String
  ) throws {
    let slot = Slot(grammaticalCase, number)
    #expect(slot.index == index)
    #expect(slot.description == description)
    #expect(try #require(Slot(index: index)) == slot)
    #expect(slot.grammaticalCase == grammaticalCase && slot.number == number)
  }

  @Test(arguments: [-1, 14, 99, Int.min, Int.max])
  func noSlot(index: Int) {
    #expect(Slot(index: index) == nil)
  }

  @Test func everySlotOnce() {
    #expect(Slot.all.count == Slot.count)
    #expect(Slot.all.map(\.index) == Array(0..<Slot.count))
    #expect(Set(Slot.all.map(\.description)).count == Slot.count)
    for number in GrammaticalNumber.allCases {
      for grammaticalCase in GrammaticalCase.allCases {
        #expect(Slot.all.contains(Slot(grammaticalCase, number)))
      }
    }
  }

  struct SetRow: Sendable, CustomTestStringConvertible {
    var name: String
    var set: SlotSet
    var slots: [Slot]

    var testDescription: String { name }
  }

  static let sets = [
    SetRow(name: "empty", set: [], slots: []),
    SetRow(name: "one", set: SlotSet(Slot(.dative)), slots: [Slot(.dative)]),
    SetRow(
      name: "in order whatever was put in first",
      set: [SlotSet(Slot(.genitive, .plural)), SlotSet(Slot(.accusative))],
      slots: [Slot(.accusative), Slot(.genitive, .plural)]),
    SetRow(name: "singular", set: .singular, slots: Array(Slot.all.prefix(7))),
    SetRow(name: "plural", set: .plural, slots: Array(Slot.all.suffix(7))),
    SetRow(name: "all", set: .all, slots: Slot.all),
    SetRow(
      name: "what two sets share",
      set: SlotSet.plural.intersection(SlotSet(Slot(.locative, .plural))),
      slots: [Slot(.locative, .plural)]),
    SetRow(
      name: "both numbers share nothing", set: SlotSet.plural.intersection(.singular), slots: []),
    SetRow(
      name: "bits beyond the slots", set: SlotSet(rawValue: 0xC001), slots: [Slot(.nominative)]),
  ]

  @Test(arguments: sets)
  func set(_ row: SetRow) {
    #expect(row.set.slots == row.slots)
    for slot in Slot.all { #expect(row.set.contains(slot) == row.slots.contains(slot)) }
  }

  @Test func namesAreDistinct() {
    #expect(Set(GrammaticalCase.allCases.map(\.name)).count == 7)
    #expect(GrammaticalNumber.allCases.map(\.name) == ["singular", "plural"])
    #expect(Gender.allCases.map(\.rawValue) == ["masculine", "feminine", "neuter"])
  }
}
