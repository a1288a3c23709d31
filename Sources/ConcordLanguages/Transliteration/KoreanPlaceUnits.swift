internal import ConcordText

/// Which Korean words are the name of a place and a unit: 삼죽면 is, 라면 and 독립운동 are not.
///
/// A unit asks for a stem of some length; provinces and other short names are listed, and words that
/// only look so. The longest listed end of a word decides. From `languages/korean/place-units.tsv`.
struct KoreanPlaceUnits: Sendable {
  private struct Condition: Sendable {
    var unit: [HangulSyllable]
    /// The fewest syllables before it.
    var stem: Int
    /// Whether only listed words have it.
    var isListed: Bool
    /// Whether the stem is Sino-Korean, as the names of administration are.
    var isSino: Bool
  }

  static let shared = KoreanPlaceUnits(
    ShippedData.text("languages/korean/place-units.tsv") ?? "")

  private var conditions: [Condition] = []
  /// Listed ends: 0 for a place, else the fewest syllables of a word that is none.
  private var ends: SyllableMap

  init(_ text: String) {
    var words: [(word: [HangulSyllable], value: Int32)] = []
    for line in text.split(separator: "\n") where line.utf8.first != UInt8(ascii: "#") {
      let fields = line.split(separator: "\t")
      guard fields.count >= 2, let word = HangulSyllable.syllables(of: String(fields[1])) else {
        continue
      }
      switch fields[0] {
      case "unit" where fields.count >= 3:
        conditions.append(
          Condition(
            unit: word, stem: Int(fields[2]) ?? 2, isListed: fields[2] == "listed",
            isSino: fields.count > 3 && fields[3] == "sino"))
      case "place": words.append((word, 0))
      case "none": words.append((word, fields.count > 2 ? Int32(fields[2]) ?? 1 : 1))
      default: continue
      }
    }
    ends = SyllableMap(words, backwards: true)
  }

  /// The number of a unit's condition, or nil for what is no unit.
  func condition(of unit: [HangulSyllable]) -> Int? {
    conditions.firstIndex { $0.unit == unit }
  }

  /// Whether a word that ends in the unit of this condition is its name; `islands` takes in the
  /// unlisted words of a listed unit, with a stem of two syllables.
  func accepts(_ word: [HangulSyllable], _ condition: Int, islands: Bool) -> Bool {
    let condition = conditions[condition]
    let stem = word.count - condition.unit.count
    guard stem >= 1 else { return false }
    var verdict: Bool?
    var key: SyllableMap.Key = 0
    for (count, syllable) in word.reversed().enumerated() {
      if count == ends.longest { break }
      key = SyllableMap.extend(key, by: syllable)
      if let value = ends[key], count >= condition.unit.count, word.count >= Int(value) {
        verdict = value == 0
      }
    }
    if let verdict { return verdict }
    if condition.isListed { return islands && stem >= 2 }
    guard stem >= condition.stem else { return false }
    return !condition.isSino || word[..<stem].allSatisfy(KoreanSoundWords.shared.sino.contains)
  }
}
