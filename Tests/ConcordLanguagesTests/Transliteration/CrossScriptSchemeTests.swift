import Testing

@testable import ConcordLanguages

/// Schemes between English, Korean and Ukrainian on names that their files do not list.
@Suite struct CrossScriptSchemeTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var scheme: String
    var source: String
    var target: String
    var testDescription: String { "\(scheme) \(source)" }
  }

  static func rows(_ scheme: String, _ pairs: [(String, String)]) -> [Row] {
    pairs.map { Row(scheme: scheme, source: $0.0, target: $0.1) }
  }

  static let ukrainian = rows(
    "uk-hangul",
    [
      ("Залужний", "잘루주니"), ("Щербина", "셰르비나"), ("Дзюба", "주바"), ("Джулай", "줄라이"),
      ("Ющенко", "유셴코"),
      ("Кам'янець-Подільський", "카미야네츠포딜스키"), ("Мстислав", "므스티슬라우"), ("Земляк", "젬랴크"),
      ("Влащенко", "울라셴코"), ("Третьяк", "트레티야크"), ("Геннадій", "헨나디"), ("Савва", "사바"),
      ("Витко", "빗코"),
      ("Олександр", "올렉산드르"), ("Маркс", "마르크스"), ("Птаха", "프타하"), ("Ковальчук", "코발추크"),
      ("Заводський", "자보즈키"),
      ("Братський", "브라츠키"), ("Львівська", "르비우스카"), ("Ільяна", "일랴나"), ("Пустомити", "푸스토미티"),
      ("Яготин", "야호틴"), ("Їжакевич", "이자케비치"), ("Єрмак", "예르마크"), ("Знам’янка", "즈나미얀카"),
    ])

  static let russian = rows(
    "ru-hangul",
    [
      ("Днепропетровск", "드네프로페트로프스크"), ("Чернигов", "체르니고프"), ("Горбачёв", "고르바초프"),
      ("Хрущёв", "흐루쇼프"),
      ("Нижний Новгород", "니즈니 노브고로트"), ("Севастополь", "세바스토폴"), ("Сергей", "세르게이"),
      ("Евгений", "예브게니"),
      ("Любовь", "류보비"), ("Геннадий", "겐나디"), ("Братск", "브라츠크"), ("Бродский", "브로드스키"),
      ("Мурманск", "무르만스크"),
      ("Псков", "프스코프"), ("Ульянов", "울리야노프"), ("ЕЛЬЦИН", "옐친"),
    ])

  static let korean =
    rows(
      "ko-uk",
      [
        ("조국", "Чогук"), ("한동훈", "Хан Дон Хун"), ("홍길동", "Хон Гіль Дон"), ("리설주", "Лі Соль Чжу"),
        ("선우은숙", "Сону Ин Сук"), ("박 근혜 대통령", "Пак Кин Хє Тетхонньон"), ("압록강", "Амноккан"),
        ("독립문", "Тонніммун"), ("왕십리", "Вансім-ні"), ("해운대구", "Хеунде-гу"), ("판문점", "Пханмунджом"),
        ("평양시", "Пхеньян-сі"), ("중구", "Чун-гу"), ("한라산", "Халласан"), ("못사", "Мосса"),
        ("철회", "Чхорхве"),
        ("KBS 방송", "KBS Пансон"), ("", ""),
      ])
    + rows("ko-uk-name", [("김구", "Кім Гу"), ("이황", "Лі Хван"), ("한산", "Хан Сан")])
    + rows(
      "ko-ru",
      [
        ("이재명", "Ли Чжэ Мён"), ("김여정", "Ким Ё Чжон"), ("제주도", "Чеджу-до"), ("영암", "Ёнъам"),
        ("원주", "Вонджу"),
      ])

  static let english =
    rows(
      "en-hangul",
      [
        ("Sheffield", "셰필드"), ("Springfield", "스프링필드"), ("Robson", "롭슨"), ("Wainwright", "웨인라이트"),
        ("Hawthorne", "호손"), ("Stephenson", "스티븐슨"), ("Jamestown", "제임스타운"), ("Kingsley", "킹슬리"),
        ("Arkwright", "아크라이트"), ("Gladstone", "글래드스톤"), ("Atkins", "앳킨스"), ("McCarthy", "매카시"),
        ("MCDONALD", "맥도널드"), ("New York", "뉴욕"), ("New Bedford", "뉴 베드퍼드"),
        ("in San Francisco,", "인 샌프란시스코,"), ("Jean-Paul", "진폴"), ("Peters", "피터스"),
        ("Edwards", "에드워즈"),
        ("Simpson", "심프슨"), ("Beckham", "베컴"), ("Hopwood", "홉우드"), ("", ""),
        ("12 — Київ", "12 — Київ"),
      ])
    + rows(
      "en-uk",
      [
        ("Sheffield", "Шеффілд"), ("Springfield", "Спрінгфілд"), ("Wainwright", "Вейнрайт"),
        ("Hawthorne", "Готорн"), ("Stephenson", "Стівенсон"), ("Bradley", "Бредлі"),
        ("Hill", "Гілл"),
        ("MCDONALD", "МАКДОНАЛЬД"), ("O'Hara", "О’Гара"), ("o’brien", "о’браєн"),
        ("Jean-Paul", "Джин-Пол"),
        ("Louise", "Луїза"), ("Whittingham", "Віттінггем"), ("Scott", "Скотт"),
        ("Fowler", "Фаулер"),
        ("Harris", "Гарріс"), ("New York", "Нью-Йорк"), ("LOS ANGELES", "ЛОС-АНДЖЕЛЕС"),
        ("Carter", "Картер"), ("Zoë", "Зої"),
      ])

  @Test(arguments: ukrainian + russian + korean + english) func scheme(_ row: Row) throws {
    let scheme = try #require(SchemeRegistry.scheme(row.scheme))
    #expect(scheme.apply(row.source) == row.target)
  }

  @Test(arguments: ["Сергии\u{306}", "Серг\u{456}и\u{306}", "СЕРГІЙ", "сергій"])
  func oneNameHoweverItIsTyped(_ source: String) throws {
    let scheme = try #require(SchemeRegistry.scheme("uk-hangul"))
    #expect(scheme.apply(source).hasPrefix("세르히"))
  }

  @Test(arguments: ["'", "’", "ʼ", "`", "\u{2018}"]) func everyApostropheIsOne(_ sign: String)
    throws
  {
    let hangul = try #require(SchemeRegistry.scheme("uk-hangul"))
    #expect(hangul.apply("Лук\(sign)яненко") == "루키야넨코")
    let cyrillic = try #require(SchemeRegistry.scheme("en-uk"))
    #expect(cyrillic.apply("O\(sign)Brien") == "О’Браєн")
  }

  @Test(arguments: ["\u{2010}", "\u{2011}", "\u{2013}", "-"]) func everyHyphenJoins(_ sign: String)
    throws
  {
    let scheme = try #require(SchemeRegistry.scheme("uk-hangul"))
    #expect(scheme.apply("Івано\(sign)Франківськ") == "이바노프란키우스크")
  }

  @Test(arguments: ["uk-hangul", "ru-hangul", "ko-uk", "ko-ru", "en-hangul", "en-uk"])
  func nothingIsTooOdd(_ id: String) throws {
    let scheme = try #require(SchemeRegistry.scheme(id))
    for text in [
      "", "ь", "'", "-", "ㅋㅋ", "\u{1100}", "\u{11A8}", "ʼʼ", "\u{301}", "Q", "щ", "🇺🇦", "x’",
    ] {
      _ = scheme.apply(text)
      _ = scheme.applyToName(String(repeating: text, count: 50))
    }
  }

  /// Every syllable that comes out is precomposed: no loose jamo is left by a Cyrillic word.
  @Test func syllablesAreWhole() throws {
    let scheme = try #require(SchemeRegistry.scheme("uk-hangul"))
    let letters = Array("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя")
    for a in letters {
      for b in letters {
        for word in ["\(a)\(b)", "о\(a)\(b)о", "\(a)о\(b)"] {
          let isWhole = scheme.apply(word).unicodeScalars.allSatisfy {
            (0xAC00...0xD7A3).contains($0.value)
          }
          #expect(isWhole, "\(word)")
        }
      }
    }
  }
}
