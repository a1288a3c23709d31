import Foundation
import Testing

/// `concord derive`: names from arguments and standard input, targets, formats, errors.
@Suite struct DeriveCommandTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
  }

  @Test func tsvHasASpellingALine() throws {
    let run = try sandbox.run(
      "derive", "--to", "en", "--format", "tsv", "--limit", "3", input: "Зеленський\r\n\nКличко")
    #expect(run.status == 0)
    let rows = run.lines.map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.count == 6)
    #expect(rows.allSatisfy { $0.count == 4 && Double($0[2]) != nil })
    #expect(rows.contains { $0[0] == "Зеленський" && $0[1] == "Zelenskyi" && $0[3] == "KMU 2010" })
  }

  @Test func textIsATable() throws {
    let run = try sandbox.run("derive", "Харків", "Київ", "--to", "ko", "--kind", "place")
    #expect(run.text.hasPrefix("Харків\n  하르키우"))
    #expect(run.text.contains("\n\nКиїв\n  키이우"))
    #expect(run.text.contains("하리코프"))
    #expect(run.text.contains("%  Russian-mediated → "))
  }

  @Test func jsonIsJSON() throws {
    let run = try sandbox.run("derive", "구병삼", "--to", "uk", "--format", "json", "--limit", "2")
    let list = try #require(run.json as? [[String: Any]])
    let spellings = try #require(list.first?["spellings"] as? [[String: Any]])
    #expect(spellings.count == 2)
    #expect(spellings.first?["text"] as? String == "Ку Бьон Сам")
    #expect(spellings.first?["probability"] is Double)
  }

  @Test func theCountryDecides() throws {
    let run = try sandbox.run(
      "derive", "리설주", "--to", "en", "--country", "KP", "--format", "tsv", "--limit", "1")
    #expect(run.text.hasPrefix("리설주\tRi Sol Ju\t"))
    let guesses = try sandbox.run("derive", "Koo Byoungsam", "--to", "ko", "--country", "KR")
    #expect(guesses.text.contains("구병삼"))
    #expect(guesses.text.contains("guessed"))
  }

  @Test func aNameOfTheTargetIsAnErrorAndTheRestIsDone() throws {
    let run = try sandbox.run("derive", "Kyiv", "Київ", "--to", "en", "--format", "tsv")
    #expect(run.status == 2)
    #expect(run.errors.contains("Kyiv"))
    #expect(run.text.contains("Київ\tKyiv\t"))
  }

  @Test(arguments: [
    ["derive", "Київ"], ["derive", "Київ", "--to", "xx"],
    ["derive", "Київ", "--to", "en", "--limit", "0"],
    ["derive", "Київ", "--to", "en", "--country", "FR"],
    ["derive", "Київ", "--to", "en", "--kind", "cat"],
  ])
  func usage(_ arguments: [String]) throws {
    let run = try sandbox.run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test(arguments: ["", " ", "\u{0}", "🙂", "ʼ", "-", "''", "\u{301}", "ㄱ", "Ь", "123"])
  func oddNames(_ name: String) throws {
    for target in ["ko", "uk"] {
      let run = try sandbox.run(
        "derive", "--to", target, "--from", "en", "--format", "tsv", input: name + "\n")
      #expect(run.status == 0, "\(target)")
    }
  }
}
