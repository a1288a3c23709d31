import ConcordModel
import ConcordReports

/// Findings in the sample texts and in texts that are hard to draw.
enum SampleFindings {
  static let rules = [
    RuleDescription(
      id: "name-variant", severity: .warning, summary: "A name is not spelt as the house spells it",
      explanation: "Readers search for one spelling. The house prints one form of every name."),
    RuleDescription(
      id: "deprecated-term", severity: .error, summary: "A term is on the list of forms not to use",
      explanation: "The glossary names a preferred term for the concept."),
    RuleDescription(
      id: "ambiguous", severity: .information, summary: "A family name fits two people",
      explanation: "The text names nobody in full who would settle it."),
  ]

  static func finding(
    _ rule: String, _ severity: Severity, _ message: String, in path: String, at matched: String,
    write preferred: String?, edits: [(String, String)] = [], language: Language = .english,
    evidence: [String] = []
  ) -> Finding {
    let text = SampleTexts.text(of: path) ?? ""
    let range = SampleReport.ranges(of: matched, in: text).first ?? 0..<0
    let replacements = preferred.map { preferred in
      let edits = edits.compactMap { old, new in
        SampleReport.ranges(of: old, in: text).first.map { Edit(range: $0, text: new) }
      }
      return [Finding.Replacement(text: preferred, reason: "house default", edits: edits)]
    }
    return Finding(
      rule: rule, severity: severity, message: message, language: language,
      concept: "concept-of-\(rule)", matched: matched, preferred: preferred,
      span: SampleReport.span(of: range, in: text), replacements: replacements ?? [],
      evidence: evidence, fingerprint: "f00d\(range.lowerBound):1")
  }

  static let files: [FileFindings] = [
    FileFindings(
      path: "desk/monday.md",
      findings: [
        finding(
          "name-variant", .warning, "“Zelensky” is not the house's spelling", in: "desk/monday.md",
          at: "Zelensky’s", write: "Zelenskyy’s",
          evidence: ["derived: KMU 2010 → simplified -sky"]),
        finding(
          "deprecated-term", .error, "“accord” is deprecated", in: "desk/monday.md", at: "accord",
          write: "treaty", edits: [("an accord", "a treaty")]),
      ]),
    FileFindings(path: "desk/tuesday.md", findings: []),
    FileFindings(
      path: "seoul/화요일.txt",
      findings: [
        finding(
          "name-variant", .warning, "‘젤렌스키이’ is not the house's spelling",
          in: "seoul/화요일.txt", at: "젤렌스키이", write: "젤렌스키", language: .korean),
        finding(
          "ambiguous", .information, "two people are called so", in: "seoul/화요일.txt",
          at: "구병삼 대변인은", write: nil, language: .korean),
      ]),
  ]
}
