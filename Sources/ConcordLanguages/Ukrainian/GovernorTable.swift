internal import ConcordModel

/// Prepositions, verbs and numerals with the case they want.
struct GovernorTable: Sendable {
  struct Government: Sendable {
    var cases: [GrammaticalCase]
    var number: GrammaticalNumber?
    /// Whether з after the word means company, not origin: зустріч із, переговори з.
    var isComitative = false
  }

  let prepositions: [String: [GrammaticalCase]]
  private let stems: [[UInt8]: Government]
  private let longest: Int

  static let shared = GovernorTable()

  private init() {
    var prepositions: [String: [GrammaticalCase]] = [:]
    for fields in UkrainianTables.rows("prepositions") where fields.count >= 2 {
      prepositions[String(fields[0])] = Self.cases(fields[1])
    }
    var stems: [[UInt8]: Government] = [:]
    for fields in UkrainianTables.rows("governors") where fields.count >= 2 {
      stems[Letter.codes(fields[0])] = Government(
        cases: Self.cases(fields[1]), number: fields[1].hasSuffix("+") ? .plural : nil,
        isComitative: fields[1] == "з")
    }
    self.prepositions = prepositions
    self.stems = stems
    longest = stems.keys.map(\.count).max() ?? 0
  }

  /// The government of a word by its longest listed beginning.
  func government(_ word: [UInt8]) -> Government? {
    var length = min(word.count, longest)
    while length > 0 {
      if let government = stems[Array(word[..<length])] { return government }
      length -= 1
    }
    return nil
  }

  private static func cases(_ letters: String) -> [GrammaticalCase] {
    letters.compactMap { letter in
      switch letter {
      case "N": .nominative
      case "G": .genitive
      case "D": .dative
      case "A": .accusative
      case "I": .instrumental
      case "L": .locative
      default: nil
      }
    }
  }
}
