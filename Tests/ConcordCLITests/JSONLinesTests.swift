import Foundation
import Testing

/// `--jsonl --field`: one field of each record is rewritten, everything else keeps its bytes.
@Suite struct JSONLinesTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
  }

  @Test func otherBytesStay() throws {
    let records = [
      #"{"id": 1, "text": "Zelensky said", "title":"Zelensky", "n": 1.50e+3}"#,
      #"  {"text":"Zelensky","text2" : "Zelensky"}  "#, "",
      #"{"text":"Zelinska","nested":{"text":"Zelensky"}}"#,
      #"{"title":"Zelensky"}"#, #"{"text":"a\/b \"Zelensky\" \n"}"#,
    ]
    let expected = [
      #"{"id": 1, "text": "Zelenskyy said", "title":"Zelensky", "n": 1.50e+3}"#,
      #"  {"text":"Zelenskyy","text2" : "Zelensky"}  "#, "",
      #"{"text":"Zelinska","nested":{"text":"Zelensky"}}"#,
      #"{"title":"Zelensky"}"#, #"{"text":"a\/b \"Zelenskyy\" \n"}"#,
    ]
    let run = try sandbox.run(
      "canonicalise", "--jsonl", input: records.joined(separator: "\r\n"))
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.text.components(separatedBy: "\r\n")
    #expect(lines == expected)
  }

  @Test func aFieldOfTheUser() throws {
    let record = #"{"text":"Zelensky","body":{"en":"Zelensky"}}"# + "\n"
    let run = try sandbox.run("canonicalise", "--jsonl", "--field", "body.en", input: record)
    #expect(run.text == #"{"text":"Zelensky","body":{"en":"Zelenskyy"}}"# + "\n")
  }

  @Test func theExtensionTellsTheFormat() throws {
    try sandbox.write("a.jsonl", #"{"body":"Zelensky","text":"Zelensky"}"# + "\n")
    let run = try sandbox.run("canonicalise", "--field", "body", "a.jsonl")
    #expect(run.text == #"{"body":"Zelenskyy","text":"Zelensky"}"# + "\n")
  }

  @Test func aBadLineIsToldAndPassesThrough() throws {
    let lines = [
      #"{"text":"Zelensky"}"#, #"{"text":"Zelensky}"#, #"{"text":"Zelensky"} Zelensky"#,
      "Zelensky", #"{"text":"Zelensky"}"#,
    ]
    let input = lines.joined(separator: "\n") + "\n"
    let run = try sandbox.run(
      "canonicalise", "--jsonl", "--stdin-filename", "r.jsonl", input: input)
    #expect(run.status == 2)
    let good = #"{"text":"Zelenskyy"}"#
    #expect(run.text == ([good] + lines[1...3] + [good]).joined(separator: "\n") + "\n")
    let told = run.errors.split(separator: "\n")
    #expect(told.count == 3)
    #expect(told[0].hasPrefix("r.jsonl:2:19: found the end of the line, expected "), "\(told)")
    #expect(told[1].hasPrefix("r.jsonl:3:21: found \"Z\", expected "))
    #expect(told[2].hasPrefix("r.jsonl:4:1: found \"Z\", expected "))
  }

  @Test(arguments: ["1", "2", "5"]) func orderIsKept(_ jobs: String) throws {
    let count = 60_000
    let lines = (0..<count).map {
      #"{"id":\#($0),"text":"\#($0 % 3 == 0 ? "Zelensky" : "Nobody")","rest":"……………………………………………………"}"#
    }
    let run = try sandbox.run(
      ["canonicalise", "--jsonl", "--jobs", jobs],
      input: Data((lines.joined(separator: "\n") + "\n").utf8))
    let expected = lines.map { $0.replacingOccurrences(of: "Zelensky", with: "Zelenskyy") }
    #expect(run.text == expected.joined(separator: "\n") + "\n")
  }

  @Test func placesHoldBeyondABlock() throws {
    let filler = String(repeating: "x", count: 1 << 20)
    let lines = (0..<6).map { #"{"id":\#($0),"text":"\#(filler)"}"# } + [#"{"text":3"#]
    let run = try sandbox.run(
      ["canonicalise", "--jsonl"], input: Data(lines.joined(separator: "\n").utf8))
    #expect(run.errors.hasPrefix("<stdin>:7:"))
    #expect(run.text == lines.joined(separator: "\n"))
  }
}
