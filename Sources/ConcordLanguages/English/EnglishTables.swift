internal import ConcordText

/// The word lists of English grammar as they ship, parsed once on first use.
struct EnglishTables: Sendable {
  /// A list of words and of endings; the whole word wins, then the longest ending.
  struct Lexicon: Sendable {
    private var words: [String: String] = [:]
    private var endings: [String: String] = [:]
    private var longestEnding = 0

    /// Adds a row; a key with a leading hyphen is an ending, and so is its value.
    mutating func add(_ key: Substring, _ value: Substring) {
      guard key.utf8.first == UInt8(ascii: "-") else {
        words[String(key)] = String(value)
        return
      }
      let ending = String(key.dropFirst())
      endings[ending] = value.hasPrefix("-") ? String(value.dropFirst()) : String(value)
      longestEnding = max(longestEnding, ending.utf8.count)
    }

    func word(_ key: String) -> String? { words[key] }

    /// The value of the longest ending of `word` that is listed, with what stands before it.
    func ending(of word: String) -> (stem: Substring, value: String)? {
      let bytes = word.utf8
      var start = bytes.index(bytes.endIndex, offsetBy: -min(longestEnding, bytes.count))
      while start < bytes.endIndex {
        // A continuation byte begins no letter.
        if bytes[start] & 0xC0 != 0x80, let value = endings[String(word[start...])] {
          return (word[..<start], value)
        }
        start = bytes.index(after: start)
      }
      return nil
    }

    /// What the word becomes: its own value, or that of its ending put after its stem.
    func replacement(_ word: String) -> String? {
      if let value = words[word] { return value }
      return ending(of: word).map { $0.stem + $0.value }
    }

    /// The same rows read from value to key.
    var reversed: Lexicon {
      var result = Lexicon()
      for (key, value) in words { result.words[value] = key }
      for (key, value) in endings {
        result.endings[value] = key
        result.longestEnding = max(result.longestEnding, value.utf8.count)
      }
      return result
    }
  }

  /// How many forms a noun has.
  enum Invariance: String, Sendable {
    /// One aircraft, two aircraft.
    case same
    /// The troops are.
    case plural
    /// No plural: the equipment is.
    case mass
  }

  /// Beginnings of words (without the `*`) and whole words that take an unexpected article.
  var articleWords: [String: Bool] = [:]
  var articlePrefixes: [String: Bool] = [:]
  var articleInitials: Set<UInt8> = []
  var longestArticlePrefix = 0
  /// Whether an abbreviation is read as a word.
  var acronyms: [String: Bool] = [:]
  var plurals = Lexicon()
  var singulars = Lexicon()
  var invariables = Lexicon()
  var singularsInS: Set<String> = []
  var postpositives: [String: Set<String>] = [:]
  var titleNouns: Set<String> = []

  static let shipped = EnglishTables()

  private init() {
    for row in Self.rows("articles") where row.count >= 2 {
      let takesAn = row[1] == "an"
      if row[0].hasSuffix("*") {
        articlePrefixes[String(row[0].dropLast())] = takesAn
        if let initial = row[0].utf8.first { articleInitials.insert(initial) }
        longestArticlePrefix = max(longestArticlePrefix, row[0].utf8.count - 1)
      } else {
        articleWords[String(row[0])] = takesAn
      }
    }
    for row in Self.rows("acronyms") where row.count >= 2 {
      acronyms[String(row[0])] = row[1] == "word"
    }
    for row in Self.rows("plurals") where row.count >= 2 { plurals.add(row[0], row[1]) }
    singulars = plurals.reversed
    for row in Self.rows("invariables") where row.count >= 2 {
      invariables.add(row[0].lowercased()[...], row[1])
    }
    for row in Self.rows("singulars") { singularsInS.formUnion(row.prefix(1).map(String.init)) }
    for row in Self.rows("postpositives") where row.count >= 2 {
      postpositives[String(row[0])] = Set(row[1].split(separator: " ").map(String.init))
    }
    for row in Self.rows("titles") { titleNouns.formUnion(row.prefix(1).map(String.init)) }
  }

  /// The fields of each row of a shipped table, comments and blank lines left out.
  static func rows(_ name: String) -> [[Substring]] {
    guard let text = ShippedData.text("languages/english/\(name).tsv") else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }

  /// The class of a noun (lower case) that does not have two forms.
  func invariance(_ word: String) -> Invariance? {
    (invariables.word(word) ?? invariables.ending(of: word)?.value).flatMap(Invariance.init)
  }
}
