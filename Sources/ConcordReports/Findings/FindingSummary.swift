internal import ConcordModel

/// The counts at the end of a report.
struct FindingSummary {
  let files: Int
  let findings: Int
  /// Gravest first, severities without a finding left out.
  let bySeverity: [(severity: Severity, count: Int)]

  init(_ files: [FileFindings]) {
    self.files = files.count
    var counts: [Severity: Int] = [:]
    for file in files {
      for finding in file.findings { counts[finding.severity, default: 0] += 1 }
    }
    findings = counts.values.reduce(0, +)
    bySeverity = Severity.allCases.sorted(by: >).compactMap { severity in
      counts[severity].map { (severity, $0) }
    }
  }

  /// `3 findings in 2 files (1 error, 2 warnings)`
  var sentence: String {
    let place = "\(files) file\(files == 1 ? "" : "s")"
    guard findings > 0 else { return "no findings in \(place)" }
    let parts = bySeverity.map { severity, count in
      // "information" has no plural.
      "\(count) \(severity.rawValue)\(count == 1 || severity == .information ? "" : "s")"
    }
    return "\(findings) finding\(findings == 1 ? "" : "s") in \(place)"
      + " (\(parts.joined(separator: ", ")))"
  }
}
