import Foundation
import Testing

/// `concord transliterate`: schemes, languages, lines in and out, back again, the catalogue.
@Suite struct TransliterateCommandTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var name: String
    var arguments: [String]
    var input: String
    var output: String
    var testDescription: String { name }
    init(_ name: String, _ arguments: String, _ input: String, _ output: String) {
      self.name = name
      self.arguments = arguments.split(separator: " ").map(String.init)
      (self.input, self.output) = (input, output)
    }
  }

  static let rows = [
    Row("a line for a line", "--scheme kmu2010", "Згурський\nЄс\n", "Zghurskyi\nYes\n"),
    Row("line ends are kept", "--scheme kmu2010", "Київ\r\n\n\rЇ\nЩ", "Kyiv\r\n\n\rYi\nShch"),
    Row("nothing", "--scheme kmu2010", "", ""),
    Row("empty lines", "--scheme rr", "\n\n", "\n\n"),
    Row("a dash is the input", "--scheme bgn1965 -", "Луцьк\n", "Luts’k\n"),
    Row("by long name", "--scheme uk-Cyrl-Latn-kmu-2010", "Яготин\n", "Yahotyn\n"),
    Row("in any case", "--scheme KMU2010", "Яготин\n", "Yahotyn\n"),
    Row("Hangul as text", "--scheme rr", "서울\n", "seoul\n"),
    Row("Hangul as a place", "--scheme rr --kind place", "서울\n", "Seoul\n"),
    Row("to English by script", "--to en", "Київ\n독립문\nKim\n", "Kyiv\nDongnimmun\nKim\n"),
    Row("to English, a person", "--to en --kind person", "한복남\n", "Han Boknam\n"),
    Row(
      "to English, a person with a usual spelling", "--to en --kind person", "구병삼\n",
      "Koo Byeongsam\n"),
    Row("to English, a term", "--to en --kind term", "독립\n", "dongnip\n"),
    Row("to English, Russian", "--to en", "Быстрый\nСуми\n", "Bystryy\nSumy\n"),
    Row("two scripts in a line", "--to en-GB", "Київ–서울, NATO\n", "Kyiv–Seoul, NATO\n"),
    Row("back by DSTU A", "--scheme dstu-a --reverse", "Xmeljnycjkyj\n", "Хмельницький\n"),
    Row("back by DSTU B", "--scheme dstu-b --reverse", "Shchastja\r\n", "Щастя\r\n"),
    Row("back by ISO 9", "--scheme iso9 --reverse", "Û\u{301}rìj 한국", "Ю\u{301}рій 한국"),
    Row("back to Hangul", "--scheme rr-letter --reverse", "doglib qx\r\n\n", "독립 qx\r\n\n"),
    Row("decomposed", "--scheme kmu2010", "Киі\u{308}в И\u{306}осип\n", "Kyiv Yosyp\n"),
    Row("look-alikes", "--scheme kmu2010", "Xapкiв\n", "Kharkiv\n"),
    Row("other scripts stay", "--scheme kmu2010", "漢字 🇺🇦 £ Київ\n", "漢字 🇺🇦 £ Kyiv\n"),
  ]

  @Test(arguments: rows) func lines(_ row: Row) throws {
    let run = try sandbox.run(["transliterate"] + row.arguments, input: Data(row.input.utf8))
    #expect(run.status == 0)
    #expect(run.text == row.output)
    #expect(run.errors.isEmpty)
  }

  @Test func argumentsAreLines() throws {
    let run = try sandbox.run("transliterate", "--scheme", "kmu2010", "Юрій Щербак", "Київ")
    #expect(run.text == "Yurii Shcherbak\nKyiv\n")
  }

  @Test func outputToAFile() throws {
    let run = try sandbox.run(
      "transliterate", "--scheme", "iso9", "--output", "out.txt", input: "Щука\n")
    #expect(run.output.isEmpty)
    #expect(try sandbox.read("out.txt") == "Ŝuka\n")
  }

  @Test func bytesThatAreNoTextStay() throws {
    let bytes: [UInt8] = [0xFF, 0x00] + Array("Щ".utf8) + [0xD0, 0x0A, 0xED, 0xA0, 0x80]
    for arguments in [["--scheme", "kmu2010"], ["--to", "en"]] {
      let run = try sandbox.run(["transliterate"] + arguments, input: Data(bytes))
      #expect(run.status == 0)
      #expect(
        Array(run.output) == [0xFF, 0x00] + Array("Shch".utf8) + [0xD0, 0x0A, 0xED, 0xA0, 0x80])
    }
  }

  /// Longer than the blocks that are worked on, with words and without.
  @Test(arguments: ["Київ ", "їщ,", "їщя"]) func veryLongLine(_ piece: String) throws {
    // Up to a megabyte without a space is one word.
    let input = String(repeating: piece, count: 150_000)
    let run = try sandbox.run(
      ["transliterate", "--scheme", "dstu-a"], input: Data((input + "\nЯ").utf8))
    let expected = ["Київ ": "Kyïv ", "їщ,": "ïŝ,", "їщя": "ïŝja"][piece] ?? ""
    #expect(run.text == String(repeating: expected, count: 150_000) + "\nJa")
    let back = try sandbox.run(
      ["transliterate", "--scheme", "dstu-a", "--reverse"], input: run.output)
    #expect(back.text == input + "\nЯ")
  }

  @Test func manyLines() throws {
    let lines = (0..<20_000).map { "\($0 % 7 == 0 ? "서울" : "Щербак Юрій") \($0)\r\n" }
    let run = try sandbox.run(["transliterate", "--to", "en"], input: Data(lines.joined().utf8))
    let expected = (0..<20_000).map { "\($0 % 7 == 0 ? "Seoul" : "Shcherbak Yurii") \($0)\r\n" }
    #expect(run.text == expected.joined())
  }

  @Test func aLineIsAnsweredBeforeTheNextComes() throws {
    let run = try sandbox.shell(
      """
      mkfifo in; $CONCORD transliterate --scheme kmu2010 < in > out.txt &
      exec 3> in; echo Їжак >&3
      for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        if [ -s out.txt ]; then break; fi; sleep 0.25
      done
      cat out.txt; exec 3>&-; wait
      """)
    #expect(run.text == "Yizhak\n")
  }

  @Test func allSchemesOfAScript() throws {
    let run = try sandbox.run("transliterate", "--all", "--format", "tsv", "Згурський")
    let rows = run.lines.map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.allSatisfy { $0.count == 3 && $0[0] == "Згурський" })
    #expect(rows.contains(["Згурський", "kmu2010", "Zghurskyi"]))
    #expect(rows.contains(["Згурський", "bgn1965", "Z·hurs’kyy"]))
    #expect(!rows.contains { $0[1] == "rr" || $0[1] == "uk-ru" })
    // A scheme for Russian cannot read all of it.
    let ukrainian = try sandbox.run("transliterate", "--all", "--format", "tsv", "Київ")
    #expect(ukrainian.text.contains("\tkmu2010\tKyiv\n"))
    #expect(!ukrainian.text.contains("\tbgn-ru\t"))
    let korean = try sandbox.run("transliterate", "--all", input: "독립문\r\n\n")
    #expect(korean.text.hasPrefix("독립문\n"))
    #expect(korean.lines.contains { $0.hasPrefix("  rr ") && $0.hasSuffix(" Dongnimmun") })
    let json = try sandbox.run("transliterate", "--all", "--format", "json", "Київ \"х\"", "1")
    let list = try #require(json.json as? [[String: Any]])
    #expect(list.map { $0["text"] as? String } == ["Київ \"х\"", "1"])
    let forms = try #require(list.first?["forms"] as? [[String: String]])
    #expect(forms.contains(["scheme": "kmu2010", "form": "Kyiv \"kh\""]))
    #expect((list.last?["forms"] as? [Any])?.isEmpty == true)
  }

  @Test func list() throws {
    let run = try sandbox.run("transliterate", "--list", "--format", "tsv")
    let rows = run.lines.map { $0.split(separator: "\t").map(String.init) }
    #expect(
      rows.first == ["id", "from", "to", "authority", "year", "reversible", "title", "name"])
    #expect(rows.allSatisfy { $0.count == 8 && $0.allSatisfy { !$0.isEmpty } })
    let ids = rows.dropFirst().map { $0[0] }
    for id in [
      "kmu2010", "passport2007", "bgn1965", "bgn2019", "un2012", "ua1993", "ua1996", "iso9",
      "dstu-a", "dstu-b", "alalc-uk", "scientific", "odni-uk", "rr", "rr-name", "mr", "bgn-ru",
    ] {
      #expect(ids.contains(id), "\(id)")
    }
    for id in ["uk-ru", "rr-clear", "ko-uk-name", "ko-ru-name"] { #expect(!ids.contains(id)) }
    let reversible = rows.filter { $0[1] == "uk-Cyrl" && $0[5] == "yes" }.map { $0[0] }
    #expect(reversible == ["dstu-a", "dstu-b", "iso9"])
    let text = try sandbox.run("transliterate", "--list")
    #expect(text.lines.count == rows.count)
    let json = try sandbox.run("transliterate", "--list", "--format", "json")
    let list = try #require(json.json as? [[String: Any]])
    #expect(list.compactMap { $0["id"] as? String } == ids)
    #expect(list.first { $0["id"] as? String == "iso9" }?["reversible"] as? Bool == true)
  }
}
