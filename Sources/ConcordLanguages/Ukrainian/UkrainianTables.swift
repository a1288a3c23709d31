internal import ConcordText

/// Everything that the declension reads from shipped files, parsed once; immutable, and shared by
/// reference because every classifier carries it.
final class UkrainianTables: Sendable {
  let paradigms: ParadigmTable
  /// Traits of common nouns and of the words inside phrases.
  let nouns: TraitTable
  /// Laid over `nouns` for places.
  let places: TraitTable
  let families: TraitTable
  let givenNames: TraitTable
  let adjectives: TraitTable

  static let shared = UkrainianTables()

  /// The row of a whole noun; of a compound (`віцепрем’єр`) the row of its last part.
  func exactNoun(_ word: [UInt8]) -> WordTraits? {
    if let row = nouns.exact(word) { return row }
    for prefix in Self.prefixes where word.count > prefix.count + 2 && word.starts(with: prefix) {
      var rest = Array(word[prefix.count...])
      if rest.first == Letter.apostrophe { rest.removeFirst() }
      if let row = nouns.exact(rest) { return row }
    }
    return nil
  }

  /// First parts of compounds that leave the declension of the last part alone.
  private static let prefixes = """
    віце екс спів супер ультра архі анти контр кібер теле радіо відео аудіо фото кіно авто авіа \
    аеро електро енерго гідро термо мікро міні мега нано макро псевдо прото спец держ нац ген нар \
    прес медіа інтернет веб бліц топ полі моно нео гео біо еко агро газо нафто водо вело мото \
    суб транс між перед над під пере недо не само все пост про військ обл міськ рай гос мед тех \
    дип бізнес лже квазі напів пів багато дво три чотири п’яти євро радіолокаці броне вибухо \
    ракето космо астро психо соціо макро метео зоо бензо паро тепло снаряд вогне
    """.split { $0 == " " || $0 == "\n" }.map { Letter.codes($0) }

  private init() {
    paradigms = ParadigmTable(rows: Self.rows("paradigms"))
    nouns = Self.table(["masculine", "stems", "plurals", "nouns"])
    places = Self.table(["places"])
    families = Self.table(["families"])
    givenNames = Self.table(["given-names"])
    adjectives = Self.table(["adjectives"])
  }

  /// The rows of a file of `languages/ukrainian`; none if it does not ship.
  static func rows(_ name: String) -> [[String]] {
    ShippedData.bytes("languages/ukrainian/\(name).tsv").map(TableReader.rows) ?? []
  }

  private static func table(_ names: [String]) -> TraitTable {
    var table = TraitTable()
    for name in names { table.add(rows: rows(name)) }
    return table
  }
}
