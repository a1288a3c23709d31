import Foundation

/// Writes invented running text: headlines and paragraphs of sentences with the punctuation and
/// figures of news, and names among the words.
struct Prose {
  /// One name set down in the text and what ought to stand there afterwards.
  struct Mention {
    var offset: Int
    var surface: String
    var expected: String
    var status: Form.Status
  }

  private let language: Language
  private let vocabulary: Vocabulary
  private let declension: Declension
  private var random: SplitMix
  private(set) var text: [UInt8] = []
  private(set) var mentions: [Mention] = []

  /// Mean distance between two names, in bytes.
  private static let distance = 300

  init(_ language: Language, vocabulary: Vocabulary, declension: Declension, random: SplitMix) {
    self.language = language
    self.vocabulary = vocabulary
    self.declension = declension
    self.random = random
  }

  /// Writes at least `size` bytes, with names drawn from `names`, which may be empty.
  mutating func write(size: Int, names: ArraySlice<Name>) {
    text.reserveCapacity(size + 4096)
    var position = Vocabulary.Position()
    var nextName = names.isEmpty ? Int.max : random.below(2 * Self.distance)
    while text.count < size {
      if random.chance(10) {
        appendSentence(headline: true, names: names, nextName: &nextName, at: &position)
        text += Array("\n\n".utf8)
      }
      for sentence in 0..<(2 + random.below(4)) {
        if sentence > 0 { text.append(0x20) }
        appendSentence(headline: false, names: names, nextName: &nextName, at: &position)
      }
      text += Array("\n\n".utf8)
    }
  }

  private mutating func appendSentence(
    headline: Bool, names: ArraySlice<Name>, nextName: inout Int,
    at position: inout Vocabulary.Position
  ) {
    let longest = language == .english ? 32 : 24
    let length = headline ? 5 + random.below(6) : 6 + random.below(longest - 8)
    let quotes = !headline && random.chance(10) ? quoteMarks : nil
    let quoteStart = quotes == nil ? Int.max : random.below(length / 2)
    let quoteEnd = quoteStart == Int.max ? Int.max : quoteStart + 2 + random.below(length / 2)
    for index in 0..<length {
      if index > 0 { text.append(0x20) }
      if index == quoteStart, let quotes { text += Array(quotes.0.utf8) }
      if text.count >= nextName {
        appendMention(from: names)
        nextName = text.count + Self.distance / 2 + random.below(Self.distance)
      } else if index > 0 && random.below(1000) < 25 {
        appendFigure()
      } else {
        // Organisations and offices have capitals too; Korean has none to show.
        let isTitle = random.below(1000) < (language == .english ? 80 : 40)
        if isTitle && !names.isEmpty { appendGivenName(from: names) }
        vocabulary.appendWord(
          to: &text, capitalised: index == 0, isTitle: isTitle, at: &position, random: &random)
      }
      if index == quoteEnd, let quotes { text += Array(quotes.1.utf8) }
      if index + 1 < length && random.below(100) < 7 { text.append(0x2c) }
    }
    if quoteEnd >= length, quoteEnd != Int.max, let quotes { text += Array(quotes.1.utf8) }
    if headline { return }
    switch random.below(200) {
    case ..<8: text.append(0x3f)
    case ..<10: text += Array("…".utf8)
    default: text.append(0x2e)
    }
  }

  private var quoteMarks: (String, String) {
    switch language {
    case .english: ("“", "”")
    case .ukrainian: ("«", "»")
    case .korean: ("\"", "\"")
    }
  }

  private mutating func appendFigure() {
    let figure: String
    switch random.below(5) {
    case 0: figure = String(1950 + random.below(80))
    case 1: figure = String(1 + random.below(31))
    case 2:
      figure = "\(1 + random.below(99))\(language == .ukrainian ? "," : ".")\(random.below(10))%"
    case 3:
      figure = "\(1 + random.below(99))\(language == .english ? "," : "")\(100 + random.below(900))"
    default: figure = String(2 + random.below(400))
    }
    text += Array(figure.utf8)
    let units =
      switch language {
      case .english: ["", "", "", "\u{a0}km", "th"]
      case .ukrainian: ["", "", "", "\u{a0}км", "-й", "\u{a0}тис."]
      case .korean: ["년", "일", "명", "개", "월", "㎞"]
      }
    text += Array(random.pick(units).utf8)
  }

  /// Now and then a known given name with an unknown family name follows: what nearly matches.
  private mutating func appendGivenName(from names: ArraySlice<Name>) {
    guard random.chance(20) else { return }
    let name = pickName(from: names)
    guard name.kind == .person, name.origin != .korean,
      let given = name.preferred(language).split(separator: " ").first
    else { return }
    text += Array(given.utf8)
    text.append(0x20)
  }

  /// One half of the mentions has the preferred spelling, the other a variant; one half comes
  /// evenly from all names, the other mostly from the first ones, as the news repeats a few people.
  private mutating func appendMention(from names: ArraySlice<Name>) {
    let wantsVariant = random.chance(50)
    var name = pickName(from: names)
    for _ in 0..<8 where wantsVariant && name.forms[language.rawValue].count < 2 {
      name = pickName(from: names)
    }
    let forms = name.forms[language.rawValue]
    let form = wantsVariant && forms.count > 1 ? forms[1 + random.below(forms.count - 1)] : forms[0]
    let expected = name.expected(for: form, in: language)
    var mention = Mention(
      offset: text.count, surface: form.text, expected: expected, status: form.status)
    if language == .ukrainian {
      // Six of ten names in news stand in an oblique case.
      let number = random.below(Declension.cases)
      if random.chance(60),
        let surface = declension.decline(form.text, of: name, case: number),
        let replacement = declension.decline(expected, of: name, case: number)
      {
        mention.surface = surface
        mention.expected = replacement
      }
    } else {
      let ending = random.pick(vocabulary.nameEndings).replacing("~", with: " ")
      mention.surface = Hangul.attach(ending, to: form.text)
      mention.expected = Hangul.attach(ending, to: expected)
    }
    text += Array(mention.surface.utf8)
    mentions.append(mention)
  }

  private mutating func pickName(from names: ArraySlice<Name>) -> Name {
    if random.chance(50) { return names[names.startIndex + random.below(names.count)] }
    // A power of the count: every order of magnitude of ranks is equally likely.
    let rank = Int(pow(Double(names.count), random.unit()))
    return names[names.startIndex + min(rank - 1, names.count - 1)]
  }
}
