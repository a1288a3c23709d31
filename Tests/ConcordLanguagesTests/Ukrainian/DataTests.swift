import ConcordLanguages
import ConcordModel
import ConcordText
import Testing

/// The example rows that the shipped tables carry.
@Suite struct UkrainianDataTests {
  static func rows(_ name: String) -> [[String]] {
    (ShippedData.text("languages/ukrainian/\(name).tsv") ?? "").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test(arguments: [
    "masculine", "stems", "plurals", "nouns", "places", "families", "given-names", "adjectives",
  ])
  func everyRowHasAnExample(_ name: String) {
    let rows = Self.rows(name)
    #expect(rows.count > 20)
    for row in rows {
      #expect(row.count == 3, "\(row)")
      #expect(row.allSatisfy { !$0.isEmpty }, "\(row)")
    }
  }

  @Test func paradigmsHaveSevenCellsAndAnExample() {
    let rows = Self.rows("paradigms")
    #expect(rows.count > 50)
    for row in rows {
      #expect(row.count == 10, "\(row)")
      guard row.count == 10 else { continue }
      #expect(row[1...7].allSatisfy { !$0.isEmpty }, "\(row)")
      #expect(row[9].split(separator: " ").count == 7, "\(row)")
    }
  }

  /// The examples of singular paradigms, declined by the row that they name.
  @Test(arguments: rows("paradigms").filter { !$0[0].hasPrefix("p-") && !$0[0].contains("-pl") })
  func paradigmMakesItsExample(_ row: [String]) {
    let isAdjective = row[0].hasPrefix("adj") || row[0] == "m-poss"
    guard row.count == 10, !isAdjective else { return }
    let isPerson = row[8].first?.isUppercase == true && row[0] != "m-дніпро"
    let paradigm = UkrainianDeclension().paradigm(
      ofWord: row[8],
      hints: UkrainianHints(
        kind: isPerson ? .person : row[0] == "m-дніпро" ? .place : .term,
        role: isPerson ? .family : nil))
    let forms = (0..<7).compactMap { Slot(index: $0) }.map { paradigm.forms($0).first ?? "" }
    #expect(forms.joined(separator: " ") == row[9], "\(row[0])")
  }
}
