/// The nominative that a Cyrillic name in another case may come from, by its endings alone.
///
/// Adjectival family names, names in -енко, nouns in a consonant and in -а, of Ukrainian and Russian
/// (§12 of the grammar of names): what running text hands to a comparison.
enum CaseEndings {
  /// The name with every part that ends like an oblique case put in the nominative; at most two, the
  /// likelier first, none when no part does.
  ///
  /// `isGiven` tells the given names in the nominative: Олександра is one by itself, and a case form of
  /// Олександр only beside a family name in that case.
  static func nominatives(of text: String, isGiven: (Substring) -> Bool) -> [String] {
    var results: [String] = []
    for table in [adjectival, nominal] {
      let words = text.split(separator: " ", omittingEmptySubsequences: false)
      let bases = words.map { base(of: $0, table) ?? base(of: $0, adjectival) }
      let isOblique = zip(words, bases).contains { $1 != nil && !isGiven($0) }
      guard isOblique else { continue }
      let result = zip(words, bases).map { $1 ?? String($0) }.joined(separator: " ")
      if !results.contains(result) { results.append(result) }
    }
    return results
  }

  private static func base(
    of word: Substring, _ table: [(ending: String, base: String)]
  ) -> String? {
    let isUpper = word.utf8.count > 4 && word.uppercased() == word
    let word = isUpper ? Substring(word.lowercased()) : word
    guard let (ending, base) = table.first(where: { word.hasSuffix($0.ending) }),
      word.unicodeScalars.count - ending.unicodeScalars.count >= 3
    else { return nil }
    let result = word.dropLast(ending.count) + base
    return isUpper ? result.uppercased() : String(result)
  }

  /// Longest first.
  private static let adjectival: [(ending: String, base: String)] = [
    ("ського", "ський"), ("ському", "ський"), ("ським", "ський"), ("ськім", "ський"),
    ("цького", "цький"), ("цькому", "цький"), ("цьким", "цький"), ("зького", "зький"),
    ("зькому", "зький"), ("зьким", "зький"), ("ської", "ська"),
    ("ській", "ська"), ("ську", "ська"), ("ською", "ська"), ("цької", "цька"), ("цькій", "цька"),
    ("цьку", "цька"), ("цькою", "цька"), ("ского", "ский"), ("скому", "ский"), ("ским", "ский"),
    ("ском", "ский"), ("цкого", "цкий"), ("цкому", "цкий"), ("цким", "цкий"), ("енкові", "енко"),
    ("енком", "енко"), ("енка", "енко"), ("енку", "енко"), ("ього", "ій"), ("ьому", "ій"),
    ("ого", "ий"), ("ому", "ий"), ("овим", "ов"), ("евим", "ев"), ("овым", "ов"), ("евым", "ев"),
  ]

  private static let nominal: [(ending: String, base: String)] = [
    ("івною", "івна"), ("івні", "івна"), ("івни", "івна"), ("ові", ""), ("еві", ""), ("єві", "й"),
    ("ом", ""), ("ем", ""), ("єм", "й"), ("ою", "а"), ("ею", "я"), ("и", "а"), ("і", "а"),
    ("ю", "й"), ("я", "й"), ("у", ""), ("а", ""),
  ]
}
