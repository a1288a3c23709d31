/// A shape in which findings can be told.
public enum FindingFormat: String, CaseIterable, Sendable {
  /// Blocks for a reader, with the line and a caret under the place.
  case text
  /// `path:line:column: severity: message [rule]`, a line a finding.
  case line
  /// One JSON object with every finding and a summary.
  case json
  /// A JSON object a line, a line a finding.
  case jsonl
  /// SARIF 2.1.0, as code scanning services take it.
  case sarif
  /// Reviewdog's diagnostic format: one object, or one a line.
  case rdjson, rdjsonl
  /// Workflow commands of GitHub Actions.
  case github
  /// JUnit XML, a suite a file.
  case junit
  /// A self-contained page.
  case html
}
