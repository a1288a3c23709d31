internal import ConcordKit

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
        "{\"slot\":\(JSONText.quoted(row.label)),\"forms\":[\(row.forms.map(JSONText.quoted).joined(separator: ","))]}"
      }
      text += count > 0 ? ",\n " : "\n "
      text += "{\"term\":\(JSONText.quoted(term)),\"paradigm\":[\(forms.joined(separator: ","))]}"
    }
    count += 1
  }

  func finish() -> String {
    format == .json ? text + "\n]\n" : text
  }
}
