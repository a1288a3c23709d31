/// The indefinite article, chosen by the sound that follows it.
///
///     EnglishArticle.indefinite(before: "hour")          // "an"
///     EnglishArticle.indefinite(before: "UAV operator")  // "a"
///     EnglishArticle.indefinite(before: "‘11th hour’")   // "an"
///
/// Abbreviations read by letters go by the name of their first letter, numbers by how they are
/// read aloud, words by their spelling and a list of words whose spelling misleads. Names in
/// Cyrillic and Hangul go by their first sound too. Cost: a few table lookups, whatever the
/// length of the phrase.
public enum EnglishArticle {
  /// `"a"` or `"an"`, in lower case, before `phrase`.
  ///
  /// Quotation marks, brackets, emphasis marks and currency signs before the first word are
  /// skipped. An empty phrase takes `"a"`.
  public static func indefinite(before phrase: some StringProtocol) -> String {
    beginsWithVowelSound(phrase) ? "an" : "a"
  }

  /// Whether the phrase is read with a vowel first.
  public static func beginsWithVowelSound(_ phrase: some StringProtocol) -> Bool {
    let scalars = Array(phrase.unicodeScalars.prefix(80))
    guard let start = scalars.firstIndex(where: { !isSkipped($0) }) else { return false }
    let first = scalars[start]
    if first.isDigit { return SpokenNumber.beginsWithVowelSound(scalars[start...]) }
    guard first.isLetter else { return first == "@" || first == "&" }
    if first.value >= 0x0400 { return ForeignScriptSound.isVowel(first) }

    let end = scalars[start...].firstIndex { !isWordPart($0) } ?? scalars.count
    let word = Word(scalars[start..<end], isHeadline: isHeadline(scalars[end...]))
    return EnglishSound.beginsWithVowel(word)
  }

  /// The first word of a phrase up to its first hyphen, and what its letters look like.
  struct Word {
    /// As written.
    let text: String
    /// The letters alone, in lower case and without diacritics, apostrophes as U+0027.
    let folded: String
    let isHeadline: Bool

    init(_ scalars: ArraySlice<Unicode.Scalar>, isHeadline: Bool) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      self.text = String(text)
      folded = EnglishSound.fold(scalars)
      self.isHeadline = isHeadline
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isLetter || scalar.isDigit { return true }
    if scalar.value < 0x80 { return scalar == "'" || scalar == "." || scalar == "&" }
    return scalar == "\u{2019}" || scalar.properties.generalCategory == .nonspacingMark
  }

  /// What may stand between an article and the word it belongs to without being read.
  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isLetter || scalar.isDigit { return false }
    return switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: true
    case .openPunctuation, .initialPunctuation, .finalPunctuation, .currencySymbol: true
    default: "\"'*_`~.…<>/\\|-–—#+".unicodeScalars.contains(scalar)
    }
  }

  /// Whether the words after the first one are in capitals too, as in a headline, so that capitals
  /// say nothing about the first.
  private static func isHeadline(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    var count = 0
    for scalar in rest where scalar.isCasedLetter {
      if !scalar.isCapital { return false }
      count += 1
    }
    return count >= 3
  }
}
