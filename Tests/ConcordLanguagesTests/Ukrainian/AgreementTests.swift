import ConcordLanguages
import ConcordModel
import Testing

@Suite struct UkrainianAgreementTests {
  typealias Shape = (Gender, Bool)

  @Test(arguments: [
    ("новий", GrammaticalCase.nominative, "m", "f", "нова"),
    ("цього", .genitive, "m", "f", "цієї"), ("нового", .genitive, "m", "f", "нової"),
    ("новому", .dative, "m", "f", "новій"), ("новим", .instrumental, "m", "f", "новою"),
    ("нового", .accusative, "m", "f", "нову"), ("мирна", .nominative, "f", "m", "мирний"),
    ("мирної", .genitive, "f", "n", "мирного"), ("мирну", .accusative, "f", "n", "мирне"),
    ("мирною", .instrumental, "f", "pl", "мирними"), ("останній", .nominative, "m", "n", "останнє"),
    ("останнього", .genitive, "m", "f", "останньої"),
    ("останньої", .genitive, "f", "pl", "останніх"),
    ("підписаний", .nominative, "m", "f", "підписана"),
    ("збройні", .nominative, "pl", "f", "збройна"),
    ("збройних", .genitive, "pl", "n", "збройного"), ("наш", .nominative, "m", "f", "наша"),
    ("нашого", .genitive, "m", "pl", "наших"), ("свою", .accusative, "f", "m", "свій"),
    ("один", .nominative, "m", "f", "одна"), ("весь", .nominative, "m", "n", "все"),
    ("кожного", .genitive, "m", "f", "кожної"), ("Цей", .nominative, "m", "f", "Ця"),
    ("НОВИЙ", .nominative, "m", "f", "НОВА"),
    ("українською", .instrumental, "f", "m", "українським"),
    ("третій", .nominative, "m", "f", "третя"), ("третього", .genitive, "m", "f", "третьої"),
    ("тієї", .genitive, "f", "m", "того"), ("який", .nominative, "m", "f", "яка"),
    ("кривава", .nominative, "f", "m", "кривавий"), ("свіжа", .nominative, "f", "n", "свіже"),
    ("синього", .genitive, "m", "f", "синьої"), ("двох", .genitive, "pl", "pl", "двох"),
  ])
  func reinflects(
    _ word: String, _ grammaticalCase: GrammaticalCase, _ from: String, _ to: String,
    _ expected: String
  ) {
    #expect(
      UkrainianAgreement.reinflect(
        word, slot: Slot(grammaticalCase), from: shape(from), to: shape(to)) == expected)
  }

  @Test(arguments: [
    ("дім", GrammaticalCase.nominative, "m"), ("рада", .nominative, "f"), ("зброї", .genitive, "f"),
    ("і", .nominative, "m"), ("New", .nominative, "m"), ("12", .genitive, "m"),
    ("нового", .nominative, "m"), ("", .nominative, "m"), ("країна", .nominative, "f"),
  ])
  func leavesWhatDoesNotAgree(_ word: String, _ grammaticalCase: GrammaticalCase, _ from: String) {
    #expect(
      UkrainianAgreement.reinflect(
        word, slot: Slot(grammaticalCase), from: shape(from), to: (.neuter, false)) == nil)
  }

  @Test func numeralsFollowTheGenderOfThePlural() {
    #expect(
      UkrainianAgreement.reinflect(
        "два", slot: Slot(.nominative, .plural), from: (.masculine, true), to: (.feminine, true))
        == "дві")
  }

  private func shape(_ text: String) -> Shape {
    switch text {
    case "m": (.masculine, false)
    case "f": (.feminine, false)
    case "n": (.neuter, false)
    default: (.masculine, true)
    }
  }
}
