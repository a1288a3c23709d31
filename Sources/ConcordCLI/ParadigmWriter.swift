internal import ConcordKit
internal import Foundation

/// Paradigms as text for a reader, as tab-separated lines, or as JSON.
struct ParadigmWriter {
  private let format: ParadigmFormat
  private var text = ""
  private var count = 0

  init(format: ParadigmFormat) {
    self.format = format
    if format == .json { text = "[" }
  }

  mutating func add(_ term: String, _ rows: [Inflection.Row]) {
    switch format {
    case .tsv:
      for row in rows {
        for form in row.forms { text += "\(term)\t\(row.label)\t\(form)\n" }
      }
    case .text:
      if count > 0 { text += "\n" }
      text += term + "\n"
      let width = rows.map(\.label.count).max() ?? 0
      for row in rows {
        let pad = String(repeating: " ", count: width - row.label.count)
        text += "  \(row.label)\(pad)  \(row.forms.joined(separator: ", "))\n"
      }
    case .json:
      let forms = rows.map { row in
        "{\"slot\":\(Self.quoted(row.label)),\"forms\":[\(row.forms.map(Self.quoted).joined(separator: ","))]}"
      }
      text += count > 0 ? ",\n " : "\n "
      text += "{\"term\":\(Self.quoted(term)),\"paradigm\":[\(forms.joined(separator: ","))]}"
    }
    count += 1
  }

  func finish() -> String {
    format == .json ? text + "\n]\n" : text
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let data = try? encoder.encode(text)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
