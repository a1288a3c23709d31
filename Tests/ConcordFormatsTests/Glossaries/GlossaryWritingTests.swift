import ConcordModel
import ConcordTestSupport
import Testing

@testable import ConcordFormats

@Suite struct GlossaryWritingTests {
  private static let words = [
    "Kyiv", "Київ", "키이우", "no", "~", "null", "2016", "a: b", "a #b", "- a", "\"q\"", "it's",
    "a\\b", "a\nb", "\t", "[a]", "a,b", "*a", "&a", "!a", "%a", "@a", "`a", "?", "a?", ":a", "a:",
    " a ", "a  b", "e\u{301}", "\u{85}", "\u{2028}", "\u{1F600}", "\u{7F}", "#a", "{a}", "|", ">",
    "true", "On", "=", "<<", "a::b", "http://a.b/c", "---", "...",
  ]

  @Test(arguments: words)
  func scalars(_ word: String) throws {
    let bytes = Array("a: \(YAMLText.scalar(word))\nb: [\(YAMLText.scalar(word))]".utf8)
    let tree = try bytes.withUnsafeBufferPointer { try YAMLTree.read($0, path: "a") }
    #expect(tree.nodes.map(\.text) == ["", "a", word, "b", "", word])
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func readingWhatWasWritten(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let glossary = Self.glossary(&random)
      let text = GlossaryYAML.write(glossary)
      let again = try GlossaryYAML.read(Array(text.utf8), path: "")
      #expect(again == glossary, "seed \(seed):\n\(text)")
      #expect(GlossaryYAML.write(again) == text, "seed \(seed)")
    }
  }

  private static func glossary(_ random: inout SeededGenerator) -> Glossary {
    func form() -> String {
      words.filter { $0.contains { !$0.isWhitespace } && $0 != "~" }
        .randomElement(using: &random) ?? "a"
    }
    func maybe() -> String? { Bool.random(using: &random) ? form() : nil }
    func term(_ status: AdministrativeStatus, _ house: String? = nil) -> Term {
      var term = Term(form(), status: status, house: house)
      guard Int.random(in: 0..<3, using: &random) == 0 else { return term }
      term.isCaseSensitive = Bool.random(using: &random)
      term.isFixed = Bool.random(using: &random)
      term.plural = maybe()
      term.gender = Bool.random(using: &random) ? .feminine : nil
      term.parts = Bool.random(using: &random) ? NameParts(given: form(), family: maybe()) : nil
      term.note = maybe()
      term.from = Bool.random(using: &random) ? "2016-02-29" : nil
      return term
    }
    let concepts = (0..<Int.random(in: 0...4, using: &random)).map { index in
      ConceptEntry(
        id: "\(form())\(index)",
        kind: ConceptEntry.Kind.allCases.randomElement(using: &random) ?? .term,
        origin: Bool.random(using: &random) ? .korean : nil, country: "NO", gender: .neuter,
        isDistinctive: Bool.random(using: &random), subjectField: maybe(), definition: maybe(),
        note: maybe(), links: [ConceptEntry.Link(key: form(), value: form())],
        sections: ["en", "no", "uk-ua"].map { tag in
          LanguageSection(
            language: LanguageTag(tag),
            terms: [term(.preferred), term(.admitted), term(.superseded), term(.superseded)]
              + [term(.preferred, "ap"), term(.preferred, "no")])
        })
    }
    return Glossary(name: form(), concepts: concepts)
  }
}
