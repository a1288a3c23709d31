import Foundation
import Testing

/// `concord variants`: each format, and counts that are true.
@Suite struct VariantsCommandTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write("a.txt", "Kim Jong Un met Zelenskyy. Kim Jong Un’s aide left.\n")
    try sandbox.write("b.md", "# Kim Jong-un\n\n`Kim Jong Un` and Kim Jongun\n")
  }

  static let formats = [
    ("text", "kim-jong-un"), ("line", "a.txt:1:1: variant: "), ("json", "\"entities\""),
    ("jsonl", "\"concept\""), ("tsv", "kim-jong-un\t"), ("csv", "kim-jong-un,"),
    ("html", "<!doctype html>"),
  ]

  @Test(arguments: formats) func format(_ name: String, _ expected: String) throws {
    let run = try sandbox.run("variants", "--format", name, "a.txt", "b.md")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.text.lowercased().contains(expected), "\(run.text.prefix(400))")
    let file = try sandbox.run("variants", "--output", "out.\(name)", "a.txt", "b.md")
    #expect(file.output.isEmpty)
    if name != "text" { #expect(try sandbox.read("out.\(name)") == run.text) }
  }

  @Test func jsonCountsTruly() throws {
    let run = try sandbox.run("variants", "--format", "json", "a.txt", "b.md")
    let root = try #require(run.json as? [String: Any])
    let entities = try #require(root["entities"] as? [[String: Any]])
    let kim = try #require(entities.first)
    #expect(kim["concept"] as? String == "kim-jong-un")
    #expect(kim["total"] as? Int == 4)
    #expect((kim["canonical"] as? [String: String])?["en"] == "Kim Jong-un")
    let variants = try #require(kim["variants"] as? [[String: Any]])
    let counts = variants.map { "\($0["form"] ?? "") \($0["status"] ?? "") \($0["count"] ?? 0)" }
    #expect(
      counts.sorted() == [
        "Kim Jong Un variant 2", "Kim Jong-un canonical 1", "Kim Jongun variant 1",
      ])
    let mentions = try #require(variants.first?["mentions"] as? [[String: Any]])
    #expect(mentions.map { $0["surface"] as? String } == ["Kim Jong Un", "Kim Jong Un’s"])
  }

  @Test func housesDecideWhatIsCanonical() throws {
    let run = try sandbox.run("variants", "--house", "ap", "--format", "line", "a.txt")
    #expect(run.text.contains("a.txt:1:1: canonical"))
  }

  @Test func thePageNeedsNoNetwork() throws {
    let run = try sandbox.run("variants", "--format", "html", "a.txt")
    for outside in ["src=\"http", "<link", "url(http", "@import"] {
      #expect(!run.text.contains(outside))
    }
  }

  @Test func nothingToTell() throws {
    let run = try sandbox.run("variants", "--format", "json", input: "no name\n")
    #expect(run.status == 0)
    #expect(((run.json as? [String: Any])?["entities"] as? [Any])?.isEmpty == true)
  }
}
