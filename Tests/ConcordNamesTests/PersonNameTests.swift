import ConcordModel
import Testing

@testable import ConcordNames

@Suite struct PersonNameTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var form: String
    var language: Language
    var origin: Language?
    /// Each part as `role:text`, in written order.
    var expected: [String]
    var explicit: NameParts?
    var testDescription: String { "\(form) (\(language))" }
  }

  static let rows = [
    Row(
      form: "Jong Un Kim", language: .english, origin: .korean,
      expected: ["given:Jong Un", "family:Kim"]),
    Row(
      form: "Jung Ho KIM", language: .english, origin: .korean,
      expected: ["given:Jung Ho", "family:KIM"]),
    Row(
      form: "KIM Jung Ho", language: .english, origin: .korean,
      expected: ["family:KIM", "given:Jung Ho"]),
    Row(
      form: "Chung Il Kwon", language: .english, origin: .korean,
      expected: ["family:Chung", "given:Il Kwon"]),
    Row(
      form: "Lee Sung Woo", language: .english, origin: .korean,
      expected: ["family:Lee", "given:Sung Woo"]),
    Row(
      form: "KIM JONG UN", language: .english, origin: .korean,
      expected: ["family:KIM", "given:JONG UN"]),
    Row(
      form: "Koo Byoung-sam", language: .english, origin: .korean,
      expected: ["family:Koo", "given:Byoung-sam"]),
    Row(
      form: "Kim Jong Un", language: .english, origin: .korean,
      expected: ["family:Kim", "given:Jong Un"]),
    Row(
      form: "Byoung-sam Koo", language: .english, origin: .korean,
      expected: ["given:Byoung-sam", "family:Koo"]),
    Row(
      form: "Koo, Byoung-sam", language: .english, origin: .korean,
      expected: ["family:Koo", "given:Byoung-sam"]),
    Row(form: "구병삼", language: .korean, origin: .korean, expected: ["family:구", "given:병삼"]),
    Row(form: "김구", language: .korean, origin: .korean, expected: ["family:김", "given:구"]),
    Row(form: "남궁민수", language: .korean, origin: .korean, expected: ["family:남궁", "given:민수"]),
    Row(form: "선우휘", language: .korean, origin: .korean, expected: ["family:선우", "given:휘"]),
    Row(form: "남궁 민", language: .korean, origin: .korean, expected: ["family:남궁", "given:민"]),
    Row(form: "황보", language: .korean, origin: .korean, expected: ["family:황", "given:보"]),
    Row(form: "이", language: .korean, origin: .korean, expected: ["family:이"]),
    Row(
      form: "Ку Бьон Сам", language: .ukrainian, origin: .korean,
      expected: ["family:Ку", "given:Бьон Сам"]),
    Row(
      form: "Кім Чонин", language: .ukrainian, origin: .korean,
      expected: ["family:Кім", "given:Чонин"]),
    Row(
      form: "Володимир Зеленський", language: .ukrainian, origin: .ukrainian,
      expected: ["given:Володимир", "family:Зеленський"]),
    Row(
      form: "Володимир Олександрович Зеленський", language: .ukrainian, origin: .ukrainian,
      expected: ["given:Володимир", "patronymic:Олександрович", "family:Зеленський"]),
    Row(
      form: "Зеленський Володимир Олександрович", language: .ukrainian, origin: .ukrainian,
      expected: ["family:Зеленський", "given:Володимир", "patronymic:Олександрович"]),
    Row(
      form: "Олена Петрівна Білецька", language: .ukrainian, origin: .ukrainian,
      expected: ["given:Олена", "patronymic:Петрівна", "family:Білецька"]),
    Row(
      form: "Мар’яна Олегівна Нечуй-Левицька", language: .ukrainian, origin: .ukrainian,
      expected: ["given:Мар’яна", "patronymic:Олегівна", "family:Нечуй-Левицька"]),
    Row(
      form: "Volodymyr Zelenskyy", language: .english, origin: .ukrainian,
      expected: ["given:Volodymyr", "family:Zelenskyy"]),
    Row(
      form: "Volodymyr Oleksandrovych Zelenskyy", language: .english, origin: .ukrainian,
      expected: ["given:Volodymyr", "patronymic:Oleksandrovych", "family:Zelenskyy"]),
    Row(
      form: "볼로디미르 젤렌스키", language: .korean, origin: .ukrainian,
      expected: ["given:볼로디미르", "family:젤렌스키"]),
    Row(
      form: "Ursula von der Leyen", language: .english, origin: nil,
      expected: ["given:Ursula", "family:von der Leyen"]),
    Row(
      form: "Charles de Gaulle", language: .english, origin: nil,
      expected: ["given:Charles", "family:de Gaulle"]),
    Row(
      form: "Vincent van Gogh", language: .english, origin: .english,
      expected: ["given:Vincent", "family:van Gogh"]),
    Row(
      form: "Mohammed bin Salman", language: .english, origin: nil,
      expected: ["given:Mohammed", "family:bin Salman"]),
    Row(
      form: "Joseph R. Biden", language: .english, origin: .english,
      expected: ["given:Joseph R.", "family:Biden"]),
    Row(
      form: "Robert Kennedy Jr.", language: .english, origin: .english,
      expected: ["given:Robert", "family:Kennedy"]),
    Row(
      form: "Джо Байден", language: .ukrainian, origin: .english,
      expected: ["given:Джо", "family:Байден"]),
    Row(
      form: "Урсула фон дер Ляєн", language: .ukrainian, origin: nil,
      expected: ["given:Урсула", "family:фон дер Ляєн"]),
    Row(form: "조 바이든", language: .korean, origin: .english, expected: ["given:조", "family:바이든"]),
    Row(form: "Zelensky", language: .english, origin: .ukrainian, expected: ["family:Zelensky"]),
    Row(form: "Petrovych", language: .english, origin: .ukrainian, expected: ["family:Petrovych"]),
    Row(form: "van Gogh", language: .english, origin: nil, expected: ["given:van", "family:Gogh"]),
    Row(form: "", language: .english, origin: nil, expected: []),
    Row(form: " \u{A0} ", language: .korean, origin: .korean, expected: []),
    Row(
      form: "Kim Il Sung", language: .english, origin: nil,
      expected: ["given:Il Sung", "family:Kim"].reversed(),
      explicit: NameParts(given: "Il Sung", family: "Kim")),
    Row(
      form: "독고영재", language: .korean, origin: .korean, expected: ["family:독", "given:고영재"],
      explicit: NameParts(given: "고영재", family: "독")),
  ]

  @Test(arguments: rows) func parts(_ row: Row) {
    let parts = PersonName.parts(
      of: row.form, language: row.language, origin: row.origin, explicit: row.explicit)
    #expect(parts.map { "\($0.role.rawValue):\($0.text)" } == row.expected)
  }
}
