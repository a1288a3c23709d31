internal import ConcordText

/// The rows of a shipped table: tab-separated fields, `#` and blank lines left out.
enum NamesTable {
  static func rows(_ file: String) -> [[Substring]] {
    (ShippedData.text(file) ?? "").split(separator: "\n").compactMap { line in
      line.utf8.first == UInt8(ascii: "#")
        ? nil : line.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }

  /// Alternatives with shares, `young:47 yeong:32`; `-` is nothing. The shares add up to 1.
  static func shares(_ field: Substring) -> [(text: String, share: Double)] {
    var result: [(text: String, share: Double)] = []
    for alternative in field.split(separator: " ") {
      let parts = alternative.split(separator: ":")
      guard parts.count == 2, let share = Double(parts[1]) else { continue }
      result.append((parts[0] == "-" ? "" : String(parts[0]), share))
    }
    let total = result.reduce(0) { $0 + $1.share }
    return total > 0 ? result.map { ($0.text, $0.share / total) } : result
  }
}
