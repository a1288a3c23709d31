internal import ConcordModel

/// The slots that the ending of an adjective may stand for, whatever its gender.
enum AdjectiveSlots {
  private struct Row: Sendable {
    var ending: [UInt8]
    var slots: SlotSet
    /// Whether nouns hardly end so.
    var isTelling: Bool
  }

  /// Longest endings first.
  private static let rows: [Row] = [
    row("ього", [.genitive, .accusative], [], true),
    row("ьому", [.dative, .locative], [], true),
    row("ьою", [.instrumental], [], true),
    row("ього", [.genitive, .accusative], [], true),
    row("ими", [], [.instrumental], true),
    row("іми", [], [.instrumental], true),
    row("ого", [.genitive, .accusative], [], true),
    row("ому", [.dative, .locative], [], true),
    row("ьої", [.genitive], [], true),
    row("ий", [.nominative, .accusative, .vocative], [], true),
    row("их", [], [.genitive, .accusative, .locative], true),
    row("іх", [], [.genitive, .accusative, .locative], true),
    row("ої", [.genitive], [], true),
    row("ою", [.instrumental], [], false),
    row("им", [.instrumental], [.dative], false),
    row("ім", [.instrumental, .locative], [.dative], false),
    row("ій", [.dative, .locative, .nominative], [], false),
    row("а", [.nominative, .vocative], [], false),
    row("я", [.nominative, .vocative], [], false),
    row("у", [.accusative], [], false),
    row("ю", [.accusative], [], false),
    row("е", [.nominative, .accusative], [], false),
    row("є", [.nominative, .accusative], [], false),
    row("і", [], [.nominative, .accusative, .vocative], false),
  ]

  private static func row(
    _ ending: String, _ singular: [GrammaticalCase], _ plural: [GrammaticalCase], _ telling: Bool
  ) -> Row {
    var set = SlotSet()
    for grammaticalCase in singular { set.insert(SlotSet(Slot(grammaticalCase))) }
    for grammaticalCase in plural { set.insert(SlotSet(Slot(grammaticalCase, .plural))) }
    return Row(ending: Letter.codes(ending), slots: set, isTelling: telling)
  }

  /// Nil unless the word looks like an adjective.
  static func slots(_ word: [UInt8]) -> SlotSet? {
    for row in rows where word.ends(row.ending) {
      let stem = Array(word.dropLast(row.ending.count))
      guard stem.count > 1, stem.syllables > 0, let last = stem.last,
        Letter.isConsonant(last) || last == Letter.softSign
      else { continue }
      let reading = AdjectiveClassifier.Reading(
        stem: stem, kind: .hard, gender: nil, isPlural: false)
      let tables = UkrainianTables.shared
      if AdjectiveClassifier(tables: tables).isAdjectival(reading) { return row.slots }
      let isNoun = tables.nouns.exact(word) != nil
      return row.isTelling && stem.count > 2 && !isNoun ? row.slots : nil
    }
    return nil
  }
}
