internal import ConcordTestSupport
internal import Testing

@Suite struct MarkedTextTests {
  @Test(
    arguments: [
      ("none", "Kyiv", "Kyiv", []),
      ("one", "in ⟦Київ⟧.", "in Київ.", [3..<11]),
      ("two", "⟦a⟧⟦b⟧", "ab", [0..<1, 1..<2]),
      ("nested", "⟦a ⟦b⟧⟧ c", "a b c", [0..<3, 2..<3]),
      ("empty", "a⟦⟧b", "ab", [1..<1]),
    ] as [(String, String, String, [Range<Int>])])
  func reads(name: String, marked: String, text: String, ranges: [Range<Int>]) throws {
    let read = try MarkedText(marked)
    #expect(read.text == text && read.ranges == ranges, "\(name)")
    #expect(MarkedText.marking(ranges, in: text) == marked, "\(name)")
  }

  @Test func parts() throws {
    #expect(try MarkedText("a ⟦Київ⟧ ⟦b⟧").parts == ["Київ", "b"])
  }

  @Test func malformed() {
    #expect(throws: MarkedText.Malformed.unopened(1)) { try MarkedText("a⟧") }
    #expect(throws: MarkedText.Malformed.unclosed(1)) { try MarkedText("a⟦b") }
  }
}
