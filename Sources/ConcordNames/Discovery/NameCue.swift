internal import ConcordModel
internal import ConcordText

/// What a word says of a name in it or beside it; the sorts are told in `languages/discovery/cues.tsv`.
struct NameCue: OptionSet, Sendable {
  let rawValue: UInt32

  static let stop = NameCue(rawValue: 1)
  static let title = NameCue(rawValue: 2)
  static let body = NameCue(rawValue: 4)
  static let organisation = NameCue(rawValue: 8)
  static let designator = NameCue(rawValue: 16)
  static let feature = NameCue(rawValue: 32)
  static let leading = NameCue(rawValue: 64)
  static let inside = NameCue(rawValue: 128)
  static let toward = NameCue(rawValue: 256)
  static let speech = NameCue(rawValue: 512)
  static let demonym = NameCue(rawValue: 1024)
  static let direction = NameCue(rawValue: 2048)
  static let particle = NameCue(rawValue: 4096)
  /// A word that is met in small letters too, by the texts or by the list of ordinary words.
  static let ordinary = NameCue(rawValue: 8192)
  /// A given name of the lists.
  static let given = NameCue(rawValue: 16384)
  /// A family name of Koreans.
  static let koreanFamily = NameCue(rawValue: 32768)

  fileprivate static let byName: [Substring: NameCue] = [
    "stop": .stop, "title": .title, "body": .body, "organisation": .organisation,
    "designator": .designator, "feature": .feature, "leading": .leading, "inside": .inside,
    "toward": .toward, "speech": .speech, "demonym": .demonym, "direction": .direction,
    "particle": .particle,
  ]
}

/// The words of `languages/discovery/cues.tsv` and of the tables of names.
struct NameCueTable: Sendable {
  static let shared = NameCueTable()

  private var words: [Language: [String: NameCue]] = [:]
  private var prefixes: [Language: [String: NameCue]] = [:]
  private var suffixes: [Language: [String: NameCue]] = [:]
  /// The letters that `*` may stand for.
  private static let longestEnding = 4

  private init() {
    for row in NamesTable.rows("languages/discovery/cues.tsv") where row.count == 3 {
      guard let language = Language(rawValue: String(row[0])), let cue = NameCue.byName[row[1]]
      else { continue }
      for word in row[2].split(separator: " ") {
        if word.hasSuffix("*") {
          prefixes[language, default: [:]][String(word.dropLast()), default: []].insert(cue)
        } else if word.hasPrefix("-") {
          suffixes[language, default: [:]][String(word.dropFirst()), default: []].insert(cue)
        } else {
          words[language, default: [:]][String(word), default: []].insert(cue)
        }
      }
    }
  }

  /// What a word in small letters says in a language.
  func cues(_ word: String, _ language: Language) -> NameCue {
    var cues = words[language]?[word] ?? []
    let scalars = Array(word.unicodeScalars)
    if let prefixes = prefixes[language] {
      for length in max(1, scalars.count - Self.longestEnding)...max(1, scalars.count) {
        let prefix = String(String.UnicodeScalarView(scalars.prefix(length)))
        if let found = prefixes[prefix] { cues.formUnion(found) }
      }
    }
    if let suffixes = suffixes[language] {
      for length in 1..<max(2, min(6, scalars.count)) where length < scalars.count {
        let suffix = String(String.UnicodeScalarView(scalars.suffix(length)))
        if let found = suffixes[suffix] { cues.formUnion(found) }
      }
    }
    // Germany, Serbia: not all that begins like a people is one.
    if Exonyms.row(of: word, language) != nil { cues.remove(.demonym) }
    switch language {
    case .english: cues.formUnion(english(word))
    case .ukrainian: if Self.cyrillicFamilies.contains(word) { cues.insert(.koreanFamily) }
    case .korean: break
    }
    return cues
  }

  private func english(_ word: String) -> NameCue {
    var cues: NameCue = []
    if EnglishPersonWords.isTitle(word) { cues.insert(.title) }
    if OrdinaryEnglish.contains(word) || isInflectedOrdinary(word) { cues.insert(.ordinary) }
    if EnglishPersonWords.isGivenName(word) {
      cues.insert(.given)
      cues.remove(.demonym)
    }
    if KoreanFamilySpellings.latin[word] != nil { cues.insert(.koreanFamily) }
    return cues
  }

  /// Whether an ending of grammar stands after an ordinary word: videos, informed, widely.
  private func isInflectedOrdinary(_ word: String) -> Bool {
    for ending in ["s", "es", "ed", "d", "ing", "ly", "er", "est", "ment", "ness"]
    where word.utf8.count > ending.utf8.count + 2 && word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      if OrdinaryEnglish.contains(stem) { return true }
      if ending == "ing", OrdinaryEnglish.contains(stem + "e") { return true }
    }
    return false
  }

  /// The usual Ukrainian spellings of Korean family names, in small letters.
  private static let cyrillicFamilies: Set<String> = {
    var result: Set<String> = []
    for row in NamesTable.rows("languages/korean/family-names.tsv") where row.count >= 4 {
      for spelling in KoreanDerivation.cyrillicFamily(ofHangul: String(row[0])).prefix(3) {
        result.insert(spelling.text.lowercased())
      }
    }
    return result
  }()
}
