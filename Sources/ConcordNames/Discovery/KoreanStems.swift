internal import ConcordLanguages
internal import ConcordModel

/// Korean nouns that sound like names found in English and Ukrainian.
struct KoreanStems {
  /// A name, or a word of one, of another language.
  struct Target {
    var prepared: PreparedName
    /// The group of the name, by number.
    var group: Int
    /// Which word of the name it is; nil for the whole.
    var word: Int?
    var sound: UInt8
    var vowels: Int
    var letters: Int
  }

  /// How a noun agrees with the targets.
  struct Match {
    var score: Double
    /// The same as log-odds, by which readings of one word are told apart.
    var odds = 0.0
    /// The words of other names that it agrees with, as group and place.
    var words: [Int: Int]
    /// Whether it agrees with a name that glossaries have.
    var isKnown = false
  }

  /// A name whose spelling in Hangul follows from a rule.
  private struct Derived {
    var score: Double
    var group: Int
    var word: Int?
  }

  private let matcher = NameMatcher.shared
  private var derivations = DerivedSpellings()
  private var derived: [String: [Derived]] = [:]
  private var targets: [UInt8: [Target]] = [:]
  private var known: [String: Match] = [:]
  /// The rows of exonyms that the other languages have.
  private let exonyms: Set<Int>
  /// How sure two syllables, or more, must be to be the same name.
  let thresholds: (short: Double, long: Double)

  /// The number of the first group that is a name of the glossaries.
  private let firstKnown: Int

  /// - Parameter known: names of the glossaries, whose numbers follow those of the groups.
  init(
    _ groups: [NameGroup], known: [NameGroup], thresholds: (short: Double, long: Double)
  ) {
    firstKnown = groups.count
    let groups = groups + known
    self.thresholds = thresholds
    exonyms = Set(groups.compactMap(\.exonym))
    for (number, group) in groups.enumerated()
    where group.exonym == nil && !group.isAcronym && !group.isPhrase {
      let words = group.words
      for form in [group.form] + group.alternatives {
        add(form, group: number, word: nil, from: group.language)
      }
      guard words.count > 1, !Self.isKorean(words) else { continue }
      for (place, word) in words.enumerated() where word.count > 2 {
        add(String(word), group: number, word: place, from: group.language)
      }
    }
  }

  private static func isKorean(_ words: [Substring]) -> Bool {
    guard words.count <= 3, let first = words.first?.lowercased() else { return false }
    let last = words.last?.lowercased() ?? ""
    return [first, last].contains {
      let cues = NameCueTable.shared.cues($0, .english)
        .union(NameCueTable.shared.cues($0, .ukrainian))
      return cues.contains(.koreanFamily)
    }
  }

  private mutating func add(_ text: String, group: Int, word: Int?, from language: Language) {
    for (key, score) in derivations.spellings(of: text, from: language, to: .korean) {
      derived[key, default: []].append(Derived(score: score, group: group, word: word))
    }
    let letters = text.lowercased().unicodeScalars.filter(\.properties.isAlphabetic)
    guard letters.count > 1, let sound = NameSound.of(text) else { return }
    let vowels = NameSound.vowels(in: text)
    targets[sound, default: []].append(
      Target(
        prepared: matcher.prepare(text), group: group, word: word, sound: sound, vowels: vowels,
        letters: letters.count))
  }

  /// The log-odds of a noun that is listed, and of one that follows from a rule.
  private static let listed = 40.0
  private static let ruled = 20.0

