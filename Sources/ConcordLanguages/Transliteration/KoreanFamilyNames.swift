internal import ConcordText

/// Where the family name of a Korean full name ends.
///
/// One syllable, unless the name begins with one of the compound family names of
/// `languages/korean/family-names.tsv` and at least one syllable is left for the given name.
public enum KoreanFamilyNames {
  /// The number of syllables of the family name at the front of a full name: 1 or 2; 0 for nothing.
  public static func familyCount(of name: [HangulSyllable]) -> Int {
    guard name.count >= 3 else { return min(1, name.count) }
    return compound.contains(key(name[0], name[1])) ? 2 : 1
  }

  /// Whether two syllables are a compound family name.
  public static func isCompound(_ word: [HangulSyllable]) -> Bool {
    word.count == 2 && compound.contains(key(word[0], word[1]))
  }

  /// Whether one syllable is a listed family name.
  static func isListed(_ word: [HangulSyllable]) -> Bool {
    word.count == 1 && single.contains(word[0].index)
  }

  private static let single: Set<Int> = {
    var result: Set<Int> = []
    for line in (ShippedData.text("languages/korean/family-names.tsv") ?? "").split(separator: "\n")
    where line.utf8.first != UInt8(ascii: "#") {
      let name = line.prefix { $0 != "\t" }
      if let syllables = HangulSyllable.syllables(of: String(name)), syllables.count == 1 {
        result.insert(syllables[0].index)
      }
    }
    return result
  }()

  private static func key(_ a: HangulSyllable, _ b: HangulSyllable) -> Int {
    a.index * HangulSyllable.count + b.index
  }

  private static let compound: Set<Int> = {
    var result: Set<Int> = []
    for line in (ShippedData.text("languages/korean/family-names.tsv") ?? "").split(separator: "\n")
    where line.utf8.first != UInt8(ascii: "#") {
      let name = line.prefix { $0 != "\t" }
      if let syllables = HangulSyllable.syllables(of: String(name)), syllables.count == 2 {
        result.insert(key(syllables[0], syllables[1]))
      }
    }
    return result
  }()
}
