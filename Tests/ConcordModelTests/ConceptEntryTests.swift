internal import ConcordModel
internal import Testing

@Suite struct ConceptEntryTests {
  static let entry = ConceptEntry(
    id: "mykolaiv", kind: .place,
    sections: [
      LanguageSection(
        language: LanguageTag("en-GB"),
        terms: [
          Term("Nikolaev", status: .deprecated),
          Term("Mykolayiv", house: "gazette"),
          Term("Mykolaiv"),
          Term("Mykolaiv city"),
        ]),
      LanguageSection(
        language: .korean,
        terms: [Term("미콜라이우", house: "gazette"), Term("니콜라예프", status: .superseded)]),
      LanguageSection(language: LanguageTag("pl"), terms: [Term("Mikołajów")]),
      LanguageSection(language: LanguageTag("en-US"), terms: [Term("Mykolaiv, Ukraine")]),
    ])

  @Test(
    arguments: [
      ("a region counts as its language", .english, 4),
      ("one section", .korean, 2),
      ("no section", .ukrainian, nil),
    ] as [(String, Language, Int?)])
  func section(name: String, language: Language, terms: Int?) {
    #expect(Self.entry.section(language)?.terms.count == terms, "\(name)")
  }

  @Test(
    arguments: [
      ("the first that no house claims and is preferred", .english, "Mykolaiv"),
      ("only a house's own, and a superseded one", .korean, nil),
      ("no section", .ukrainian, nil),
    ] as [(String, Language, String?)])
  func preferred(name: String, language: Language, form: String?) {
    #expect(Self.entry.preferredTerm(language)?.form == form, "\(name)")
  }

  struct Change: Sendable, CustomTestStringConvertible {
    var name: String
    var isEqual = false
    var change: @Sendable (inout ConceptEntry) -> Void

    var testDescription: String { name }
  }

  static let changes = [
    Change(name: "nothing", isEqual: true) { _ in },
    Change(name: "place", isEqual: true) {
      $0.place = SourcePlace(file: "a.yaml", line: 3, column: 5)
    },
    Change(name: "place of a term", isEqual: true) {
      $0.sections[0].terms[0].place = SourcePlace(file: "a.yaml", line: 4, column: 1)
    },
    Change(name: "id") { $0.id = "nikolaev" },
    Change(name: "kind") { $0.kind = .term },
    Change(name: "origin") { $0.origin = .ukrainian },
    Change(name: "country") { $0.country = "UA" },
    Change(name: "gender") { $0.gender = .masculine },
    Change(name: "distinctive") { $0.isDistinctive = true },
    Change(name: "subject field") { $0.subjectField = "geography" },
    Change(name: "definition") { $0.definition = "a city" },
    Change(name: "note") { $0.note = "on the Southern Bug" },
    Change(name: "link") { $0.links = [.init(key: "wikidata", value: "Q1")] },
    Change(name: "order of sections") { $0.sections.swapAt(0, 1) },
    Change(name: "a section less") { $0.sections.removeLast() },
    Change(name: "status of a term") { $0.sections[0].terms[0].status = .superseded },
  ]

  @Test(arguments: changes)
  func equality(_ row: Change) {
    var other = Self.entry
    row.change(&other)
    #expect((other == Self.entry) == row.isEqual)
  }

  @Test(
    arguments: [
      (.person, true), (.place, true), (.organisation, true), (.event, true), (.work, true),
      (.military, false), (.term, false), (.phrase, false),
    ] as [(ConceptEntry.Kind, Bool)])
  func properNames(kind: ConceptEntry.Kind, isProperName: Bool) {
    #expect(kind.isProperName == isProperName)
  }

  @Test func everyKindIsTested() {
    #expect(ConceptEntry.Kind.allCases.count == 8)
  }
}