  /// How a noun agrees with the names of the other languages.
  mutating func match(_ stem: String, syllables: Int) -> Match {
    if let match = known[stem] { return match }
    var match = Match(score: 0, words: [:])
    if let row = Exonyms.row(of: stem, .korean) {
      if !Exonyms.isAmbiguous(stem) || exonyms.contains(row) {
        match.score = 1
        match.odds = Self.listed + 3 * Double(syllables)
      }
    } else if let sound = NameSound.of(stem) {
      let prepared = matcher.prepare(stem)
      let threshold = syllables <= 2 ? thresholds.short : thresholds.long
      for target in NameSound.neighbours(of: sound).flatMap({ targets[$0] ?? [] })
      where syllables >= target.vowels - 1 && syllables <= target.letters {
        let odds = matcher.logOdds(prepared, target.prepared)
        var score = NameMatcher.probability(odds)
        if target.prepared.script == .hangul {
          // A slip in a long name of the glossaries: 젤랜스키.
          let isSlip =
            syllables > 3 && SpellingLikeness.areAlike(stem, target.prepared.text, .korean)
          if isSlip { score = max(score, threshold) }
        } else if score > 0.1, score < threshold {
          score = max(score, byRule(stem, target))
        }
        // One syllable is a name only as a part of one: 존 커비.
        guard score >= threshold, syllables > 1 || target.word != nil else { continue }
        match.odds = max(match.odds, odds)
        if target.group >= firstKnown, score >= KnownSpellings.threshold { match.isKnown = true }
        if syllables > 1 { match.score = max(match.score, score) }
        if let word = target.word { match.words[target.group] = word }
      }
      for other in derived[stem] ?? [] {
        match.odds = max(match.odds, Self.ruled)
        if syllables > 1 { match.score = max(match.score, other.score) }
        if let word = other.word { match.words[other.group] = word }
      }
    }
    known[stem] = match
    return match
  }

  /// Whether a name is a spelling of the noun by rule.
  private mutating func byRule(_ stem: String, _ target: Target) -> Double {
    let key = DerivedSpellings.key(target.prepared.text)
    let language: Language = target.prepared.script == .latin ? .english : .ukrainian
    return derivations.spellings(of: stem, from: .korean, to: language)[key] ?? 0
  }
}

/// The first sound of a name, roughly, so that names that begin quite differently are not compared.
enum NameSound {
  /// The class of the first sound; nil for what has no letter.
  static func of(_ text: String) -> UInt8? {
    guard let first = text.lowercased().unicodeScalars.first(where: \.properties.isAlphabetic)
    else {
      return nil
    }
    if let syllable = HangulSyllable(first) { return onsets[Int(syllable.onset)] }
    return letters[first] ?? 0
  }

  /// The classes that may stand for a class.
  static func neighbours(of sound: UInt8) -> [UInt8] {
    switch sound {
    case 0: [0, 3, 2, 6, 5]
    case 2: [2, 0, 1]
    case 3: [3, 0]
    case 4: [4, 1]
    case 1: [1, 4, 2]
    case 5: [5, 6, 0]
    case 6: [6, 5, 0]
    default: [sound]
    }
  }

  /// The groups of vowels in Latin or Cyrillic, the syllables of Hangul.
  static func vowels(in text: String) -> Int {
    var count = 0
    var isVowel = false
    for scalar in text.lowercased().unicodeScalars {
      if HangulSyllable(scalar) != nil {
        count += 1
        continue
      }
      let isNext = "aeiouyаеєиіїоуюя".unicodeScalars.contains(scalar)
      if isNext, !isVowel { count += 1 }
      isVowel = isNext
    }
    return count
  }

  // 0 vowels and glides, 1 sibilants and affricates, 2 velars and h, 3 labials, 4 dentals, 5 n, 6 l r, 7 m.
  private static let onsets: [UInt8] = [
    2, 2, 5, 4, 4, 6, 7, 3, 3, 1, 1, 0, 1, 1, 1, 2, 4, 3, 2,
  ]

  private static let letters: [Unicode.Scalar: UInt8] = {
    var result: [Unicode.Scalar: UInt8] = [:]
    let classes: [(UInt8, String)] = [
      (1, "szjcxшщсзжцч"), (2, "kgqhкгґх"), (3, "pbfvwпбфв"), (4, "tdтд"), (5, "nн"), (6, "lrлр"),
      (7, "mм"),
    ]
    for (sound, letters) in classes {
      for letter in letters.unicodeScalars { result[letter] = sound }
    }
    return result
  }()
}
