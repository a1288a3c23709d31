public import ConcordModel

/// Findings drawn in any of the formats.
public enum FindingReport {
  /// The whole report as text, with a final line end unless it is empty.
  ///
  /// Files and findings keep the order in which they are given. The cost is linear in the size of
  /// the report.
  ///
  /// - Parameters:
  ///   - files: every file looked at, those without findings too: summaries count them.
  ///   - rules: the rules that ran, for formats that describe them. A finding of a rule not among
  ///     them is told all the same.
  public static func render(
    _ files: [FileFindings], as format: FindingFormat, rules: [RuleDescription],
    tool: ToolDescription, options: ReportOptions = ReportOptions()
  ) -> String {
    switch format {
    case .text: TextFindings(options: options).render(files)
    case .line: LineFindings.render(files)
    case .json: JSONFindings.render(files, tool: tool)
    case .jsonl: JSONFindings.renderLines(files)
    case .sarif: SARIFFindings(rules: rules, tool: tool, options: options).render(files)
    case .rdjson: ReviewdogFindings(tool: tool, options: options).render(files)
    case .rdjsonl: ReviewdogFindings(tool: tool, options: options).renderLines(files)
    case .github: GitHubFindings.render(files, tool: tool)
    case .junit: JUnitFindings.render(files, tool: tool)
    case .html: HTMLFindings(rules: rules, tool: tool, options: options).render(files)
    }
  }
}
