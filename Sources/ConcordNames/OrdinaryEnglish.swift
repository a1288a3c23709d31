/// The commonest English words: a derived spelling that is one of them is no sign of a name.
public enum OrdinaryEnglish {
  /// Whether a word is an ordinary English word, whatever its capitals.
  ///
  /// Knows about 1,200 words of two to eight letters (`languages/names/english-ordinary.tsv`); meant for
  /// weighing derived spellings, not for spell checking. A hash look-up.
  public static func contains(_ word: String) -> Bool {
    guard (2...8).contains(word.utf8.count) else { return false }
    return words.contains(word.lowercased())
  }

  private static let words: Set<String> = {
    var words: Set<String> = []
    for row in NamesTable.rows("languages/names/english-ordinary.tsv") where row.count == 2 {
      for word in row[1].split(separator: " ") { words.insert(String(word)) }
    }
    return words
  }()
}
