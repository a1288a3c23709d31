import Foundation
import Testing

/// Glossaries and houses of the user: several, overriding each other, and flawed ones.
@Suite struct GlossaryTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
  }

  private func glossary(_ preferred: String, id: String = "treaty") -> String {
    """
    glossary: terms
    concepts:
      - id: \(id)
        kind: term
        en: {preferred: \(preferred), deprecated: [accord]}

    """
  }

  @Test func laterGlossariesWinAndSaySo() throws {
    try sandbox.write("one.yaml", glossary("treaty"))
    try sandbox.write("two.yaml", glossary("pact"))
    let arguments = [
      "canonicalise", "--no-cache", "--glossary", "one.yaml", "--glossary", "two.yaml",
    ]
    let run = try sandbox.run(arguments, input: Data("an accord\n".utf8))
    #expect(run.text == "a pact\n")
    #expect(run.errors.hasPrefix("note: "))
    #expect(run.errors.contains("treaty") && run.errors.contains("one.yaml"))
    let quiet = try sandbox.run(arguments + ["--quiet"], input: Data("an accord\n".utf8))
    #expect(quiet.text == "a pact\n")
    #expect(quiet.errors.isEmpty)
  }

  @Test func theNoticeComesWithACachedLexiconToo() throws {
    try sandbox.write("one.yaml", glossary("treaty"))
    try sandbox.write("two.yaml", glossary("pact"))
    let arguments = ["canonicalise", "--glossary", "one.yaml", "--glossary", "two.yaml"]
    let first = try sandbox.run(arguments, input: Data("an accord\n".utf8))
    let second = try sandbox.run(arguments, input: Data("an accord\n".utf8))
    #expect(second.output == first.output)
    #expect(second.errors == first.errors)
  }

  @Test func aFolderOfGlossariesAndAHouseBesideThem() throws {
    try sandbox.write("mine/b/terms.yml", glossary("treaty"))
    try sandbox.write("mine/houses/own.yaml", "house: own\n")
    try sandbox.write("mine/read.me", "no glossary")
    let run = try sandbox.run(
      "canonicalise", "--glossary", "mine", "--house", "own", input: "an accord\n")
    #expect(run.text == "a treaty\n", "\(run.errors)")
  }

  @Test(arguments: [
    ("not a mapping", "- a\n- b\n", ":1:1:"),
    ("truncated", "glossary: x\nconcepts:\n  - id: [a", ":3:"),
    (
      "unknown key", "glossary: x\nconcepts:\n  - id: a\n    kind: term\n    en: a\n    em: b\n",
      ":6:5:"
    ),
    ("bad kind", "glossary: x\nconcepts:\n  - id: a\n    kind: persn\n    en: b\n", ":4:11:"),
    ("tab", "glossary: x\nconcepts:\n\t- id: a\n", ":3:"),
    ("NUL", "glossary: x\u{0}\n", ":1:"),
    (
      "bomb",
      "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + zip("bcdefghi", "abcdefgh").map {
          "\($0): &\($0) [*\($1),*\($1),*\($1),*\($1),*\($1),*\($1),*\($1),*\($1),*\($1)]\n"
        }
        .joined() + "glossary: *i\n", ":"
    ),
  ])
  func flawsAreToldWithTheirPlace(_ name: String, _ text: String, _ place: String) throws {
    try sandbox.write("bad.yaml", text)
    let run = try sandbox.run("canonicalise", "--glossary", "bad.yaml", input: "Zelensky\n")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("bad.yaml" + place), "\(run.errors)")
    #expect(run.errors.utf8.count < 4000)
  }

  @Test func everyFlawOfEveryFileIsTold() throws {
    try sandbox.write("one.yaml", "glossary: x\nconcepts:\n  - id: a\n    em: b\n")
    try sandbox.write("two.yaml", "glosary: x\n")
    let run = try sandbox.run(
      "canonicalise", "--glossary", "one.yaml", "--glossary", "two.yaml", input: "")
    #expect(run.errors.contains("one.yaml:4:5: "))
    #expect(run.errors.contains("two.yaml:1:1: "))
  }

  @Test func aFlawedHouse() throws {
    try sandbox.write("own.yaml", "house: own\nquote: leave\n")
    let run = try sandbox.run("canonicalise", "--house", "own.yaml", input: "")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("own.yaml:2:1: "))
  }

  @Test(arguments: [
    ("default", "Kim Jong-un, Zelenskyy"), ("ap", "Kim Jong Un, Zelenskyy"),
    ("reuters", "Kim Jong Un, Zelenskiy"), ("kyiv-independent", "Kim Jong Un, Zelensky"),
  ])
  func shippedHouses(_ house: String, _ expected: String) throws {
    let run = try sandbox.run(
      "canonicalise", "--house", house, input: "Kim Jongun, Zelenskiy\n")
    #expect(run.text == expected + "\n")
  }

  @Test func strictRewritesAdmittedForms() throws {
    let text = "a POW\n"
    #expect(try sandbox.run("canonicalise", input: text).text == text)
    #expect(try sandbox.run("canonicalise", "--strict", input: text).text == "a prisoner of war\n")
  }
}
