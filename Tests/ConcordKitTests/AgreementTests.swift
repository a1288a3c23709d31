import ConcordFormats
import ConcordKit
import ConcordModel
import ConcordTestSupport
import Foundation
import Testing

/// Whole sentences with a glossary of their own: what the canonicaliser makes of each, and that it
/// makes nothing more of its own output.
@Suite struct AgreementTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var input: String
    var expected: String
    var testDescription: String { name }
  }

  static func rows(_ language: String) -> [Row] {
    let rows = (try? Fixtures.rows("Tests/ConcordKitTests/Agreement/\(language).tsv")) ?? []
    return rows.filter { $0.count >= 3 }.map {
      Row(name: $0[0], input: unescaped($0[1]), expected: unescaped($0[2]))
    }
  }

  private static func unescaped(_ text: String) -> String {
    text.replacingOccurrences(of: "\\n", with: "\n").replacingOccurrences(of: "\\r", with: "\r")
      .replacingOccurrences(of: "\\t", with: "\t")
  }

  static func canonicaliser(_ language: String) throws -> Canonicaliser {
    let path = "Tests/ConcordKitTests/Agreement/\(language).yaml"
    let glossary = try GlossaryYAML.read(Array(try Fixtures.data(path)), path: path)
    let house = House(name: "default", koreanGivenNames: ["KR": .hyphenated, "KP": .hyphenated])
    return Canonicaliser(try Workspace(concepts: glossary.concepts, house: house))
  }

  @Test(arguments: ["en", "ko", "uk"]) func agrees(_ language: String) throws {
    let canonicaliser = try Self.canonicaliser(language)
    let rows = Self.rows(language)
    #expect(rows.count >= 100)
    for row in rows {
      let output = canonicaliser.canonicalise(row.input)
      #expect(output == row.expected, "\(language): \(row.name)")
      #expect(canonicaliser.canonicalise(output) == output, "\(language) twice: \(row.name)")
    }
  }
}
