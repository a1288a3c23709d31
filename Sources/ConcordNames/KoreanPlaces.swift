internal import ConcordLanguages

extension KoreanDerivation {
  /// The Latin spellings of a Korean place, likeliest first.
  ///
  /// RR with the administrative ending after a hyphen, dropped, joined or told in English (Gyeonggi
  /// Province); RR with clarifying hyphens; McCune–Reischauer and the DPRK's system, with and
  /// without marks (Pusan, Taegu, Nampho). Empty for anything but Hangul; nothing of one or two
  /// letters, and nothing unlikely that is an ordinary English word, is given. A few µs.
  public static func placeSpellings(ofHangul place: String) -> [Spelling] {
    guard let syllables = HangulSyllable.syllables(of: place), let rr = rrScheme, let mr = mrScheme
    else { return [] }
    var result: [Spelling] = []
    func add(_ text: String, _ likelihood: Double, _ steps: String...) {
      result.append(Spelling(text, Derivation(steps: steps), likelihood: likelihood))
    }
    if let ending = KoreanPlaceEnding.of(syllables) {
      result += ending.spellings(of: syllables, rr: rr, mr: mr)
    } else {
      add(rr.applyToName(place), 0.6, "RR")
    }
    if let clear = rrClear { add(clear.applyToName(place), 0.03, "RR with hyphens") }
    let mrText = mr.applyToName(place)
    add(mrText, 0.06, "McCune–Reischauer")
    add(withoutMarks(mrText), 0.12, "McCune–Reischauer", "marks dropped")
    if let dprk = dprkScheme {
      add(withoutMarks(dprk.applyToName(place)), 0.04, "DPRK", "marks dropped")
    }
    return unique(result).filter {
      $0.text.utf8.count > 2 && $0.likelihood >= 0.005
        && ($0.likelihood >= 0.3 || !OrdinaryEnglish.contains($0.text))
    }
  }

  private static let rrClear = SchemeRegistry.scheme("rr-clear")
}
