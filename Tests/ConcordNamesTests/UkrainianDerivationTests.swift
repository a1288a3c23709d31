import ConcordModel
import ConcordTestSupport
import Testing

@testable import ConcordNames

@Suite struct UkrainianDerivationTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var word: String
    var kind: ConceptEntry.Kind
    var role: NamePartRole?
    var expected: [String]
    var testDescription: String { word }

    static func family(_ word: String, _ expected: String) -> Row {
      Row(word: word, kind: .person, role: .family, expected: words(expected))
    }

    static func given(_ word: String, _ expected: String) -> Row {
      Row(word: word, kind: .person, role: .given, expected: words(expected))
    }

    static func place(_ word: String, _ expected: String) -> Row {
      Row(word: word, kind: .place, role: nil, expected: words(expected))
    }

    private static func words(_ text: String) -> [String] {
      text.split(separator: " ").map(String.init)
    }
  }

  static let rows: [Row] = [
    .family(
      "Зеленський",
      "Zelenskyi Zelensky Zelenskyy Zelenskiy Zelenskii Zelenski Zelenskyj Zelenskij Selenskyj Zełenski"
    ),
    .family("Порошенко", "Poroshenko Porochenko Poroschenko Porošenko Poroszenko"),
    .family("Кличко", "Klychko Klichko Klytschko Klyčko"),
    .family("Шевченко", "Shevchenko Schewtschenko Chevtchenko Szewczenko Ševčenko"),
    .family("Хмельницький", "Khmelnytskyi Khmelnytsky Khmelnitsky Khmelnitskiy Chmelnyzkyj"),
    .family("Воронезький", "Voronezkyi Voronezky"),
    .family("Юхименко", "Yukhymenko Yuhymenko Yukhimenko Iukhymenko Juchymenko"),
    .family("Гринь", "Hryn Gryn"),
    .family("Ґалаґан", "Galagan"),
    .family("Лук’яненко", "Lukianenko Lukyanenko Lukjanenko"),
    .family("Ющенко", "Yushchenko Yuschenko Iouchtchenko Juschtschenko Juszczenko"),
    .family("Яценюк", "Yatseniuk Yatsenyuk Jazenjuk"),
    .family("Білецька", "Biletska Beletskaya"),
    .family("Зеленська", "Zelenska Zelenskaya Selenska"),
    .family("Петрів", "Petriv Petrov Petriw"),
    .family("Залужний", "Zaluzhnyi Zaluzhny Zaluzhnyy"),
    .family("Ткачук", "Tkachuk Tkatschuk Tkatchouk Tkaczuk"),
    .family("Згурський", "Zghurskyi Zgursky"),
    .given("Володимир", "Volodymyr Vladimir Wolodymyr Volodimir"),
    .given(
      "Олександр",
      "Oleksandr Alexander Aleksandr Alexandr"),
    .given("Сергій", "Serhii Serhiy Sergii Sergiy Sergei Sergey Serhij"),
    .given("Дмитро", "Dmytro Dmitry Dmitri Dmitriy Dmitrii"),
    .given("Микола", "Mykola Nikolai Nikolay"),
    .given("Юрій", "Yurii Yuriy Yuri Yury Iurii Jurij"),
    .given("Андрій", "Andrii Andriy Andrei Andrey Andrij"),
    .given("Євген", "Yevhen Evgeny Yevgeny Yevgen Ievgen"),
    .given("Олена", "Olena Elena"),
    .given("Наталія", "Nataliia Natalia Nataliya Natalya"),
    .given("Тетяна", "Tetiana Tetyana Tatyana Tatiana"),
    .given("Павло", "Pavlo Pavel Pawlo"),
    .given("Петро", "Petro Petr Pyotr"),
    .given("Михайло", "Mykhailo Mykhaylo Mikhail"),
    .given("Ігор", "Ihor Igor"),
    .given("Олег", "Oleh Oleg"),
    .given("Віталій", "Vitalii Vitaliy Vitaly Vitali"),
    .given("Ілля", "Illia Illya Ilya"),
    .given("Ганна", "Hanna Anna"),
    .given("Григорій", "Hryhorii Hryhoriy Grigory Grigoriy"),
    .given("Любов", "Liubov Lyubov Ljubow"),
    .place("Київ", "Kyiv Kiev Kyyiv Kyjiw"),
    .place("Харків", "Kharkiv Kharkov Charkiw"),
    .place("Миколаїв", "Mykolaiv Mykolayiv Nikolaev Nikolayev"),
    .place("Запоріжжя", "Zaporizhzhia Zaporizhzhya Zaporozhye Zaporozhe Zaporizhia"),
    .place("Луганськ", "Luhansk Lugansk"),
    .place("Чернігів", "Chernihiv Chernigov Tschernihiw"),
    .place("Львів", "Lviv Lvov Lwiw"),
    .place("Одеса", "Odesa Odessa"),
    .place("Рівне", "Rivne Rovno"),
    .place("Вінниця", "Vinnytsia Vinnytsya Vinnitsa Winnyzja"),
    .place("Чорнобиль", "Chornobyl Chernobyl Tschornobyl Tchornobyl"),
    .place("Дніпро", "Dnipro Dnepr"),
    .place("Чернівці", "Chernivtsi Chernovtsy"),
    .place("Кропивницький", "Kropyvnytskyi Kropyvnytsky Kropivnitsky"),
    .place("Маріуполь", "Mariupol"),
    .place("Краматорськ", "Kramatorsk"),
    .place("Сєвєродонецьк", "Sievierodonetsk Severodonetsk"),
    .place("Слов’янськ", "Sloviansk Slovyansk Slavyansk"),
    .place("Авдіївка", "Avdiivka Avdiyivka Avdeevka Avdeyevka"),
    .place("Макіївка", "Makiivka Makeevka Makeyevka"),
    .place("Єнакієве", "Yenakiieve Yenakiyeve Enakievo Yenakievo"),
    .place("Луцьк", "Lutsk Luts’k"),
    .place("Донецьк", "Donetsk Donets’k"),
    Row(
      word: "Григорович", kind: .person, role: .patronymic,
      expected: ["Hryhorovych", "Grigorievich", "Grigoryevich"]),
    Row(
      word: "Сергіївна", kind: .person, role: .patronymic,
      expected: ["Serhiivna", "Sergeevna", "Sergeyevna"]),
    Row(
      word: "Біла Церква", kind: .place, role: nil, expected: ["Bila Tserkva", "Belaya Tserkov"]),
    Row(
      word: "Кривий Ріг", kind: .place, role: nil,
      expected: ["Kryvyi Rih", "Krivoy Rog", "Krivoi Rog"]),
    .place("Бровари", "Brovary"),
    .place("Суми", "Sumy"),
    .place("Житомир", "Zhytomyr Zhitomir Schytomyr Żytomyr"),
    .place("Ужгород", "Uzhhorod Uzhgorod"),
    .place("Тернопіль", "Ternopil Ternopol"),
    .place("Бердичів", "Berdychiv Berdichev"),
    .place("Біла", "Bila Belaya"),
    .place("Кам’янець-Подільський", "Kamianets-Podilskyi Kamenets-Podolsky"),
    .place("Синельникове", "Synelnykove Sinelnikovo"),
    .place("Оріхівка", "Orikhivka Orekhovka"),
    .place("Печеніги", "Pechenihy Pechenegi"),
    .place("Журавлівка", "Zhuravlivka Zhuravlevka"),
  ]

  @Test(arguments: rows) func latinHoldsTheKnownSpellings(_ row: Row) {
    let spellings = UkrainianDerivation.latin(ofWord: row.word, kind: row.kind, role: row.role)
    let texts = spellings.map(\.text)
    for expected in row.expected { #expect(texts.contains(expected), "\(expected) in \(texts)") }
    #expect(spellings.count <= UkrainianDerivation.limit)
    #expect(Set(texts).count == texts.count)
    #expect(
      spellings.allSatisfy { $0.likelihood >= UkrainianDerivation.floor && $0.likelihood <= 1 })
    #expect(zip(spellings, spellings.dropFirst()).allSatisfy { $0.likelihood >= $1.likelihood })
    #expect(spellings.allSatisfy { !$0.derivation.steps.isEmpty })
  }

  /// Letters of different national practices do not meet in one spelling.
  @Test(arguments: [
    ("Чернівці", "Tscherniwci"), ("Щербань", "Schtcherban"), ("Харків", "Charqiv"),
    ("Зеленський", "Selenskyi"), ("Шевченко", "Shewtschenko"), ("Юрченко", "Iurtschenko"),
    ("Запоріжжя", "Saporizhzhia"), ("Чернігів", "Tchernihiw"), ("Володимир", "Wladimyr"),
  ])
  func practicesDoNotMix(word: String, mixture: String) {
    let texts = UkrainianDerivation.latin(ofWord: word, kind: .person, role: .family).map(\.text)
    #expect(!texts.contains(mixture))
  }

  @Test func officialFormsTellTheirScheme() {
    let spellings = UkrainianDerivation.latin(ofWord: "Зеленський", kind: .person, role: .family)
    func derivation(_ text: String) -> String? {
      spellings.first { $0.text == text }?.derivation.description
    }
    #expect(derivation("Zelenskyi") == "KMU 2010")
    #expect(derivation("Zelensky") == "KMU 2010 → simplified -sky")
    #expect(derivation("Zełenski") == "Polish practice")
    let places = UkrainianDerivation.latin(ofWord: "Харків", kind: .place, role: nil)
    #expect(places.first?.text == "Kharkiv")
    #expect(
      places.first { $0.text == "Kharkov" }?.derivation.steps.first == "Russian-mediated")
  }

  @Test func capitalsAreKept() {
    let texts = UkrainianDerivation.latin(ofWord: "ХАРКІВ", kind: .place, role: nil).map(\.text)
    #expect(texts.contains("KHARKIV"))
    #expect(texts.contains("KHARKOV"))
    #expect(texts.allSatisfy { $0 == $0.uppercased() })
  }

  @Test func twoLettersAreNoPlace() {
    for word in ["Яр", "Юм", "Ус", "Ія"] {
      let texts = UkrainianDerivation.latin(ofWord: word, kind: .place, role: nil).map(\.text)
      #expect(texts.allSatisfy { $0.utf8.count > 2 })
    }
  }

  @Test func ordinaryEnglishWordsAreNoDerivedPlaces() throws {
    for (word, friends) in [
      ("Суми", ["Sums", "Sum"]), ("Бар", ["Bare"]), ("Сокаль", ["Social"]),
      ("Прип’ять", ["Pretty"]),
      ("Ізюм", ["Is"]), ("Хуст", ["Just"]), ("Броди", ["Broad"]), ("Полиці", ["Policy"]),
      ("Рів", ["Row"]), ("Жадів", ["Shadow"]), ("Невір", ["Never"]),
    ] {
      let texts = UkrainianDerivation.latin(ofWord: word, kind: .place, role: nil).map(\.text)
      for friend in friends { #expect(!texts.contains(friend)) }
    }
  }

  @Test func mainSpellingStandsThoughOrdinary() {
    let texts = UkrainianDerivation.latin(ofWord: "Бар", kind: .place, role: nil).map(\.text)
    #expect(texts == ["Bar"])
    #expect(OrdinaryEnglish.contains("Policy") && !OrdinaryEnglish.contains("Lviv"))
  }

  @Test func junkHasNoOrFewSpellings() {
    #expect(UkrainianDerivation.latin(ofWord: "", kind: .person, role: nil).isEmpty)
    #expect(UkrainianDerivation.latin(ofWord: "Smith", kind: .person, role: .family).isEmpty)
    #expect(UkrainianDerivation.latin(ofWord: "구병삼", kind: .person, role: .family).isEmpty)
    let long = String(repeating: "щі", count: 5000)
    #expect(UkrainianDerivation.latin(ofWord: long, kind: .place, role: nil).isEmpty)
    for word in [
      "ь", "'", "’’", "\u{301}", "ї\u{301}\u{308}", "Ь'Ь", "\0ж\0", "-", "А-", "ЖЖЖЖЖЖЖЖЖЖ",
      "а" + String(repeating: "\u{301}", count: 500),
    ] {
      let spellings = UkrainianDerivation.latin(ofWord: word, kind: .person, role: .family)
      #expect(spellings.count <= UkrainianDerivation.limit)
    }
  }

  @Test func sameWordSameList() {
    var generator = SeededGenerator(seed: 20_260)
    let letters = Array("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’")
    for _ in 0..<300 {
      let word = String(
        (0..<Int.random(in: 1...14, using: &generator)).map { _ in
          letters.randomElement(using: &generator) ?? "а"
        }
      )
      let first = UkrainianDerivation.latin(ofWord: word, kind: .place, role: nil)
      #expect(first == UkrainianDerivation.latin(ofWord: word, kind: .place, role: nil), "\(word)")
      #expect(first.count <= UkrainianDerivation.limit)
    }
  }
}
