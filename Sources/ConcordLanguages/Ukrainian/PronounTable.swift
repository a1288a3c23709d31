internal import ConcordModel

/// Pronouns and numerals that agree with a noun, from `pronouns.tsv`.
struct PronounTable: Sendable {
  private struct Row: Sendable {
    var word: String
    var gender: String
    /// Seven cells of parallel forms.
    var cells: [[[UInt8]]]
  }

  private let rows: [Row]

  static let shared = PronounTable()

  private init() {
    rows = UkrainianTables.rows("pronouns").compactMap { fields in
      guard fields.count >= 9 else { return nil }
      return Row(
        word: fields[0], gender: fields[1],
        cells: fields[2...8].map { $0.split(separator: "/").map { Letter.codes($0) } })
    }
  }

  /// The form of the same pronoun for another gender and number.
  func reinflect(
    _ form: [UInt8], _ grammaticalCase: GrammaticalCase, from: (Gender, Bool), to: (Gender, Bool)
  ) -> [UInt8]? {
    let column = Int(grammaticalCase.rawValue)
    for row in rows where Self.names(from).contains(row.gender) {
      guard let index = row.cells[column].firstIndex(of: form) else { continue }
      let targets = rows.filter { $0.word == row.word && Self.names(to).contains($0.gender) }
      guard let forms = targets.first?.cells[column], let first = forms.first else { continue }
      return grammaticalCase == .accusative && forms.indices.contains(index)
        ? forms[index] : first
    }
    return nil
  }

  /// The slots that a form may stand for.
  func slots(_ form: [UInt8]) -> SlotSet {
    var set = SlotSet()
    for row in rows {
      for (index, cell) in row.cells.enumerated() where cell.contains(form) {
        let isPlural = row.gender.hasPrefix("pl")
        if let slot = Slot(index: isPlural ? index + 7 : index) { set.insert(SlotSet(slot)) }
      }
    }
    return set
  }

  private static func names(_ shape: (Gender, Bool)) -> [String] {
    guard shape.1 else {
      return switch shape.0 {
      case .masculine: ["m"]
      case .feminine: ["f"]
      case .neuter: ["n"]
      }
    }
    return shape.0 == .feminine ? ["pl", "pl-f"] : ["pl", "pl-m"]
  }
}
