/// The base forms that an inflected Ukrainian word may have, by its ending alone; most of them are none.
enum UkrainianBases {
  /// A base form to be tried.
  struct Base {
    var text: String
    /// Whether a vowel of the stem is another one than in the word.
    var hasAlternation: Bool
    /// Whether a vowel has been put in.
    var isLonger = false
  }

  /// Київ for Києва: what may stand before endings are added.
  static func of(_ word: String) -> [Base] {
    var result = [Base(text: word, hasAlternation: false)]
    var seen: Set<String> = [word]
    for (ending, replacements) in endings where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      guard !stem.isEmpty else { continue }
      for replacement in replacements {
        for changed in stems(stem, before: replacement, after: ending) {
          let text = changed + replacement
          guard text.unicodeScalars.count > 1, seen.insert(text).inserted else { continue }
          result.append(
            Base(
              text: text, hasAlternation: changed != stem,
              isLonger: changed.unicodeScalars.count > stem.unicodeScalars.count))
        }
      }
    }
    return result
  }

  /// The stem, with what alternates in it: о е є and і ї before a last consonant, a fleeting vowel,
  /// ц з с from к г х.
  private static func stems(
    _ stem: String, before replacement: String, after ending: String
  ) -> [String] {
    var result = [stem]
    let scalars = Array(stem.unicodeScalars)
    if replacement.isEmpty || replacement == "ь", scalars.count > 2 {
      let place = scalars.count - 2
      let changes: [Unicode.Scalar: [Unicode.Scalar]] = ["о": ["і"], "е": ["і"], "є": ["ї"]]
      for change in changes[scalars[place]] ?? [] {
        var changed = scalars
        changed[place] = change
        result.append(String(String.UnicodeScalarView(changed)))
      }
      if !vowels.contains(scalars[place]), !vowels.contains(scalars[place + 1]) {
        for vowel in ["е", "о"] as [Unicode.Scalar] {
          var changed = scalars
          changed.insert(vowel, at: place + 1)
          result.append(String(String.UnicodeScalarView(changed)))
        }
      }
    }
    if ending == "і", let last = scalars.last {
      let hard: [Unicode.Scalar: Unicode.Scalar] = ["ц": "к", "з": "г", "с": "х"]
      if let other = hard[last] {
        result.append(String(String.UnicodeScalarView(scalars.dropLast() + [other])))
      }
    }
    return result
  }

  private static let vowels = Set("аеєиіїоуюя".unicodeScalars)

  /// Endings of cases, and those of the nominative that they may come from.
  private static let endings: [(String, [String])] = [
    ("", ["и"]), ("а", ["", "о"]), ("я", ["ь", "й", "й"]), ("у", ["", "а", "о"]),
    ("ю", ["ь", "й", "я"]),
    ("і", ["", "а", "о", "я", "ь"]), ("ї", ["я", "й"]), ("и", ["а"]), ("ом", ["", "о"]),
    ("ем", ["ь", "", "е"]), ("єм", ["й"]), ("ові", ["", "о"]), ("еві", ["ь", ""]), ("єві", ["й"]),
    ("ою", ["а"]), ("ею", ["я", "а"]), ("єю", ["я"]), ("ої", ["а"]), ("ій", ["а"]),
    ("ого", ["ий", "е"]), ("ому", ["ий", "е"]), ("им", ["ий", "е", ""]), ("ім", ["ий", "е"]),
    ("ью", ["ь"]), ("ах", ["и", "а"]), ("ям", ["і"]), ("ам", ["и"]), ("ами", ["и"]),
    ("ях", ["і", "ї"]),
    ("ів", ["и", "і"]), ("їв", ["ї"]), ("ям", ["ї"]),
  ]

  /// The base forms of an adjective in any gender.
  static func adjectives(of word: String) -> [String] {
    var result: [String] = []
    for (ending, replacements) in adjectiveEndings where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      guard stem.count > 2 else { continue }
      for replacement in replacements where !result.contains(stem + replacement) {
        result.append(stem + replacement)
      }
    }
    return result
  }

  private static let adjectiveEndings: [(String, [String])] = [
    ("а", ["а"]), ("я", ["я"]), ("ої", ["а"]), ("ьої", ["я"]), ("ій", ["а", "я", "ій"]),
    ("у", ["а"]),
    ("ю", ["я"]), ("ою", ["а"]), ("ьою", ["я"]), ("ий", ["ий"]), ("ого", ["ий", "е"]),
    ("ього", ["ій"]),
    ("ому", ["ий", "е"]), ("ьому", ["ій"]), ("им", ["ий", "е", "і"]), ("ім", ["ій", "ий", "е"]),
    ("е", ["е"]), ("є", ["є"]), ("і", ["і"]), ("их", ["і"]), ("ими", ["і"]),
  ]
}
