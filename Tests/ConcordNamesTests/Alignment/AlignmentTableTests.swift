import ConcordNames
import ConcordText
import Testing

/// The shipped tables can be read, say what their letters say, and a broken one tells its place.
@Suite struct AlignmentTableTests {
  private static let names = AlignmentModel.pairings.map { "\($0.x)-\($0.y)" }

  private static func text(_ name: String) -> String {
    ShippedData.text("languages/alignment/\(name).tsv") ?? ""
  }

  @Test func shippedTablesAreRead() throws {
    let model = try AlignmentModel(texts: Self.names.map(Self.text))
    for (table, name) in zip(model.tables, Self.names) {
      let pairs = Self.text(name).split(separator: "\n").filter { $0.hasPrefix("pair\t") }.count
      #expect(pairs > 100, "\(name)")
      // All rows, and a price for what no row tells.
      #expect(table.units.count > pairs, "\(name)")
    }
    _ = try MatchCalibration(text: Self.text("calibration"))
  }

  @Test func tablesAreSmallEnoughToRead() {
    for name in Self.names {
      #expect(Self.text(name).split(separator: "\n").count < 3000, "\(name)")
    }
  }

  struct Broken: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var text: String

    init(_ name: String, _ text: String) {
      testDescription = name
      self.text = text
    }
  }

  @Test(arguments: [
    Broken("unknown line", "what\ta\tb\n"), Broken("no weight", "pair\ta\tа\n"),
    Broken("weight no number", "pair\ta\tа\tmuch\n"), Broken("both empty", "pair\t-\t-\t1\n"),
    Broken("unknown letter", "pair\t漢\tа\t1\n"),
    Broken("context without sign", "pair\ta\tа\t1\tx:2\n"),
    Broken("unknown structure", "structure\tnothing\t1\n"),
  ])
  func brokenTables(_ broken: Broken) {
    let error = #expect(throws: AlignmentTable.TextError.self) {
      _ = try AlignmentModel(texts: ["", "# comment\n" + broken.text, "", "", "", ""])
    }
    #expect(error?.line == 2)
  }

  @Test func brokenCalibration() {
    #expect(throws: AlignmentTable.TextError.self) {
      _ = try MatchCalibration(text: "latin-latin\tany\t1\t2\n")
    }
    #expect(throws: AlignmentTable.TextError.self) {
      let weights = Array(repeating: "1", count: MatchEvidence.featureCount)
      _ = try MatchCalibration(text: "latin-greek\tany\t\(weights.joined(separator: "\t"))\n")
    }
  }
}
