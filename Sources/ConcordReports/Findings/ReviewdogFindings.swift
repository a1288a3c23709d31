internal import ConcordModel

/// Reviewdog's diagnostic format (`reviewdog.proto`): columns count bytes of UTF-8 from 1, the end
/// is exclusive, and each suggestion is one stretch with its new text.
struct ReviewdogFindings {
  private let tool: ToolDescription
  private let options: ReportOptions

  init(tool: ToolDescription, options: ReportOptions) {
    self.tool = tool
    self.options = options
  }

  /// A `DiagnosticResult`.
  func render(_ files: [FileFindings]) -> String {
    var json = JSONWriter()
    json.beginObject()
    writeSource(to: &json)
    if let worst = files.flatMap(\.findings).map(\.severity).max() {
      json.field("severity", level(worst))
    }
    json.key("diagnostics")
    json.beginArray()
    for file in files where !file.findings.isEmpty {
      let source = options.source(file.path)
      for finding in file.findings {
        write(finding, file.path, source, namesTool: false, to: &json)
      }
    }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.text
  }

  /// A `Diagnostic` a line, each naming its source.
  func renderLines(_ files: [FileFindings]) -> String {
    var json = JSONWriter()
    for file in files where !file.findings.isEmpty {
      let source = options.source(file.path)
      for finding in file.findings {
        write(finding, file.path, source, namesTool: true, to: &json)
        json.endLine()
      }
    }
    return json.text
  }

  private func write(
    _ finding: Finding, _ path: String, _ source: SourceText?, namesTool: Bool,
    to json: inout JSONWriter
  ) {
    json.beginObject()
    json.field("message", finding.message)
    json.key("location")
    json.beginObject()
    json.field("path", path)
    let place = SourceChange.place(of: finding.span, source: source, in: .bytes)
    writeRange(place.start, place.end, to: &json)
    json.endObject()
    json.field("severity", level(finding.severity))
    if namesTool { writeSource(to: &json) }
    json.key("code")
    json.beginObject()
    json.field("value", finding.rule)
    json.field("url", tool.ruleURI(finding.rule))
    json.endObject()
    let changes = finding.replacements.compactMap {
      SourceChange($0, of: finding, source: source, in: .bytes)
    }
    if !changes.isEmpty {
      json.key("suggestions")
      json.beginArray()
      for change in changes {
        json.beginObject()
        writeRange(change.start, change.end, to: &json)
        json.field("text", change.text)
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
  }

  private func writeSource(to json: inout JSONWriter) {
    json.key("source")
    json.beginObject()
    json.field("name", tool.name)
    json.field("url", tool.informationURI)
    json.endObject()
  }

  private func writeRange(
    _ start: SourceText.Position, _ end: SourceText.Position, to json: inout JSONWriter
  ) {
    json.key("range")
    json.beginObject()
    for (name, place) in [("start", start), ("end", end)] {
      json.key(name)
      json.beginObject()
      json.field("line", place.line)
      json.field("column", place.column)
      json.endObject()
    }
    json.endObject()
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .information: "INFO"
    case .warning: "WARNING"
    case .error: "ERROR"
    }
  }
}
