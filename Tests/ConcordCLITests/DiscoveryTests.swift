import ConcordTestSupport
import Foundation
import Testing

/// `--discover`, `--propose`, `--probable` and `--apply-probable`.
@Suite struct DiscoveryTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write(
      "en.txt",
      "President Oksana Hrebeniuk went to Seoul. Hrebeniuk’s aide Park Ji-hoon stayed.\n")
    try sandbox.write(
      "uk.txt",
      "Президентка Оксана Гребенюк поїхала до Сеула. Її помічник Пак Чі Хун лишився.\n")
  }

  private func unknown(_ run: Sandbox.Run) throws -> [[String: Any]] {
    let root = try #require(run.json as? [String: Any])
    return try #require(root["unknown"] as? [[String: Any]])
  }

  @Test func jsonHasClusters() throws {
    let run = try sandbox.run(
      "variants", "--no-glossary", "--discover", "--format", "json", "en.txt", "uk.txt")
    #expect(run.status == 0)
    let names = try unknown(run)
    let president = try #require(
      names.first { name in
        (name["forms"] as? [[String: Any]])?.contains {
          $0["form"] as? String == "Oksana Hrebeniuk"
        } == true
      })
    #expect(president["kind"] as? String == "person")
    let forms = try #require(president["forms"] as? [[String: Any]])
    let told = forms.map { "\($0["form"] ?? "") \($0["language"] ?? "") \($0["count"] ?? 0)" }
    #expect(Set(told) == ["Oksana Hrebeniuk en 1", "Hrebeniuk en 1", "Оксана Гребенюк uk 1"])
    let score = try #require(president["score"] as? Double)
    #expect(score > 0.5 && score <= 1)
  }

  @Test func whatGlossariesKnowIsNotUnknown() throws {
    let run = try sandbox.run("variants", "--discover", "--format", "json", "en.txt")
    let forms = try unknown(run).flatMap { $0["forms"] as? [[String: Any]] ?? [] }
    #expect(!forms.contains { $0["form"] as? String == "Seoul" })
    #expect(forms.contains { $0["form"] as? String == "Oksana Hrebeniuk" })
  }

  @Test(arguments: ["text", "line", "json", "jsonl", "tsv", "csv", "html"])
  func everyFormatTellsThem(format: String) throws {
    let run = try sandbox.run("variants", "--discover", "--format", format, "en.txt")
    #expect(run.status == 0)
    // The page has the sentences of what is known, too.
    let head = format == "html" ? "In no glossary" : "Oksana Hrebeniuk"
    #expect(run.text.contains(head))
    let without = try sandbox.run("variants", "--format", format, "en.txt")
    #expect(!without.text.contains(head))
  }

  @Test func proposalsAreAGlossary() throws {
    let run = try sandbox.run(
      "variants", "--no-glossary", "--quiet", "--propose", "new.yaml", "en.txt", "uk.txt")
    #expect(run.status == 0)
    let yaml = try sandbox.read("new.yaml")
    #expect(yaml.contains("- id: oksana-hrebeniuk\n    kind: person\n"))
    #expect(yaml.contains("uk: Оксана Гребенюк"))
    let ids = yaml.split(separator: "\n").filter { $0.hasPrefix("  - id: ") }
    #expect(ids == ids.sorted())
    let read = try sandbox.run(
      "canonicalise", "--glossary", "new.yaml", input: "We met Oksana Grebenyuk.\n")
    #expect(read.status == 0)
    #expect(read.text == "We met Oksana Hrebeniuk.\n")
  }

  @Test func proposalsOverwriteNothing() throws {
    try sandbox.write("new.yaml", "mine\n")
    let refused = try sandbox.run("variants", "--propose", "new.yaml", "en.txt")
    #expect(refused.status == 2)
    #expect(try sandbox.read("new.yaml") == "mine\n")
    let forced = try sandbox.run("variants", "--propose", "new.yaml", "--force", "en.txt")
    #expect(forced.status == 0)
    #expect(try sandbox.read("new.yaml").contains("oksana-hrebeniuk"))
  }

  /// With the shipped glossaries hardly anything is left to find in the seeds.
  @Test func seedsAreKnown() throws {
    let seeds = Fixtures.root.appending(path: "seeds").path
    let run = try sandbox.run("variants", "--discover", "--format", "json", seeds)
    #expect(run.status == 0)
    let places = try unknown(run).filter { $0["kind"] as? String == "place" }
    #expect(places.isEmpty, "\(places)")
  }

  @Test func noGlossaryGoesAlone() throws {
    try sandbox.write("g.yaml", "glossary: g\nconcepts: []\n")
    let run = try sandbox.run("variants", "--no-glossary", "--glossary", "g.yaml", "en.txt")
    #expect(run.status == 2)
    let text = try sandbox.run("canonicalise", "--no-glossary", input: "Kiev and Zelensky\n")
    #expect(text.text == "Kiev and Zelensky\n")
  }
}
