internal import ConcordKit

/// The catalogue of schemes, and the forms of a line by each: as text for a reader, as
/// tab-separated lines, or as JSON.
struct SchemeWriter {
  private let format: ParadigmFormat
  private var count = 0

  init(format: ParadigmFormat) {
    self.format = format
  }

  private static let columns = [
    "id", "from", "to", "authority", "year", "reversible", "title", "name",
  ]

  func list(_ rows: [SchemeCatalogue.Row]) -> String {
    switch format {
    case .tsv:
      let lines = rows.map { row in
        [
          row.id, row.source, row.target, row.authority, row.year,
          row.isReversible ? "yes" : "no", row.title, row.name,
        ]
      }
      return ([Self.columns] + lines).map { $0.joined(separator: "\t") + "\n" }.joined()
    case .text:
      let lines = rows.map { row in
        [
          row.id, row.source, row.target, row.year, row.isReversible ? "yes" : "no", row.title,
          row.authority,
        ]
      }
      return Self.aligned(
        [["id", "from", "to", "year", "reversible", "title", "authority"]] + lines, indent: "")
    case .json:
      let objects = rows.map { row in
        let fields = [
          ("id", row.id), ("name", row.name), ("title", row.title), ("from", row.source),
          ("to", row.target), ("authority", row.authority), ("year", row.year),
        ]
        let texts = fields.map { "\"\($0.0)\":\(JSONText.quoted($0.1))" }
        return "{\(texts.joined(separator: ",")),\"reversible\":\(row.isReversible)}"
      }
      return "[\n \(objects.joined(separator: ",\n "))\n]\n"
    }
  }

  /// The forms of one more line.
  mutating func forms(_ forms: [Transliteration.Form], of line: String) -> String {
    defer { count += 1 }
    switch format {
    case .tsv:
      return forms.map { "\(line)\t\($0.scheme)\t\($0.text)\n" }.joined()
    case .text:
      let table = Self.aligned(forms.map { [$0.scheme, $0.text] }, indent: "  ")
      return (count > 0 ? "\n" : "") + line + "\n" + table
    case .json:
      let list = forms.map {
        "{\"scheme\":\(JSONText.quoted($0.scheme)),\"form\":\(JSONText.quoted($0.text))}"
      }
      return (count > 0 ? ",\n " : "[\n ")
        + "{\"text\":\(JSONText.quoted(line)),\"forms\":[\(list.joined(separator: ","))]}"
    }
  }

  /// What ends the forms of all lines.
  func end() -> String {
    guard format == .json else { return "" }
    return count > 0 ? "\n]\n" : "[\n]\n"
  }

  /// Columns side by side, two spaces apart; the last as long as it likes.
  private static func aligned(_ rows: [[String]], indent: String) -> String {
    guard let first = rows.first else { return "" }
    let widths = first.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = indent
      for (column, text) in row.enumerated() {
        line += text
        if column < row.count - 1 {
          line += String(repeating: " ", count: widths[column] - text.count + 2)
        }
      }
      return line + "\n"
    }.joined()
  }
}
