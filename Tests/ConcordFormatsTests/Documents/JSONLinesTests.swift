import ConcordFormats
import Testing

@Suite struct JSONLinesTests {
  private static let format = DocumentFormat.jsonLines(field: "text")

  @Test(arguments: [
    RunsRow(
      "records", "{\"text\":\"Kim\",\"a\":1}\r\n\n{\"a\":[{\"text\":\"no\"}], \"text\" : \"Un\"}",
      ["Kim", "Un"]),
    RunsRow(
      "escapes", #"{"text":"\u041a\u0438\u0457\u0432 \"\\\/\n\ud83d\ude00\ud83d"}"#,
      ["Київ \"\\/\n😀\u{FFFD}"]),
    RunsRow("key in escapes", #"{"\u0074ext":"Kim"}"#, ["Kim"]),
    RunsRow("no text", #"{"text":null}"# + "\n{}\n" + #"{"text":""}"#, []),
    RunsRow("last line cut off", #"{"text":"Kim"}"# + "\n" + #"{"text":"Un"#, ["Kim"]),
    RunsRow("nested text is not the field", #"{"a":{"text":"Kim"}}"#, []),
    RunsRow("nothing", "", []),
  ])
  func runs(_ row: RunsRow) {
    #expect(texts(row.source, Self.format) == row.runs)
  }

  @Test(arguments: [("a.b", ["1"]), ("a", []), ("c.d", ["2"]), ("c", []), ("e.f.g", ["3"])])
  func dottedField(_ field: String, _ expected: [String]) {
    let source = #"{"a":{"b":"1","c":{"b":"x"}},"c.d":"2","e":{"f.g":"3"},"b":"y"}"#
    #expect(texts(source, .jsonLines(field: field)) == expected)
  }

  @Test(arguments: [
    EditRow(
      "direct", #"{"text": "Kiev" , "a":1e5}"#, "Kiev", "Kyiv", #"{"text": "Kyiv" , "a":1e5}"#),
    EditRow("escaped", #"{"text":"a"}"#, "a", "\"\\\n\u{1}é", #"{"text":"\"\\\n\u0001é"}"#),
    EditRow(
      "ASCII stays ASCII", #"{"text":"\u041a\u0438\u0435\u0432 ok"}"#, "Киев", "Київ",
      #"{"text":"\u041a\u0438\u0457\u0432 ok"}"#),
    EditRow(
      "mixed stays direct", #"{"text":"\u041aиев"}"#, "Киев", "Київ😀", #"{"text":"\u041aиїв😀"}"#),
  ])
  func edits(_ row: EditRow) {
    #expect(replacing(row.old, with: row.new, in: row.source, Self.format) == row.result)
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var line: String
    var message: String
    var testDescription: String { line }

    init(_ line: String, _ message: String) {
      self.line = line
      self.message = message
    }
  }

  @Test(arguments: [
    Row("[1]", #"1: found "[", expected a record: {…}"#),
    Row(#"{"é" 1}"#, #"6: found "1", expected a colon"#),
    Row(#"{"a":1,}"#, #"8: found "}", expected a key in quotation marks"#),
    Row(#"{"a":01}"#, #"7: found "1", expected a comma or "}""#),
    Row(#"{"a":tru}"#, #"9: found "}", expected true"#),
    Row(#"{"a":"b"#, #"8: found the end of the line, expected a quotation mark"#),
    Row(
      "{\"a\":\"\t\"}",
      #"7: found the control character U+0009, expected an escape, such as \n, or a quotation mark"#
    ),
    Row(#"{"a":"\x"}"#, #"8: found "x", expected an escape: \" \\ \/ \b \f \n \r \t \uXXXX"#),
    Row(#"{"a":"\u12"}"#, #"11: found """, expected four hexadecimal digits"#),
    Row(#"{} {}"#, #"4: found "{", expected the end of the line"#),
    Row(#"{"a":-}"#, #"7: found "}", expected a digit"#),
    Row(#"{"a":1.e3}"#, #"8: found "e", expected a digit"#),
    Row(
      String(repeating: "{\"a\":", count: 600),
      "2561: found \"{\", expected at most 512 nested levels"),
  ])
  func problems(_ row: Row) {
    let bytes = Array("{}\n\(row.line)\n{\"text\":\"Kim\"}".utf8)
    let document = Document(bytes, format: Self.format, path: "a.jsonl", firstLine: 10)
    #expect(document.problems.map(\.description) == ["a.jsonl:11:" + row.message])
    #expect(texts(of: document, in: bytes) == ["Kim"])
  }
}
