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

  /// The commonest spelling of a family name of one syllable in the Republic of Korea (Kim, Lee), in
  /// UTF-8.
  static func usualSpelling(of family: [HangulSyllable]) -> [UInt8]? {
    family.count == 1 ? spellings[-1 - family[0].index] : nil
  }

  /// Whether one syllable is a listed family name.
  static func isListed(_ word: [HangulSyllable]) -> Bool {
    word.count == 1 && spellings[-1 - word[0].index] != nil
  }

  private static func key(_ a: HangulSyllable, _ b: HangulSyllable) -> Int {
    a.index * HangulSyllable.count + b.index
  }

  private static let compound = Set(spellings.keys.filter { $0 >= 0 })

  /// By the key of a compound name, or below zero by the one syllable.
  private static let spellings: [Int: [UInt8]] = {
    var result: [Int: [UInt8]] = [:]
    for line in (ShippedData.text("languages/korean/family-names.tsv") ?? "").split(separator: "\n")
    where line.utf8.first != UInt8(ascii: "#") {
      let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count >= 2, let name = HangulSyllable.syllables(of: String(fields[0])),
        name.count <= 2
      else { continue }
      result[name.count == 2 ? key(name[0], name[1]) : -1 - name[0].index] = Array(fields[1].utf8)
    }
    return result
  }()
}
