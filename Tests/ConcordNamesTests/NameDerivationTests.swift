import ConcordModel
import Testing

@testable import ConcordNames

@Suite struct NameDerivationTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var name: String
    var from: Language
    var to: Language
    var kind: ConceptEntry.Kind = .person
    var country: String?
    var expected: [String]
    var testDescription: String { "\(name) \(to.rawValue)" }
  }

  static let rows = [
    Row(
      name: "Володимир Зеленський", from: .ukrainian, to: .english,
      expected: ["Volodymyr Zelensky", "Volodymyr Zelenskyi", "Vladimir Zelenski"]),
    Row(
      name: "Володимир Олександрович Зеленський", from: .ukrainian, to: .english,
      expected: ["Volodymyr Zelensky", "Volodymyr Oleksandrovych Zelenskyi"]),
    Row(
      name: "Володимир Зеленський", from: .ukrainian, to: .korean,
      expected: ["볼로디미르 젤렌스키", "블라디미르 젤렌스키", "볼로디미르 젤렌스키이"]),
    Row(
      name: "Івано-Франківськ", from: .ukrainian, to: .korean, kind: .place,
      expected: ["이바노프란키우스크"]),
    Row(
      name: "Нечуй-Левицький", from: .ukrainian, to: .english, expected: ["Nechui-Levytsky"]),
    Row(
      name: "구병삼", from: .korean, to: .english, country: "KR",
      expected: ["Koo Byung-sam", "Koo Byeong-sam", "Koo Byungsam", "Ku Byung-sam"]),
    Row(
      name: "리설주", from: .korean, to: .english, country: "KP", expected: ["Ri Sol Ju", "Ri Sol-ju"]),
    Row(name: "구병삼", from: .korean, to: .ukrainian, expected: ["Ку Бьон Сам", "Ку Бьонсам"]),
    Row(name: "수원시", from: .korean, to: .ukrainian, kind: .place, expected: ["Сувон-сі"]),
    Row(name: "부산", from: .korean, to: .english, kind: .place, expected: ["Busan", "Pusan"]),
    Row(name: "Donald Trump", from: .english, to: .korean, expected: ["도널드 트럼프", "도날드 트럼프"]),
    Row(name: "Donald Trump", from: .english, to: .ukrainian, expected: ["Дональд Трамп"]),
    Row(name: "New York", from: .english, to: .korean, kind: .place, expected: ["뉴욕", "뉴 요크"]),
    Row(
      name: "Kim Jong-un", from: .english, to: .korean, country: "KP", expected: ["김정은", "김종운"]),
  ]

  @Test(arguments: rows) func spellings(_ row: Row) {
    let derivation = NameDerivation(kind: row.kind, country: row.country)
    let spellings = derivation.spellings(of: row.name, from: row.from, to: row.to)
    for text in row.expected {
      #expect(spellings.contains { $0.text == text }, "\(text) of \(spellings.map(\.text))")
    }
    if row.country != "KP" || row.from != .english {
      #expect(spellings.first?.text == row.expected.first)
    }
    #expect(spellings.count <= 24)
    #expect(spellings.reduce(0) { $0 + $1.likelihood } <= 1.0001)
    #expect(Set(spellings.map(\.text)).count == spellings.count)
    #expect(spellings.allSatisfy { !$0.derivation.steps.isEmpty && $0.likelihood > 0 })
    for (one, next) in zip(spellings, spellings.dropFirst()) {
      #expect(one.likelihood >= next.likelihood)
    }
  }

  @Test func practicesKeepTogether() throws {
    let spellings = NameDerivation().spellings(
      of: "Володимир Порошенко", from: .ukrainian, to: .korean)
    let russian = try #require(spellings.first { $0.text == "블라디미르 포로셴코" })
    #expect(russian.likelihood > 0.2)
  }

  @Test func theLimitHolds() {
    for limit in [1, 3, 100, 1000, 0, -1] {
      let spellings = NameDerivation(limit: limit).spellings(
        of: "김병삼", from: .korean, to: .english)
      #expect(spellings.count <= max(0, min(limit, NameDerivation.mostSpellings)))
    }
  }

  @Test(arguments: ["", " ", "-", "'", "123", "🙂", "ㄱ", "Ь", String(repeating: "а", count: 500)])
  func oddNames(_ name: String) {
    for from in Language.allCases {
      for to in Language.allCases {
        for kind in [ConceptEntry.Kind.person, .place] {
          _ = NameDerivation(kind: kind, country: "KR").spellings(of: name, from: from, to: to)
        }
      }
    }
  }
}
