import Foundation
import Testing

/// Spellings that are probably those of known names.
@Suite struct ProbableTests {
  let sandbox: Sandbox
  private let odd =
    "President Volodymyr Zelensskyy spoke. We heard Volodymyr Zelensskyy’s speech.\n"

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write(
      "g.yaml",
      """
      glossary: g
      concepts:
        - id: volodymyr-zelenskyy
          kind: person
          origin: uk
          distinctive: true
          en: Volodymyr Zelenskyy
          uk: Володимир Зеленський
          ko: 볼로디미르 젤렌스키
        - id: volodymyr-hroisman
          kind: person
          origin: uk
          en: Volodymyr Hroisman
          uk: Володимир Гройсман

      """)
  }

  @Test func leftAloneUnlessAsked() throws {
    let run = try sandbox.run("canonicalise", "--glossary", "g.yaml", input: odd)
    #expect(run.text == odd)
    let check = try sandbox.run("canonicalise", "--glossary", "g.yaml", "--check", input: odd)
    #expect(check.status == 0)
  }

  @Test func reported() throws {
    let run = try sandbox.run(
      "canonicalise", "--glossary", "g.yaml", "--check", "--probable", "--format", "json",
      input: odd)
    #expect(run.status == 0)
    let root = try #require(run.json as? [String: Any])
    let files = try #require(root["files"] as? [[String: Any]])
    let findings = try #require(files.first?["findings"] as? [[String: Any]])
    #expect(findings.map { $0["rule"] as? String } == ["probable-name", "probable-name"])
    #expect(
      findings.map { $0["preferred"] as? String }
        == ["Volodymyr Zelenskyy", "Volodymyr Zelenskyy’s"])
    let evidence = try #require(findings.first?["evidence"] as? [String])
    #expect(
      evidence.first?.hasPrefix("probable: likeness 0.9") == true
        || evidence.first == "probable: likeness 1.00")
    let text = try sandbox.run("canonicalise", "--glossary", "g.yaml", "--probable", input: odd)
    #expect(text.text == odd)
  }

  @Test func rewrittenOnceAndForAll() throws {
    let once = try sandbox.run(
      "canonicalise", "--glossary", "g.yaml", "--apply-probable", input: odd)
    #expect(
      once.text
        == "President Volodymyr Zelenskyy spoke. We heard Volodymyr Zelenskyy’s speech.\n")
    let twice = try sandbox.run(
      "canonicalise", "--glossary", "g.yaml", "--apply-probable", input: once.text)
    #expect(twice.text == once.text)
  }

  @Test(
    arguments: [
      ("uk", "Ми чули Володимира Зеленьского.\n", "Ми чули Володимира Зеленського.\n"),
      ("ko", "볼로디미르 젤랜스키는 왔다.\n", "볼로디미르 젤렌스키는 왔다.\n"),
    ])
  func agreementIsKept(language: String, text: String, expected: String) throws {
    let run = try sandbox.run(
      "canonicalise", "--glossary", "g.yaml", "--apply-probable", input: text)
    #expect(run.text == expected)
  }

  @Test func othersAreNotTaken() throws {
    let text =
      "President Volodymyr Zelinka spoke with Vitalii Zelenskyi-Koval and Olena Hroisman.\n"
    let run = try sandbox.run(
      "canonicalise", "--glossary", "g.yaml", "--apply-probable", input: text)
    #expect(run.text == text)
  }

  @Test func countedAsProbable() throws {
    let run = try sandbox.run(
      "variants", "--glossary", "g.yaml", "--probable", "--format", "tsv", input: odd)
    #expect(run.text.contains("volodymyr-zelenskyy\tperson\ten\t"))
    #expect(run.text.contains("\tprobable\t"))
    #expect(!run.text.contains("unknown"))
  }
}
