import ConcordNames
import Testing

/// Whether two spellings are taken for one name: names of every kind, their rivals, and what holds of
/// any score.
@Suite struct NameMatcherTests {
  struct Pair: CustomTestStringConvertible, Sendable {
    var name: String
    var a: String
    var b: String

    init(_ name: String, _ a: String, _ b: String) {
      self.name = name
      self.a = a
      self.b = b
    }

    var testDescription: String { "\(name): \(a) – \(b)" }
  }

  private func score(_ a: String, _ b: String) -> Double {
    let matcher = NameMatcher.shared
    return matcher.score(matcher.prepare(a), matcher.prepare(b))
  }

  static let same: [Pair] = [
    Pair("Hangul, a personal spelling", "Koo Byoung-sam", "구병삼"),
    Pair("joined", "Koo Byoungsam", "구병삼"),
    Pair("spaced", "Koo Byoung Sam", "구병삼"),
    Pair("RR", "Gu Byeong-sam", "구병삼"),
    Pair("McCune–Reischauer", "Ku Pyŏngsam", "구병삼"),
    Pair("marks as typed", "KU, Pyo'ng-sam", "구병삼"),
    Pair("two romanisations", "Koo Byoung-sam", "Gu Byeong-sam"),
    Pair("Kontsevich", "Ку Бьон Сам", "구병삼"),
    Pair("another vowel in Cyrillic", "Ку Бйон Сам", "구병삼"),
    Pair("Latin and Cyrillic", "Koo Byoungsam", "Ку Бьон Сам"),
    Pair("given name first", "Ji-hyo Song", "송지효"),
    Pair("capitals and a comma", "YOON, Suk-yeol", "윤석열"),
    Pair("family name by convention", "Lee In-je", "이인제"),
    Pair("northern initial", "리설주", "이설주"),
    Pair("KMU", "Zelenskyi", "Зеленський"),
    Pair("press", "Zelensky", "Зеленський"),
    Pair("German", "Selenskyj", "Зеленський"),
    Pair("German and Hangul", "Selenskyj", "젤렌스키"),
    Pair("Polish", "Zełenski", "Зеленський"),
    Pair("Russian", "Зеленский", "Зеленський"),
    Pair("genitive", "Зеленського", "Зеленський"),
    Pair("Russian genitive and Latin", "Зеленского", "Zelensky"),
    Pair("full name in three scripts", "Володимир Зеленський", "볼로디미르 젤렌스키"),
    Pair("Russian given name", "Vladimir Zelensky", "Володимир Зеленський"),
    Pair("forms of one given name", "Mykola Azarov", "Nikolai Azarov"),
    Pair("English form of a given name", "Oleksandr Turchynov", "Alexander Turchynov"),
    Pair("patronymic on one side", "Шевченко Андрій Миколайович", "Андрій Шевченко"),
    Pair("patronymic and comma", "MURATENKO, Aleksey Valentinovich", "Muratenko Oleksii"),
    Pair("title", "President Zelensky", "Zelensky"),
    Pair("initial", "V. Zelensky", "Volodymyr Zelensky"),
    Pair("town", "Kropyvnytskyi", "Кропивницький"),
    Pair("town with a soft sign", "Slov’iansk", "Слов’янськ"),
    Pair("town by way of Russian", "Nikolaev", "Миколаїв"),
    Pair("town in Hangul", "Dnipro", "드니프로"),
    Pair("Korean town with its unit", "Gyeongsan-si", "경산시"),
    Pair("unit on one side", "Cheongju-si", "청주"),
    Pair("foreign name", "Margaret Atwood", "마거릿 애트우드"),
    Pair("decomposed Cyrillic", "Юрі\u{438}\u{306}", "Юрій"),
    Pair("full-width", "Ｋｉｍ Ｊｉｙｏｕｎｇ", "김지영"),
  ]

  @Test(arguments: same)
  func oneName(_ pair: Pair) {
    #expect(score(pair.a, pair.b) >= 0.5)
  }

  static let different: [Pair] = [
    Pair("last syllable", "Kim Jong Il", "Kim Jong Un"),
    Pair("vowel", "Syrskyi", "Surskyi"),
    Pair("given name in Hangul", "Lee Jae-myung", "이재형"),
    Pair("man and woman", "Олександр Мороз", "Олександра Мороз"),
    Pair("last syllable, hyphenated", "Koo Byoung-sam", "Koo Byoung-soo"),
    Pair("family name", "Kim Ji-hoon", "박지훈"),
    Pair("family name in Latin", "Park Geun-hye", "Kim Geun-hye"),
    Pair("given name", "Petro Poroshenko", "Oleksii Poroshenko"),
    Pair("family name, same given name", "Volodymyr Zelensky", "Володимир Кличко"),
    Pair("wife and husband", "Olena Zelenska", "Volodymyr Zelenskyi"),
    Pair("man’s and woman’s form", "Kovalskyi", "Ковальська"),
    Pair("town and town", "Kharkiv", "Херсон"),
    Pair("nothing in common", "Margaret Atwood", "구병삼"),
    Pair("a third syllable", "Kim Min", "김민수"),
    Pair("empty", "", "구병삼"),
    Pair("no letters", "1234", "!?"),
  ]

  @Test(arguments: different)
  func twoNames(_ pair: Pair) {
    #expect(score(pair.a, pair.b) < 0.5)
  }

  @Test(arguments: same + different)
  func scoresAreSymmetric(_ pair: Pair) {
    #expect(score(pair.a, pair.b) == score(pair.b, pair.a))
  }

  @Test(arguments: same.filter { !$0.a.isEmpty })
  func aNameIsItself(_ pair: Pair) {
    for name in [pair.a, pair.b] { #expect(score(name, name) >= 0.5, "\(name)") }
  }

  @Test(arguments: [
    "\u{0}", "a\u{301}\u{301}\u{301}", "-", "'", ", ,", "김 ", "О’", "ㅋㅋㅋ", "𝒦𝒾𝓂", "한\u{1112}",
  ])
  func uglyNamesHaveAScore(_ name: String) {
    for other in ["Kim", "김", "Кім", name] {
      #expect((0...1).contains(score(name, other)))
    }
  }

  @Test func veryLongNamesHaveAScore() {
    let long = String(repeating: "Volodymyr ", count: 400)
    #expect((0...1).contains(score(long, long)))
    #expect((0...1).contains(score(long, "Володимир")))
  }
}
