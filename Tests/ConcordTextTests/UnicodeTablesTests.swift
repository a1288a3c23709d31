internal import CICU
internal import ConcordTestSupport
internal import ConcordText
internal import Foundation
internal import Testing

@Suite struct UnicodeTablesTests {
  @Test(arguments: [
    ("fold_tables.c", UnicodeTablesWriter.foldTables),
    ("property_tables.c", UnicodeTablesWriter.propertyTables),
  ])
  func generated(name: String, make: @Sendable () -> String) throws {
    let path = "Sources/CConcordData/unicode/\(name)"
    if ProcessInfo.processInfo.environment["CONCORD_RECORD"] == "1" {
      try Data(make().utf8).write(to: Fixtures.root.appending(path: path))
      return
    }
    // Another version of Unicode makes other tables; what both assign is compared in FoldTests.
    guard cicu_unicode_version() == Int32(Fold.unicodeVersion) else { return }
    #expect(try Fixtures.text(path) == make(), "\(path) is stale")
  }
}
