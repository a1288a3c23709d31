internal import ConcordModel

/// Names that languages translate or have of their own, by `languages/discovery/exonyms.tsv`.
public enum Exonyms {
  /// The names of each listed place in the three languages together, the usual English one first.
  public static let all: [[String]] = NamesTable.rows("languages/discovery/exonyms.tsv").filter {
    $0.count == 3
  }.map { row in
    row.flatMap { $0.split(separator: "|") }.map {
      String($0.hasSuffix("?") ? $0.dropLast() : $0)
    }
  }

  /// The row of a name without inflection, if it is listed.
  static func row(of form: String, _ language: Language) -> Int? {
    rows[language]?[NameVocabulary.folded(form)]
  }

  /// Whether a Korean name is an ordinary word as well.
  static func isAmbiguous(_ form: String) -> Bool { ambiguous.contains(form) }

  private static let ambiguous: Set<String> = {
    var result: Set<String> = []
    for row in NamesTable.rows("languages/discovery/exonyms.tsv") where row.count == 3 {
      for name in row[1].split(separator: "|") where name.hasSuffix("?") {
        result.insert(String(name.dropLast()))
      }
    }
    return result
  }()

  private static let rows: [Language: [String: Int]] = {
    var result: [Language: [String: Int]] = [:]
    let table = NamesTable.rows("languages/discovery/exonyms.tsv")
    for (number, row) in table.enumerated() where row.count == 3 {
      for (field, language) in zip(row, [Language.english, .korean, .ukrainian]) {
        for name in field.split(separator: "|") {
          let name = name.hasSuffix("?") ? name.dropLast() : name
          result[language, default: [:]][NameVocabulary.folded(String(name))] = number
        }
      }
    }
    return result
  }()
}
