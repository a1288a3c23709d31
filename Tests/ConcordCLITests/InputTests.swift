import Foundation
import Testing

/// What is read: files, folders, standard input, and which of them are told to be unreadable.
@Suite struct InputTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
  }

  @Test func filesComeOutInTheirOrder() throws {
    try sandbox.write("b.txt", "Zelensky one\n")
    try sandbox.write("a.txt", "Zelensky two\n")
    let run = try sandbox.run("canonicalise", "b.txt", "a.txt")
    #expect(run.text == "Zelenskyy one\nZelenskyy two\n")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test func aMissingFileIsToldAndTheRestDone() throws {
    try sandbox.write("a.txt", "Zelensky one\n")
    try sandbox.write("b.txt", "Zelensky two\n")
    let run = try sandbox.run("canonicalise", "no.txt", "a.txt", "neither.txt", "b.txt")
    #expect(run.text == "Zelenskyy one\nZelenskyy two\n")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        concord: no.txt: no such file or folder
        concord: neither.txt: no such file or folder

        """)
  }

  @Test func aMissingFileIsToldByVariants() throws {
    try sandbox.write("a.txt", "Zelensky one\n")
    let run = try sandbox.run("variants", "--format", "line", "no.txt", "a.txt")
    #expect(run.text.contains("a.txt:1:1:"))
    #expect(run.errors == "concord: no.txt: no such file or folder\n")
    #expect(run.status == 2)
  }

  @Test func aFolderStandsForItsDocuments() throws {
    try sandbox.write("news/b.md", "**Zelensky**\n")
    try sandbox.write("news/a.txt", "Zelensky\n")
    try sandbox.write("news/deep/c.html", "<p>Zelensky</p>\n")
    try sandbox.write("news/image.png", "Zelensky\n")
    try sandbox.write("news/.hidden/d.txt", "Zelensky\n")
    try sandbox.write("news/.e.txt", "Zelensky\n")
    try sandbox.write("outside.txt", "Zelensky outside\n")
    try FileManager.default.createSymbolicLink(
      at: sandbox.url("news/link.txt"), withDestinationURL: sandbox.url("outside.txt"))
    let run = try sandbox.run("canonicalise", "news")
    #expect(run.text == "Zelenskyy\n**Zelenskyy**\n<p>Zelenskyy</p>\n")
    let named = try sandbox.run("canonicalise", "news/link.txt")
    #expect(named.text == "Zelenskyy outside\n")
  }

  @Test func aLoopOfFoldersEnds() throws {
    try sandbox.write("news/a.txt", "Zelensky\n")
    try FileManager.default.createSymbolicLink(
      at: sandbox.url("news/loop"), withDestinationURL: sandbox.url("news"))
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.url("news/self").path, withDestinationPath: "self")
    #expect(try sandbox.run("canonicalise", "news").text == "Zelenskyy\n")
    let named = try sandbox.run("canonicalise", "news/self")
    #expect(named.status == 2)
    #expect(named.errors.contains("news/self"))
  }

  @Test func aLinkToAFolderIsFollowedWhenNamed() throws {
    try sandbox.write("news/a.txt", "Zelensky\n")
    try FileManager.default.createSymbolicLink(
      at: sandbox.url("link"), withDestinationURL: sandbox.url("news"))
    #expect(try sandbox.run("canonicalise", "link").text == "Zelenskyy\n")
  }

  @Test(arguments: [[], ["-"]]) func standardInput(_ arguments: [String]) throws {
    let run = try sandbox.run(["canonicalise"] + arguments, input: Data("Zelensky\n".utf8))
    #expect(run.text == "Zelenskyy\n")
    #expect(run.status == 0)
  }

  @Test func standardInputAmongFiles() throws {
    try sandbox.write("a.txt", "a Zelensky\n")
    let run = try sandbox.run("canonicalise", "a.txt", "-", "a.txt", input: "- Zelensky\n")
    #expect(run.text == "a Zelenskyy\n- Zelenskyy\na Zelenskyy\n")
  }

  @Test func theNameOfStandardInputTellsItsFormat() throws {
    let html = "<p title=\"Zelensky\">Zelensky</p>\n"
    let run = try sandbox.run("canonicalise", "--stdin-filename", "x/a.html", input: html)
    #expect(run.text == "<p title=\"Zelensky\">Zelenskyy</p>\n")
    let told = try sandbox.run(
      "canonicalise", "--check", "--format", "line", "--stdin-filename", "x/a.html", input: html)
    #expect(told.text.hasPrefix("x/a.html:1:21:"))
  }

  @Test(arguments: [
    ("text", "`Zelenskyy` <b title=\"Zelenskyy\">Zelenskyy</b>"),
    ("markdown", "`Zelensky` <b title=\"Zelensky\">Zelenskyy</b>"),
    ("html", "`Zelenskyy` <b title=\"Zelensky\">Zelenskyy</b>"),
  ])
  func typeIsStrongerThanTheExtension(_ type: String, _ expected: String) throws {
    try sandbox.write("a.txt", "`Zelensky` <b title=\"Zelensky\">Zelensky</b>")
    #expect(try sandbox.run("canonicalise", "--type", type, "a.txt").text == expected)
  }

  @Test func namesWithSpacesHangulAndDashes() throws {
    for name in ["두 번째 기사.txt", "it's \"odd\".txt", "-dash.txt"] {
      try sandbox.write(name, "Zelensky\n")
    }
    let run = try sandbox.run(
      "canonicalise", "--in-place", "두 번째 기사.txt", "it's \"odd\".txt", "--", "-dash.txt")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try sandbox.names().count == 3)
    for name in try sandbox.names() { #expect(try sandbox.read(name) == "Zelenskyy\n") }
  }

  @Test func languagesAreLimited() throws {
    let text = "Zelensky / Володимир Зеленский / 젤렌스키이\n"
    func output(_ code: String) throws -> String {
      try sandbox.run("canonicalise", "--lang", code, input: text).text
    }
    #expect(try output("en").hasPrefix("Zelenskyy / Володимир Зеленский"))
    #expect(try output("ko").hasPrefix("Zelensky / Володимир Зеленский"))
    #expect(try output("uk").hasPrefix("Zelensky / "))
    #expect(try output("en-US") == output("en"))
    #expect(try output("auto").hasPrefix("Zelenskyy"))
  }
}
