import ConcordModel
import ConcordReports
import ConcordTestSupport
import Foundation
import Testing

@Suite struct FindingReportTests {
  private func render(
    _ format: FindingFormat, _ files: [FileFindings] = SampleFindings.files, color: Bool = false
  ) -> String {
    var options = SampleReport.options
    options.color = color
    return FindingReport.render(
      files, as: format, rules: SampleFindings.rules, tool: SampleReport.tool, options: options)
  }

  @Test(arguments: FindingFormat.allCases)
  func drawsTheSample(format: FindingFormat) throws {
    #expect(
      try Snapshot.difference(render(format), suite: "Reports", name: "findings-\(format)") == nil)
  }

  @Test(arguments: FindingFormat.allCases)
  func drawsNothing(format: FindingFormat) throws {
    let files = [FileFindings(path: "a.txt", findings: [])]
    #expect(
      try Snapshot.difference(render(format, files), suite: "Reports", name: "empty-\(format)")
        == nil)
    #expect(!render(format, []).contains("\u{0}"))
  }

  @Test(arguments: FindingFormat.allCases)
  func colorsOnlyTextAndOnlyWhenAsked(format: FindingFormat) {
    #expect(!render(format).contains("\u{1B}"))
    #expect(render(format, color: true).contains("\u{1B}") == (format == .text))
  }

  @Test(arguments: [FindingFormat.json, .sarif, .rdjson])
  func isOneJSONValue(format: FindingFormat) throws {
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(render(format).utf8))
    }
  }

  @Test(arguments: [FindingFormat.jsonl, .rdjsonl])
  func isAJSONValueALine(format: FindingFormat) throws {
    let lines = render(format).split(separator: "\n")
    #expect(lines.count == 4)
    for line in lines {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }

  /// Text that breaks a format which does not escape it.
  static let hostile: [(name: String, text: String)] = [
    ("quotes", "a \"b\" 'c' \\d"), ("markup", "<script>alert(1)</script> &amp; ]]>"),
    ("line ends", "one\ntwo\r\nthree"), ("controls", "nul\u{0} esc\u{1B}[31m del\u{7F}"),
    ("workflow command", "100% a:b,c ::error::x"), ("separators", "a\u{2028}b\u{2029}c"),
    ("direction", "\u{202E}txt.exe"), ("non-characters", "\u{FFFE}\u{FFFF}"),
    ("beyond the BMP", "𝒵😀한글"), ("formula", "=1+1|cmd"), ("empty", ""),
    ("combining", "e\u{301}и\u{306}"),
  ]

  @Test(arguments: FindingFormat.allCases, hostile)
  func escapes(format: FindingFormat, row: (name: String, text: String)) throws {
    var finding = SampleFindings.files[0].findings[0]
    finding.message = row.text
    finding.rule = row.text
    finding.matched = row.text
    finding.evidence = [row.text]
    finding.replacements = [.init(text: row.text, reason: row.text)]
    let text = render(format, [FileFindings(path: row.text, findings: [finding])])
    switch format {
    case .json, .sarif, .rdjson, .jsonl, .rdjsonl:
      #expect(text.utf8.count { $0 == 0x0A } == 1)
      let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
      #expect("\(value)".isEmpty == false)
      if format == .jsonl {
        #expect((value as? [String: Any])?["message"] as? String == row.text)
      }
    case .github:
      #expect(text.utf8.count { $0 == 0x0A } == 2)
      #expect(text.components(separatedBy: "::warning ").count == 2)
    case .junit:
      #expect(throws: Never.self) { try XMLChecker.check(text) }
    case .html:
      #expect(!text.contains("<script>alert"))
    case .line:
      #expect(text.utf8.count { $0 == 0x0A } == 1)
      #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    case .text:
      #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}") && !text.contains("\u{0}"))
    }
  }

  @Test func toldColumnsCountBytesInReviewdog() throws {
    let path = "seoul/화요일.txt"
    let text = try #require(SampleTexts.text(of: path))
    let span = SampleFindings.files[2].findings[0].span
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let prefix = lines[span.line - 1].unicodeScalars.prefix(span.column - 1)
    let bytes = String(String.UnicodeScalarView(prefix)).utf8.count + 1
    #expect(bytes != span.column)
    #expect(render(.rdjson).contains("{\"start\":{\"line\":\(span.line),\"column\":\(bytes)}"))
  }

  @Test func marksWideLettersByTwoColumns() throws {
    let lines = render(.text).split(separator: "\n")
    let index = try #require(lines.firstIndex { $0.contains("젤렌스키이 대통령실은") })
    let mark = lines[index + 1]
    #expect(mark.count { $0 == "^" } == 10)
    let before = lines[index].prefix { $0 != "이" || true }
    #expect(!before.isEmpty)
  }

  @Test func keepsALongLineWithinAWindow() {
    let line =
      String(repeating: "слово ", count: 4000) + "accord" + String(repeating: " 끝", count: 4000)
    let start = String(repeating: "слово ", count: 4000).utf8.count
    var finding = SampleFindings.files[0].findings[1]
    finding.span = SampleReport.span(of: start..<(start + 6), in: line)
    let options = ReportOptions { _ in SourceText(Array(line.utf8)) }
    let text = FindingReport.render(
      [.init(path: "long.txt", findings: [finding])], as: .text, rules: [],
      tool: SampleReport.tool, options: options)
    let rows = text.split(separator: "\n")
    #expect(rows.allSatisfy { $0.count < 130 })
    #expect(rows.contains { $0.contains("…") && $0.contains("accord") })
  }

  @Test func keepsWithinTheLimitOfCodeScanning() throws {
    var warning = SampleFindings.files[0].findings[0]
    warning.replacements = []
    let error = SampleFindings.files[0].findings[1]
    let many = FileFindings(
      path: "many.txt", findings: Array(repeating: warning, count: 25_010) + [error])
    let text = render(.sarif, [many])
    #expect(text.components(separatedBy: "\"ruleId\":").count - 1 == 25_000)
    #expect(text.contains("\"ruleId\":\"deprecated-term\""))
    #expect(text.contains("11 findings of least severity are left out"))
  }

  @Test func writesURIsForEveryPath() {
    let rows = [
      ("./a b.txt", "a%20b.txt"), ("c:d.txt", "c%3Ad.txt"), ("/tmp/x.md", "file:///tmp/x.md"),
      ("한.txt", "%ED%95%9C.txt"), ("<stdin>", "%3Cstdin%3E"), ("100%.txt", "100%25.txt"),
      ("a\\b", "a%5Cb"), ("", ""),
    ]
    for (path, uri) in rows {
      let file = FileFindings(path: path, findings: [SampleFindings.files[0].findings[0]])
      #expect(render(.sarif, [file]).contains("\"uri\":\"\(uri)\""), "\(path)")
    }
  }

  @Test func toldEditsReachBeyondTheSpan() {
    #expect(render(.json).contains("\"edits\":[{\"byteOffset\":"))
    #expect(render(.rdjson).contains("\"text\":\"a treaty\""))
    #expect(render(.sarif).contains("\"insertedContent\":{\"text\":\"a treaty\"}"))
  }

  @Test func leavesOutAFixThatNeedsTheSource() {
    let text = FindingReport.render(
      SampleFindings.files, as: .sarif, rules: [], tool: SampleReport.tool)
    #expect(!text.contains("a treaty"))
    #expect(text.contains("Zelenskyy’s"))
  }
}
