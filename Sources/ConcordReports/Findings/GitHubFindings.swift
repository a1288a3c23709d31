internal import ConcordModel

/// Workflow commands of GitHub Actions: an annotation a finding, and a summary, because GitHub
/// shows only the first ten annotations of a level in a step.
///
/// Escapes are those of the Actions toolkit: `%`, CR and LF in the message, `:` and `,` too in the
/// properties.
enum GitHubFindings {
  static func render(_ files: [FileFindings], tool: ToolDescription) -> String {
    var result = ""
    for file in files {
      for finding in file.findings { result += command(finding, path: file.path) + "\n" }
    }
    return result + "\(tool.name): \(FindingSummary(files).sentence)\n"
  }

  private static func command(_ finding: Finding, path: String) -> String {
    let span = finding.span
    var properties = ["file=\(property(path))", "line=\(span.line)", "endLine=\(span.endLine)"]
    // Columns over several lines are refused.
    if span.line == span.endLine {
      properties += ["col=\(span.column)", "endColumn=\(span.endColumn)"]
    }
    properties.append("title=\(property(finding.rule))")
    var message = finding.message
    if let replacement = finding.replacements.first {
      message += "\nSuggestion: \(replacement.text)"
    }
    return "::\(level(finding.severity)) \(properties.joined(separator: ","))::\(data(message))"
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .information: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  private static func data(_ text: String) -> String { escape(text, "%\r\n") }

  private static func property(_ text: String) -> String { escape(text, "%\r\n:,") }

  private static func escape(_ text: String, _ special: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if special.unicodeScalars.contains(scalar) {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (hex.count < 2 ? "0" : "") + hex
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
