internal import ConcordLanguages

/// The Latin spellings of the family names of `languages/korean/family-names.tsv`, by Hangul.
struct KoreanFamilySpellings: Sendable {
  /// The spellings by the habit of the South and of the North.
  struct Entry: Sendable {
    var south: [Spelling]
    var north: [Spelling]
  }

  static let shared = KoreanFamilySpellings()

  /// Every spelling of the South, in small letters, with how much it tells of a family name: the
  /// likelihood for its best name, weighed by that name's place in the table, where the common
  /// ones come first.
  static let latin: [String: Double] = {
    var result: [String: Double] = [:]
    for (hangul, entry) in shared.entries {
      let weight = 1 / (1 + Double(shared.order[hangul] ?? 0) / 8)
      for spelling in entry.south {
        let text = spelling.text.lowercased()
        result[text] = max(result[text] ?? 0, spelling.likelihood * weight)
      }
    }
    return result
  }()

  /// The names' places in the table.
  private var order: [String: Int] = [:]
  private var entries: [String: Entry] = [:]

  subscript(family: String) -> Entry? { entries[family] }

  private init() {
    for row in NamesTable.rows("languages/korean/family-names.tsv") where row.count >= 4 {
      let hangul = String(row[0])
      let south = [row[1]] + row[2].split(separator: "|")
      let north = row[3].split(separator: "|")
      let country = Derivation("DPRK spelling of \(hangul)")
      let usual = Derivation("usual family-name spelling of \(hangul)")
      let rr = KoreanDerivation.rrScheme?.applyToName(hangul)
      let mr = (KoreanDerivation.mrScheme?.applyToPersonName(hangul))
        .map(KoreanDerivation.withoutMarks)
      func spelling(_ text: Substring, _ share: Double) -> Spelling {
        let text = String(text)
        let derivation =
          text == rr
          ? Derivation("RR")
          : text == mr ? Derivation("McCune–Reischauer", "marks dropped") : usual
        return Spelling(text, derivation, likelihood: share)
      }
      // Half of the bearers follow the commonest spelling, and each further one has half of what
      // is left; the North's has a share beside them, since both halves write of each other.
      var list: [Spelling] = []
      var left = 1.0
      for (index, text) in south.enumerated() {
        let share = index == 0 ? 0.55 : left * 0.45
        left -= share
        list.append(spelling(text, share * 0.97))
      }
      let northern = north.map { Spelling(String($0), country, likelihood: 0.03) }
      let northFirst = north.enumerated().map {
        Spelling(String($0.element), country, likelihood: $0.offset == 0 ? 0.8 : 0.1)
      }
      order[hangul] = order.count
      entries[hangul] = Entry(
        south: KoreanDerivation.unique(list + northern),
        north: KoreanDerivation.unique(
          northFirst
            + list.map { Spelling($0.text, $0.derivation, likelihood: $0.likelihood * 0.2) }))
    }
  }
}
