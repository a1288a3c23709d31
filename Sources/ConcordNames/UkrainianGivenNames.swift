/// The given names that the tables of Ukrainian grammar list.
public enum UkrainianGivenNames {
  /// Whether a word is a listed given name in the nominative, with its capital.
  public static func contains(_ word: String) -> Bool { all.contains(word) }

  static let all: Set<String> = {
    var result: Set<String> = []
    for row in NamesTable.rows("languages/ukrainian/given-names.tsv") {
      if let name = row.first, !name.hasPrefix("-") { result.insert(String(name)) }
    }
    return result
  }()
}
