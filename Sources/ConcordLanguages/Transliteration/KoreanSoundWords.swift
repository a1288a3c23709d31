internal import ConcordText

/// Korean words whose sounds no rule tells, from `languages/korean/sound-words.tsv`.
struct KoreanSoundWords: Sendable {
  /// What a romanisation may take from the list.
  enum Kind: String, Sendable {
    /// ㄴ put in between the parts of a compound: 학여울 as 학녀울.
    case insert
    /// A coda that moves neutralised, as before a word: 겉옷 as 거돋.
    case apart
    /// ㄴㄹ that stays ㄴㄴ: 동원령 as 동원녕.
    case nn
    /// A tense onset, which only systems with voiced letters tell: 인권 as 인꿘.
    case tense
  }

  struct Word: Sendable {
    var kind: Kind
    var from: [HangulSyllable]
    var to: [HangulSyllable]
  }

  static let shared = KoreanSoundWords(
    ShippedData.text("languages/korean/sound-words.tsv") ?? "")

  private(set) var words: [Word] = []
  /// Syllables before which a word's ㄴ stays ㄴ, tense last syllables, and those with ㄹ or any
  /// other letters that Chinese characters are read with.
  private(set) var keepingN = SyllableSet()
  private(set) var tenseEnds = SyllableSet()
  private(set) var sino = SyllableSet()
  private var softWords: [[HangulSyllable]] = []
  private var loans: SyllableMap
  private var particles: SyllableMap

  init(_ text: String) {
    var loans: [(word: [HangulSyllable], value: Int32)] = []
    var particles: [(word: [HangulSyllable], value: Int32)] = []
    for line in text.split(separator: "\n") where line.utf8.first != UInt8(ascii: "#") {
      let fields = line.split(separator: "\t")
      guard fields.count >= 2, let from = HangulSyllable.syllables(of: String(fields[1])) else {
        continue
      }
      switch fields[0] {
      case "loan": loans.append((from, 1))
      case "particle": particles.append((from, 1))
      case "suffix-nn": keepingN.insert(from)
      case "suffix-tense": tenseEnds.insert(from)
      case "soft": softWords.append(from)
      case "sino": sino.insert(from)
      default:
        guard let kind = Kind(rawValue: String(fields[0])), fields.count >= 3,
          let to = HangulSyllable.syllables(of: String(fields[2])), to.count == from.count
        else { continue }
        words.append(Word(kind: kind, from: from, to: to))
      }
    }
    self.loans = SyllableMap(loans)
    self.particles = SyllableMap(particles)
  }

  /// Whether a word's first ㄹ is sounded: in a loan, which shows by its list or by a syllable that
  /// no Chinese character has, and in a particle written apart.
  func keepsLiquid(_ word: [HangulSyllable], isAfterWord: Bool) -> Bool {
    guard let first = word.first else { return false }
    if !sino.contains(first) { return true }
    var key: SyllableMap.Key = 0
    for (index, syllable) in word.enumerated() {
      if index == loans.longest { break }
      key = SyllableMap.extend(key, by: syllable)
      if loans[key] != nil { return true }
      if isAfterWord, index == word.count - 1, particles[key] != nil { return true }
    }
    return false
  }

  /// Whether a word of three or more syllables ends in one that is tense after a word (법, 권).
  func endsTense(_ word: [HangulSyllable]) -> Bool {
    guard word.count >= 3, let last = word.last, tenseEnds.contains(last) else { return false }
    return !softWords.contains { word.count >= $0.count && word.suffix($0.count).elementsEqual($0) }
  }
}

/// A set of Hangul syllables, a bit each.
struct SyllableSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: (HangulSyllable.count + 63) / 64)

  mutating func insert(_ syllables: [HangulSyllable]) {
    for syllable in syllables { bits[syllable.index >> 6] |= 1 << UInt64(syllable.index & 63) }
  }

  func contains(_ syllable: HangulSyllable) -> Bool {
    let index = syllable.index
    return index < HangulSyllable.count && bits[index >> 6] & 1 << UInt64(index & 63) != 0
  }
}
