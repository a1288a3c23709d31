public import ConcordModel
public import ConcordRecognition

/// The rules on the mentions of a text, and the findings they make.
public enum TextRules {
  private static let rules: [any TextRule] = [
    NameVariant(), DeprecatedTerm(), SupersededName(), AmbiguousMention(), ProbableName(),
  ]

  /// What every rule is, in the order of the registry.
  public static let all: [RuleDescription] = rules.map(\.description)

  /// The rule that a mention breaks, if any.
  public static func rule(for mention: Mention) -> RuleDescription? {
    rules.first { $0.applies(to: mention) }?.description
  }

  /// The message of a rule about a mention.
  public static func message(
    for mention: Mention, matched: String, preferred: String?
  ) -> String {
    rules.first { $0.applies(to: mention) }?.message(matched: matched, preferred: preferred) ?? ""
  }
}
