import Foundation
import Testing

/// `concord match`: one pair, streams of pairs, pools, errors.
@Suite struct MatchCommandTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
  }

  @Test func onePairIsExplained() throws {
    let run = try sandbox.run("match", "Ko Young-hee", "고영희")
    #expect(run.status == 0)
    #expect(run.text.contains("one name\n"))
    #expect(run.lines.count >= 3)
  }

  @Test func onePairAsJSON() throws {
    let run = try sandbox.run("match", "--format", "json", "Koo Byoung-sam", "구병삼")
    let value = try #require(run.json as? [String: Any])
    #expect(value["match"] as? Bool == true)
    #expect((value["score"] as? Double ?? 0) > 0.9)
    #expect((value["parts"] as? [[String: Any]])?.count == 3)
  }

  /// A line for a line, with what else stands in it.
  @Test func pairsGetAScore() throws {
    let input = "Zelensky\tЗеленський\nKim Jong Il\tKim Jong Un\tkept\r\n\n구병삼\tKoo Byoung-sam"
    let run = try sandbox.run("match", "--tsv", input: input)
    #expect(run.status == 0)
    let lines = run.output.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("Zelensky\tЗеленський\t0.9"))
    #expect(
      lines[1].hasPrefix("Kim Jong Il\tKim Jong Un\tkept\t0.0")
        && lines[1].unicodeScalars.last == "\r")
    #expect(lines[2].isEmpty)
    #expect(lines[3].hasPrefix("구병삼\tKoo Byoung-sam\t0.99"))
  }

  @Test func threadsKeepTheOrder() throws {
    let names = (0..<3000).map { "Name\($0) Kim\tKim Name\($0)" }.joined(separator: "\n")
    let one = try sandbox.run("match", "--tsv", "--jobs", "1", input: names)
    let many = try sandbox.run("match", "--tsv", "--jobs", "4", input: names)
    #expect(one.text == many.text)
    #expect(one.lines.count == 3000)
  }

  @Test func malformedLinesAreTold() throws {
    let run = try sandbox.run("match", "--tsv", input: "Kim\t김\nonly one\nPark\t박\n")
    #expect(run.status == 2)
    #expect(run.lines.count == 3)
    #expect(run.lines[1] == "only one\t")
    #expect(run.errors.contains("<stdin>:2:1: found one column"))
  }

  @Test func poolsAreSearched() throws {
    try sandbox.write("pool.txt", "구병삼\n조태열\nЗеленський\n\nKim Jong Un\n")
    let run = try sandbox.run(
      "match", "--pool", "pool.txt", "--top", "2", input: "Cho Tae-yul\n젤렌스키\n")
    #expect(run.status == 0)
    let rows = run.lines.map { $0.split(separator: "\t") }
    #expect(rows.count == 4 && rows.allSatisfy { $0.count == 4 })
    #expect(rows[0][0] == "Cho Tae-yul" && rows[0][1] == "1" && rows[0][2] == "조태열")
    #expect(rows[2][0] == "젤렌스키" && rows[2][2] == "Зеленський")
  }

  /// What a glossary lists decides before the letters do.
  @Test func glossariesDecide() throws {
    let listed = try sandbox.run("match", "Kim Jong Un", "김종은")
    #expect(listed.text.contains("two names"))
    let letters = try sandbox.run("match", "--no-glossary", "Kim Jong Un", "김종은")
    #expect(!letters.text.contains("is listed for"))
    try sandbox.write(
      "own.yaml",
      "glossary: own\nconcepts:\n  - id: swan\n    kind: place\n    en: Swan Lake\n    uk: Лебедине озеро\n"
    )
    let own = try sandbox.run("match", "--glossary", "own.yaml", "Swan Lake", "Лебедине озеро")
    #expect(own.text.contains("one name") && own.text.contains("both are listed for swan"))
  }

  @Test(arguments: [
    (["match"], "expected two names, found 0"),
    (["match", "a"], "expected two names, found 1"),
    (["match", "--tsv", "--pool", "x"], "do not go together"),
    (["match", "--tsv", "a", "b"], "takes no names"),
    (["match", "--pool", "missing.txt", "a"], "missing.txt"),
    (["match", "--top", "0", "--pool", "x", "a"], "--top: found 0"),
    (["match", "--jobs", "0", "--tsv"], "--jobs: found 0"),
    (["match", "--glossary", "x", "--no-glossary", "a", "b"], "do not go together"),
  ])
  func errors(arguments: [String], message: String) throws {
    let run = try sandbox.run(arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
