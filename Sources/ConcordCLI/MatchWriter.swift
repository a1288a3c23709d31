internal import ConcordNames
internal import Foundation

/// The explanation of a match for a reader, or as JSON.
struct MatchWriter {
  let format: MatchFormat

  func explanation(of a: String, _ b: String, _ explanation: MatchExplanation) -> String {
    switch format {
    case .text: text(explanation)
    case .json: json(a, b, explanation)
    }
  }

  private func text(_ explanation: MatchExplanation) -> String {
    var result = "\(Self.score(explanation.score))  \(explanation.verdict)\n"
    let rows = explanation.rows.map { row in
      (
        row.a.isEmpty ? "–" : row.a, row.b.isEmpty ? "–" : row.b,
        String(format: "%+.1f", row.weight), row.reason
      )
    }
    let first = rows.map { Self.width($0.0) }.max() ?? 0
    let second = rows.map { Self.width($0.1) }.max() ?? 0
    for row in rows {
      result += "  \(Self.pad(row.0, first))  \(Self.pad(row.1, second))"
      result += "  \(String(repeating: " ", count: max(0, 5 - row.2.count)))\(row.2)  \(row.3)\n"
    }
    for note in explanation.notes { result += "  \(note)\n" }
    return result
  }

  private func json(_ a: String, _ b: String, _ explanation: MatchExplanation) -> String {
    let rows = explanation.rows.map { row in
      let weight = String(format: "%.2f", row.weight)
      return
        "{\"a\":\(JSONText.quoted(row.a)),\"b\":\(JSONText.quoted(row.b)),\"weight\":\(weight),\"reason\":\(JSONText.quoted(row.reason))}"
    }
    return
      "{\"a\":\(JSONText.quoted(a)),\"b\":\(JSONText.quoted(b)),\"score\":\(String(format: "%.6f", explanation.score)),\"match\":\(explanation.score >= 0.5),\"parts\":[\(rows.joined(separator: ","))],\"notes\":[\(explanation.notes.map(JSONText.quoted).joined(separator: ","))]}\n"
  }

  /// Three digits, more near the ends, never a bare 1 or 0.
  private static func score(_ score: Double) -> String {
    if score > 0.999 { return "> 0.999" }
    return score < 0.001 ? "< 0.001" : String(format: "%.3f", score)
  }

  /// Columns on a terminal: Hangul takes two.
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ((0x1100...0xFFDC).contains($1.value) ? 2 : 1) }
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - self.width(text)))
  }
}
