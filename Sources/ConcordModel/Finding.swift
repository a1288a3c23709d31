/// How grave a finding is, least first.
public enum Severity: String, CaseIterable, Sendable, Comparable {
  /// `information` asks for nothing, `warning` for a look, `error` for a change.
  case information, warning, error

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .information: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// A stretch of a document in every unit that consumers ask for.
///
/// Lines and columns count from 1, columns in code points; offsets count from 0.
public struct SourceSpan: Hashable, Sendable {
  /// In UTF-8 as the file has it, a byte order mark included.
  public var byteOffset: Int
  public var byteLength: Int
  /// In UTF-16 code units from the start of the file.
  public var utf16Offset: Int
  public var utf16Length: Int
  /// The place of the first code point.
  public var line: Int
  public var column: Int
  /// The place just after the last code point.
  public var endLine: Int
  public var endColumn: Int
  /// The start and end column counted in UTF-16 code units from 1, as SARIF wants them.
  public var utf16Column: Int
  public var utf16EndColumn: Int

  public init(
    byteOffset: Int, byteLength: Int, utf16Offset: Int, utf16Length: Int, line: Int, column: Int,
    endLine: Int, endColumn: Int, utf16Column: Int, utf16EndColumn: Int
  ) {
    self.byteOffset = byteOffset
    self.byteLength = byteLength
    self.utf16Offset = utf16Offset
    self.utf16Length = utf16Length
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.utf16Column = utf16Column
    self.utf16EndColumn = utf16EndColumn
  }
}

/// The one shape in which everything that Concord notices is told.
public struct Finding: Sendable, Equatable {
  /// One way to mend what was found.
  public struct Replacement: Hashable, Sendable {
    /// What the matched text becomes.
    public var text: String
    /// Why: `house default`.
    public var reason: String
    /// The smallest edits that bring it about; empty where the whole span is replaced.
    public var edits: [Edit]

    public init(text: String, reason: String, edits: [Edit] = []) {
      self.text = text
      self.reason = reason
      self.edits = edits
    }
  }

  /// The id of the rule, as `--select` and suppression comments take it: `name-variant`.
  public var rule: String
  /// As the rule has it, or as the configuration changes it.
  public var severity: Severity
  /// One sentence for a person, with the text concerned in it.
  public var message: String
  /// The language of the text concerned; nil where the finding is not about a language.
  public var language: Language?
  /// The id of the concept concerned.
  public var concept: String?
  /// What stands in the text, inflection included.
  public var matched: String?
  /// What should stand there, inflected alike; nil where nothing certain can be said.
  public var preferred: String?
  /// Where it stands.
  public var span: SourceSpan
  /// The ways to mend it, the best first; empty where a person has to decide.
  public var replacements: [Replacement]
  /// What led here, for a reader: `derived: KMU 2010 → simplified -sky`.
  public var evidence: [String]
  /// Stable over edits elsewhere in the file: a hash of rule, concept, matched text and its count.
  public var fingerprint: String

  public init(
    rule: String, severity: Severity, message: String, language: Language? = nil,
    concept: String? = nil, matched: String? = nil, preferred: String? = nil, span: SourceSpan,
    replacements: [Replacement] = [], evidence: [String] = [], fingerprint: String = ""
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.language = language
    self.concept = concept
    self.matched = matched
    self.preferred = preferred
    self.span = span
    self.replacements = replacements
    self.evidence = evidence
    self.fingerprint = fingerprint
  }
}

/// The findings of one file, in order of their place.
public struct FileFindings: Sendable, Equatable {
  /// As the user named it; `<stdin>` for standard input.
  public var path: String
  public var findings: [Finding]

  public init(path: String, findings: [Finding]) {
    self.path = path
    self.findings = findings
  }
}

/// What a rule is, for reports that list rules beside findings.
public struct RuleDescription: Hashable, Sendable {
  /// What findings, options and configuration call the rule.
  public var id: String
  /// How grave its findings are unless the configuration says otherwise.
  public var severity: Severity
  /// One line.
  public var summary: String
  /// What it finds and why that matters.
  public var explanation: String

  public init(id: String, severity: Severity, summary: String, explanation: String) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
  }
}
