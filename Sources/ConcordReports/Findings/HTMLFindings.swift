internal import ConcordModel

/// Findings as a page to read: a section a file, each finding with its line.
struct HTMLFindings {
  private let rules: [String: RuleDescription]
  private let tool: ToolDescription
  private let options: ReportOptions

  init(rules: [RuleDescription], tool: ToolDescription, options: ReportOptions) {
    self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.tool = tool
    self.options = options
  }

  func render(_ files: [FileFindings]) -> String {
    let summary = FindingSummary(files)
    let withFindings = files.filter { !$0.findings.isEmpty }.enumerated().map { ($0 + 1, $1) }
    let clean = files.filter { $0.findings.isEmpty }.map(\.path)
    let counts = summary.bySeverity.map { severity, count in
      "<li>\(Self.chip(severity)) \(HTMLPage.grouped(count))</li>"
    }
    let body = """
      <div class="page">
      <header class="masthead">
      <h1>Findings</h1>
      <p class="lead">\(HTMLPage.counted(summary.findings, "finding")) in \
      \(HTMLPage.counted(summary.files, "file")).</p>
      <ul class="legend">
      \(counts.joined(separator: "\n"))
      </ul>
      </header>
      <nav class="side" aria-label="Files">
      \(HTMLPage.filter(label: "Filter by file, rule or word", checkbox: nil))
      <ol>
      \(withFindings.map { item($1, $0) }.joined(separator: "\n"))
      </ol>
      </nav>
      <main id="content">
      \(withFindings.map { section($1, $0) }.joined(separator: "\n"))
      \(cleanSection(clean))
      </main>
      <footer class="quiet">Made by <a href="\(Markup.escape(tool.informationURI))">\
      \(Markup.escape(tool.name))</a> \(Markup.escape(tool.version)).</footer>
      </div>
      """
    return HTMLPage(title: "Findings", body: body).text
  }

  private func item(_ file: FileFindings, _ number: Int) -> String {
    """
    <li \(Self.key(file))><a href="#\(HTMLPage.anchor(file.path, number))">\
    <span class="name">\(Markup.escape(file.path))</span>\
    <span class="quiet">\(HTMLPage.grouped(file.findings.count))</span></a></li>
    """
  }

  private func section(_ file: FileFindings, _ number: Int) -> String {
    let anchor = HTMLPage.anchor(file.path, number)
    let source = options.source(file.path)
    return """
      <section class="card" id="\(anchor)" aria-labelledby="\(anchor)-h" \(Self.key(file))>
      <header><h2 id="\(anchor)-h">\(Markup.escape(file.path))</h2>\
      <span class="quiet">\(HTMLPage.counted(file.findings.count, "finding"))</span></header>
      <ul class="sentences">
      \(file.findings.map { finding($0, source) }.joined(separator: "\n"))
      </ul>
      </section>
      """
  }

  private func finding(_ finding: Finding, _ source: SourceText?) -> String {
    let lang = finding.language.map { " lang=\"\($0.rawValue)\"" } ?? ""
    let title = rules[finding.rule].map { " title=\"\(Markup.escape($0.summary))\"" } ?? ""
    let name = Markup.escape(finding.rule)
    let rule =
      tool.ruleURI(finding.rule).map {
        "<a href=\"\(Markup.escape($0))\"\(title)>\(name)</a>"
      } ?? "<span\(title)>\(name)</span>"
    let excerpt = source.map { "<pre\(lang)>\(marked(finding.span, in: $0))</pre>" } ?? ""
    let replacements = finding.replacements.map {
      "<p class=\"quiet\">Write <strong\(lang)>\(Markup.escape($0.text))</strong>"
        + ($0.reason.isEmpty ? "" : " (\(Markup.escape($0.reason)))") + "</p>"
    }
    let evidence = finding.evidence.map { "<p class=\"quiet\">\(Markup.escape($0))</p>" }
    return """
      <li class="tone-\(Self.tone(finding.severity))"><span class="place">line \
      \(finding.span.line), column \(finding.span.column)<br>\(rule)</span>\
      <div>\(Self.chip(finding.severity)) \(Markup.escape(finding.message))\(excerpt)\
      \((replacements + evidence).joined())</div></li>
      """
  }

  /// The line of the span with what the finding is about marked, cut where it is long.
  private func marked(_ span: SourceSpan, in source: SourceText) -> String {
    let line = source.line(at: span.byteOffset)
    let utf8 = line.text.utf8
    let offset = max(0, span.byteOffset - line.start)
    let from =
      utf8.index(utf8.startIndex, offsetBy: offset, limitedBy: utf8.endIndex) ?? utf8.endIndex
    let to = utf8.index(from, offsetBy: span.byteLength, limitedBy: utf8.endIndex) ?? utf8.endIndex
    let before = line.text[..<from]
    let after = line.text[to...]
    let head = before.count > 160 ? "…" + before.suffix(160) : String(before)
    let tail = after.count > 160 ? after.prefix(160) + "…" : String(after)
    return "\(Markup.escape(head))<mark>\(Markup.escape(line.text[from..<to]))</mark>"
      + Markup.escape(tail)
  }

  private func cleanSection(_ paths: [String]) -> String {
    guard !paths.isEmpty else { return "" }
    let items = paths.map { "<li>\(Markup.escape($0))</li>" }
    return """
      <section class="card" id="clean">
      <header><h2>Nothing found</h2></header>
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      </section>
      """
  }

  private static func key(_ file: FileFindings) -> String {
    var words = [file.path]
    for finding in file.findings {
      words += [finding.rule, finding.matched ?? "", finding.preferred ?? ""]
    }
    var seen: Set<String> = []
    let text = words.filter { seen.insert($0).inserted }.joined(separator: " ").lowercased()
    return "data-key=\"\(Markup.escape(text, inAttribute: true))\" data-open=\"1\""
  }

  private static func chip(_ severity: Severity) -> String {
    "<span class=\"chip tone-\(tone(severity))\">\(severity.rawValue)</span>"
  }

  /// The colours that the style sheet has for statuses serve severities too.
  private static func tone(_ severity: Severity) -> String {
    switch severity {
    case .information: "admitted"
    case .warning: "variant"
    case .error: "deprecated"
    }
  }
}
