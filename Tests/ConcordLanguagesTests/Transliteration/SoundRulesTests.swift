import Testing

@testable import ConcordLanguages

@Suite struct SoundRulesTests {
  static func rules(_ lines: String) throws -> SoundRules {
    let rows = lines.split(separator: "\n").enumerated().map { index, line in
      SchemeFile.Row(
        fields: line.split(separator: " ", omittingEmptySubsequences: false), line: index + 1)
    }
    return try SoundRules(rows, file: "test.tsv")
  }

  static func run(_ lines: String, _ word: String) throws -> String {
    String(decoding: try rules(lines).run(Array(word.utf8)), as: UTF8.self)
  }

  @Test func theLongestRuleWins() throws {
    #expect(try Self.run("rule a 1\nrule ab 2\nrule b 3", "abba") == "231")
  }

  @Test func aContextGoesBeforeNone() throws {
    #expect(try Self.run("rule a 1\nrule a 2 - #\nrule b -", "aba") == "12")
  }

  @Test(arguments: [
    ("- c+#", "acc", "x"), ("- c+#", "acb", "o"), ("- [bc]d", "acd", "x"), ("- [^bc]", "ab", "o"),
    ("- [^bc]", "a", "o"),
    ("- .", "ab", "x"), ("- .", "a", "o"), ("- b?d", "abd", "x"), ("- b?d", "ad", "x"),
    ("- b/d", "ad", "x"),
    ("- .*d", "abcd", "x"), ("# #", "a", "x"), ("- <v>", "ae", "x"), ("- <v>", "ab", "o"),
  ])
  func contexts(_ context: String, _ word: String, _ expected: String) throws {
    let lines =
      "class v aeiou\nrule a x \(context)\nrule a o\nrule b -\nrule c -\nrule d -\nrule e -"
    #expect(try Self.run(lines, word) == expected)
  }

  @Test func whatStoodBeforeIsReadBackwards() throws {
    #expect(try Self.run("rule a 1 #bc -\nrule a 2\nrule b -\nrule c -", "bca") == "1")
    #expect(try Self.run("rule a 1 #bc -\nrule a 2\nrule b -\nrule c -", "cba") == "2")
  }

  @Test(arguments: ["rule", "rule ж x", "rule a x <none>", "rule a x [b", "rule a x *"])
  func badRulesAreErrors(_ line: String) {
    #expect(throws: SchemeError.self) { _ = try Self.rules(line) }
  }

  @Test func theShippedRulesCanBeRead() throws {
    let rules = try EnglishSpeech.loadRules()
    for (word, sounds) in EnglishSpeech.examples {
      #expect(String(decoding: rules.run(Array(word.utf8)), as: UTF8.self) == sounds, "\(word)")
    }
    #expect(EnglishSpeech.examples.count > 10)
  }

  @Test func namesJoinTheirEndings() {
    #expect(EnglishSpeech.established(Array("robertson".utf8), .hangul) == "로버트슨")
    #expect(EnglishSpeech.established(Array("georgetown".utf8), .cyrillic) == "джорджтаун")
    #expect(EnglishSpeech.established(Array("xyzson".utf8), .hangul) == nil)
  }
}
