import ConcordFormats
import ConcordTestSupport
import Testing

/// Whole documents, some of them malformed, compared with the runs that were found in them before.
@Suite struct FixtureTests {
  static let names = [
    "news.html", "truncated.html", "windows-1251.html", "crlf-bom.html", "article.md",
    "unbalanced.md", "records.jsonl", "nul-and-nfd.txt",
  ]

  private func read(_ name: String) throws -> (bytes: [UInt8], document: Document) {
    let bytes = [UInt8](try Fixtures.data("Tests/Fixtures/documents/\(name)"))
    let format = try #require(DocumentFormat(path: name))
    return (bytes, Document(bytes, format: format, path: name))
  }

  @Test(arguments: names)
  func runs(_ name: String) throws {
    let (bytes, document) = try read(name)
    var text = document.problems.map { "\($0)\n" }.joined()
    for (run, flat) in zip(document.runs, texts(of: document, in: bytes)) {
      text += "\(run.sourceRange(of: 0..<run.count)) \(flat.debugDescription)\n"
      for suppression in run.suppressions {
        text += "  \(suppression.range) without \(suppression.rule ?? "any rule")\n"
      }
    }
    let difference = try Snapshot.difference(text, suite: "Documents", name: name)
    #expect(difference == nil)
  }

  /// Every name outside protected stretches is rewritten, and nothing else is touched.
  @Test(arguments: names)
  func rewriting(_ name: String) throws {
    let (bytes, document) = try read(name)
    let needle = Array("Zelensky".utf8)
    var replacements: [Document.Replacement] = []
    for (index, run) in document.runs.enumerated() where run.count >= needle.count {
      let flat = bytes.withUnsafeBufferPointer { run.withText(in: $0) { Array($0) } }
      for start in 0...flat.count - needle.count
      where flat[start..<start + needle.count].elementsEqual(needle) {
        let range = start..<start + needle.count
        guard !run.protected.contains(where: { $0.overlaps(range) }) else { continue }
        replacements.append(Document.Replacement(run: index, range: range, text: "Zelenskyy"))
      }
    }
    let edits = document.edits(replacing: replacements, in: bytes)
    #expect(edits.count == replacements.count)
    let output = Document.apply(edits, to: bytes)
    #expect(output.count == bytes.count + replacements.count)
    var undone: [UInt8] = []
    var index = 0
    let grown = Array("Zelenskyy".utf8)
    while index < output.count {
      if output[index...].starts(with: grown) {
        undone += needle
        index += grown.count
      } else {
        undone.append(output[index])
        index += 1
      }
    }
    #expect(undone == bytes)
  }
}
