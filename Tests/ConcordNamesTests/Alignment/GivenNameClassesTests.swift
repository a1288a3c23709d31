import ConcordNames
import ConcordText
import Testing

/// `names/given-name-classes.tsv`: its rows are read, and their forms match.
@Suite struct GivenNameClassesTests {
  private static let rows: [[String]] =
    (ShippedData.text("languages/names/given-name-classes.tsv") ?? "")
    .split(separator: "\n").filter { !$0.hasPrefix("#") }
    .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }

  @Test func rowsHaveFourFields() {
    #expect(Self.rows.count > 80)
    for row in Self.rows { #expect(row.count == 4, "\(row)") }
  }

  /// The examples of the file's header, which the letters alone would part.
  @Test(arguments: [
    ("Mykola Hnatiuk", "Nikolai Hnatiuk"), ("Olena Hnatiuk", "Helen Hnatiuk"),
    ("Serhii Hnatiuk", "Siarhei Hnatiuk"), ("Микола Гнатюк", "Nikolai Hnatiuk"),
  ])
  func formsOfOneName(_ a: String, _ b: String) {
    let matcher = NameMatcher.shared
    #expect(matcher.score(matcher.prepare(a), matcher.prepare(b)) >= 0.5)
  }

  @Test(arguments: [("Ivan Hnatiuk", "Oleh Hnatiuk"), ("Наталія Гнатюк", "Надія Гнатюк")])
  func twoNames(_ a: String, _ b: String) {
    let matcher = NameMatcher.shared
    #expect(matcher.score(matcher.prepare(a), matcher.prepare(b)) < 0.5)
  }
}
