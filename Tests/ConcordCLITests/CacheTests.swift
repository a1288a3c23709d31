import Foundation
import Testing

/// Compiled lexicons on disk: used when sound, made anew when in doubt, never in the way.
@Suite struct CacheTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write(
      "own.yaml",
      """
      glossary: own
      concepts:
        - id: treaty
          kind: term
          en: {preferred: treaty, deprecated: [accord]}

      """)
  }

  private var environment: [String: String] { ["CONCORD_CACHE": sandbox.url("cache").path] }

  private func run(_ arguments: String...) throws -> Sandbox.Run {
    try sandbox.run(
      ["canonicalise", "--glossary", "own.yaml"] + arguments, input: Data("an accord\n".utf8),
      environment: environment)
  }

  private func expectSound(_ run: Sandbox.Run) {
    #expect(run.text == "a treaty\n")
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }

  private func lexicons() throws -> [String] {
    try sandbox.names("cache").filter { $0.hasSuffix(".lexicon") }
  }

  @Test func oneFileForEachSetOfInputs() throws {
    expectSound(try run())
    #expect(try lexicons().count == 1)
    expectSound(try run())
    #expect(try lexicons().count == 1)
    _ = try run("--house", "ap")
    #expect(try lexicons().count == 2)
    try sandbox.write("own.yaml", try sandbox.read("own.yaml").replacing("treaty}", with: "pact}"))
    _ = try run()
    #expect(try sandbox.names("cache") == lexicons())
  }

  @Test func noCacheLeavesNone() throws {
    expectSound(try run("--no-cache"))
    #expect(try sandbox.names() == ["own.yaml"])
  }

  @Test(arguments: [
    "zero length", "one byte", "header only", "half", "last byte gone", "one byte more",
    "zeros", "ones", "wrong version", "wrong size", "another key", "folder",
  ])
  func aFileInDoubtIsMadeAnew(_ damage: String) throws {
    expectSound(try run())
    let name = try #require(try lexicons().first)
    let file = sandbox.url("cache/\(name)")
    let sound = try Data(contentsOf: file)
    var bytes = sound
    switch damage {
    case "zero length": bytes = Data()
    case "one byte": bytes = sound.prefix(1)
    case "header only": bytes = sound.prefix(272)
    case "half": bytes = sound.prefix(sound.count / 2)
    case "last byte gone": bytes = sound.dropLast()
    case "one byte more": bytes = sound + [0]
    case "zeros": bytes = Data(count: sound.count)
    case "ones": bytes = Data(repeating: 0xFF, count: sound.count)
    case "wrong version": bytes[8] ^= 1
    case "wrong size": bytes[16] ^= 1
    case "another key": bytes[24] ^= 1
    default: break
    }
    try FileManager.default.removeItem(at: file)
    if damage == "folder" {
      try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
    } else {
      try bytes.write(to: file)
    }
    expectSound(try run())
    expectSound(try run())
    if damage != "folder" { #expect(try Data(contentsOf: file) == sound) }
  }

  @Test func damageInsideDoesNotCrash() throws {
    expectSound(try run())
    let file = sandbox.url("cache/\(try #require(try lexicons().first))")
    let sound = try Data(contentsOf: file)
    let step = max(1, sound.count / 40)
    for offset in stride(from: 0, to: sound.count, by: step) {
      var bytes = sound
      for index in offset..<min(offset + 8, bytes.count) { bytes[index] ^= 0xA5 }
      try bytes.write(to: file)
      #expect(try run().status == 0, "at \(offset) of \(sound.count)")
    }
  }

  @Test func aFolderThatCannotBeMade() throws {
    try sandbox.write("cache", "a file where the folder should be")
    expectSound(try run())
    #expect(try sandbox.read("cache") == "a file where the folder should be")
  }

  @Test func processesRaceForOneFile() throws {
    let run = try sandbox.shell(
      """
      for i in 1 2 3 4 5 6; do
        echo an accord | $CONCORD canonicalise --glossary own.yaml > $i.out 2>&1 & done
      wait; cat ?.out
      """, environment: environment)
    #expect(run.text == String(repeating: "a treaty\n", count: 6))
    #expect(try sandbox.names("cache").count == 1)
  }
}
