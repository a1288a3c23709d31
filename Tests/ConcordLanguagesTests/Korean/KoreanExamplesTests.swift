import ConcordLanguages
import ConcordText
import Testing

/// The rows `@` of the shipped tables.
struct KoreanExample: Sendable, CustomTestStringConvertible {
  enum Claim: Sendable {
    case parses, refused
    case becomes(name: String, tail: String)
  }

  var table: String
  var host: KoreanTail.Host
  var name: String
  var tail: String
  var claim: Claim

  var testDescription: String { "\(table): \(name)+\(tail)" }

  static let hosts: [String: KoreanTail.Host] = [
    "person": .person, "family": .familyName, "place": .place, "organisation": .organisation,
    "other": .other,
  ]

  static let all: [KoreanExample] = ["particles", "copula", "suffixes", "titles"].flatMap { table in
    (ShippedData.text("languages/korean/\(table).tsv") ?? "").split(separator: "\n").compactMap {
      KoreanExample(row: $0, table: table)
    }
  }

  init?(row: Substring, table: String) {
    let words = row.split(separator: " ").map(String.init)
    guard words.count >= 4, words[0].hasPrefix("@"), let host = Self.hosts[words[1]] else {
      return nil
    }
    self.table = table
    self.host = host
    name = words[2]
    tail = words[3]
    switch words[0] {
    case "@": claim = .parses
    case "@!": claim = .refused
    case "@>" where words.count == 6: claim = .becomes(name: words[4], tail: words[5])
    default: return nil
    }
  }
}

@Suite("Examples in the Korean tables")
struct KoreanExamplesTests {
  @Test(arguments: KoreanExample.all)
  func example(_ example: KoreanExample) {
    let tail = KoreanTail.parse(
      example.tail, after: KoreanFinal(endOf: example.name), host: example.host)
    switch example.claim {
    case .parses:
      #expect(tail != nil)
      #expect(tail?.isAllomorphWrong == false)
      #expect(tail?.text == example.tail)
    case .refused:
      #expect(tail == nil, "read as \(tail?.elements.map(\.surface) ?? [])")
    case .becomes(let name, let expected):
      #expect(tail?.text(after: KoreanFinal(endOf: name)) == expected)
    }
  }

  @Test("every row beginning with @ is read")
  func allRowsAreRead() {
    let rows = ["particles", "copula", "suffixes", "titles"].reduce(0) { sum, table in
      sum
        + (ShippedData.text("languages/korean/\(table).tsv") ?? "").split(separator: "\n")
        .count { $0.hasPrefix("@") }
    }
    #expect(rows == KoreanExample.all.count)
    #expect(rows > 60)
  }
}
