internal import ConcordModel
internal import Testing

@Suite struct FindingTests {
  @Test func severitiesInOrder() {
    #expect(Severity.allCases.sorted() == [.information, .warning, .error])
    #expect(Severity.allCases.max() == .error)
  }

  @Test(
    arguments: [
      (.information, .warning, true), (.warning, .error, true), (.information, .error, true),
      (.warning, .warning, false), (.error, .warning, false), (.error, .information, false),
    ] as [(Severity, Severity, Bool)])
  func severity(a: Severity, b: Severity, isLess: Bool) {
    #expect((a < b) == isLess)
    // The names sort otherwise, so an order by raw value would show here.
    #expect((a >= b) == !isLess)
  }

  @Test(
    arguments: [
      ("people.yaml", 12, 5, "people.yaml:12:5"), ("", 1, 1, ":1:1"),
      ("a folder/b:c.yaml", 3, 40, "a folder/b:c.yaml:3:40"),
    ])
  func place(file: String, line: Int, column: Int, expected: String) {
    #expect(SourcePlace(file: file, line: line, column: column).description == expected)
  }
}
