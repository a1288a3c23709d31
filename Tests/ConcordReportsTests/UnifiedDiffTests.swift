import ConcordModel
import ConcordReports
import ConcordTestSupport
import Testing

@Suite struct UnifiedDiffTests {
  /// The old text, what is replaced in it (`⟦old|new⟧` in place), the body of the diff.
  static let rows: [(name: String, marked: String, diff: String)] = [
    ("nothing", "a\nb\n", ""), ("same text", "a\n⟦b|b⟧\n", ""),
    ("one line", "⟦a|x⟧\n", "@@ -1 +1 @@\n-a\n+x\n"),
    (
      "no line end", "⟦a|x⟧",
      "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+x\n\\ No newline at end of file\n"
    ),
    ("line end added", "a⟦|\n⟧", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
    ("line end removed", "a⟦\n|⟧", "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n"),
    ("CRLF", "k\r\n⟦a|x⟧\r\n", "@@ -1,2 +1,2 @@\n k\r\n-a\r\n+x\r\n"),
    ("empty file filled", "⟦|a\n⟧", "@@ -0,0 +1 @@\n+a\n"),
    ("file emptied", "⟦a\n|⟧", "@@ -1 +0,0 @@\n-a\n"),
    ("line inserted", "a\n⟦|b\n⟧c\n", "@@ -1,2 +1,3 @@\n a\n+b\n c\n"),
    ("line removed", "a\n⟦b\n|⟧c\n", "@@ -1,3 +1,2 @@\n a\n-b\n c\n"),
    ("lines joined", "a⟦\n| ⟧b\n", "@@ -1,2 +1 @@\n-a\n-b\n+a b\n"),
    ("line split", "a⟦ |\n⟧b\n", "@@ -1 +1,2 @@\n-a b\n+a\n+b\n"),
    ("two on a line", "⟦a|x⟧ and ⟦b|y⟧\n", "@@ -1 +1 @@\n-a and b\n+x and y\n"),
    ("neighbouring lines", "⟦a|x⟧\n⟦b|y⟧\n", "@@ -1,2 +1,2 @@\n-a\n-b\n+x\n+y\n"),
    (
      "at the very end", "a ⟦b|y⟧⟦|z⟧",
      "@@ -1 +1 @@\n-a b\n\\ No newline at end of file\n+a yz\n\\ No newline at end of file\n"
    ),
    (
      "two hunks", "⟦a|x⟧\n1\n2\n3\n4\n5\n6\n7\n⟦b|y\ny⟧\n8\n⟦c|z⟧\n",
      "@@ -1,4 +1,4 @@\n-a\n+x\n 1\n 2\n 3\n@@ -6,6 +6,7 @@\n 5\n 6\n 7\n-b\n+y\n+y\n 8\n-c\n+z\n"
    ),
    (
      "one hunk at the limit", "⟦a|x⟧\n1\n2\n3\n4\n5\n6\n⟦b|y⟧\n",
      "@@ -1,8 +1,8 @@\n-a\n+x\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+y\n"
    ),
    ("wide letters", "이것은 ⟦어코드|조약⟧이다\n", "@@ -1 +1 @@\n-이것은 어코드이다\n+이것은 조약이다\n"),
  ]

  static func parse(_ marked: String) -> (old: [UInt8], edits: [Edit], new: [UInt8]) {
    var old: [UInt8] = []
    var new: [UInt8] = []
    var edits: [Edit] = []
    for (index, piece) in marked.split(
      whereSeparator: { $0 == "⟦" || $0 == "⟧" }).enumerated()
    where !piece.isEmpty || index >= 0 {
      guard let bar = piece.firstIndex(of: "|") else {
        old += Array(piece.utf8)
        new += Array(piece.utf8)
        continue
      }
      let before = Array(piece[..<bar].utf8)
      let after = String(piece[piece.index(after: bar)...])
      edits.append(Edit(range: old.count..<(old.count + before.count), text: after))
      old += before
      new += Array(after.utf8)
    }
    return (old, edits, new)
  }

  @Test(arguments: rows)
  func draws(name: String, marked: String, diff: String) {
    let (old, edits, _) = Self.parse(marked)
    let header = diff.isEmpty ? "" : "--- a.txt\n+++ a.txt\n"
    let actual = UnifiedDiff.render(old: old, edits: edits.reversed(), path: "a.txt")
    #expect(String(decoding: actual, as: UTF8.self) == header + diff)
  }

  @Test func quotesPaths() {
    let rows = [
      ("a b.txt", "--- a b.txt\t\n"), ("a\"b", "--- \"a\\\"b\"\n"), ("a\nb", "--- \"a\\nb\"\n"),
      ("한.txt", "--- 한.txt\n"),
    ]
    for (path, header) in rows {
      let diff = UnifiedDiff.render(
        old: [0x61], edits: [Edit(range: 0..<1, text: "b")], path: path)
      #expect(String(decoding: diff, as: UTF8.self).hasPrefix(header), "\(path)")
    }
  }

  @Test func leavesOutEditsThatCannotBe() {
    let edits = [
      Edit(range: 0..<1, text: "x"), Edit(range: 0..<2, text: "y"), Edit(range: 5..<9, text: "z"),
    ]
    let diff = UnifiedDiff.render(old: Array("ab\n".utf8), edits: edits, path: "a")
    #expect(String(decoding: diff, as: UTF8.self).hasSuffix("@@ -1 +1 @@\n-ab\n+xb\n"))
  }

  @Test func colors() {
    let diff = UnifiedDiff.render(
      old: Array("a\n".utf8), edits: [Edit(range: 0..<1, text: "b")], path: "a", color: true)
    let text = String(decoding: diff, as: UTF8.self)
    #expect(text.contains("\u{1B}[31m-a\u{1B}[0m\n\u{1B}[32m+b\u{1B}[0m\n"))
  }

  /// Random edits of random lines: the diff, applied by the rules of the format, gives the new text.
  @Test func appliesToWhatItWasMadeFrom() throws {
    var random = SeededGenerator(seed: 20_240_611)
    for round in 0..<400 {
      let words = ["a", "b\n", "\n", "cc\r\n", "д", "한\n"]
      let old = Array(
        (0..<Int.random(in: 0...30, using: &random)).map { _ in
          words.randomElement(using: &random) ?? ""
        }.joined().utf8)
      var edits: [Edit] = []
      var place = 0
      while place <= old.count, edits.count < 6 {
        let start = Int.random(in: place...old.count, using: &random)
        let end = Int.random(in: start...min(old.count, start + 4), using: &random)
        edits.append(
          Edit(range: start..<end, text: words.randomElement(using: &random) ?? ""))
        place = end + 1
      }
      var new: [UInt8] = []
      var last = 0
      for edit in edits {
        new += old[last..<edit.range.lowerBound] + Array(edit.text.utf8)
        last = edit.range.upperBound
      }
      new += old[last...]
      let context = Int.random(in: 0...3, using: &random)
      let diff = UnifiedDiff.render(old: old, edits: edits, path: "a", context: context)
      #expect(
        PatchReader.apply(diff, to: old) == new,
        "round \(round) of seed \(random.seed), context \(context)")
    }
  }
}
