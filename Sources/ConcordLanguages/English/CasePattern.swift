/// How a stretch of text is capitalised beside the listed form of what it names, and the same
/// capitalisation for another form.
///
///     CasePattern(of: "ZELENSKIY", canonical: "Zelenskiy").apply(to: "Zelenskyy")  // ZELENSKYY
///     CasePattern(of: "Accord", canonical: "accord").apply(to: "treaty")           // Treaty
///
/// For every script with two cases; case maps are those of Unicode, without locale.
public enum CasePattern: Hashable, Sendable {
  /// Capitals stand where the listed form has them, or in no order that could be carried over: a
  /// replacement is written as it is listed.
  case asListed
  /// No capitals although the listed form has some.
  case lower
  /// A capital at the front of a form listed in lower case.
  case capitalised
  /// A capital on every word that counts, of a form listed in lower case.
  case title
  /// Capitals throughout.
  case upper
  /// Capitals throughout but for a possessive ending: `ZELENSKY’s`.
  case upperBeforeEnding

  /// The pattern of `surface`, a mention of the form listed as `canonical`.
  ///
  /// The two may differ in their inflection, hyphens and line breaks; only their capitals are
  /// compared, word by word.
  public init(of surface: some StringProtocol, canonical: some StringProtocol) {
    let whole = Substring(surface)
    let stem = Self.withoutPossessive(whole)
    let cased = CaseCount(stem.unicodeScalars)
    let listed = CaseCount(Substring(canonical).unicodeScalars)
    if cased.isUpper {
      if listed.isUpper {
        self = .asListed
      } else {
        let ending = whole[stem.endIndex...]
        self =
          ending.unicodeScalars.contains { $0.isSmall }
          ? .upperBeforeEnding : .upper
      }
      return
    }
    if cased.capitals == 0 {
      self = listed.capitals > 0 && cased.small > 0 ? .lower : .asListed
      return
    }
    self = Self.byWords(Self.words(stem), listed: Self.words(Substring(canonical)))
  }

  /// `text`, a form as it is listed, with the capitals of this pattern.
  ///
  /// - Parameter atSentenceStart: whether the form opens a sentence, so that its first letter is a
  ///   capital whatever the pattern: the mention it replaces may have been one in capitals of its
  ///   own (POWs), which says nothing.
  public func apply(to text: some StringProtocol, atSentenceStart: Bool = false) -> String {
    switch self {
    case .asListed: return atSentenceStart ? Self.capitalise(Substring(text)) : String(text)
    case .capitalised: return Self.capitalise(Substring(text))
    case .upper: return Self.uppercased(text)
    case .upperBeforeEnding:
      let whole = Substring(text)
      let stem = Self.withoutPossessive(whole)
      return Self.uppercased(stem) + whole[stem.endIndex...]
    case .lower:
      let result = Self.mapWords(Substring(text)) { word, _ in
        Self.hasInnerCapital(word) ? String(word) : Self.lowercased(word)
      }
      return atSentenceStart ? Self.capitalise(result[...]) : result
    case .title:
      return Self.mapWords(Substring(text)) { word, isFirst in
        !isFirst && Self.smallWords.contains(String(word)) ? String(word) : Self.capitalise(word)
      }
    }
  }

  /// How many letters of either case a text has.
  private struct CaseCount {
    var capitals = 0
    var small = 0
    /// Whether there is no small letter, and more than the one capital that any word may begin with.
    var isUpper: Bool { capitals > 1 && small == 0 }

    init(_ scalars: Substring.UnicodeScalarView) {
      for scalar in scalars where scalar.isCasedLetter {
        if scalar.isSmall { small += 1 } else { capitals += 1 }
      }
    }
  }

