import ConcordModel
import Testing

@testable import ConcordNames

@Suite struct UkrainianHangulTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var word: String
    var role: NamePartRole?
    var expected: String
    var testDescription: String { word }
  }

  static let rows = [
    Row(word: "Київ", expected: "키이우 키예프 키이브 키에프"),
    Row(word: "Харків", expected: "하르키우 하리코프 하르코프 하르키브"),
    Row(word: "Львів", expected: "르비우 리비우 리비브 리비프 르보프 리보프"),
    Row(word: "Миколаїв", expected: "미콜라이우 니콜라예프"),
    Row(word: "Запоріжжя", expected: "자포리자 자포로지예"),
    Row(word: "Слов'янськ", expected: "슬로비얀스크 슬로뱐스크 슬라뱐스크"),
    Row(word: "Чернігів", expected: "체르니히우 체르니고프 체르니히브"),
    Row(word: "Луганськ", expected: "루한스크 루간스크"),
    Row(word: "Зеленський", role: .family, expected: "젤렌스키 젤렌스키이"),
    Row(word: "Порошенко", role: .family, expected: "포로셴코 포로쉔코"),
    Row(word: "Володимир", role: .given, expected: "볼로디미르 블라디미르"),
    Row(word: "Сергій", role: .given, expected: "세르히 세르게이 세르히이"),
    Row(word: "Юлія", role: .given, expected: "율리야 율리아"),
    Row(word: "Олександр", role: .given, expected: "올렉산드르 알렉산드르"),
  ]

  @Test(arguments: rows) func likelySpellingsAreThere(_ row: Row) {
    let kind: ConceptEntry.Kind = row.role == nil ? .place : .person
    let spellings = UkrainianDerivation.hangul(ofWord: row.word, kind: kind, role: row.role)
    for text in row.expected.split(separator: " ") {
      #expect(spellings.contains { $0.text == text }, "\(text)")
    }
    #expect(spellings.first?.text == row.expected.split(separator: " ").first.map(String.init))
    #expect(spellings.count <= UkrainianDerivation.hangulLimit)
    #expect(spellings.reduce(0) { $0 + $1.likelihood } <= 1.0001)
    #expect(Set(spellings.map(\.text)).count == spellings.count)
    for (one, next) in zip(spellings, spellings.dropFirst()) {
      #expect(one.likelihood >= next.likelihood)
    }
  }

  @Test func shortSpellingsAreLeftOut() {
    for spelling in UkrainianDerivation.hangul(ofWord: "Суми", kind: .place, role: nil) {
      #expect(spelling.text.unicodeScalars.count > 2)
    }
    #expect(
      UkrainianDerivation.hangul(ofWord: "Київ", kind: .place, role: nil).allSatisfy {
        $0.text != "키우"
      })
  }

  @Test(arguments: ["", "Kyiv", "키이우", "123", "'"]) func whatIsNotCyrillicHasNone(_ word: String) {
    #expect(UkrainianDerivation.hangul(ofWord: word, kind: .place, role: nil).isEmpty)
  }

  @Test func mediationIsTold() throws {
    let spellings = UkrainianDerivation.hangul(ofWord: "Харків", kind: .place, role: nil)
    let russian = try #require(spellings.first { $0.text == "하리코프" })
    #expect(russian.derivation.steps.first == "Russian-mediated")
  }
}
