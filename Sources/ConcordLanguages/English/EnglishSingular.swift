/// Whether an English word is singular or plural, and what its singular may be.
enum EnglishSingular {
  /// Whether `word` is a plural form already: accords, troops, children, but not bus or Jones.
  static func isPlural(_ word: Substring) -> Bool {
    let lower = word.lowercased()
    let tables = EnglishTables.shipped
    switch tables.invariance(lower) {
    case .plural: return true
    case .same, .mass: return false
    case nil: break
    }
    if tables.plurals.word(lower) != nil { return false }
    let isName = EnglishPlural.isName(word, lower)
    if EnglishPlural.isAbbreviation(word) { return false }
    if isAbbreviationWithPlural(word) { return true }
    if !isName, tables.singulars.replacement(lower) != nil { return true }
    guard lower.endsIn("s"), lower.utf8.count > 2 else { return false }
    if tables.singularsInS.contains(lower) { return false }
    if isName { return isPluralName(lower) }
    if lower.endsIn("ss") || lower.endsIn("us") || lower.endsIn("is") {
      if lower.endsIn("eaus") { return true }
      // Taxis and menus have a singular of their own; crisis and virus have none.
      return singularsInVowel.contains(String(lower.dropLast()))
    }
    return true
  }

  /// The words that `word` may be the plural of, likeliest first.
  static func singulars(of word: Substring) -> [String] {
    let lower = word.lowercased()
    let tables = EnglishTables.shipped
    var result: [String] = []
    func add(_ candidate: String) {
      guard !candidate.isEmpty, !result.contains(candidate), candidate != String(word),
        EnglishPlural.of(candidate[...]) == String(word)
      else { return }
      result.append(candidate)
    }
    if let listed = tables.singulars.replacement(lower) {
      add(CasePattern(of: word, canonical: lower).apply(to: listed))
    }
    guard lower.endsIn("s") else { return result }
    let stem = String(word.dropLast())
    add(stem)
    if lower.endsIn("es") { add(String(word.dropLast(2))) }
    if lower.endsIn("ies") { add(word.dropLast(3) + "y") }
    return result
  }

  /// MPs, UAVs, the 1990s, Su-35s.
  private static func isAbbreviationWithPlural(_ word: Substring) -> Bool {
    guard word.unicodeScalars.last == "s" else { return false }
    let stem = word.dropLast()
    if let last = stem.unicodeScalars.last, last.isDigit { return true }
    return EnglishPlural.isAbbreviation(stem)
  }

  /// Capitalised plurals: those of title nouns (Forces, Ministries) and of peoples (Houthis,
  /// Ukrainians); any other name in s is taken for a singular (Jones, Paris, Stephens).
  private static func isPluralName(_ lower: String) -> Bool {
    let titles = EnglishTables.shipped.titleNouns
    if titles.contains(String(lower.dropLast())) { return true }
    if lower.endsIn("ies"), titles.contains(lower.dropLast(3) + "y") { return true }
    return pluralNameEndings.contains(where: { lower.endsIn($0) })
  }

  private static let pluralNameEndings = [
    "ians", "eans", "icans", "ists", "ites", "ations", "ments", "ships", "ties", "cies", "sses",
    "ches", "ects", "orts", "oods",
  ]
  /// Nouns in -i and -u, whose plurals look like crisis and virus.
  private static let singularsInVowel: Set<String> = [
    "taxi", "ski", "bikini", "khaki", "wiki", "alibi", "safari", "menu", "guru", "emu", "kiwi",
    "yeti", "tsunami", "rabbi", "mini", "jihadi", "caribou", "bayou", "haiku",
    "azeri", "houthi", "iraqi", "israeli", "kuwaiti", "saudi", "somali", "omani",
    "nazi", "yazidi", "pakistani", "bangladeshi", "qatari", "yemeni", "emirati",
  ]
}
