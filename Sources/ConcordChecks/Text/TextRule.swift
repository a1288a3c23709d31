internal import ConcordModel
internal import ConcordRecognition

/// A rule that looks at the mentions of a text. One rule a file; `TextRules` lists them all.
protocol TextRule: Sendable {
  /// Its id, severity and documentation.
  var description: RuleDescription { get }

  /// Whether a mention breaks the rule.
  func applies(to mention: Mention) -> Bool

  /// What to tell the reader of the text.
  func message(matched: String, preferred: String?) -> String
}
