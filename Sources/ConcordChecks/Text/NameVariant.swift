internal import ConcordModel
internal import ConcordRecognition

/// A known name or term in a spelling that the house does not print.
struct NameVariant: TextRule {
  let description = RuleDescription(
    id: "name-variant", severity: .warning,
    summary: "A spelling that the house does not print.",
    explanation: """
      Finds a known name written by another scheme, habit or house: Zelensky for Zelenskyy, \
      Koo Byoungsam for Koo Byoung-sam. Readers take two spellings for two people, and a search \
      finds half of what was written. Switch it off for texts whose spellings must stay, such as \
      quoted documents.
      """)

  func applies(to mention: Mention) -> Bool { mention.standing == .variant }

  func message(matched: String, preferred: String?) -> String {
    preferred.map { "“\(matched)” is a variant of “\($0)”" } ?? "“\(matched)” is a variant"
  }
}
