internal import ConcordModel
internal import Testing

@Suite struct TermTests {
  struct Change: Sendable, CustomTestStringConvertible {
    var name: String
    var isEqual = false
    var change: @Sendable (inout Term) -> Void

    var testDescription: String { name }
  }

  static let term = Term("військовополонений", gender: .masculine)

  static let changes = [
    Change(name: "nothing", isEqual: true) { _ in },
    Change(name: "place", isEqual: true) {
      $0.place = SourcePlace(file: "terms.yaml", line: 1, column: 1)
    },
    Change(name: "form") { $0.form = "полонений" },
    Change(name: "status") { $0.status = .admitted },
    Change(name: "house") { $0.house = "reuters" },
    Change(name: "parts") { $0.parts = NameParts(family: "Ку") },
    Change(name: "case") { $0.isCaseSensitive = true },
    Change(name: "fixed") { $0.isFixed = true },
    Change(name: "plural") { $0.plural = "військовополонені" },
    Change(name: "gender") { $0.gender = .feminine },
    Change(name: "part of speech") { $0.partOfSpeech = "noun" },
    Change(name: "paradigm") { $0.paradigm = "adjective" },
    Change(name: "note") { $0.note = "a note" },
    Change(name: "source") { $0.source = "a source" },
    Change(name: "from") { $0.from = "2016-05-19" },
    Change(name: "until") { $0.until = "2016-05-19" },
  ]

  @Test(arguments: changes)
  func equality(_ row: Change) {
    var other = Self.term
    row.change(&other)
    #expect((other == Self.term) == row.isEqual)
    #expect(Set([other, Self.term]).count == (row.isEqual ? 1 : 2))
  }

  /// Texts of neighbouring properties must not be taken for each other.
  @Test func whereATextStandsCounts() {
    var noted = Self.term
    noted.note = "x"
    var sourced = Self.term
    sourced.source = "x"
    #expect(noted != sourced)
  }

  @Test func defaults() {
    let term = Term("Kyiv")
    #expect(term.status == .preferred)
    #expect(!term.isCaseSensitive && !term.isFixed && term.house == nil && term.parts == nil)
  }
}
