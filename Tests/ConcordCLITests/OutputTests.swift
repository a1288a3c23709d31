import Foundation
import Testing

/// Where the text goes: standard output, a file, a diff, back to its place.
@Suite struct OutputTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
  }

  @Test func outputToAFile() throws {
    try sandbox.write("a.txt", "Zelensky\n")
    try sandbox.write("out.txt", "old and longer than what comes\n")
    let run = try sandbox.run("canonicalise", "a.txt", "a.txt", "--output", "out.txt")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try sandbox.read("out.txt") == "Zelenskyy\nZelenskyy\n")
    #expect(try sandbox.names() == ["a.txt", "out.txt"])
  }

  @Test func outputToWhereNothingCanBe() throws {
    try sandbox.write("a.txt", "Zelensky\n")
    let run = try sandbox.run("canonicalise", "a.txt", "--output", "no/such/out.txt")
    #expect(run.status == 2)
    #expect(run.errors == "concord: no/such/out.txt: No such file or directory\n")
  }

  @Test func outputToADeviceLeavesItADevice() throws {
    let run = try sandbox.shell(
      """
      mkfifo pipe; cat pipe > got & echo Zelensky | $CONCORD canonicalise --output pipe
      wait; test -p pipe && cat got
      """)
    #expect(run.text == "Zelenskyy\n")
  }

  @Test func aDiffIsAcceptedByPatch() throws {
    let names = ["a.txt", "두 번째.md", "crlf.txt", "last.txt"]
    try sandbox.write("a.txt", (1...40).map { "line \($0) of Zelensky\n" }.joined())
    try sandbox.write("두 번째.md", "# Zelensky\n\n`Zelensky` and Kim Jong Un\n")
    try sandbox.write("crlf.txt", "one\r\nZelensky\r\nthree\r\n")
    try sandbox.write("last.txt", "Zelensky without an end")
    let expected = try names.map { try sandbox.run("canonicalise", $0).text }
    let run = try sandbox.run(["canonicalise", "--diff"] + names)
    #expect(run.status == 0)
    try sandbox.write("all.diff", run.output)
    let patch = try sandbox.shell("patch --binary -p0 < all.diff")
    #expect(patch.status == 0, "\(patch.text) \(patch.errors)")
    for (name, text) in zip(names, expected) { #expect(try sandbox.read(name) == text) }
    #expect(try sandbox.run(["canonicalise", "--diff"] + names).output.isEmpty)
  }

  @Test func aDiffCanBeChecked() throws {
    try sandbox.write("a.txt", "Zelensky\n")
    let run = try sandbox.run("canonicalise", "--diff", "--check", "a.txt")
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("--- a.txt\n+++ a.txt\n@@ -1 +1 @@\n-Zelensky\n+Zelenskyy\n"))
  }

  // MARK: In place

  @Test func inPlaceKeepsTheMode() throws {
    try sandbox.write("a.txt", "Zelensky\n")
    chmod(sandbox.url("a.txt").path, 0o640)
    let run = try sandbox.run("canonicalise", "--in-place", "a.txt")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(try sandbox.read("a.txt") == "Zelenskyy\n")
    #expect(try sandbox.names() == ["a.txt"])
    var status = stat()
    stat(sandbox.url("a.txt").path, &status)
    #expect(status.st_mode & 0o7777 == 0o640)
  }

  @Test func inPlaceKeepsTheOldFileUnderASuffix() throws {
    try sandbox.write("a.txt", "Zelensky\n")
    try sandbox.write("same.txt", "Zelenskyy\n")
    let run = try sandbox.run("canonicalise", "--in-place=.bak", "a.txt", "same.txt")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try sandbox.names() == ["a.txt", "a.txt.bak", "same.txt"])
    #expect(try sandbox.read("a.txt.bak") == "Zelensky\n")
    #expect(try sandbox.read("a.txt") == "Zelenskyy\n")
  }

  @Test func inPlaceFollowsALinkThatIsNamed() throws {
    try sandbox.write("deep/a.txt", "Zelensky\n")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.url("link.txt").path, withDestinationPath: "deep/a.txt")
    #expect(try sandbox.run("canonicalise", "--in-place", "link.txt").status == 0)
    #expect(try sandbox.read("deep/a.txt") == "Zelenskyy\n")
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: sandbox.url("link.txt").path)
    #expect(target == "deep/a.txt")
    #expect(try sandbox.names("deep") == ["a.txt"])
  }

  @Test func inPlaceLeavesAFileThatNeedsNothing() throws {
    try sandbox.write("a.txt", "Zelenskyy\n")
    let before = try FileManager.default.attributesOfItem(atPath: sandbox.url("a.txt").path)
    #expect(try sandbox.run("canonicalise", "--in-place", "a.txt").status == 0)
    let after = try FileManager.default.attributesOfItem(atPath: sandbox.url("a.txt").path)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
    #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
  }

  @Test func inPlaceRewritesAFileOfManyBlocks() throws {
    let line = "A line that stays as it is, of some length, to fill the blocks.\n"
    let filler = String(repeating: line, count: (9 << 20) / line.utf8.count)
    try sandbox.write("a.txt", filler + "Zelensky\n" + filler)
    #expect(try sandbox.run("canonicalise", "--in-place", "a.txt").status == 0)
    #expect(try sandbox.read("a.txt") == filler + "Zelenskyy\n" + filler)
  }

  @Test func aFileThatCannotBeWrittenIsUnharmed() throws {
    try sandbox.write("a.txt", String(repeating: "Zelensky\n", count: 1000))
    let before = try sandbox.read("a.txt")
    // No file may grow beyond a block of the shell, so that the write fails half-way.
    let run = try sandbox.shell(
      "trap '' XFSZ; $CONCORD canonicalise b.txt >/dev/null 2>&1; ulimit -f 2; "
        + "$CONCORD canonicalise --in-place a.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("a.txt: File too large"))
    #expect(try sandbox.read("a.txt") == before)
    #expect(try sandbox.names() == ["a.txt"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
  func aFolderThatCannotBeWritten() throws {
    try sandbox.write("locked/a.txt", "Zelensky\n")
    chmod(sandbox.url("locked").path, 0o555)
    defer { chmod(sandbox.url("locked").path, 0o755) }
    let run = try sandbox.run("canonicalise", "--in-place", "locked/a.txt")
    #expect(run.status == 2)
    #expect(run.errors == "concord: locked/a.txt: Permission denied\n")
    #expect(try sandbox.read("locked/a.txt") == "Zelensky\n")
  }

  @Test func aNameOfTheGreatestLength() throws {
    let name = String(repeating: "가", count: 83) + ".txt"
    try sandbox.write(name, "Zelensky\n")
    #expect(try sandbox.run("canonicalise", "--in-place", name).status == 0)
    #expect(try sandbox.read(name) == "Zelenskyy\n")
  }

  // MARK: Standard output

  @Test func aClosedPipeIsNoError() throws {
    try sandbox.write("a.txt", String(repeating: "Zelensky\n", count: 200_000))
    let run = try sandbox.shell(
      "{ $CONCORD canonicalise a.txt; echo $? > status; } | head -n 1; cat status")
    #expect(run.text == "Zelenskyy\n0\n")
    #expect(run.errors.isEmpty)
  }

  @Test func aFullDiskIsAnError() throws {
    try sandbox.write("a.txt", "Zelensky\n")
    let run = try sandbox.shell("$CONCORD canonicalise a.txt > /dev/full")
    #expect(run.status == 2)
    #expect(run.errors == "concord: standard output: No space left on device\n")
  }
}
