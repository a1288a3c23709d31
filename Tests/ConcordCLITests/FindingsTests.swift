import Foundation
import Testing

/// Findings instead of the text or beside it, and the exit status they give.
@Suite struct FindingsTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write("a.txt", "One line.\nHere is Kim Jong Un’s aide.\n")
    try sandbox.write("clean.txt", "Kim Jong-un\n")
  }

  @Test func checkFailsWhereAChangeIsNeeded() throws {
    #expect(try sandbox.run("canonicalise", "--check", "a.txt").status == 1)
    #expect(try sandbox.run("canonicalise", "--check", "clean.txt").status == 0)
    #expect(try sandbox.run("canonicalise", "--check", "clean.txt", "a.txt").status == 1)
    #expect(try sandbox.run("canonicalise", "--check", "no.txt", "a.txt").status == 2)
    #expect(try sandbox.read("a.txt").contains("Kim Jong Un’s"))
  }

  @Test(arguments: [
    ("information", 1), ("warning", 1), ("error", 0),
  ])
  func failOn(_ level: String, _ status: Int32) throws {
    let run = try sandbox.run("canonicalise", "--fail-on", level, "a.txt")
    #expect(run.text.contains("Kim Jong-un’s"))
    #expect(run.status == status)
    #expect(try sandbox.run("canonicalise", "--fail-on", level, "clean.txt").status == 0)
  }

  static let formats = [
    ("text", "a.txt:2:9"), ("line", "a.txt:2:9: warning: "), ("json", "\"byteOffset\":"),
    ("jsonl", "\"path\":\"a.txt\""), ("sarif", "\"startColumn\": 9"), ("rdjson", "\"diagnostics\""),
    ("rdjsonl", "\"message\""), ("github", "::warning file=a.txt,line=2"),
    ("junit", "<testsuite"), ("html", "<!DOCTYPE html>"),
  ]

  @Test(arguments: formats) func format(_ name: String, _ expected: String) throws {
    let run = try sandbox.run("canonicalise", "--check", "--format", name, "a.txt")
    #expect(run.status == 1)
    let dense = run.text.replacingOccurrences(of: "\": ", with: "\":")
    let wanted = expected.replacingOccurrences(of: "\": ", with: "\":")
    #expect(dense.lowercased().contains(wanted.lowercased()), "\(run.text.prefix(600))")
    if ["json", "sarif", "rdjson"].contains(name) { #expect(run.json != nil) }
  }

  @Test func jsonHasTheShapeThatIsPromised() throws {
    let run = try sandbox.run("canonicalise", "--check", "--format", "json", "a.txt", "clean.txt")
    let root = try #require(run.json as? [String: Any])
    #expect(root["version"] as? Int == 1)
    let files = try #require(root["files"] as? [[String: Any]])
    #expect(files.map { $0["path"] as? String } == ["a.txt", "clean.txt"])
    let finding = try #require((files.first?["findings"] as? [[String: Any]])?.first)
    #expect(finding["rule"] as? String == "name-variant")
    #expect(finding["matched"] as? String == "Kim Jong Un’s")
    #expect(finding["preferred"] as? String == "Kim Jong-un’s")
    #expect(finding["concept"] as? String == "kim-jong-un")
    let span = try #require(finding["span"] as? [String: Any])
    #expect(span["line"] as? Int == 2)
    #expect(span["column"] as? Int == 9)
    #expect(span["byteOffset"] as? Int == 18)
    #expect(span["byteLength"] as? Int == 15)
    #expect(span["utf16Length"] as? Int == 13)
    let summary = try #require(root["summary"] as? [String: Any])
    #expect(summary["findings"] as? Int == 1)
  }

  @Test(arguments: [
    ("r.json", "{"), ("r.jsonl", "{"), ("r.sarif", "{"), ("r.rdjson", "{"), ("r.rdjsonl", "{"),
    ("r.html", "<!DOCTYPE html>"), ("r.xml", "<?xml"), ("r.txt", "warning[name-variant]"),
    ("report", "warning[name-variant]"),
  ])
  func reportByExtension(_ name: String, _ start: String) throws {
    let run = try sandbox.run("canonicalise", "--report", name, "a.txt")
    #expect(run.status == 0)
    #expect(run.text == "One line.\nHere is Kim Jong-un’s aide.\n")
    let report = try sandbox.read(name)
    #expect(report.lowercased().hasPrefix(start.lowercased()), "\(report.prefix(200))")
  }

  @Test func reportBesideEachOtherOutput() throws {
    let check = try sandbox.run(
      "canonicalise", "--check", "--report", "r.json", "--format", "line", "a.txt")
    #expect(check.status == 1)
    #expect(check.text.hasPrefix("a.txt:2:9:"))
    let diff = try sandbox.run("canonicalise", "--diff", "--report", "r2.json", "a.txt")
    #expect(diff.text.hasPrefix("--- a.txt"))
    let inPlace = try sandbox.run("canonicalise", "--in-place", "--report", "r3.json", "a.txt")
    #expect(inPlace.output.isEmpty)
    #expect(try sandbox.read("a.txt").contains("Kim Jong-un’s"))
    #expect(try sandbox.read("r.json") == sandbox.read("r2.json"))
    #expect(try sandbox.read("r.json") == sandbox.read("r3.json"))
  }

  @Test func outputTakesFindingsByExtension() throws {
    let run = try sandbox.run("canonicalise", "--check", "--output", "f.sarif", "a.txt")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(try sandbox.read("f.sarif").contains("2.1.0"))
  }

  @Test func rulesAreSelectedAndIgnored() throws {
    try sandbox.write("b.txt", "Kim Jong Un and Vladimir Zelensky\n")
    func output(_ arguments: String...) throws -> String {
      try sandbox.run(["canonicalise"] + arguments + ["b.txt"]).text
    }
    #expect(try output() == "Kim Jong-un and Volodymyr Zelenskyy\n")
    #expect(try output("--ignore", "name-variant") == "Kim Jong Un and Volodymyr Zelenskyy\n")
    #expect(try output("--select", "name-variant") == "Kim Jong-un and Vladimir Zelensky\n")
    #expect(
      try output("--select", "deprecated-term", "--ignore", "deprecated-term")
        == "Kim Jong Un and Vladimir Zelensky\n")
  }

  @Test func colourIsForTerminalsOrByWish() throws {
    func hasColour(_ when: String, _ environment: [String: String] = [:]) throws -> Bool {
      try sandbox.run(
        ["canonicalise", "--check", "--color", when, "a.txt"], environment: environment
      ).text.contains("\u{1B}[")
    }
    #expect(try !hasColour("auto"))
    #expect(try hasColour("always"))
    #expect(try !hasColour("never"))
    #expect(try !hasColour("auto", ["NO_COLOR": "1", "TERM": "xterm"]))
    #expect(
      try !sandbox.run("canonicalise", "--check", "--color", "always", "--output", "f.txt", "a.txt")
        .text.contains("\u{1B}["))
  }

  @Test func noColourOnATerminalThatAsksForNone() throws {
    // `script` lends the run a terminal.
    func run(_ environment: String) throws -> Sandbox.Run {
      try sandbox.shell(
        "command -v script >/dev/null || { echo none; exit; }; "
          + "TERM=xterm \(environment) script -qec '\"$CONCORD\" canonicalise --check a.txt' /dev/null"
      )
    }
    let coloured = try run("")
    guard coloured.text != "none\n" else { return }
    #expect(coloured.text.contains("\u{1B}["))
    #expect(try !run("NO_COLOR=1").text.contains("\u{1B}["))
    #expect(try run("NO_COLOR=").text.contains("\u{1B}["))
    #expect(try !run("TERM=dumb").text.contains("\u{1B}["))
  }
}
