import ConcordFormats
import ConcordModel
import ConcordTestSupport
import Testing

@Suite struct GlossaryYAMLTests {
  private static let sample = """
    glossary: people
    concepts:
      - id: volodymyr-zelenskyy
        kind: person                      # a comment
        origin: uk
        gender: masculine
        uk: Володимир Зеленський
        en:
          preferred: Volodymyr Zelenskyy
          admitted: [Volodymyr Zelenskyi]
          deprecated: [Vladimir Zelensky]
          house: {reuters: Volodymyr Zelenskiy, kyiv-independent: Volodymyr Zelensky}
        ko: 볼로디미르 젤렌스키
        links: {wikidata: Q3874799}
        note: President of Ukraine since 2019.
      - id: dnipro
        kind: place
        country: UA
        en:
          preferred: Dnipro
          superseded: [{form: Dnipropetrovsk, until: "2016-05-19", note: renamed}]
        de: Dnipro
      - id: oslo
        country: NO
        en: {preferred: on, admitted: [yes, "no"], plural: ons, fixed: yes, case-sensitive: true}
      - id: koo
        kind: person
        origin: ko
        distinctive: true
        en: {given: Byoung-sam, family: Koo}
        ko: {family: 구, given: 병삼}
        uk: {preferred: {form: Ку Бьон Сам, family: Ку, given: Бьон Сам}}
    """

  private func read(_ text: String) throws -> Glossary {
    try GlossaryYAML.read(Array(text.utf8), path: "glossaries/people.yaml")
  }

