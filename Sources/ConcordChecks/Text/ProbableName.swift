internal import ConcordModel
internal import ConcordRecognition

/// A spelling that is probably that of a known name.
struct ProbableName: TextRule {
  let description = RuleDescription(
    id: "probable-name", severity: .information,
    summary: "A spelling that is probably that of a known name.",
    explanation: """
      Finds a name that no glossary has and no scheme or habit makes of one, but that the alignment \
      of sounds takes for a known person or place: Zelenskyj for Zelenskyy. It may be somebody else, \
      so it is looked for and told only with --probable, and rewritten only with --apply-probable. Add the \
      spelling to the glossary where it is right.
      """)

  func applies(to mention: Mention) -> Bool { mention.standing == .probable }

  func message(matched: String, preferred: String?) -> String {
    preferred.map { "“\(matched)” is probably “\($0)”" } ?? "“\(matched)” is probably a known name"
  }
}