  private static func byWords(_ words: [Substring], listed: [Substring]) -> CasePattern {
    // A form listed with capitals on every word is a name: its capitals are its own.
    let listedLower = listed.contains { startsLower($0) && !smallWords.contains(String($0)) }
    guard listedLower, let first = words.first, let listedFirst = listed.first else {
      return .asListed
    }
    guard !startsLower(first), startsLower(listedFirst) || words.count > 1 else {
      return .asListed
    }
    let counting = words.dropFirst().filter { !smallWords.contains(lowercased($0)) }
    if counting.isEmpty || counting.contains(where: startsLower) {
      return startsLower(listedFirst) ? .capitalised : .asListed
    }
    if words.count == listed.count, zip(words, listed).dropFirst().allSatisfy({ $0 == $1 }) {
      return .capitalised
    }
    return words.contains(where: hasStrayCapital) ? .asListed : .title
  }

  private static func words(_ text: Substring) -> [Substring] {
    text.unicodeScalars.split(whereSeparator: \.isSpace).map(Substring.init)
  }

  /// The words of `text` put through `transform`, the spaces between them kept.
  private static func mapWords(
    _ text: Substring, _ transform: (_ word: Substring, _ isFirst: Bool) -> String
  ) -> String {
    var result = ""
    var isFirst = true
    var rest = text.unicodeScalars
    while let first = rest.first {
      let isSpace = first.isSpace
      let end = rest.firstIndex { $0.isSpace != isSpace } ?? rest.endIndex
      let piece = Substring(rest[..<end])
      if isSpace {
        result += piece
      } else {
        result += transform(piece, isFirst)
        isFirst = false
      }
      rest = rest[end...]
    }
    return result
  }

  /// The first letter as a capital, unless the word has capitals inside (iPhone, mRNA).
  private static func capitalise(_ text: Substring) -> String {
    let scalars = text.unicodeScalars
    guard let index = scalars.firstIndex(where: { $0.isLetter }),
      scalars[index].isSmall
    else { return String(text) }
    let word = text[index...].prefix { !$0.isWhitespace && $0 != "-" }
    if word.unicodeScalars.contains(where: { $0.isCapital }) { return String(text) }
    let next = scalars.index(after: index)
    return String(scalars[..<index]) + scalars[index].properties.titlecaseMapping
      + String(scalars[next...])
  }

  private static func startsLower(_ word: Substring) -> Bool {
    word.unicodeScalars.first { $0.isCasedLetter }?.isSmall == true
  }

  /// A capital that follows a small letter, or a further capital: NATO, McKay.
  private static func hasInnerCapital(_ word: Substring) -> Bool {
    var previous: Unicode.Scalar?
    for scalar in word.unicodeScalars {
      if scalar.isCapital, let before = previous, before.isLetter {
        return true
      }
      previous = scalar
    }
    return false
  }

  /// A capital after a small letter: ZelenSky.
  private static func hasStrayCapital(_ word: Substring) -> Bool {
    var previous: Unicode.Scalar?
    for scalar in word.unicodeScalars {
      if scalar.isCapital, previous?.isSmall == true { return true }
      previous = scalar
    }
    return false
  }

  private static func withoutPossessive(_ text: Substring) -> Substring {
    let scalars = text.unicodeScalars
    guard let last = scalars.last, last == "s" || last == "S",
      let mark = scalars.dropLast().last,
      mark == "'" || mark == "\u{2019}" || mark == "\u{02BC}" || mark == "`"
    else { return text }
    return Substring(scalars.dropLast(2))
  }

  private static func uppercased(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result += scalar.properties.uppercaseMapping }
    return result
  }

  private static func lowercased(_ text: Substring) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result += scalar.properties.lowercaseMapping }
    return result
  }

  /// Words that stay small inside a title.
  private static let smallWords: Set<String> = [
    "a", "an", "the", "and", "or", "nor", "but", "of", "in", "on", "at", "to", "by", "for", "from",
    "with", "as", "per", "vs", "de", "du", "la", "le", "й", "і", "та", "в", "у", "на", "з", "до",
    "для", "від", "за", "про", "або",
  ]
}
