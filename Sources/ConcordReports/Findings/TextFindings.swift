internal import ConcordModel

/// Findings for a reader at a terminal: a block each, with the line and a mark under the place.
///
///     warning[name-variant]: “Zelensky” is not how this house spells the name
///      --> a.txt:3:6
///       |
///     3 | said Zelensky’s aide
///       |      ^^^^^^^^^^
///       = help: write Zelenskyy’s (house default)
///       = note: derived: KMU 2010 → simplified -sky
struct TextFindings {
  private let options: ReportOptions
  private let terminal: TerminalText
  /// The columns of a source line that are shown at most.
  private static let excerptWidth = 100

  init(options: ReportOptions) {
    self.options = options
    terminal = TerminalText(usesColor: options.color)
  }

  func render(_ files: [FileFindings]) -> String {
    var result = ""
    for file in files where !file.findings.isEmpty {
      let source = options.source(file.path)
      for finding in file.findings { result += block(finding, file.path, source) + "\n" }
    }
    let summary = FindingSummary(files).sentence
    return result + terminal.styled(summary, .bold) + "\n"
  }

  private func block(_ finding: Finding, _ path: String, _ source: SourceText?) -> String {
    let span = finding.span
    let number = String(span.line)
    let gutter = String(repeating: " ", count: number.count)
    let bar = terminal.styled("|", .blue)
    var lines = [
      terminal.styled(
        "\(finding.severity.rawValue)[\(TerminalText.sanitised(finding.rule))]",
        style(finding.severity))
        + terminal.styled(": \(TerminalText.sanitised(finding.message))", .bold),
      "\(gutter)\(terminal.styled("-->", .blue)) "
        + "\(TerminalText.sanitised(path)):\(span.line):\(span.column)",
    ]
    if let source {
      let excerpt = excerpt(of: span, in: source)
      let mark = String(repeating: "^", count: excerpt.markWidth)
      lines.append("\(gutter) \(bar)")
      lines.append("\(terminal.styled(number, .blue)) \(bar) \(excerpt.text)")
      lines.append(
        "\(gutter) \(bar) \(excerpt.indent)\(terminal.styled(mark, style(finding.severity)))")
    }
    for replacement in finding.replacements {
      lines.append(note("help", help(for: replacement), gutter))
    }
    for text in finding.evidence {
      lines.append(note("note", TerminalText.sanitised(text), gutter))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func help(for replacement: Finding.Replacement) -> String {
    let reason =
      replacement.reason.isEmpty ? "" : " (\(TerminalText.sanitised(replacement.reason)))"
    if replacement.text.isEmpty { return "delete it\(reason)" }
    return "write \(terminal.styled(TerminalText.sanitised(replacement.text), .green))\(reason)"
  }

  private func note(_ label: String, _ text: String, _ gutter: String) -> String {
    "\(gutter) \(terminal.styled("=", .blue)) \(terminal.styled(label, .bold)): \(text)"
  }

  private func style(_ severity: Severity) -> TerminalText.Style {
    switch severity {
    case .information: .cyan
    case .warning: .yellow
    case .error: .red
    }
  }

  /// The line of the span, cut to a window around it, with the width of what stands before the
  /// mark and of the mark itself.
  private func excerpt(
    of span: SourceSpan, in source: SourceText
  ) -> (text: String, indent: String, markWidth: Int) {
    let line = source.line(at: span.byteOffset)
    let offset = max(0, span.byteOffset - line.start)
    let utf8 = line.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: offset, limitedBy: utf8.endIndex)
    let from = start ?? utf8.endIndex
    let to = utf8.index(from, offsetBy: span.byteLength, limitedBy: utf8.endIndex) ?? utf8.endIndex
    var before = TerminalText.sanitised(line.text[..<from])
    let matched = TerminalText.sanitised(line.text[from..<to])
    var after = TerminalText.sanitised(line.text[to...])
    let markWidth = min(max(1, DisplayWidth.of(matched)), Self.excerptWidth)
    let room = max(20, Self.excerptWidth - markWidth)
    if DisplayWidth.of(before) > room / 2, DisplayWidth.of(before + after) > room {
      before = "…" + Self.suffix(of: before, width: room / 2)
    }
    let left = room - DisplayWidth.of(before)
    if DisplayWidth.of(after) > left { after = Self.prefix(of: after, width: left) + "…" }
    let shown = Self.prefix(of: matched, width: Self.excerptWidth)
    let indent = String(repeating: " ", count: DisplayWidth.of(before))
    return (before + shown + after, indent, markWidth)
  }

  private static func prefix(of text: String, width: Int) -> String {
    var left = width
    return String(
      text.prefix { character in
        left -= DisplayWidth.of(String(character))
        return left >= 0
      })
  }

  private static func suffix(of text: String, width: Int) -> String {
    var left = width
    var start = text.endIndex
    while start > text.startIndex {
      let previous = text.index(before: start)
      left -= DisplayWidth.of(text[previous..<start])
      if left < 0 { break }
      start = previous
    }
    return String(text[start...])
  }
}
