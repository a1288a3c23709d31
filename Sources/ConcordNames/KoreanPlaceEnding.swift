internal import ConcordLanguages

/// An ending of Korean places, from `languages/names/korean-places.tsv`.
struct KoreanPlaceEnding: Sendable {
  private let hangul: String
  private let syllables: [HangulSyllable]
  private let fewest: Int
  private let isHyphenated: Bool
  private let dropped: Double
  /// English patterns in which X is the name.
  private let generics: [String]

  /// The ending of a place, if what is before it is long enough to be a name.
  static func of(_ place: [HangulSyllable]) -> KoreanPlaceEnding? {
    all.first { ending in
      place.count >= ending.syllables.count + ending.fewest
        && place.suffix(ending.syllables.count).elementsEqual(ending.syllables)
    }
  }

  private static let all: [KoreanPlaceEnding] =
    NamesTable.rows("languages/names/korean-places.tsv").compactMap(KoreanPlaceEnding.init)

  private init?(_ row: [Substring]) {
    guard row.count >= 4, row[0] != "example", let fewest = Int(row[1]),
      let dropped = Double(row[3]), let syllables = HangulSyllable.syllables(of: String(row[0]))
    else { return nil }
    hangul = String(row[0])
    self.syllables = syllables
    self.fewest = fewest
    isHyphenated = row[2] == "hyphen"
    self.dropped = dropped
    generics = row.count > 4 ? row[4].split(separator: "|").map(String.init) : []
  }

  /// The spellings that this ending gives a place, in RR and McCune–Reischauer.
  func spellings(
    of place: [HangulSyllable], rr: TransliterationScheme, mr: TransliterationScheme
  ) -> [Spelling] {
    let stemSyllables = Array(place.dropLast(syllables.count))
    var view = String.UnicodeScalarView()
    for syllable in stemSyllables { view.append(syllable.scalar) }
    let stem = String(view)
    let name = rr.applyToName(stem)
    let ending = rr.apply(hangul)
    var result: [Spelling] = []
    func add(_ text: String, _ likelihood: Double, _ steps: String...) {
      result.append(Spelling(text, Derivation(steps: steps), likelihood: likelihood))
    }
    if isHyphenated {
      add("\(name)-\(ending)", 0.42, "RR")
      add(name + ending, 0.06, "RR", "ending joined")
      add("\(name) \(ending)", 0.02, "RR", "ending apart")
    } else {
      add(rr.applyToName(stem + hangul).filter { $0 != "-" }, 0.5, "RR")
      add("\(name)-\(ending)", 0.03, "RR", "ending after a hyphen")
    }
    add(name, dropped, "RR", "ending dropped")
    for (index, generic) in generics.enumerated() {
      let parts = generic.split(separator: "X", maxSplits: 1, omittingEmptySubsequences: false)
      add(parts.joined(separator: name), index == 0 ? 0.2 : 0.08, "RR", "English generic")
    }
    if isHyphenated { result += older(stem, stemSyllables, mr) }
    return result
  }

  /// McCune–Reischauer with the ending after a hyphen, voiced and not, and the stem alone.
  private func older(
    _ stem: String, _ stemSyllables: [HangulSyllable], _ mr: TransliterationScheme
  ) -> [Spelling] {
    let old = mr.applyToName(stem)
    let hard = mr.apply(hangul)
    var result: [Spelling] = []
    func add(_ text: String, _ likelihood: Double, _ step: String) {
      let plain = KoreanDerivation.withoutMarks(text)
      result.append(
        Spelling(text, Derivation("McCune–Reischauer", step), likelihood: likelihood))
      result.append(
        Spelling(
          plain, Derivation("McCune–Reischauer", step, "marks dropped"), likelihood: likelihood))
    }
    add("\(old)-\(softened(hard, after: stemSyllables.last))", 0.03, "voiced ending")
    add("\(old)-\(hard)", 0.02, "ending")
    add(old, 0.02, "ending dropped")
    return result
  }

  /// An ending voiced after a vowel, ㄴ ㄹ ㅁ ㅇ.
  private func softened(_ text: String, after syllable: HangulSyllable?) -> String {
    guard let syllable else { return text }
    var sounded = [syllable]
    HangulSounds.neutralise(&sounded)
    if [1, 7, 17].contains(sounded[0].coda) { return text }
    switch text.utf8.first {
    case UInt8(ascii: "k"): return "g" + text.dropFirst()
    case UInt8(ascii: "t"): return "d" + text.dropFirst()
    case UInt8(ascii: "p"): return "b" + text.dropFirst()
    default: return text == "i" ? "ri" : text
    }
  }
}
