import ConcordTestSupport
import Testing

@testable import ConcordLanguages

/// The example pairs inside every scheme's data file.
@Suite struct SchemeExamplesTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var scheme: TransliterationScheme
    var example: TransliterationScheme.Example
    var testDescription: String { "\(scheme.id):\(example.line) \(example.source)" }
  }

  /// Of the internal schemes too.
  static let rows = SchemeRegistry.names.compactMap { try? SchemeRegistry.load($0) }.flatMap {
    scheme in scheme.examples.map { Row(scheme: scheme, example: $0) }
  }

  @Test(arguments: rows) func example(_ row: Row) {
    let scheme = row.scheme
    let source = row.example.source
    let actual =
      row.example.isPerson
      ? scheme.applyToPersonName(source)
      : row.example.isName ? scheme.applyToName(source) : scheme.apply(source)
    #expect(actual == row.example.target)
  }

  @Test func everyShippedSchemeCanBeRead() throws {
    for name in SchemeRegistry.names {
      let scheme = try SchemeRegistry.load(name)
      #expect(!scheme.examples.isEmpty, "\(name) has no example")
      #expect(name == "languages/schemes/\(scheme.id).tsv")
    }
  }

  @Test func catalogueLeavesOutInternalSchemes() throws {
    for name in SchemeRegistry.names {
      let scheme = try SchemeRegistry.load(name)
      #expect(SchemeRegistry.ids.contains(scheme.id) != scheme.isInternal, "\(scheme.id)")
      #expect(SchemeRegistry.scheme(scheme.id)?.title == scheme.title)
    }
    #expect(Set(SchemeRegistry.ids).count == SchemeRegistry.ids.count)
    #expect(SchemeRegistry.scheme("uk-ru")?.isInternal == true)
    #expect(SchemeRegistry.scheme("../schemes/rr") == nil)
  }
}
