internal import ConcordLanguages
public import ConcordModel

/// A Korean given name in Latin letters: `Byoung-sam`, `Byoung Sam` and `Byoungsam` into each other.
public enum KoreanLatinGiven {
  /// The given name written in a style.
  ///
  /// Its syllables are told by its hyphen, its spaces or, where it is joined, by its Hangul: the cut
  /// at which the letters fit the syllables best. A joined name whose Hangul is unknown or does not
  /// fit is given back unchanged, and so is everything in the style `asListed`.
  public static func styled(
    _ given: String, as style: House.KoreanGivenNameStyle, hangul: String? = nil
  ) -> String {
    guard style != .asListed, let syllables = syllables(of: given, hangul: hangul) else {
      return given
    }
    return join(syllables, as: style)
  }

  /// Syllables put together: all with a capital where they stand apart, else the first alone.
  /// Names in capitals keep them.
  public static func join(_ syllables: [String], as style: House.KoreanGivenNameStyle) -> String {
    let isUpper =
      syllables.contains { $0.utf8.count > 1 } && syllables.allSatisfy { $0 == $0.uppercased() }
    let parts = syllables.enumerated().map { index, syllable in
      if isUpper { return syllable }
      let small = syllable.lowercased()
      return index == 0 || style == .spaced ? KoreanDerivation.capitalised(small) : small
    }
    switch style {
    case .hyphenated, .asListed: return parts.joined(separator: "-")
    case .spaced: return parts.joined(separator: " ")
    case .joined: return parts.joined()
    }
  }

  /// The syllables of a given name, or nil where the boundary is unknown.
  public static func syllables(of given: String, hangul: String?) -> [String]? {
    let parts = given.split { $0 == " " || $0 == "-" || ("\u{2010}"..."\u{2015}").contains($0) }
    if parts.count > 1 { return parts.map(String.init) }
    guard let hangul, let syllables = HangulSyllable.syllables(of: hangul), syllables.count > 1,
      let cuts = cuts(Array(given.lowercased().utf8), syllables)
    else { return nil }
    let bytes = Array(given.utf8)
    guard bytes.count == given.lowercased().utf8.count else { return nil }
    return zip([0] + cuts, cuts + [bytes.count]).map {
      String(decoding: bytes[$0..<$1], as: UTF8.self)
    }
  }

  /// Where the letters fit the syllables best: the ends of all but the last.
  private static func cuts(_ letters: [UInt8], _ syllables: [HangulSyllable]) -> [Int]? {
    // best[i] is the likelihood of the first i letters as the syllables so far, and the way there.
    var best: [(score: Double, cuts: [Int])?] = [(1, [])]
    best += [(score: Double, cuts: [Int])?](repeating: nil, count: letters.count)
    for (index, syllable) in syllables.enumerated() {
      var next = [(score: Double, cuts: [Int])?](repeating: nil, count: letters.count + 1)
      for start in best.indices {
        guard let here = best[start], start < letters.count else { continue }
        for end in (start + 1)...min(letters.count, start + 8) {
          let score = here.score * likelihood(letters[start..<end], syllable)
          guard score > (next[end]?.score ?? 0) else { continue }
          next[end] = (score, index == 0 ? [end] : here.cuts + [end])
        }
      }
      best = next
    }
    return best[letters.count].map { Array($0.cuts.dropLast()) }
  }

  private static func likelihood(
    _ letters: ArraySlice<UInt8>, _ syllable: HangulSyllable
  ) -> Double {
    let text = String(decoding: letters, as: UTF8.self)
    let listed = KoreanSyllableSpellings.shared.spellings(of: syllable).first {
      $0.text.lowercased() == text
    }
    return max(
      listed?.likelihood ?? 0,
      KoreanSyllableSpellings.letters.likelihood(of: letters, for: syllable))
  }
}
