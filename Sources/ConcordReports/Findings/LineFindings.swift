internal import ConcordModel

/// `path:line:column: severity: message [rule]`: what editors and grep read.
enum LineFindings {
  static func render(_ files: [FileFindings]) -> String {
    var result = ""
    for file in files {
      let path = TerminalText.sanitised(file.path)
      for finding in file.findings {
        result += "\(path):\(finding.span.line):\(finding.span.column): "
        result += "\(finding.severity.rawValue): \(TerminalText.sanitised(finding.message))"
        result += " [\(TerminalText.sanitised(finding.rule))]\n"
      }
    }
    return result
  }
}
