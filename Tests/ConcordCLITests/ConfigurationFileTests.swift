import Foundation
import Testing

/// `.concord.yml`, found upward of the input, key by key; a flag is stronger.
@Suite struct ConfigurationFileTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write(
      "terms/own.yaml",
      """
      glossary: own
      concepts:
        - id: treaty
          kind: term
          en: {preferred: treaty, deprecated: [accord]}
        - id: kim-jong-un
          kind: person
          origin: ko
          country: KP
          gender: masculine
          ko: 김정은
          en: Kim Jong-un

      """)
    try sandbox.write("news/deep/a.txt", "Kim Jong Un signed an accord.\n")
  }

  private func output(_ configuration: String, _ arguments: String...) throws -> Sandbox.Run {
    try sandbox.write(".concord.yml", configuration)
    return try sandbox.run(["canonicalise", "news/deep/a.txt"] + arguments)
  }

  @Test func glossariesCountFromTheFile() throws {
    let run = try output("glossary: [terms/own.yaml]\n")
    #expect(run.text == "Kim Jong-un signed a treaty.\n", "\(run.errors)")
    try sandbox.write("elsewhere/.concord.yml", "house: ap\n")
    let other = try sandbox.shell("cd elsewhere && $CONCORD canonicalise ../news/deep/a.txt")
    #expect(other.text == "Kim Jong-un signed a treaty.\n")
    let flag = try output("glossary: [no.yaml]\n", "--glossary", "terms")
    #expect(flag.text == "Kim Jong-un signed a treaty.\n")
  }

  @Test func theNearestFileHolds() throws {
    try sandbox.write("news/deep/.concord.yml", "house: ap\n")
    #expect(try output("glossary: terms\n").text.hasPrefix("Kim Jong Un signed an accord"))
  }

  @Test func standardInputTakesTheWorkingFolder() throws {
    try sandbox.write(".concord.yml", "glossary: terms\n")
    #expect(try sandbox.run("canonicalise", input: "an accord\n").text == "a treaty\n")
  }

  @Test func house() throws {
    #expect(try output("house: ap\n").text.hasPrefix("Kim Jong Un"))
    #expect(try output("house: ap\n", "--house", "default").text.hasPrefix("Kim Jong-un"))
  }

  @Test func languages() throws {
    #expect(try output("lang: ko\nglossary: terms\n").text.contains("Jong Un signed an accord"))
    #expect(try output("lang: ko\nglossary: terms\n", "--lang", "en").text.contains("a treaty"))
  }

  @Test func typeAndFormat() throws {
    try sandbox.write("news/deep/b.txt", "`Kim Jong Un`\n")
    try sandbox.write(".concord.yml", "type: markdown\nformat: line\n")
    #expect(try sandbox.run("canonicalise", "news/deep/b.txt").text == "`Kim Jong Un`\n")
    let check = try sandbox.run("canonicalise", "--check", "--type", "text", "news/deep/b.txt")
    #expect(check.text.hasPrefix("news/deep/b.txt:1:2: "))
    let variants = try sandbox.run("variants", "news/deep/a.txt")
    #expect(variants.text.hasPrefix("news/deep/a.txt:1:1: "))
  }

  @Test func rules() throws {
    #expect(try output("ignore: [name-variant]\n").text.hasPrefix("Kim Jong Un"))
    #expect(try output("select: [deprecated-term]\nglossary: terms\n").text.contains("a treaty"))
    #expect(try output("select: [name-variant]\nglossary: terms\n").text.contains("an accord"))
    let unknown = try output("ignore: [name-varant]\n")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("did you mean “name-variant”?"))
  }

  @Test func severities() throws {
    #expect(try output("severity: {name-variant: off}\n").text.hasPrefix("Kim Jong Un"))
    let graver = try output("severity: {name-variant: error}\n", "--format", "line")
    #expect(graver.text.contains(": error: "))
    #expect(graver.status == 1)
    let unknown = try output("severity: {name-varant: error}\n")
    #expect(unknown.errors.contains("name-varant"))
    #expect(unknown.status == 2)
  }

  @Test func failOn() throws {
    #expect(try output("fail-on: warning\n").status == 1)
    #expect(try output("fail-on: warning\n", "--fail-on", "error").status == 0)
  }

  @Test func protectedWords() throws {
    #expect(try output("protect: [Kim Jong Un]\nglossary: terms\n").text.hasSuffix("a treaty.\n"))
    #expect(try output("protect: ['Kim*']\n").text.hasPrefix("Kim Jong Un"))
  }

  @Test(arguments: [
    ("news/drafts/**", "a.txt b.draft.txt"), ("drafts", "a.txt b.draft.txt"),
    ("*.draft.txt", "a.txt drafts/c.txt"), ("news/*.txt", "drafts/c.txt"),
    ("**/c.txt", "a.txt b.draft.txt"),
  ])
  func excludedFiles(_ pattern: String, _ left: String) throws {
    try FileManager.default.removeItem(at: sandbox.url("news"))
    for name in ["a.txt", "b.draft.txt", "drafts/c.txt"] {
      try sandbox.write("news/\(name)", "\(name) ")
    }
    try sandbox.write(".concord.yml", "exclude: ['\(pattern)']\n")
    #expect(try sandbox.run("canonicalise", "news").text == left + " ")
    let elsewhere = try sandbox.shell("cd / && $CONCORD canonicalise '\(sandbox.url("news").path)'")
    #expect(elsewhere.text == left + " ")
  }

  @Test func jobs() throws {
    #expect(try output("jobs: 1\n").status == 0)
    let run = try output("jobs: none\n")
    #expect(run.status == 2)
    #expect(run.errors.hasSuffix(".concord.yml:1:7: found \"none\", expected a number from 1\n"))
  }

  @Test func anUnknownKeyIsToldWithTheNearest() throws {
    let run = try output("houze: ap\n")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(".concord.yml:1:1: "))
    #expect(run.errors.contains("houze"))
    #expect(run.errors.contains("house"))
  }
}