  @Test func people() throws {
    let glossary = try read(Self.sample)
    #expect(glossary.name == "people")
    #expect(glossary.concepts.map(\.id) == ["volodymyr-zelenskyy", "dnipro", "oslo", "koo"])
    let person = glossary.concepts[0]
    #expect(person.kind == .person)
    #expect(person.origin == .ukrainian)
    #expect(person.gender == .masculine)
    #expect(person.links == [ConceptEntry.Link(key: "wikidata", value: "Q3874799")])
    #expect(
      person.section(.english)?.terms == [
        Term("Volodymyr Zelenskyy"), Term("Volodymyr Zelenskyi", status: .admitted),
        Term("Vladimir Zelensky", status: .deprecated),
        Term("Volodymyr Zelenskiy", house: "reuters"),
        Term("Volodymyr Zelensky", house: "kyiv-independent"),
      ])
    #expect(person.place?.description == "glossaries/people.yaml:3:5")
    let admitted = person.section(.english)?.terms[1]
    #expect(admitted?.place?.description == "glossaries/people.yaml:10:18")
  }

  @Test func properties() throws {
    let concepts = try read(Self.sample).concepts
    #expect(concepts[1].kind == .place)
    #expect(
      concepts[1].section(.english)?.terms.last
        == Term("Dnipropetrovsk", status: .superseded, note: "renamed", until: "2016-05-19"))
    #expect(concepts[1].sections.last?.language == LanguageTag("de"))
    #expect(concepts[2].kind == .term)
    #expect(concepts[2].country == "NO")
    #expect(
      concepts[2].section(.english)?.terms == [
        Term("on", isCaseSensitive: true, isFixed: true, plural: "ons"),
        Term("yes", status: .admitted), Term("no", status: .admitted),
      ])
    #expect(concepts[3].isDistinctive)
    #expect(concepts[3].preferredTerm(.english)?.form == "Koo Byoung-sam")
    #expect(concepts[3].preferredTerm(.korean)?.form == "구병삼")
    #expect(
      concepts[3].preferredTerm(.ukrainian)?.parts
        == NameParts(given: "Бьон Сам", family: "Ку"))
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var text: String
    var errors: [String]
    var testDescription: String { errors.first ?? text }

    init(_ text: String, _ errors: String...) {
      self.text = text
      self.errors = errors
    }
  }

  private static func concept(_ lines: String) -> String {
    "concepts:\n  - id: a\n    en: A\n    \(lines)"
  }

  @Test(arguments: [
    Row("", #"1:1: found nothing, expected a glossary with the key "concepts""#),
    Row("- a", "1:1: found a list, expected a glossary, a mapping of keys to values"),
    Row("glossary: a", #"1:1: found no key "concepts", expected a list of concepts"#),
    Row(
      "concept: []",
      #"1:1: found unknown key "concept", expected a key of a glossary (did you mean "concepts"?)"#,
      #"1:1: found no key "concepts", expected a list of concepts"#),
    Row("concepts: a", #"1:11: found "a", expected a list of concepts"#),
    Row(
      "concepts:\n  - en: A",
      #"2:5: found a concept without "id", expected the key "id""#),
    Row(
      "concepts:\n- id: a\n  en: A\n- id: a\n  en: B",
      #"4:7: found id "a" again (first at g.yaml:2:7), expected an id of its own for each concept of a file"#
    ),
    Row(
      "concepts:\n- id: a\n  kind: person",
      #"2:3: found a concept without terms, expected a term in at least one language, such as "en: …""#
    ),
    Row(
      "concepts:\n- id: a\n  en: {prefered: A}",
      #"3:8: found unknown key "prefered", expected a key of a language section (did you mean "preferred"?)"#
    ),
    Row(
      concept("knd: person"),
      #"4:5: found unknown key "knd", expected a key of a concept or a language (did you mean "kind"?)"#
    ),
    Row(
      concept("ua: А"),
      #"4:5: found unknown key "ua", expected a key of a concept or a language (did you mean "uk"?)"#
    ),
    Row(
      concept("kind: persn"),
      #"4:11: found "persn", expected a kind: person, place, organisation, event, work, military, term, phrase (did you mean "person"?)"#
    ),
    Row(
      concept("gender: male"),
      #"4:13: found "male", expected a gender: masculine, feminine, neuter"#),
    Row(
      concept("country: kr"),
      #"4:14: found "kr", expected a country in two capitals (ISO 3166-1), such as KR (did you mean "KR"?)"#
    ),
    Row(
      concept("origin: korean"),
      #"4:13: found "korean", expected a language, such as uk"#),
    Row(concept("distinctive: maybe"), #"4:18: found "maybe", expected true or false"#),
    Row(
      concept("uk: {prefered: А}"),
      #"4:10: found unknown key "prefered", expected a key of a language section (did you mean "preferred"?)"#
    ),
    Row(
      concept("uk: {preferred: А, admitted: [{form: Б, untill: 2016}]}"),
      #"4:45: found unknown key "untill", expected a key of a term (did you mean "until"?)"#),
    Row(
      concept("uk: {preferred: А, from: 2016-13-01}"),
      #"4:30: found "2016-13-01", expected a date: 2016-05-19, 2016-05 or 2016"#),
    Row(concept("uk:"), #"4:8: found nothing, expected a form, or a mapping with "preferred""#),
    Row(
      concept("uk: [А]"),
      #"4:9: found a list, expected a form, or a mapping with "preferred""#),
    Row(
      concept("uk: {preferred: \"\", admitted: [Б]}"),
      #"4:21: found nothing, expected a form, or a mapping with "form""#),
    Row(
      concept("uk: А\n    uk: Б"),
      #"5:5: found key "uk" again (first at g.yaml:4:5), expected each key once"#),
    Row(
      concept("\tuk: А"), "4:5: found a tab in the indentation, expected spaces"),
    Row(
      concept("uk: А: Б"),
      "4:10: found a colon inside a text without quotation marks, expected quotation marks round the text, or a key at the indentation of the keys above"
    ),
    Row(
      "concepts: []\n---\nconcepts: []",
      "2:1: found a second YAML document, expected one document a file"),
    Row(
      "concepts: [", "1:12: found the end of the file, expected a value or a closing bracket"),
    Row("concepts: []\u{7}", "1:13: found the control character U+0007, expected printable text"),
    Row(concept("uk: *b"), "4:9: found an alias of nothing, expected an anchor of that name above"),
  ])
  func errors(_ row: Row) {
    var errors: [String] = []
    do {
      _ = try GlossaryYAML.read(Array(row.text.utf8), path: "g.yaml")
    } catch {
      errors = error.errors.map(\.description)
    }
    #expect(errors == row.errors.map { "g.yaml:" + $0 })
  }

  /// However a file is damaged, reading ends, and every flaw has a place inside it.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func damage(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sound = Array(Self.sample.utf8)
    let signs = Array(":-[]{}#&*!|>'\"%@`?,\\ \n\t\r~=<".utf8) + [0, 0x80, 0xFF, 0xC2, 0xE2]
    for _ in 0..<1000 {
      var bytes = Array(sound.prefix(Int.random(in: 0...sound.count, using: &random)))
      for _ in 0..<Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
        let index = bytes.indices.randomElement(using: &random) ?? 0
        bytes[index] = signs.randomElement(using: &random) ?? 0
      }
      do {
        _ = try GlossaryYAML.read(bytes, path: "g.yaml")
      } catch {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
        #expect(!error.errors.isEmpty)
        for error in error.errors {
          let isInside = (1...lines + 1).contains(error.place.line) && error.place.column >= 1
          #expect(isInside, "seed \(seed): \(error)")
        }
      }
    }
  }

  @Test func notUTF8() {
    #expect {
      try GlossaryYAML.read(Array("concepts:\n# ".utf8) + [0xFF, 0x0A], path: "g.yaml")
    } throws: { error in
      "\(error)" == "g.yaml:2:3: found byte 0xFF at offset 12, expected UTF-8"
    }
  }
}
