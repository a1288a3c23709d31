internal import ConcordModel
internal import ConcordRecognition

/// A form that the glossary says not to use.
struct DeprecatedTerm: TextRule {
  let description = RuleDescription(
    id: "deprecated-term", severity: .warning,
    summary: "A form that the glossary deprecates.",
    explanation: """
      Finds a form listed as deprecated: war prisoner where the glossary has prisoner of war. A \
      glossary that deprecates a form has a reason, told in its note. Switch it off where the form \
      itself is the subject.
      """)

  func applies(to mention: Mention) -> Bool { mention.standing == .deprecated }

  func message(matched: String, preferred: String?) -> String {
    preferred.map { "“\(matched)” is deprecated: use “\($0)”" } ?? "“\(matched)” is deprecated"
  }
}
