import ConcordFormats
import ConcordModel
import Testing

@Suite struct ConfigurationTests {
  @Test func everyKey() throws {
    let text = """
      glossary: [people.yaml, terms/]
      house: reuters
      lang: uk
      type: markdown
      format: sarif
      select: name-variant
      ignore: [case-outlier]
      severity: {name-variant: error, expired: off}
      fail-on: warning
      protect: ["Kiev Dynamo", "*-kiev"]
      exclude: [vendor/**]
      jobs: 2
      """
    var expected = Configuration()
    expected.glossaries = ["people.yaml", "terms/"]
    expected.house = "reuters"
    expected.language = "uk"
    expected.type = "markdown"
    expected.format = "sarif"
    expected.select = ["name-variant"]
    expected.ignore = ["case-outlier"]
    expected.severities = ["name-variant": .level(.error), "expired": .off]
    expected.failOn = .warning
    expected.protected = ["Kiev Dynamo", "*-kiev"]
    expected.excluded = ["vendor/**"]
    expected.jobs = 2
    expected.path = ".concord.yml"
    #expect(try Configuration.read(Array(text.utf8), path: ".concord.yml") == expected)
  }

  @Test func empty() throws {
    var expected = Configuration()
    expected.path = "c.yml"
    #expect(try Configuration.read(Array("# nothing\n".utf8), path: "c.yml") == expected)
  }

  @Test(arguments: [
    (
      "glossaries: a",
      #"1:1: found unknown key "glossaries", expected a key of a configuration (did you mean "glossary"?)"#
    ),
    ("lang: ua", #"1:7: found "ua", expected one of en, ko, uk, auto (did you mean "uk"?)"#),
    (
      "format: jsn",
      #"1:9: found "jsn", expected one of text, line, json, jsonl, sarif, rdjson, rdjsonl, github, junit, html, tsv, csv (did you mean "json"?)"#
    ),
    (
      "severity: {a: fatal}",
      #"1:15: found "fatal", expected one of information, warning, error, off"#
    ),
    ("fail-on: warn", #"1:10: found "warn", expected a severity: information, warning, error"#),
    ("jobs: 0", #"1:7: found "0", expected a number from 1"#),
    ("house: [a]", "1:8: found a list, expected the name or the file of a house"),
    ("- a", "1:1: found a list, expected a configuration, a mapping of keys to values"),
  ])
  func errors(_ text: String, _ message: String) {
    do {
      _ = try Configuration.read(Array(text.utf8), path: "c.yml")
      Issue.record("no error")
    } catch {
      #expect(error.errors.map(\.description) == ["c.yml:" + message])
    }
  }
}
