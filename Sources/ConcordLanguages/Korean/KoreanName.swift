internal import ConcordText

/// A Korean personal name in Hangul and its parts.
public enum KoreanName {
  /// The family and the given name.
  ///
  /// A space decides if there is one. Otherwise the name begins with a two-syllable family name of
  /// the shipped table and has three syllables or more, or with a one-syllable one: three syllables
  /// are 1+2, two are 1+1, four are 2+2 when listed and else 1+3.
  ///
  /// - Returns: nil for what is no name of two to five syllables of Hangul with a listed family name.
  public static func split(_ hangul: String) -> (family: String, given: String)? {
    let words = hangul.split(separator: " ")
    guard (1...2).contains(words.count) else { return nil }
    let scalars = words.flatMap { Array($0.unicodeScalars) }
    guard (2...5).contains(scalars.count), scalars.allSatisfy(Hangul.isSyllable) else { return nil }
    let spaced = words.count == 2 ? words[0].unicodeScalars.count : nil
    for length in [2, 1] where scalars.count > length && (spaced ?? length) == length {
      // 선우 is a family name, 선우 as a whole name is 선 + 우.
      if length == 2, scalars.count < 3 { continue }
      let family = text(scalars[..<length])
      if isFamilyName(family) { return (family, text(scalars[length...])) }
    }
    return nil
  }

  /// Whether the text is a family name of the shipped table, in its northern or southern form.
  public static func isFamilyName(_ hangul: String) -> Bool { familyNames.contains(hangul) }

  /// Read once from `languages/korean/family-names.tsv`.
  private static let familyNames: Set<String> = {
    guard let table = ShippedData.bytes("languages/korean/family-names.tsv") else { return [] }
    return Set(TabularRows(table).rows.map { $0.text(0) })
  }()

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
