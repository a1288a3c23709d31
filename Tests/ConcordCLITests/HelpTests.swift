import ConcordTestSupport
import Testing

/// The help of the program and of every verb, as a reader gets it.
@Suite struct HelpTests {
  @Test(arguments: ["", "canonicalise", "variants", "match", "derive", "transliterate", "inflect"])
  func help(of verb: String) throws {
    let sandbox = try Sandbox()
    let run = try sandbox.run((verb.isEmpty ? [] : [verb]) + ["--help"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.text.contains("concord \(verb)"))
    if !verb.isEmpty { #expect(run.text.contains("Examples:")) }
    let name = verb.isEmpty ? "concord" : verb
    let difference = try Snapshot.difference(run.text, suite: "Help", name: name)
    #expect(difference == nil)
  }

  @Test func versionIsOneLine() throws {
    let run = try Sandbox().run("--version")
    #expect(run.status == 0)
    #expect(run.text.split(separator: ".").count == 3)
    #expect(run.text.hasSuffix("\n"))
  }

  @Test func theAmericanSpellingIsTheSameVerb() throws {
    let sandbox = try Sandbox()
    let british = try sandbox.run("canonicalise", input: "Zelensky’s visit\n")
    let american = try sandbox.run("canonicalize", input: "Zelensky’s visit\n")
    #expect(british.text == "Zelenskyy’s visit\n")
    #expect(american.output == british.output)
    #expect(american.status == 0)
  }
}
