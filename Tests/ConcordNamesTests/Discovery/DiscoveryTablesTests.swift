import ConcordModel
import ConcordNames
import ConcordTestSupport
import Testing

/// The tables of `languages/discovery/`, by the rows they have themselves.
@Suite struct DiscoveryTablesTests {
  private static let folder = "Sources/CConcordData/languages/discovery/"

  private static func rows(_ file: String) throws -> [[String]] {
    try Fixtures.text(folder + file).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func examplesOfCues() throws {
    let examples = try Self.rows("cues.tsv").filter { $0.count == 4 && $0[1] == "@" }
    #expect(examples.count > 8)
    for row in examples {
      let names = NameDiscovery().names(
        in: [NameDiscovery.Text(document: 0, bytes: Array(row[2].utf8))])
      let told = names.flatMap { name in
        name.forms.filter { !$0.isShort }.map { "\($0.form) \(name.kind?.rawValue ?? "-")" }
      }
      let expected = row[3] == "-" ? [] : row[3].split(separator: "|").map(String.init)
      #expect(Set(told) == Set(expected), "\(row[2])")
    }
  }

  @Test func cuesAreOfKnownSorts() throws {
    let sorts: Set<String> = [
      "stop", "title", "body", "organisation", "designator", "feature", "leading", "inside",
      "toward", "speech", "demonym", "direction", "particle", "@",
    ]
    for row in try Self.rows("cues.tsv") {
      #expect(row.count == (row[1] == "@" ? 4 : 3) && sorts.contains(row[1]), "\(row)")
      #expect(Language(rawValue: row[0]) != nil)
    }
  }

  /// The first names of every row, inflected by nobody, are one place in three languages.
  @Test func exonymsAreOnePlaceEach() throws {
    let rows = try Self.rows("exonyms.tsv")
    #expect(rows.allSatisfy { $0.count == 3 })
    func first(_ field: String) -> String {
      String(field.split(separator: "|")[0].filter { $0 != "?" })
    }
    let texts = [
      rows.map { "Yesterday they came from \(first($0[0])), tired." },
      rows.map { "그들은 어제 \(first($0[1]))에서 왔다." },
      rows.map { "Її стара назва – \(first($0[2])), і це так." },
    ].enumerated().map { number, lines in
      NameDiscovery.Text(document: number, bytes: Array(lines.joined(separator: "\n").utf8))
    }
    let names = NameDiscovery().names(in: texts)
    for row in rows {
      let wanted = Set([0, 1, 2].map { first(row[$0]).lowercased() })
      let home = names.first { name in
        wanted.isSubset(of: name.forms.map { $0.form.lowercased() })
      }
      // One syllable is never a name by itself in Korean.
      let isShort = first(row[1]).unicodeScalars.count == 1
      #expect(isShort || home?.kind == .place, "\(row)")
    }
  }
}
