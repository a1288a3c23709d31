internal import ConcordLanguages

/// How the letters of a syllable are written in another script, each with its share: what the
/// spellings of a syllable are made of when no table lists it.
struct KoreanLetterHabits: Sendable {
  typealias Options = [(text: [UInt8], share: Double)]

  private var onsets = [Options](repeating: [], count: 19)
  private var voiced = [Options](repeating: [], count: 19)
  private var vowels = [Options](repeating: [], count: 21)
  private var open = [Options](repeating: [], count: 21)
  /// By sounded coda, 0...7.
  private var codas = [Options](repeating: [([], 1)], count: 8)
  /// Whole family names, lower case.
  private(set) var families: [String: [(text: String, share: Double)]] = [:]

  init(file: String) {
    onsets[11] = [([], 1)]
    voiced[11] = [([], 1)]
    for row in NamesTable.rows(file) where row.count == 3 {
      let shares = NamesTable.shares(row[2])
      if row[0] == "family" {
        families[String(row[1])] = shares
        continue
      }
      guard let jamo = row[1].unicodeScalars.first else { continue }
      let options = shares.map { (Array($0.text.utf8), $0.share) }
      let onset = HangulSyllable.onsets.firstIndex(of: jamo)
      let vowel = HangulSyllable.vowels.firstIndex(of: jamo)
      switch row[0] {
      case "onset":
        if let onset {
          onsets[onset] = options
          if voiced[onset].isEmpty { voiced[onset] = options }
        }
      case "voiced": if let onset { voiced[onset] = options }
      case "vowel": if let vowel { vowels[vowel] = options }
      case "open": if let vowel { open[vowel] = options }
      case "coda":
        let place = HangulSyllable.codas.firstIndex(of: jamo).map { UInt8($0 + 1) }
        if let place { codas[Self.sounded(place)] = options }
      default: continue
      }
    }
  }

  /// The sounded coda of a coda index: 0 none, then ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅇ.
  private static func sounded(_ coda: UInt8) -> Int {
    var syllable = [HangulSyllable(onset: 11, vowel: 0, coda: coda)]
    HangulSounds.neutralise(&syllable)
    switch syllable[0].coda {
    case 1: return 1
    case 4: return 2
    case 7: return 3
    case 8: return 4
    case 16: return 5
    case 17: return 6
    case 21: return 7
    default: return 0
    }
  }

  private static let soundedCodas: [Int] = (0..<28).map { sounded(UInt8($0)) }

  /// The likely spellings of a syllable, lower case, likeliest first, at most `limit`.
  ///
  /// `isVoiced` tells that the sound before it is a vowel or ㄴ ㄹ ㅁ ㅇ.
  func spellings(
    of syllable: HangulSyllable, isVoiced: Bool = false, limit: Int, floor: Double
  ) -> [(text: String, share: Double)] {
    let onset = (isVoiced ? voiced : onsets)[Int(syllable.onset)]
    let vowel = (syllable.onset == 11 ? open : vowels)[Int(syllable.vowel)]
    let coda = codas[Self.soundedCodas[Int(syllable.coda)]]
    var result: [(text: String, share: Double)] = []
    for first in onset {
      for middle in vowel where first.share * middle.share >= floor {
        for last in coda {
          let share = first.share * middle.share * last.share
          guard share >= floor else { continue }
          let text = String(decoding: first.text + middle.text + last.text, as: UTF8.self)
          if let known = result.firstIndex(where: { $0.text == text }) {
            result[known].share += share
          } else {
            result.append((text, share))
          }
        }
      }
    }
    result.sort { $0.share != $1.share ? $0.share > $1.share : $0.text < $1.text }
    if result.count > limit { result.removeSubrange(limit...) }
    return result
  }

  /// How likely these lower-case letters are for a syllable: 0 when no options make them.
  func likelihood(of letters: ArraySlice<UInt8>, for syllable: HangulSyllable) -> Double {
    var best = 0.0
    for first in onsets[Int(syllable.onset)] where letters.starts(with: first.text) {
      let rest = letters.dropFirst(first.text.count)
      let vowel = (syllable.onset == 11 ? open : vowels)[Int(syllable.vowel)]
      for middle in vowel where rest.starts(with: middle.text) {
        let tail = rest.dropFirst(middle.text.count)
        for last in codas[Self.soundedCodas[Int(syllable.coda)]] where tail.elementsEqual(last.text)
        {
          best = max(best, first.share * middle.share * last.share)
        }
      }
    }
    return best
  }
}
