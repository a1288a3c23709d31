internal import ConcordModel

/// Words that stand before a family name in English: titles that say nothing of whose it is, and
/// given names that say it is somebody's.
public enum EnglishPersonWords {
  /// Whether a word is a title, an office or a rank, whatever its capitals.
  public static func isTitle(_ word: String) -> Bool {
    titles.contains(word.lowercased())
  }

  /// Whether a word is a given name in common use: an English one, or a Ukrainian one in any
  /// spelling that schemes and habits make of it.
  ///
  /// The first call spells some hundreds of names, which takes some milliseconds.
  public static func isGivenName(_ word: String) -> Bool {
    let word = word.lowercased()
    return english.contains(word) || ukrainian.contains(word)
  }

  private static let titles = words("languages/english/person-titles.tsv")
  private static let english = words("languages/english/given-names.tsv")

  private static func words(_ file: String) -> Set<String> {
    var result: Set<String> = []
    for row in NamesTable.rows(file) where row.count == 2 {
      for word in row[1].split(separator: " ") { result.insert(String(word)) }
    }
    return result
  }

  private static let ukrainian: Set<String> = {
    var result: Set<String> = []
    for name in UkrainianGivenNames.all {
      for spelling in UkrainianDerivation.latin(ofWord: name, kind: .person, role: .given)
        .prefix(8)
      {
        result.insert(spelling.text.lowercased())
      }
    }
    return result
  }()
}
