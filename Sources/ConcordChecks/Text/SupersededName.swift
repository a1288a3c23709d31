internal import ConcordModel
internal import ConcordRecognition

/// A former name in place of the present one.
struct SupersededName: TextRule {
  let description = RuleDescription(
    id: "superseded-name", severity: .warning,
    summary: "A former name.",
    explanation: """
      Finds a name that was official once and has been replaced: Dnipropetrovsk for Dnipro. Where \
      the old name lives on inside another (Dnipropetrovsk Oblast), that is a concept of its own \
      and is left alone. Switch it off for texts about the time of the old name.
      """)

  func applies(to mention: Mention) -> Bool { mention.standing == .superseded }

  func message(matched: String, preferred: String?) -> String {
    preferred.map { "“\(matched)” is a former name of “\($0)”" } ?? "“\(matched)” is a former name"
  }
}
