internal import ConcordModel
internal import ConcordRecognition

/// A family name that may be one of several people whom the text names.
struct AmbiguousMention: TextRule {
  let description = RuleDescription(
    id: "ambiguous-mention", severity: .information,
    summary: "A name that two concepts share.",
    explanation: """
      Finds a family name alone where the text names two people who bear it, or a form that two \
      concepts of the glossary share. Nothing is rewritten, since either reading may be right. \
      Naming the person in full settles it.
      """)

  func applies(to mention: Mention) -> Bool { mention.standing == .ambiguous }

  func message(matched: String, preferred: String?) -> String {
    "“\(matched)” may name more than one concept: left alone"
  }
}
