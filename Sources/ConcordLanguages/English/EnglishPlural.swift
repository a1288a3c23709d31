/// The plural of a single English word.
enum EnglishPlural {
  /// `word` as it stands at the head of a phrase; its capitals are kept.
  static func of(_ word: Substring) -> String {
    guard let last = word.unicodeScalars.last else { return "" }
    if isAbbreviation(word) { return ofAbbreviation(word) }
    if EnglishSingular.isPlural(word) { return String(word) }
    let lower = word.lowercased()
    let tables = EnglishTables.shipped
    if tables.invariance(lower) != nil { return String(word) }
    let isCommon = !isName(word, lower)
    if isCommon, let listed = tables.plurals.replacement(lower) {
      return CasePattern(of: word, canonical: lower).apply(to: listed)
    }
    if !isCommon, let listed = tables.plurals.word(lower), listed == lower + "s" {
      return word + "s"
    }
    if !last.isLetter { return word + "s" }
    return byRule(word, lower, isCommon: isCommon)
  }

  private static func byRule(_ word: Substring, _ lower: String, isCommon: Bool) -> String {
    for ending in ["s", "x", "z", "ch", "sh"] where lower.endsIn(ending) {
      // A ch that sounds like k takes a plain s: monarchs, Czechs, Bachs.
      if ending == "ch", hardEndings.contains(where: { lower.endsIn($0) }) { return word + "s" }
      return word + "es"
    }
    if isCommon, lower.endsIn("y"), !endsInVowelAndY(lower) { return word.dropLast() + "ies" }
    return word + "s"
  }

  /// POW → POWs; HIMARS, read as a word that ends in s, stays; SMS → SMSes.
  private static func ofAbbreviation(_ word: Substring) -> String {
    guard word.unicodeScalars.last == "S" else { return word + "s" }
    let phrase = EnglishArticle.Word(Array(word.unicodeScalars)[...], isHeadline: false)
    if case .word = EnglishAcronym.reading(of: phrase) { return String(word) }
    return word.utf8.count > 4 ? String(word) : word + "es"
  }

  /// Whether the word is written in capitals, digits and dots: POW, U.N., Su-35.
  static func isAbbreviation(_ word: Substring) -> Bool {
    var capitals = 0
    for scalar in word.unicodeScalars where scalar.isCasedLetter {
      if !scalar.isCapital { return false }
      capitals += 1
    }
    return capitals >= 2
  }

  /// Whether the word is spelt as a name is: a capital, and no common noun of titles. Names keep
  /// their spelling before the s: the Kennedys, the Colemans, the two Germanys.
  static func isName(_ word: Substring, _ lower: String) -> Bool {
    guard word.unicodeScalars.first?.isCapital == true, !isAbbreviation(word) else {
      return false
    }
    if EnglishTables.shipped.titleNouns.contains(lower) { return false }
    // Frenchman, Yorkshireman and Spokesman are no surnames; Coleman and Goldman are.
    let stems = ["shman", "chman", "sman", "shireman", "swoman", "chwoman", "shwoman"]
    if stems.contains(where: { lower.endsIn($0) }) { return false }
    return !latinEndings.contains(where: { lower.endsIn($0) })
  }

  private static func endsInVowelAndY(_ lower: String) -> Bool {
    guard let previous = lower.utf8.dropLast().last else { return true }
    // -quy: soliloquy, soliloquies.
    if previous == UInt8(ascii: "u"), lower.endsIn("quy") { return false }
    return EnglishSound.isVowelLetter(previous)
  }

  private static let hardEndings = [
    "monarch", "patriarch", "matriarch", "oligarch", "zech", "bach", "ych", "loch", "epoch",
    "tech", "stomach", "eunuch", "exarch", "hierarch", "tetrarch",
  ]
  /// Endings that only learned nouns have, so that a capital does not make a surname of them.
  private static let latinEndings = ["crisis", "thesis", "referendum", "memorandum"]
}
