internal import ConcordModel

/// SARIF 2.1.0 (OASIS), the part of it that GitHub's code scanning reads, and its limits.
///
/// Columns count UTF-16 code units; places are relative to `%SRCROOT%`; a fix is told by the
/// smallest stretch that changes.
struct SARIFFindings {
  private let rules: [RuleDescription]
  private let tool: ToolDescription
  private let options: ReportOptions
  /// The results that one run may hold before GitHub refuses the file.
  static let resultLimit = 25_000

  init(rules: [RuleDescription], tool: ToolDescription, options: ReportOptions) {
    self.rules = rules
    self.tool = tool
    self.options = options
  }

  func render(_ files: [FileFindings]) -> String {
    let (kept, omitted) = Self.withinLimit(files)
    let used = usedRules(kept)
    let indices = Dictionary(
      used.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var json = JSONWriter()
    json.beginObject()
    json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.field("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    writeTool(used, to: &json)
    writeInvocation(omitted: omitted, to: &json)
    json.key("originalUriBaseIds")
    json.beginObject()
    json.key("%SRCROOT%")
    json.beginObject()
    writeText("description", "The folder that the command was run in.", to: &json)
    json.endObject()
    json.endObject()
    json.field("columnKind", "utf16CodeUnits")
    json.key("results")
    json.beginArray()
    for file in kept where !file.findings.isEmpty {
      let source = options.source(file.path)
      for finding in file.findings {
        write(finding, file.path, source, indices[finding.rule], to: &json)
      }
    }
    json.endArray()
    json.endObject()
    json.endArray()
    json.endObject()
    json.endLine()
    return json.text
  }

  /// The rules that ran, and those that found something without being described.
  private func usedRules(_ files: [FileFindings]) -> [RuleDescription] {
    var known = Set(rules.map(\.id))
    var result = rules
    for finding in files.flatMap(\.findings) where known.insert(finding.rule).inserted {
      result.append(
        RuleDescription(
          id: finding.rule, severity: finding.severity, summary: finding.rule, explanation: ""))
    }
    return result
  }

  /// Where there are more results than a run may hold, the gravest are kept, in their order.
  private static func withinLimit(_ files: [FileFindings]) -> ([FileFindings], omitted: Int) {
    let total = files.reduce(0) { $0 + $1.findings.count }
    guard total > resultLimit else { return (files, 0) }
    var room = resultLimit
    var allowed: [Severity: Int] = [:]
    for severity in Severity.allCases.sorted(by: >) {
      let count = files.reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
      allowed[severity] = min(count, room)
      room -= min(count, room)
    }
    let kept = files.map { file in
      FileFindings(
        path: file.path,
        findings: file.findings.filter { finding in
          guard let left = allowed[finding.severity], left > 0 else { return false }
          allowed[finding.severity] = left - 1
          return true
        })
    }
    return (kept, total - resultLimit)
  }

  private func writeTool(_ rules: [RuleDescription], to json: inout JSONWriter) {
    json.key("tool")
    json.beginObject()
    json.key("driver")
    json.beginObject()
    json.field("name", tool.name)
    json.field("semanticVersion", tool.version)
    json.field("informationUri", tool.informationURI)
    json.key("rules")
    json.beginArray()
    for rule in rules { write(rule, to: &json) }
    json.endArray()
    json.endObject()
    json.endObject()
  }

  private func write(_ rule: RuleDescription, to json: inout JSONWriter) {
    let explanation = rule.explanation.isEmpty ? rule.summary : rule.explanation
    json.beginObject()
    json.field("id", rule.id)
    json.field("name", Self.pascalCase(rule.id))
    writeText("shortDescription", rule.summary, to: &json)
    writeText("fullDescription", explanation, to: &json)
    json.key("help")
    json.beginObject()
    json.field("text", explanation)
    json.field("markdown", "**\(rule.id)**: \(rule.summary)\n\n\(explanation)")
    json.endObject()
    json.field("helpUri", tool.ruleURI(rule.id))
    json.key("defaultConfiguration")
    json.beginObject()
    json.field("level", Self.level(rule.severity))
    json.endObject()
    json.key("properties")
    json.beginObject()
    json.field("tags", ["terminology"])
    json.endObject()
    json.endObject()
  }

  private func writeInvocation(omitted: Int, to json: inout JSONWriter) {
    json.key("invocations")
    json.beginArray()
    json.beginObject()
    json.field("executionSuccessful", true)
    if omitted > 0 {
      json.key("toolExecutionNotifications")
      json.beginArray()
      json.beginObject()
      json.field("level", "warning")
      writeText(
        "message",
        "\(omitted) findings of least severity are left out: a run holds \(Self.resultLimit).",
        to: &json)
      json.endObject()
      json.endArray()
    }
    json.endObject()
    json.endArray()
  }

  private func write(
    _ finding: Finding, _ path: String, _ source: SourceText?, _ ruleIndex: Int?,
    to json: inout JSONWriter
  ) {
    json.beginObject()
    json.field("ruleId", finding.rule)
    if let ruleIndex { json.field("ruleIndex", ruleIndex) }
    json.field("level", Self.level(finding.severity))
    writeText("message", finding.message, to: &json)
    json.key("locations")
    json.beginArray()
    json.beginObject()
    json.key("physicalLocation")
    json.beginObject()
    writeArtifact(path, to: &json)
    let place = SourceChange.place(of: finding.span, source: source, in: .utf16)
    writeRegion("region", place.start, place.end, to: &json)
    json.endObject()
    json.endObject()
    json.endArray()
    if !finding.fingerprint.isEmpty {
      json.key("partialFingerprints")
      json.beginObject()
      json.field("primaryLocationLineHash", finding.fingerprint)
      json.endObject()
    }
    writeFixes(of: finding, path, source, to: &json)
    writeProperties(of: finding, to: &json)
    json.endObject()
  }

  private func writeFixes(
    of finding: Finding, _ path: String, _ source: SourceText?, to json: inout JSONWriter
  ) {
    let fixes = finding.replacements.compactMap { replacement in
      SourceChange(replacement, of: finding, source: source, in: .utf16).map { (replacement, $0) }
    }
    guard !fixes.isEmpty else { return }
    json.key("fixes")
    json.beginArray()
    for (replacement, change) in fixes {
      json.beginObject()
      let reason = replacement.reason.isEmpty ? "" : " (\(replacement.reason))"
      writeText("description", "Write “\(replacement.text)”\(reason)", to: &json)
      json.key("artifactChanges")
      json.beginArray()
      json.beginObject()
      writeArtifact(path, to: &json)
      json.key("replacements")
      json.beginArray()
      json.beginObject()
      writeRegion("deletedRegion", change.start, change.end, to: &json)
      writeText("insertedContent", change.text, to: &json)
      json.endObject()
      json.endArray()
      json.endObject()
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private func writeProperties(of finding: Finding, to json: inout JSONWriter) {
    json.key("properties")
    json.beginObject()
    json.field("language", finding.language?.rawValue)
    json.field("concept", finding.concept)
    json.field("matched", finding.matched)
    json.field("preferred", finding.preferred)
    if !finding.evidence.isEmpty { json.field("evidence", finding.evidence) }
    json.endObject()
  }

  private func writeArtifact(_ path: String, to json: inout JSONWriter) {
    let uri = Markup.uri(path: path)
    json.key("artifactLocation")
    json.beginObject()
    json.field("uri", uri)
    if !uri.hasPrefix("file://") { json.field("uriBaseId", "%SRCROOT%") }
    json.endObject()
  }

  private func writeRegion(
    _ name: String, _ start: SourceText.Position, _ end: SourceText.Position,
    to json: inout JSONWriter
  ) {
    json.key(name)
    json.beginObject()
    json.field("startLine", max(1, start.line))
    json.field("startColumn", max(1, start.column))
    json.field("endLine", max(1, end.line))
    json.field("endColumn", max(1, end.column))
    json.endObject()
  }

  private func writeText(_ name: String, _ text: String, to json: inout JSONWriter) {
    json.key(name)
    json.beginObject()
    json.field("text", text)
    json.endObject()
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .information: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// `name-variant` → `NameVariant`, the shape that SARIF §3.49.7 recommends for names of rules.
  private static func pascalCase(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
