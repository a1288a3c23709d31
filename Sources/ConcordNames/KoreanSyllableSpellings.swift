internal import ConcordLanguages
internal import ConcordModel

/// The Latin spellings of every syllable of given names, made once from the two tables.
struct KoreanSyllableSpellings: Sendable {
  static let shared = KoreanSyllableSpellings()

  static let letters = KoreanLetterHabits(file: "languages/names/korean-letters.tsv")

  /// By syllable: a place in `lists`, or -1.
  private var places = [Int16](repeating: -1, count: HangulSyllable.count)
  private var lists: [[Spelling]] = []
  /// The syllables of the table, in the order of their code points.
  private(set) var listed: [HangulSyllable] = []

  /// How much of a listed syllable's likelihood is left to its letters.
  private static let lettersShare = 0.12

  private init() {
    var shares: [HangulSyllable: [(text: String, share: Double)]] = [:]
    for row in NamesTable.rows("languages/names/korean-syllables.tsv") where row.count == 3 {
      guard let scalar = row[0].unicodeScalars.first, let syllable = HangulSyllable(scalar),
        let share = Double(row[2])
      else { continue }
      shares[syllable, default: []].append((String(row[1]), share))
    }
    for (syllable, spellings) in shares.sorted(by: { $0.key.index < $1.key.index }) {
      places[syllable.index] = Int16(lists.count)
      lists.append(Self.mix(spellings, syllable))
      listed.append(syllable)
    }
  }

  /// The likely spellings of a syllable, likeliest first.
  func spellings(of syllable: HangulSyllable) -> [Spelling] {
    let place = Int(places[syllable.index])
    return place >= 0 ? lists[place] : Self.mix([], syllable)
  }

  private static func mix(
    _ listed: [(text: String, share: Double)], _ syllable: HangulSyllable
  ) -> [Spelling] {
    var result = letters.spellings(of: syllable, limit: 16, floor: 0.002)
    let total = listed.reduce(0) { $0 + $1.share }
    if total > 0 {
      for index in result.indices { result[index].share *= lettersShare }
      for (text, share) in listed {
        let share = share / total * (1 - lettersShare)
        if let known = result.firstIndex(where: { $0.text == text }) {
          result[known].share += share
        } else {
          result.append((text, share))
        }
      }
    }
    result.sort { $0.share != $1.share ? $0.share > $1.share : $0.text < $1.text }
    let hangul = String(syllable.scalar)
    let rr = KoreanDerivation.rrName?.applyToKoreanGivenName(hangul, style: .joined)
    let mr = KoreanDerivation.mrScheme?.applyToKoreanGivenName(hangul, style: .joined)
    return result.prefix(KoreanDerivation.limit).filter { $0.share >= KoreanDerivation.floor }.map {
      let text = KoreanDerivation.capitalised($0.text)
      let derivation =
        text == rr
        ? Derivation("RR")
        : text == mr.map(KoreanDerivation.withoutMarks)
          ? Derivation("McCune–Reischauer", "marks dropped")
          : Derivation("usual given-name spelling", "\(hangul) as \($0.text)")
      return Spelling(text, derivation, likelihood: min(1, $0.share))
    }
  }
}
