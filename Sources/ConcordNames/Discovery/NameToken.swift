internal import ConcordModel
internal import ConcordText

/// A word of a text as the search for names sees it.
struct NameToken: Sendable {
  /// What stands between a word and the one before it.
  enum Gap: UInt8, Sendable {
    /// Nothing: Hangul meets Latin letters.
    case none
    /// White space alone.
    case space
    /// A full stop and white space.
    case stop
    /// Anything else.
    case mark
  }

  /// The number of the word in the vocabulary.
  var word: Int
  /// Byte offsets into the text, without a possessive.
  var range: Range<Int>
  var gap: Gap
  /// Whether a capital says nothing here: the word begins a sentence, a quotation or a line.
  var isInitial = false
  /// Whether capitals say nothing in the whole sentence: a headline.
  var isHeadline = false
  /// Whether a possessive follows.
  var isPossessive = false
  /// Whether only a space parts it from what is known already: it may be the rest of that name.
  var isBesideKnown = false
  /// The number of the sentence in its text.
  var sentence = 0
}

/// A distinct word of all texts.
struct NameWord: Sendable {
  /// The word as written.
  var text: String
  /// In small letters, with one apostrophe.
  var folded: String
  /// The language that its letters belong to; nil for digits and other scripts.
  var language: Language?
  var isCapitalised: Bool
  var isAllCapitals: Bool
  var cues: NameCue
}

/// The distinct words of all texts, by number.
struct NameVocabulary: Sendable {
  private(set) var words: [NameWord] = []
  private var numbers: [String: Int] = [:]
  /// How often a word is met in small letters, by its folded form.
  private(set) var small: [String: Int] = [:]

  subscript(number: Int) -> NameWord { words[number] }

  /// The number of a word; a new one if it is met for the first time.
  mutating func number(of text: String) -> Int {
    if let known = numbers[text] { return known }
    let folded = NameVocabulary.folded(text)
    let language = NameVocabulary.language(of: text)
    let scalars = text.unicodeScalars
    let letters = scalars.filter { Scalars.scalarClass(of: $0.value).isLetter }
    let capitals = letters.count { Scalars.scalarClass(of: $0.value) == .uppercase }
    let first = scalars.first.map { Scalars.scalarClass(of: $0.value) }
    words.append(
      NameWord(
        text: text, folded: folded, language: language, isCapitalised: first == .uppercase,
        isAllCapitals: capitals == letters.count && capitals > 1,
        cues: language.map { NameCueTable.shared.cues(folded, $0) } ?? []))
    numbers[text] = words.count - 1
    return words.count - 1
  }

  /// Words as a name is written, initials with their full stop.
  func text(of words: [Int]) -> String {
    words.enumerated().map { place, number in
      let text = self.words[number].text
      return text.count == 1 && place + 1 < words.count ? text + "." : text
    }.joined(separator: " ")
  }

  /// Counts a word that is written small where a name would have a capital.
  mutating func countSmall(_ number: Int) {
    small[words[number].folded, default: 0] += 1
  }

  /// Marks the words that are met in small letters: they are no sure sign of a name.
  mutating func settle() {
    for index in words.indices where words[index].isCapitalised {
      if small[words[index].folded] != nil { words[index].cues.insert(.ordinary) }
    }
  }

  /// In small letters, with U+0027 for every apostrophe and U+002D for every hyphen.
  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if Words.isApostrophe(scalar.value) {
        result.append("'")
      } else if Words.isHyphen(scalar.value) {
        result.append("-")
      } else if scalar.value != 0x301 {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func language(of text: String) -> Language? {
    for scalar in text.unicodeScalars {
      switch Scalars.script(of: scalar.value) {
      case .latin: return .english
      case .cyrillic: return .ukrainian
      case .hangul: return .korean
      default: continue
      }
    }
    return nil
  }
}
