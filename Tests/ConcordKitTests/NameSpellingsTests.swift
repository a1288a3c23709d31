import ConcordKit
import ConcordModel
import Testing

@Suite struct NameSpellingsTests {
  @Test func theScriptTellsTheLanguage() throws {
    let spellings = NameSpellings(to: .english)
    #expect(try spellings.rows(of: "Зеленський").contains { $0.text == "Zelenskyy" })
    #expect(try spellings.rows(of: "구병삼").contains { $0.text == "Koo Byung-sam" })
  }

  @Test func aNameInTheTargetLanguageIsAnError() {
    #expect(throws: NameSpellings.Failure.sameLanguage(name: "Kyiv", language: .english)) {
      _ = try NameSpellings(to: .english).rows(of: "Kyiv")
    }
  }

  @Test func probabilitiesAddUpToOneAtMost() throws {
    for target in [Language.korean, .english] {
      let rows = try NameSpellings(to: target, limit: 200).rows(of: "Олександр Сирський")
      #expect(rows.reduce(0) { $0 + $1.probability } <= 1.0001)
      #expect(rows.allSatisfy { !$0.steps.isEmpty })
    }
  }
}
