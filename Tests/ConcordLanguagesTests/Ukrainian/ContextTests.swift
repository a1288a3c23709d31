import ConcordLanguages
import ConcordModel
import Testing

@Suite struct UkrainianContextTests {
  /// The words before, a place mark, the words after; the candidate slots; the one that fits.
  @Test(arguments: [
    ("зустріч із _", "genitive.singular instrumental.singular", "instrumental.singular"),
    ("до _", "genitive.singular accusative.singular", "genitive.singular"),
    ("у _ вибухнуло", "dative.singular locative.singular", "locative.singular"),
    ("про _", "nominative.singular accusative.singular", "accusative.singular"),
    ("завдяки _", "dative.singular locative.singular", "dative.singular"),
    ("біля нового _", "genitive.singular accusative.singular", "genitive.singular"),
    ("бачив _", "genitive.singular accusative.singular", "accusative.singular"),
    ("не бачив _", "genitive.singular accusative.singular", "genitive.singular"),
    ("рішення _", "genitive.singular nominative.plural accusative.plural", "genitive.singular"),
    ("_ заявив", "nominative.singular accusative.singular", "nominative.singular"),
    ("між _ і", "genitive.singular instrumental.singular", "instrumental.singular"),
    ("над _", "accusative.singular instrumental.singular", "instrumental.singular"),
    ("п’ять _", "genitive.singular genitive.plural", "genitive.plural"),
    ("три _", "genitive.singular nominative.plural", "nominative.plural"),
    ("12 _", "genitive.singular genitive.plural nominative.plural", "genitive.plural"),
    ("подякував _", "dative.singular locative.singular vocative.singular", "dative.singular"),
    ("став _", "instrumental.singular dative.plural", "instrumental.singular"),
    ("керує _", "instrumental.singular dative.plural", "instrumental.singular"),
    ("підписати _", "nominative.singular accusative.singular", "accusative.singular"),
    ("цієї _", "genitive.singular dative.singular locative.singular", "genitive.singular"),
    ("щодо _", "genitive.singular nominative.plural", "genitive.singular"),
    ("_", "nominative.singular accusative.singular vocative.singular", "nominative.singular"),
    ("на _ напали", "accusative.singular nominative.singular", "accusative.singular"),
    ("від _ до", "genitive.singular accusative.singular", "genitive.singular"),
    ("потребує _", "genitive.singular accusative.plural", "genitive.singular"),
    ("багато _", "genitive.singular genitive.plural", "genitive.plural"),
    ("при _", "dative.singular locative.singular", "locative.singular"),
    ("у Грузії та _", "genitive.singular dative.singular locative.singular", "locative.singular"),
    ("з Києва й _", "genitive.singular dative.singular locative.singular", "genitive.singular"),
    ("прибув і _", "nominative.singular accusative.singular", "nominative.singular"),
    ("у місті _", "dative.singular locative.singular", "locative.singular"),
    ("у центрі міста _", "genitive.singular nominative.plural", "genitive.singular"),
    ("у місті _", "genitive.singular nominative.plural", "genitive.singular"),
    ("проти _", "genitive.singular accusative.singular", "genitive.singular"),
  ])
  func ranks(_ sentence: String, _ candidates: String, _ expected: String) {
    let words = sentence.split(separator: " ")
    let mark = words.firstIndex(of: "_") ?? 0
    var set = SlotSet()
    for slot in Slot.all where candidates.split(separator: " ").contains("\(slot)") {
      set.insert(SlotSet(slot))
    }
    let ranked = UkrainianContext.rank(
      set, before: Array(words[..<mark]), after: Array(words[(mark + 1)...]))
    #expect(ranked.first?.description == expected)
    #expect(Set(ranked) == Set(set.slots))
  }

  @Test func locativeNeedsAPreposition() {
    let all = UkrainianContext.rank(.all, before: ["він", "бачить"], after: [])
    #expect(all.last?.grammaticalCase == .locative)
    #expect(all.count == Slot.count)
    #expect(UkrainianContext.rank(SlotSet(), before: [], after: []).isEmpty)
  }
}
