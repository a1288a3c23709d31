import Testing

/// What cannot be understood: exit status 2, nothing on standard output, and a message that says
/// what was expected.
@Suite struct UsageErrorTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var arguments: [String]
    /// What the message must contain.
    var told: [String]
    var testDescription: String { name }

    init(_ name: String, _ arguments: String, _ told: String...) {
      self.name = name
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.told = told
    }
  }

  static let rows = [
    Row("flag", "canonicalise --glosary x.yaml a.txt", "--glosary", "--glossary"),
    Row("verb", "canonicalse a.txt", "“canonicalse”", "did you mean “canonicalise”?", "inflect"),
    Row("verb far off", "frobnicate", "unknown verb", "canonicalise, variants"),
    Row("format", "canonicalise --format jsn a.txt", "“jsn”", "did you mean “json”?", "sarif"),
    Row("format of variants", "variants --format sarif a.txt", "“sarif”", "tsv, csv, html"),
    Row("format of inflect", "inflect --format xml a", "'xml'", "'tsv'"),
    Row("document format", "canonicalise --type htlm a.txt", "did you mean “html”?", "jsonl"),
    Row("rule", "canonicalise --ignore name-varint a.txt", "did you mean “name-variant”?"),
    Row("rule far off", "canonicalise --select xyz a.txt", "expected one of name-variant"),
    Row("house", "canonicalise --house reuter a.txt", "did you mean “reuters”?", "yonhap", "file"),
    Row("house file", "canonicalise --house nope.yaml a.txt", "nope.yaml: No such file"),
    Row("language", "canonicalise --lang fr a.txt", "“fr”", "en, ko, uk, auto"),
    Row("language of inflect", "inflect --lang fr a", "“fr”", "en, ko, uk, auto"),
    Row("scheme", "transliterate --scheme kmu2011 a", "“kmu2011”", "did you mean “kmu2010”?"),
    Row("scheme begun", "transliterate --scheme passport a", "did you mean “passport2007”?"),
    Row("scheme far off", "transliterate --scheme xyzzy a", "unknown scheme", "bgn1965, bgn2019"),
    Row("no way back", "transliterate --scheme kmu2010 --reverse a", "not reversible", "iso9"),
    Row("reverse alone", "transliterate --to en --reverse a", "--reverse", "--scheme"),
    Row("no scheme", "transliterate a", "--scheme", "--to", "--all", "--list"),
    Row("two schemes", "transliterate --scheme rr --to en a", "--scheme and --to"),
    Row("target", "transliterate --to fr a", "“fr”", "en, ko, uk"),
    Row("target to tell", "transliterate --to auto a", "“auto”", "en, ko, uk"),
    Row("format of lines", "transliterate --scheme rr --format json a", "--format", "--all"),
    Row("kind", "transliterate --to en --kind city a", "'city'", "'place'"),
    Row("gender", "inflect --gender male a", "'male'", "'masculine'"),
    Row("level", "canonicalise --fail-on warn a.txt", "'warn'", "'warning'"),
    Row("colour", "canonicalise --color blue a.txt", "'blue'", "'never'"),
    Row("no thread", "canonicalise --jobs 0 a.txt", "--jobs", "from 1"),
    Row("glossary", "canonicalise --glossary no.yaml a.txt", "no.yaml: no such file or folder"),
    Row(
      "folder without glossary", "canonicalise --glossary empty a.txt", "empty: no YAML glossary"),
    Row("in place of what", "canonicalise --in-place", "standard input"),
    Row("in place and diff", "canonicalise --in-place --diff a.txt", "--in-place", "--diff"),
    Row(
      "in place and output", "canonicalise --in-place --output b a.txt", "--in-place", "--output"),
    Row("backup alone", "canonicalise --backup .bak a.txt", "--backup", "--in-place"),
    Row("diff and format", "canonicalise --diff --format json a.txt", "--diff", "--report"),
  ]

  @Test(arguments: rows) func tellsWhatWasExpected(_ row: Row) throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.txt", "Zelensky\n")
    try sandbox.write("empty/read.me", "nothing")
    let run = try sandbox.run(row.arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    for text in row.told { #expect(run.errors.contains(text), "\(run.errors)") }
    #expect(try sandbox.names() == ["a.txt", "empty"])
    #expect(try sandbox.read("a.txt") == "Zelensky\n")
  }
}
