import ConcordFormats
import ConcordModel
import Testing

/// The flat text of each run, protected stretches between ⟦ and ⟧.
func texts(of document: Document, in bytes: [UInt8]) -> [String] {
  document.runs.map { run in
    let flat = bytes.withUnsafeBufferPointer { run.withText(in: $0) { Array($0) } }
    var marked: [UInt8] = []
    for offset in 0...flat.count {
      if run.protected.contains(where: { $0.upperBound == offset }) { marked += "⟧".utf8 }
      if run.protected.contains(where: { $0.lowerBound == offset }) { marked += "⟦".utf8 }
      if offset < flat.count { marked.append(flat[offset]) }
    }
    return String(decoding: marked, as: UTF8.self)
  }
}

func texts(_ source: String, _ format: DocumentFormat) -> [String] {
  let bytes = Array(source.utf8)
  return texts(of: Document(bytes, format: format), in: bytes)
}

/// The document after the first occurrence of `old` in its flat text became `new`; nil where no
/// run has `old`.
func replacing(
  _ old: String, with new: String, in source: String, _ format: DocumentFormat
) -> String? {
  let bytes = Array(source.utf8)
  let document = Document(bytes, format: format)
  let needle = Array(old.utf8)
  for (index, run) in document.runs.enumerated() {
    let flat = bytes.withUnsafeBufferPointer { run.withText(in: $0) { Array($0) } }
    guard flat.count >= needle.count else { continue }
    for start in 0...(flat.count - needle.count)
    where flat[start..<start + needle.count].elementsEqual(needle) {
      let edits = document.edits(
        replacing: [
          Document.Replacement(run: index, range: start..<start + needle.count, text: new)
        ], in: bytes)
      return String(decoding: Document.apply(edits, to: bytes), as: UTF8.self)
    }
  }
  return nil
}

/// A row of a table of documents and the runs they have.
struct RunsRow: CustomTestStringConvertible, Sendable {
  var name: String
  var source: String
  var runs: [String]
  var testDescription: String { name }

  init(_ name: String, _ source: String, _ runs: [String]) {
    self.name = name
    self.source = source
    self.runs = runs
  }
}

/// A row of a table of replacements.
struct EditRow: CustomTestStringConvertible, Sendable {
  var name: String
  var source: String
  var old: String
  var new: String
  var result: String
  var testDescription: String { name }

  init(_ name: String, _ source: String, _ old: String, _ new: String, _ result: String) {
    self.name = name
    self.source = source
    self.old = old
    self.new = new
    self.result = result
  }
}
