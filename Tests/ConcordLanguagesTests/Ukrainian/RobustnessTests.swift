import ConcordLanguages
import ConcordModel
import ConcordTestSupport
import ConcordText
import Testing

@Suite struct UkrainianRobustnessTests {
  static let odd = [
    "", " ", "-", "—", "а", "Я", "ь", "’", "Smith", "F-16", "2014", "🙂", "Київ🙂", "а-", "-а",
    "  Київ  ",
    "Ки\u{301}їв", "й", "ЇЇ", "щщщщ", "\u{0}", "김정은", "СБУ", "і", "та", "для", "«Азов»", "та і або",
    "на на на", "новий", "нового", "Київ-", "\u{301}", "е\u{301}", "о’", "ґ", "ґу", "ецьь", "ец",
  ]

  @Test(arguments: odd) func neverFails(_ text: String) {
    let declension = UkrainianDeclension()
    for kind in ConceptEntry.Kind.allCases {
      for gender in [nil, Gender.masculine, .feminine, .neuter] {
        for isKorean in [false, true] {
          let hints = UkrainianHints(kind: kind, gender: gender, isKorean: isKorean)
          _ = declension.paradigm(of: text, hints: hints)
          _ = declension.headGender(of: text, hints: hints)
          let word = declension.paradigm(ofWord: text, hints: hints)
          #expect(word.forms.count == Slot.count)
          #expect(word.forms.contains { !$0.isEmpty })
        }
      }
    }
    _ = declension.gender(ofGivenName: text)
  }

  @Test(arguments: ["Smith", "F-16", "2014", "김정은", "ДСНС", "ООН"])
  func leavesForeignWordsAlone(_ text: String) {
    let paradigm = UkrainianDeclension().paradigm(of: text, hints: UkrainianHints())
    for slot in Slot.all { #expect(paradigm.forms(slot) == [text]) }
  }

  @Test func survivesRandomWords() {
    var generator = SeededGenerator(seed: 7)
    let letters = Array("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’-АЇЬabc ")
    let declension = UkrainianDeclension()
    for _ in 0..<20_000 {
      let length = Int.random(in: 0..<12, using: &generator)
      let word = String(
        (0..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] })
      let kind = ConceptEntry.Kind.allCases.randomElement(using: &generator) ?? .term
      let paradigm = declension.paradigm(of: word, hints: UkrainianHints(kind: kind))
      #expect(paradigm.separators.count == max(0, paradigm.words.count - 1))
    }
  }

  @Test(arguments: [
    ("ЗЕЛЕНСЬКИЙ", "ЗЕЛЕНСЬКОГО"), ("Зеленський", "Зеленського"),
    ("Зеле\u{301}нський", "Зеленського"),
    ("Лук'яненко", "Лук'яненка"), ("Лук’яненко", "Лук’яненка"), ("Лукʼяненко", "Лукʼяненка"),
    ("Швець", "Шевця"), ("ШВЕЦЬ", "ШЕВЦЯ"), ("Горобець", "Горобця"),
  ])
  func keepsCapitalsAndApostrophes(_ word: String, _ genitive: String) {
    let paradigm = UkrainianDeclension().paradigm(
      ofWord: word, hints: UkrainianHints(kind: .person, gender: .masculine, role: .family))
    #expect(paradigm.forms(Slot(.genitive)).first == genitive)
  }

  @Test func keepsSeparators() {
    let paradigm = UkrainianDeclension().paradigm(
      of: "Служба  безпеки\u{A0}України", hints: UkrainianHints(kind: .organisation))
    #expect(paradigm.forms(Slot(.dative)).first == "Службі  безпеки\u{A0}України")
  }

  @Test func formsTellTheirSlots() {
    let paradigm = UkrainianDeclension().paradigm(
      ofWord: "угода", hints: UkrainianHints())
    #expect(paradigm.slots(of: "угоди").slots.map(\.description).contains("genitive.singular"))
    #expect(paradigm.slots(of: "угоди").contains(Slot(.nominative, .plural)))
    #expect(paradigm.slots(of: "угодник").isEmpty)
  }

  @Test func namedParadigmOverridesTheRules() {
    let hints = UkrainianHints(paradigm: "indecl")
    #expect(UkrainianDeclension().paradigm(ofWord: "завод", hints: hints).isIndeclinable)
    let other = UkrainianHints(isAnimate: true, paradigm: "m-hard-anim")
    #expect(
      UkrainianDeclension().paradigm(ofWord: "завод", hints: other).forms(Slot(.dative)).first
        == "заводові")
  }
}
