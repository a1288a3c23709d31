import ConcordNames
import Testing

/// What a match rests on, as it is told to a person.
@Suite struct MatchExplanationTests {
  private func explain(_ a: String, _ b: String) -> MatchExplanation {
    let matcher = NameMatcher.shared
    return matcher.explain(matcher.prepare(a), matcher.prepare(b))
  }

  @Test func partsStandBesideEachOther() {
    let explanation = explain("Koo Byoung-sam", "구병삼")
    #expect(explanation.verdict == "one name")
    #expect(explanation.rows.map(\.a) == ["Koo", "Byoung", "sam"])
    #expect(explanation.rows.map(\.b) == ["구", "병", "삼"])
    #expect(explanation.rows.allSatisfy { $0.weight > 0 })
    #expect(explanation.rows[0].reason.contains("구"))
  }

  @Test func theSidesAreThoseOfTheQuestion() {
    let explanation = explain("구병삼", "Koo Byoung-sam")
    #expect(explanation.rows.map(\.a) == ["구", "병", "삼"])
  }

  @Test func aSchemeIsNamed() {
    let explanation = explain("Zelenskyi", "Зеленський")
    #expect(explanation.rows.first?.reason == "KMU 2010")
  }

  @Test func orderIsTold() {
    let explanation = explain("Шевченко Тарас", "Taras Shevchenko")
    #expect(explanation.notes.contains("the parts stand in another order"))
    #expect(explanation.rows.count == 2)
  }

  @Test func contradictionsAreTold() {
    let two = explain("Олександр Мороз", "Олександра Мороз")
    #expect(two.notes.contains("two different given names"))
    #expect(two.verdict == "two names")
    let lacks = explain("Kim Jong Il", "Kim Jong Un")
    #expect(!lacks.notes.isEmpty)
  }

  @Test func nothingToCompare() {
    let explanation = explain("漢字", "Kim")
    #expect(explanation.rows.isEmpty)
    #expect(explanation.notes.count == 1)
  }
}
