public import ConcordModel

/// Re-inflects the words that agree with a noun when another noun takes its place.
public enum UkrainianAgreement {
  /// The form of an adjective, participle, adjectival pronoun or numeral for another gender and
  /// number, in the same case and with the same capitals; nil where the word is not recognisably
  /// one that agrees in this slot.
  ///
  /// The flags say whether the noun is plural; they override the number of `slot`.
  ///
  ///     UkrainianAgreement.reinflect(
  ///       "нового", slot: Slot(.genitive), from: (.masculine, false), to: (.feminine, false))
  ///     // "нової"
  public static func reinflect(
    _ word: String, slot: Slot, from: (Gender, Bool), to: (Gender, Bool)
  ) -> String? {
    guard let written = WrittenWord(word) else { return nil }
    let form = written.letters
    let number = slot.grammaticalCase
    if let pronoun = PronounTable.shared.reinflect(form, number, from: from, to: to) {
      return pronoun == form ? word : written.spell(pronoun)
    }
    let table = AdjectiveEndings(tables: .shared)
    guard let result = table.reinflect(form, number, from: from, to: to) else { return nil }
    return result == form ? word : written.spell(result)
  }
}

/// The endings of adjectives by gender, number and case, from the rows of `paradigms.tsv`.
struct AdjectiveEndings {
  let tables: UkrainianTables

  private static let kinds: [AdjectiveClassifier.Kind] = [.soft, .iotated, .hard]

  func reinflect(
    _ form: [UInt8], _ grammaticalCase: GrammaticalCase, from: (Gender, Bool), to: (Gender, Bool)
  ) -> [UInt8]? {
    let adjectives = AdjectiveClassifier(tables: tables)
    for kind in Self.kinds {
      let endings = endings(kind, grammaticalCase, from)
      for (index, ending) in endings.enumerated() where form.ends(ending) {
        let stem = Array(form.dropLast(ending.count))
        guard fits(stem, kind, ending, adjectives) else { continue }
        let targets = self.endings(kind, grammaticalCase, to)
        guard let first = targets.first else { continue }
        // The accusative keeps its animacy, other cases take the first of parallel forms.
        let target =
          grammaticalCase == .accusative && targets.indices.contains(index)
          ? targets[index] : first
        return stem + target
      }
    }
    return nil
  }

  /// Whether stem and ending look like an adjective of this kind.
  private func fits(
    _ stem: [UInt8], _ kind: AdjectiveClassifier.Kind, _ ending: [UInt8],
    _ adjectives: AdjectiveClassifier
  ) -> Bool {
    guard stem.count > 1, stem.syllables > 0, let last = stem.last else { return false }
    switch kind {
    case .iotated: guard Letter.isVowel(last) else { return false }
    case .soft:
      guard Letter.isConsonant(last) else { return false }
      // Endings in і are those of hard stems too.
      let isTelling = [Letter.softSign, Letter.ya, Letter.ye, Letter.yu].contains(ending.first)
      guard isTelling || adjectives.isSoft(stem: stem) else { return false }
    case .hard: guard Letter.isConsonant(last) else { return false }
    }
    if tables.nouns.exact(stem + ending)?.wordClass == .noun { return false }
    if ending.count >= 3 || ending == [Letter.y, Letter.j] { return true }
    let reading = AdjectiveClassifier.Reading(
      stem: stem, kind: kind, gender: nil, isPlural: false)
    return kind == .soft || adjectives.isAdjectival(reading)
  }

  /// Endings of a gender and number in a case; of the accusative the inanimate ones first.
  private func endings(
    _ kind: AdjectiveClassifier.Kind, _ grammaticalCase: GrammaticalCase, _ shape: (Gender, Bool)
  ) -> [[UInt8]] {
    let letter =
      switch shape.0 {
      case .masculine: "m"
      case .feminine: "f"
      case .neuter: "n"
      }
    let name = shape.1 ? "adj-pl-\(kind.rawValue)" : "adj-\(letter)-\(kind.rawValue)"
    guard let index = tables.paradigms.index(name) else { return [] }
    let row = tables.paradigms.rows[index]
    return row.cells[Int(grammaticalCase.rawValue)].flatMap { ending -> [[UInt8]] in
      switch ending.base {
      case .whole:
        let vowel = kind == .hard ? Letter.y : kind == .soft ? Letter.i : Letter.yi
        return [[vowel, Letter.j]]
      case .accusative:
        return endings(kind, .nominative, shape) + endings(kind, .genitive, shape)
      default: return [ending.letters]
      }
    }
  }
}
