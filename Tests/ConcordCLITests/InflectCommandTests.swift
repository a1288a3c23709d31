import Foundation
import Testing

/// `concord inflect`: terms from arguments and standard input, hints, formats.
@Suite struct InflectCommandTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
  }

  @Test func tsvHasAFormALine() throws {
    let run = try sandbox.run(
      "inflect", "--format", "tsv", "--kind", "person", "--part", "family", "--gender", "masculine",
      input: "Зеленський\r\n\nМельник")
    #expect(run.status == 0)
    let rows = run.lines.map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.allSatisfy { $0.count == 3 })
    #expect(rows.first == ["Зеленський", "nominative.singular", "Зеленський"])
    #expect(rows.contains(["Мельник", "genitive.singular", "Мельника"]))
    #expect(rows.contains(["Мельник", "dative.singular", "Мельникові"]))
    #expect(rows.contains(["Мельник", "dative.singular", "Мельнику"]))
    let slots = rows.filter { $0[0] == "Мельник" }.map { $0[1] }
    #expect(Set(slots).count == 14)
  }

  @Test func hintsDecide() throws {
    let arguments = ["inflect", "--format", "tsv", "--kind", "person", "--part", "family"]
    let woman = try sandbox.run(arguments + ["--gender", "feminine", "Мельник"])
    #expect(woman.text.contains("genitive.singular\tМельник\n"))
  }

  @Test func languagesByScriptOrByWish() throws {
    let english = try sandbox.run("inflect", "--format", "tsv", "treaty")
    #expect(english.text.contains("nominative.plural\ttreaties\n"))
    let korean = try sandbox.run("inflect", "--format", "tsv", "구병삼")
    #expect(korean.text.contains("구병삼은\n"))
    let named = try sandbox.run("inflect", "--lang", "auto", "--format", "tsv", "treaty")
    #expect(named.output == english.output)
  }

  @Test func textAndJSON() throws {
    let text = try sandbox.run("inflect", "treaty", "accord")
    #expect(text.text.hasPrefix("treaty\n  nominative.singular  treaty\n"))
    #expect(text.text.contains("\n\naccord\n"))
    let json = try sandbox.run("inflect", "--format", "json", "a \"b\"/c")
    let list = try #require(json.json as? [[String: Any]])
    #expect(list.first?["term"] as? String == "a \"b\"/c")
    #expect(!json.text.contains("\\/"))
  }

  @Test func outputToAFile() throws {
    let run = try sandbox.run("inflect", "--output", "out.txt", "treaty")
    #expect(run.output.isEmpty)
    #expect(try sandbox.read("out.txt").hasPrefix("treaty\n"))
  }

  @Test func nothingAsked() throws {
    let run = try sandbox.run("inflect", "--format", "tsv", input: "")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try sandbox.run("inflect", "--format", "json", input: "").text == "[\n]\n")
  }

  @Test(arguments: ["", " ", "\u{0}", "🙂", "а", "ʼ", "-", "''", "\u{301}", "ㄱ", "ь", "123"])
  func oddTerms(_ term: String) throws {
    for language in ["en", "ko", "uk"] {
      let run = try sandbox.run(
        "inflect", "--lang", language, "--format", "tsv", input: term + "\n")
      #expect(run.status == 0, "\(language)")
    }
  }
}
