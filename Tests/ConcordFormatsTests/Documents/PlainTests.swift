import ConcordFormats
import Testing

@Suite struct PlainTests {
  @Test(arguments: [
    RunsRow("one run", "One\n\nTwo\r\n", ["One\n\nTwo\r\n"]),
    RunsRow("byte order mark", "\u{FEFF}a", ["a"]),
    RunsRow("nothing", "", []),
    RunsRow(
      "off and on", "a\nconcord:off\nb\nconcord:on\nc", ["a\n⟦concord:off\nb\nconcord:on⟧\nc"]),
    RunsRow(
      "comment signs", "# concord:off\nb\n// concord:on\nc",
      ["⟦# concord:off\nb\n// concord:on⟧\nc"]),
    RunsRow("markup comment", "a <!-- concord:off --> b", ["a <!-- concord:off --> b"]),
    RunsRow("off behind a byte order mark", "\u{FEFF}concord:off\na", ["⟦concord:off\na⟧"]),
    RunsRow("never on again", "a\r\n  concord:off\r\nb", ["a\r\n⟦  concord:off\r\nb⟧"]),
    RunsRow(
      "talk of it", "Write concord:off here.\nconcord:offer\nx#concord:off",
      [
        "Write concord:off here.\nconcord:offer\nx#concord:off"
      ]),
  ])
  func runs(_ row: RunsRow) {
    #expect(texts(row.source, .plain) == row.runs)
  }

  @Test func silencedRules() {
    let source = "a # concord:ignore name-variant\nb\n# concord:ignore\n\nc\nd"
    let document = Document(Array(source.utf8), format: .plain)
    let silenced = document.runs.flatMap(\.suppressions).map {
      let text = Array(source.utf8)[$0.range]
      return "\($0.rule ?? "*"): \(String(decoding: text, as: UTF8.self))"
    }
    #expect(silenced == ["name-variant: a # concord:ignore name-variant", "*: c"])
  }

  @Test func wideEncodings() {
    let document = Document([0xFF, 0xFE, 0x41, 0], format: .plain, path: "a.txt")
    #expect(document.runs.isEmpty)
    #expect(
      document.problems.map(\.description) == [
        "a.txt:1:1: found the byte order mark of UTF-16 (little-endian), expected UTF-8"
      ])
  }
}
