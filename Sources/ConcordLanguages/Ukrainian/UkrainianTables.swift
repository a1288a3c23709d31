internal import ConcordText

/// Everything that the declension reads from shipped files, parsed once.
struct UkrainianTables: Sendable {
  let paradigms: ParadigmTable
  /// Traits of common nouns and of the words inside phrases.
  let nouns: TraitTable
  /// Laid over `nouns` for places.
  let places: TraitTable
  let families: TraitTable
  let givenNames: TraitTable
  let adjectives: TraitTable

  static let shared = UkrainianTables()

  private init() {
    paradigms = ParadigmTable(rows: Self.rows("paradigms"))
    nouns = Self.table(["masculine", "stems", "plurals", "nouns"])
    places = Self.table(["places"])
    families = Self.table(["families"])
    givenNames = Self.table(["given-names"])
    adjectives = Self.table(["adjectives"])
  }

  /// The rows of a file of `languages/ukrainian`; none if it does not ship.
  static func rows(_ name: String) -> [[Substring]] {
    ShippedData.bytes("languages/ukrainian/\(name).tsv").map(TableReader.rows) ?? []
  }

  private static func table(_ names: [String]) -> TraitTable {
    var table = TraitTable()
    for name in names { table.add(rows: rows(name)) }
    return table
  }
}
