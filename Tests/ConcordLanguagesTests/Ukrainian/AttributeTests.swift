import ConcordLanguages
import Testing

@Suite struct UkrainianAttributeTests {
  @Test(arguments: [
    ("", "Комсомольська", "районна"), ("вулиця", "Комсомольська", ""),
    ("", "Артемівська", "вулиця"), ("у", "Комінтернівському", "районі"),
    ("", "Комінтернівського", "району"), ("", "Комінтернівське", "шосе"),
    ("за", "Піонерським", "табором"), ("", "Котовська", "область"),
  ])
  func isAnAdjective(_ before: String, _ word: String, _ after: String) {
    #expect(attribute(before, word, after))
  }

  @Test(arguments: [
    ("мерія", "Комсомольська", ""), ("з", "Комсомольська", "приїхала"),
    ("з", "Комсомольська", "вчора"), ("до", "Комсомольська", "та"),
    ("мер", "Комсомольська", "Олена"), ("у", "Комінтернівському", "вночі"),
    ("у", "Комінтернівському", "сталася"), ("біля", "Піонерського", "на"),
    ("у", "Харкові", "районі"), ("", "Kyiv", "вулиця"), ("", "", ""),
    ("рада", "Комсомольська", "ухвалила"),
  ])
  func isAName(_ before: String, _ word: String, _ after: String) {
    #expect(!attribute(before, word, after))
  }

  private func attribute(_ before: String, _ word: String, _ after: String) -> Bool {
    UkrainianAttribute.isAttribute(
      word, before: before.isEmpty ? nil : before, after: after.isEmpty ? nil : after)
  }
}
