internal import ConcordModel
internal import Testing

@Suite struct LanguageTagTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var tag: String
    var text: String
    var primary: String
    var language: Language?

    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "plain", tag: "uk", text: "uk", primary: "uk", language: .ukrainian),
    Row(name: "region", tag: "en-US", text: "en-us", primary: "en", language: .english),
    Row(name: "underscore", tag: "ko_KR", text: "ko-kr", primary: "ko", language: .korean),
    Row(name: "upper case", tag: "EN", text: "en", primary: "en", language: .english),
    Row(
      name: "script and region", tag: "uk-Cyrl_UA", text: "uk-cyrl-ua", primary: "uk",
      language: .ukrainian),
    Row(name: "another language", tag: "ru-RU", text: "ru-ru", primary: "ru", language: nil),
    Row(name: "three letters", tag: "ukr", text: "ukr", primary: "ukr", language: nil),
    Row(name: "longer primary subtag", tag: "english", text: "english", primary: "english"),
    Row(name: "private use", tag: "x-house", text: "x-house", primary: "x", language: nil),
    Row(name: "empty", tag: "", text: "", primary: "", language: nil),
    Row(name: "hyphen first", tag: "-en", text: "-en", primary: "", language: nil),
  ]

  @Test(arguments: rows)
  func reads(_ row: Row) {
    let tag = LanguageTag(row.tag)
    #expect(tag.text == row.text)
    #expect(tag.primary == row.primary)
    #expect(tag.language == row.language)
    #expect(tag.description == row.text)
  }

  @Test(arguments: [
    ("case and separator", "en_US", "EN-us", true),
    ("another region", "en-US", "en-GB", false),
    ("region against none", "en", "en-US", false),
    ("same script", "uk-Cyrl", "uk_cyrl", true),
  ])
  func equality(name: String, a: String, b: String, isEqual: Bool) {
    #expect((LanguageTag(a) == LanguageTag(b)) == isEqual)
    #expect(Set([LanguageTag(a), LanguageTag(b)]).count == (isEqual ? 1 : 2))
  }

  @Test(arguments: Language.allCases)
  func languagesAndTags(_ language: Language) {
    #expect(language.tag.language == language)
    #expect(Language.allCases[language.index] == language)
  }

  @Test func constants() {
    #expect(LanguageTag.english.language == .english)
    #expect(LanguageTag.korean.language == .korean)
    #expect(LanguageTag.ukrainian.language == .ukrainian)
  }
}
