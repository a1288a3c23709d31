internal import ConcordModel

/// JUnit XML: a suite a file, a case a rule that found something in it. A file without findings is
/// a suite with one case that passes. Findings of severity `information` do not fail their case;
/// they stand in its output.
enum JUnitFindings {
  static func render(_ files: [FileFindings], tool: ToolDescription) -> String {
    let suites = files.map(Suite.init)
    let tests = suites.reduce(0) { $0 + $1.cases.count }
    let failures = suites.reduce(0) { $0 + $1.failures }
    var result = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    result += "<testsuites name=\"\(attribute(tool.name))\" tests=\"\(tests)\""
    result += " failures=\"\(failures)\" errors=\"0\">\n"
    for suite in suites { result += suite.xml(tool: tool) }
    return result + "</testsuites>\n"
  }

  private struct Suite {
    let path: String
    /// The findings of each rule, in the order in which the rules first appear.
    let cases: [(rule: String, findings: [Finding])]

    init(_ file: FileFindings) {
      path = file.path
      var order: [String] = []
      var byRule: [String: [Finding]] = [:]
      for finding in file.findings {
        if byRule[finding.rule] == nil { order.append(finding.rule) }
        byRule[finding.rule, default: []].append(finding)
      }
      cases = order.isEmpty ? [("all rules", [])] : order.map { ($0, byRule[$0] ?? []) }
    }

    var failures: Int { cases.count { $0.findings.contains { $0.severity > .information } } }

    func xml(tool: ToolDescription) -> String {
      let name = JUnitFindings.attribute(path)
      var result = "  <testsuite name=\"\(name)\" tests=\"\(cases.count)\""
      result += " failures=\"\(failures)\" errors=\"0\" skipped=\"0\">\n"
      for (rule, findings) in cases {
        result += "    <testcase name=\"\(JUnitFindings.attribute(rule))\" classname=\"\(name)\""
        guard let worst = findings.max(by: { $0.severity < $1.severity }) else {
          result += "/>\n"
          continue
        }
        let first = findings.first { $0.severity == worst.severity } ?? worst
        let body = Markup.escape(LineFindings.render([.init(path: path, findings: findings)]))
        if worst.severity > .information {
          let more = findings.count > 1 ? " (and \(findings.count - 1) more)" : ""
          result += ">\n      <failure message=\"\(JUnitFindings.attribute(first.message + more))\""
          result += " type=\"\(worst.severity.rawValue)\">\(body)</failure>\n"
        } else {
          result += ">\n      <system-out>\(body)</system-out>\n"
        }
        result += "    </testcase>\n"
      }
      return result + "  </testsuite>\n"
    }
  }

  private static func attribute(_ text: String) -> String {
    Markup.escape(text, inAttribute: true)
  }
}
