import Foundation
import Testing

/// No input crashes the program, and nothing changes but what an edit covers.
@Suite struct RobustnessTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var input: [UInt8]
    var expected: [UInt8]
    var testDescription: String { name }

    init(_ name: String, _ input: [UInt8], _ expected: [UInt8]) {
      self.name = name
      self.input = input
      self.expected = expected
    }

    init(_ name: String, _ input: String, _ expected: String) {
      self.init(name, Array(input.utf8), Array(expected.utf8))
    }
  }

  static let bom: [UInt8] = [0xEF, 0xBB, 0xBF]

  static let rows = [
    Row("empty", "", ""),
    Row("one byte", "Z", "Z"),
    Row("no final newline", "Zelensky", "Zelenskyy"),
    Row("CRLF", "Zelensky\r\nand\r\n", "Zelenskyy\r\nand\r\n"),
    Row("lone CR", "Zelensky\rand\r", "Zelenskyy\rand\r"),
    Row("mixed line ends", "Zelensky\r\n\n\rZelensky\n\r", "Zelenskyy\r\n\n\rZelenskyy\n\r"),
    Row("BOM", bom + Array("Zelensky\n".utf8), bom + Array("Zelenskyy\n".utf8)),
    Row("BOM alone", bom, bom),
    Row("NUL", "\0Zelensky\0\0 Zelensky", "\0Zelenskyy\0\0 Zelenskyy"),
    Row(
      "invalid UTF-8", [0xFF, 0xC3, 0x28, 0x20] + Array("Zelensky".utf8) + [0x20, 0xE2, 0x82],
      [0xFF, 0xC3, 0x28, 0x20] + Array("Zelenskyy".utf8) + [0x20, 0xE2, 0x82]),
    Row("half a character", Array("젤렌스키".utf8.dropLast()), Array("젤렌스키".utf8.dropLast())),
    Row("surrogates", [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80], [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80]),
    Row(
      "NFD stays NFD", "café\u{301} Zelensky cafe\u{301}", "café\u{301} Zelenskyy cafe\u{301}"),
    Row("only marks", "\u{301}\u{301}\u{301}", "\u{301}\u{301}\u{301}"),
    Row("only apostrophes", "’’’'''ʼʼʼ", "’’’'''ʼʼʼ"),
    Row("only hyphens", "---‐‑‒–—―", "---‐‑‒–—―"),
  ]

  @Test(arguments: rows) func bytesStay(_ row: Row) throws {
    for type in ["text", "markdown", "html"] {
      let run = try sandbox.run(["canonicalise", "--type", type], input: Data(row.input))
      #expect(run.status == 0, "\(type): \(run.errors)")
      // In Markdown and HTML a NUL or a lone CR may be markup; what counts is that names are found.
      #expect(Array(run.output) == row.expected, "\(type): \(run.text)")
      let twice = try sandbox.run(["canonicalise", "--type", type], input: run.output)
      #expect(twice.output == run.output)
    }
    #expect(try sandbox.run(["variants"], input: Data(row.input)).status == 0)
    #expect(
      try sandbox.run(["canonicalise", "--check", "--format", "json"], input: Data(row.input)).json
        != nil)
  }

  @Test func wideEncodingsAreTold() throws {
    let text = Data([0xFF, 0xFE]) + Data("Z".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    let run = try sandbox.run(["canonicalise", "--stdin-filename", "w.txt"], input: text)
    #expect(run.status == 2)
    #expect(run.output == text)
    #expect(run.errors.hasPrefix("w.txt:1:1: found the byte order mark of UTF-16"))
  }

  @Test func aDocumentTypeAsksForNothing() throws {
    let page = """
      <!DOCTYPE html SYSTEM "http://example.invalid/x.dtd" [
        <!ENTITY a "Zelensky"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">
      ]>
      <p>&c; &b; Zelensky</p>
      """
    let run = try sandbox.run("canonicalise", "--type", "html", input: page)
    #expect(run.status == 0)
    #expect(run.text.hasSuffix("<p>&c; &b; Zelenskyy</p>"))
    #expect(!run.text.contains("root:"))
  }

  @Test(arguments: ["<", "<a", "<a href=\"", "<!--", "<![CDATA[", "&", "&#", "&#x110000;", "</"])
  func truncatedMarkup(_ end: String) throws {
    for type in ["html", "markdown"] {
      let run = try sandbox.run("canonicalise", "--type", type, input: "Zelensky " + end)
      #expect(run.status == 0)
      #expect(run.text == "Zelenskyy " + end)
    }
  }

  @Test(arguments: ["<b>", "> ", "- ", "[", "*", "`", "(", "<!-- ", "{\"text\":[", "\\"])
  func deepNesting(_ opening: String) throws {
    let text = String(repeating: opening, count: 20_000) + "Zelensky"
    for type in ["html", "markdown", "jsonl"] {
      let run = try sandbox.run("canonicalise", "--type", type, input: text)
      #expect(run.status == 0 || run.status == 2, "\(type)")
      #expect(run.output.count - text.utf8.count <= 1)
    }
  }

  #if os(Linux)
    @Test(arguments: [("spaceless", ""), ("words", " "), ("lines", "\n")])
    func memoryDoesNotGrowWithTheInput(_ name: String, _ separator: String) throws {
      let unit = "Zelensky" + (separator.isEmpty ? "x" : separator)
      let part = Data(String(repeating: unit, count: 4096).utf8)
      try sandbox.write("big.txt", "")
      let file = try FileHandle(forWritingTo: sandbox.url("big.txt"))
      // Mostly text without a name, since this is no measure of speed.
      let plain = Data(
        String(repeating: "q" + separator, count: (1 << 20) / (1 + separator.utf8.count)).utf8)
      for index in 0..<64 { try file.write(contentsOf: index % 16 == 0 ? part + plain : plain) }
      try file.close()
      let run = try sandbox.shell(
        """
        $CONCORD canonicalise --jobs 2 big.txt > out.txt & id=$!; peak=0
        while now=$(sed -n 's/VmHWM:[^0-9]*\\([0-9]*\\) kB/\\1/p' /proc/$id/status 2>/dev/null) &&
          [ -n "$now" ]; do peak=$now; sleep 0.02; done
        wait $id && echo $peak
        """)
      let peak = try #require(Int(run.text.dropLast()))
      #expect(peak > 1000)
      #expect(peak < 110_000, "KiB")
      let grown = try Data(contentsOf: sandbox.url("out.txt")).count
      let count = try Data(contentsOf: sandbox.url("big.txt")).count
      #expect(grown - count == (separator.isEmpty ? 0 : 4 * 4096))
    }
  #endif

  @Test func suppressionHoldsBeyondABlock() throws {
    let filler = String(
      repeating: "A line without a name in it, to fill the block.\n", count: 120_000)
    let text =
      "Zelensky\n# concord:off\n" + filler + "Zelensky\n" + filler + "# concord:on\nZelensky\n"
    let run = try sandbox.run("canonicalise", input: text)
    let expected =
      "Zelenskyy\n# concord:off\n" + filler + "Zelensky\n" + filler + "# concord:on\nZelenskyy\n"
    #expect(run.text == expected)
  }
}
