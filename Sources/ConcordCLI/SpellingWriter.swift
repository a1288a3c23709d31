internal import ConcordKit
internal import Foundation

/// Spellings of names as a table for a reader, as tab-separated lines, or as JSON.
struct SpellingWriter {
  private let format: ParadigmFormat
  private var text = ""
  private var count = 0

  init(format: ParadigmFormat) {
    self.format = format
    if format == .json { text = "[" }
  }

  mutating func add(_ name: String, _ rows: [NameSpellings.Row]) {
    switch format {
    case .tsv:
      for row in rows {
        text += "\(name)\t\(row.text)\t\(Self.decimal(row.probability))\t\(Self.how(row))\n"
      }
    case .text:
      if count > 0 { text += "\n" }
      text += name + "\n"
      let width = rows.map { Self.columns($0.text) }.max() ?? 0
      for row in rows {
        let pad = String(repeating: " ", count: width - Self.columns(row.text))
        text += "  \(row.text)\(pad)  \(Self.percent(row.probability))  \(Self.how(row))\n"
      }
      if rows.isEmpty { text += "  no spelling can be derived\n" }
    case .json:
      let spellings = rows.map { row in
        let steps = row.steps.map(Self.quoted).joined(separator: ",")
        return
          "{\"text\":\(Self.quoted(row.text)),\"probability\":\(Self.decimal(row.probability)),"
          + "\"steps\":[\(steps)]}"
      }
      text += count > 0 ? ",\n " : "\n "
      text += "{\"name\":\(Self.quoted(name)),\"spellings\":[\(spellings.joined(separator: ","))]}"
    }
    count += 1
  }

  func finish() -> String {
    format == .json ? text + "\n]\n" : text
  }

  private static func how(_ row: NameSpellings.Row) -> String {
    row.steps.joined(separator: " → ")
  }

  /// The width on a terminal: Hangul takes two columns.
  private static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ((0xAC00...0xD7A3).contains($1.value) ? 2 : 1) }
  }

  private static func decimal(_ value: Double) -> String { String(format: "%.4f", value) }

  private static func percent(_ value: Double) -> String {
    let text = String(format: "%.1f%%", value * 100)
    return String(repeating: " ", count: max(0, 6 - text.count)) + text
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let data = try? encoder.encode(text)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
