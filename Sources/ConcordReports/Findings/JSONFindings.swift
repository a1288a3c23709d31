internal import ConcordModel

/// Findings as JSON: one object with a summary, or an object a line.
enum JSONFindings {
  static func render(_ files: [FileFindings], tool: ToolDescription) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.field("version", 1)
    json.key("tool")
    json.beginObject()
    json.field("name", tool.name)
    json.field("version", tool.version)
    json.endObject()
    json.key("files")
    json.beginArray()
    for file in files {
      json.beginObject()
      json.field("path", file.path)
      json.key("findings")
      json.beginArray()
      for finding in file.findings {
        json.beginObject()
        writeFields(of: finding, to: &json)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    writeSummary(FindingSummary(files), to: &json)
    json.endObject()
    json.endLine()
    return json.text
  }

  /// A finding a line, each with its path.
  static func renderLines(_ files: [FileFindings]) -> String {
    var json = JSONWriter()
    for file in files {
      for finding in file.findings {
        json.beginObject()
        json.field("path", file.path)
        writeFields(of: finding, to: &json)
        json.endObject()
        json.endLine()
      }
    }
    return json.text
  }

  private static func writeFields(of finding: Finding, to json: inout JSONWriter) {
    json.field("rule", finding.rule)
    json.field("severity", finding.severity.rawValue)
    json.field("message", finding.message)
    json.field("language", finding.language?.rawValue)
    json.field("concept", finding.concept)
    json.field("matched", finding.matched)
    json.field("preferred", finding.preferred)
    json.key("span")
    write(finding.span, to: &json)
    json.key("replacements")
    json.beginArray()
    for replacement in finding.replacements {
      json.beginObject()
      json.field("text", replacement.text)
      json.field("reason", replacement.reason)
      writeEdits(of: replacement, at: finding.span, to: &json)
      json.endObject()
    }
    json.endArray()
    json.field("evidence", finding.evidence)
    json.field("fingerprint", finding.fingerprint)
  }

  /// The edits, where they say more than that the whole span becomes the text.
  private static func writeEdits(
    of replacement: Finding.Replacement, at span: SourceSpan, to json: inout JSONWriter
  ) {
    let whole = span.byteOffset..<(span.byteOffset + span.byteLength)
    guard !replacement.edits.isEmpty,
      replacement.edits != [Edit(range: whole, text: replacement.text)]
    else { return }
    json.key("edits")
    json.beginArray()
    for edit in replacement.edits {
      json.beginObject()
      json.field("byteOffset", edit.range.lowerBound)
      json.field("byteLength", edit.range.count)
      json.field("text", edit.text)
      json.endObject()
    }
    json.endArray()
  }

  /// A span in the units that the JSON shapes share.
  static func write(_ span: SourceSpan, to json: inout JSONWriter) {
    json.beginObject()
    json.field("byteOffset", span.byteOffset)
    json.field("byteLength", span.byteLength)
    json.field("utf16Offset", span.utf16Offset)
    json.field("utf16Length", span.utf16Length)
    json.field("line", span.line)
    json.field("column", span.column)
    json.endObject()
  }

  private static func writeSummary(_ summary: FindingSummary, to json: inout JSONWriter) {
    json.key("summary")
    json.beginObject()
    json.field("files", summary.files)
    json.field("findings", summary.findings)
    json.key("bySeverity")
    json.beginObject()
    for (severity, count) in summary.bySeverity { json.field(severity.rawValue, count) }
    json.endObject()
    json.endObject()
  }
}
