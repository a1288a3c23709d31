internal import ConcordModel

/// The spellings in use as a table for spreadsheets, a row a spelling under a header row.
///
/// Comma-separated text follows RFC 4180 but for its line ends, which are LF; tab-separated text
/// has no quoting, so that tabs and line ends inside a field become spaces. A field that a
/// spreadsheet would take for a formula (`=`, `+`, `-`, `@` in front) gets an apostrophe before it.
struct VariantTable {
  let separator: String

  func render(_ report: VariantReport) -> String {
    var result = row([
      "concept", "kind", "language", "form", "status", "canonical", "count", "files", "derivation",
      "first",
    ])
    for entity in report.entities {
      for variant in entity.variants {
        let first = variant.mentions.first.map {
          "\($0.path):\($0.span.line):\($0.span.column)"
        }
        result += row([
          entity.concept, entity.kind.rawValue, variant.language.rawValue, variant.form,
          variant.status.rawValue, variant.canonical, String(variant.count),
          String(Set(variant.mentions.map(\.path)).count), variant.derivation ?? "", first ?? "",
        ])
      }
    }
    for name in report.unknown {
      for form in name.forms {
        result += row([
          "", name.kind?.rawValue ?? "", form.language.rawValue, form.form, "unknown",
          name.preferredForm(form.language)?.form ?? "", String(form.count),
          String(Set(form.mentions.map(\.path)).count), "likeness \(percent(name.score))",
          form.mentions.first.map { "\($0.path):\($0.span.line):\($0.span.column)" } ?? "",
        ])
      }
    }
    return result
  }

  /// Two digits behind the point.
  private func percent(_ score: Double) -> String {
    let hundredths = Int((min(max(score, 0), 1) * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private func row(_ fields: [String]) -> String {
    fields.map(field).joined(separator: separator) + "\n"
  }

  private func field(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text = "'" + text
    }
    if separator == "\t" {
      return String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { $0 == "\t" || $0 == "\n" || $0 == "\r" ? " " : $0 }))
    }
    let needsQuotes = text.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
