internal import ConcordModel

/// The rows of `paradigms.tsv`: the endings of seven cases in one number.
struct ParadigmTable: Sendable {
  /// What an ending is added to.
  enum Base: Sendable {
    /// The form itself.
    case whole
    /// The oblique stem.
    case oblique
    /// The oblique stem with г к х → з ц с.
    case sibilant
    /// The oblique stem with г к х ц з → ж ч ш.
    case hushing
    /// The nominative stem with its last consonant doubled where the rule asks for it.
    case doubled
    /// The genitive plural, as the word has it.
    case pluralGenitive
    /// The genitive singular in -а/-у, as the word has it.
    case genitive
    /// Nothing: the letters are the form.
    case literal
    /// The genitive of animates, the nominative of the rest.
    case accusative
  }

  struct Ending: Sendable {
    var base: Base
    var letters: [UInt8]
  }

  struct Row: Sendable {
    var name: String
    /// Seven cells in the order of `GrammaticalCase`.
    var cells: [[Ending]]
  }

  private(set) var rows: [Row] = []
  private var indices: [String: Int] = [:]

  init(rows table: [[String]]) {
    for fields in table where fields.count >= 8 {
      indices[String(fields[0])] = rows.count
      rows.append(
        Row(name: String(fields[0]), cells: fields[1...7].map(Self.cell)))
    }
  }

  /// The row of a name, or nil.
  func index(_ name: String) -> Int? { indices[name] }

  private static func cell(_ text: String) -> [Ending] {
    text.split(separator: " ").compactMap { token in
      let letters = Letter.codes(token.dropFirst())
      return switch token.first {
      case "=": Ending(base: .whole, letters: letters)
      case "-": Ending(base: .oblique, letters: letters)
      case "~": Ending(base: .sibilant, letters: letters)
      case "^": Ending(base: .hushing, letters: letters)
      case "*": Ending(base: .doubled, letters: letters)
      case "0": Ending(base: .pluralGenitive, letters: letters)
      case "G": Ending(base: .genitive, letters: letters)
      case "%": Ending(base: .literal, letters: letters)
      case "@": Ending(base: .accusative, letters: letters)
      default: nil
      }
    }
  }
}
