import ConcordModel
import Testing

@testable import ConcordLanguages

@Suite struct TransliterationSchemeTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var name: String
    var scheme: String
    var source: String
    var target: String
    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "capitals", scheme: "kmu2010", source: "ЄВГЕН ЩЕРБАК", target: "YEVHEN SHCHERBAK"),
    Row(name: "one capital", scheme: "kmu2010", source: "Я. Щ. Їжак", target: "Ya. Shch. Yizhak"),
    Row(name: "small letters", scheme: "kmu2010", source: "їжак", target: "yizhak"),
    Row(
      name: "hyphen starts a word", scheme: "kmu2010", source: "Нечуй-Яра", target: "Nechui-Yara"),
    Row(name: "after an apostrophe", scheme: "kmu2010", source: "Дем'ян", target: "Demian"),
    Row(name: "U+2019", scheme: "kmu2010", source: "Дем’ян", target: "Demian"),
    Row(name: "U+02BC", scheme: "kmu2010", source: "Демʼян", target: "Demian"),
    Row(
      name: "quotes are no apostrophes", scheme: "kmu2010", source: "'Україна'", target: "'Ukraina'"
    ),
    Row(name: "stress mark", scheme: "kmu2010", source: "за\u{301}мок", target: "zamok"),
    Row(name: "й in two code points", scheme: "kmu2010", source: "Сергіи\u{306}", target: "Serhii"),
    Row(name: "ї in two code points", scheme: "kmu2010", source: "Ки\u{457}в", target: "Kyiv"),
    Row(name: "ї decomposed", scheme: "kmu2010", source: "Киі\u{308}в", target: "Kyiv"),
    Row(name: "Latin look-alikes", scheme: "kmu2010", source: "Xapків", target: "Kharkiv"),
    Row(name: "Latin words stay", scheme: "kmu2010", source: "NATO і Київ", target: "NATO i Kyiv"),
    Row(
      name: "what has no rule stays", scheme: "kmu2010", source: "Київ 2022 🇺🇦 한국",
      target: "Kyiv 2022 🇺🇦 한국"),
    Row(name: "mixed case", scheme: "kmu2010", source: "ЄСВ-шний", target: "YESV-shnyi"),
    Row(name: "Hangul beside Latin", scheme: "rr", source: "KBS방송 2부", target: "KBSbangsong 2bu"),
    Row(name: "conjoining jamo", scheme: "rr", source: "한국", target: "hanguk"),
    Row(
      name: "conjoining jamo, decomposed", scheme: "rr",
      source: "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}", target: "hanguk"),
    Row(name: "stray jamo", scheme: "rr", source: "ㅋㅋ", target: "ㅋㅋ"),
    Row(name: "particles with a space", scheme: "rr", source: "서울 부산", target: "seoul busan"),
    Row(name: "DPRK-free initial law", scheme: "mr", source: "리문", target: "imun"),
    Row(name: "family apart", scheme: "rr-name", source: "구 병삼", target: "Koo Byeongsam"),
    Row(name: "compound apart", scheme: "rr-name", source: "남궁 민수", target: "Namgung Minsu"),
    Row(
      name: "two names", scheme: "rr-name", source: "김구, 구병삼", target: "Kim Gu, Koo Byeongsam"),
    Row(name: "half-width letters", scheme: "rr", source: "ﾡￂﾤﾡￌﾱ", target: "gangom"),
    Row(name: "compatibility letters", scheme: "rr", source: "ㅎㅏㄴㄱㅡㄹ ㅋㅋ", target: "hangeul ㅋㅋ"),
    Row(
      name: "lone onsets", scheme: "rr", source: "\u{1112}\u{1112}\u{1161}가\u{1100}나",
      target: "\u{1112}haga\u{1100}na"),
    Row(
      name: "lone onset at the end", scheme: "mr", source: "구\u{1112}", target: "ku\u{1112}"),
    Row(name: "empty", scheme: "mr", source: "", target: ""),
  ]

  @Test(arguments: rows) func applies(_ row: Row) throws {
    let scheme = try #require(SchemeRegistry.scheme(row.scheme))
    #expect(scheme.apply(row.source) == row.target)
  }

  @Test func idsAreFoundWithoutRegardToCase() {
    #expect(SchemeRegistry.scheme("KMU2010")?.id == "kmu2010")
    #expect(SchemeRegistry.scheme("none") == nil)
    for id in [
      "kmu2010", "passport2007", "bgn1965", "bgn2019", "un2012", "ua1993", "ua1996", "iso9",
      "dstu-a", "dstu-b", "alalc-uk", "scientific", "odni-uk", "bgn-ru", "rr", "rr-name", "mr",
    ] {
      #expect(SchemeRegistry.ids.contains(id))
    }
  }

  @Test func reversibleSchemesKeepLettersApart() {
    let letters = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
    for scheme in SchemeRegistry.all where scheme.isReversible {
      let images = letters.map { scheme.apply(String($0)) }
      #expect(Set(images).count == letters.count, "\(scheme.id)")
    }
  }

  struct Broken: CustomTestStringConvertible, Sendable {
    var name: String
    var line: Int
    var text: String
    var testDescription: String { name }
  }

  static let head = "id\tx\ntitle\tX\nfrom\tuk-Cyrl\nto\tuk-Latn\n"

  static let broken = [
    Broken(name: "no engine", line: 1, text: head),
    Broken(name: "unknown engine", line: 1, text: head + "engine\tsteam\n"),
    Broken(name: "unknown context", line: 6, text: head + "engine\tletters\nrule\tа\ta\tstart\n"),
    Broken(name: "unknown line", line: 6, text: head + "engine\tletters\nruel\tа\ta\n"),
    Broken(name: "rule without target", line: 6, text: head + "engine\tletters\nrule\tа\n"),
    Broken(name: "no such jamo", line: 6, text: head + "engine\thangul\nonset\tk\tg\n"),
    Broken(
      name: "boundary without onset", line: 6, text: head + "engine\thangul\nboundary\tㄱ\t-\tg\n"),
    Broken(
      name: "respelling of other length", line: 6, text: head + "engine\thangul\nrespell\t가\t가나\n"),
    Broken(name: "base unknown", line: 1, text: head + "engine\tletters\nbase\tnowhere\n"),
  ]

  @Test(arguments: broken) func brokenFileIsRefusedWithItsLine(_ row: Broken) {
    let error = #expect(throws: SchemeError.self) {
      try SchemeRegistry.parse(file: "x.tsv", text: row.text)
    }
    #expect(error?.line == row.line)
    #expect(error?.file == "x.tsv")
  }

  @Test func junkIsPassedThrough() {
    let junk = [
      "\0", "\u{FFFD}", "а\u{0}б", String(repeating: "щ", count: 10_000), "\u{200D}ї\u{FE0F}",
      "''''", "-ї-", "\u{301}\u{306}",
      "а" + String(repeating: "\u{301}", count: 500),
      "й" + String(repeating: "\u{308}", count: 500),
    ]
    for scheme in SchemeRegistry.all {
      for text in junk { _ = scheme.apply(text) }
    }
    #expect(SchemeRegistry.scheme("kmu2010")?.apply("''''") == "''''")
  }
}
