internal import ConcordLanguages

extension KoreanDerivation {
  /// The Latin spellings of a Korean place, likeliest first.
  ///
  /// RR with the administrative suffix after a hyphen, dropped where the standard allows it, and
  /// joined; RR with clarifying hyphens; McCune–Reischauer with and without marks (Pusan, Taegu).
  /// Empty for anything but Hangul; nothing of one or two letters is given.
  public static func placeSpellings(ofHangul place: String) -> [Spelling] {
    guard let syllables = HangulSyllable.syllables(of: place), let rr = rrScheme,
      let mr = mrScheme
    else { return [] }
    var result: [Spelling] = []
    let mrText = mr.applyToName(place)
    func add(_ text: String, _ likelihood: Double, _ steps: String...) {
      result.append(Spelling(text, Derivation(steps: steps), likelihood: likelihood))
    }
    if let suffix = suffix(of: place, count: syllables.count) {
      let stem = String(place.unicodeScalars.prefix(syllables.count - 1).map(Character.init))
      let name = rr.applyToName(stem)
      let ending = rr.apply(suffix.hangul)
      add("\(name)-\(ending)", 0.45, "RR")
      add(name, suffix.canDrop ? 0.3 : 0.06, "RR", "suffix dropped")
      add(name + ending, 0.08, "RR", "suffix joined")
      add("\(name) \(ending)", 0.02, "RR", "suffix apart")
      let old = mr.applyToName(stem)
      let tail = mr.apply(suffix.hangul).drop { $0 == "k" || $0 == "t" || $0 == "p" }
      let hard = mr.apply(suffix.hangul)
      let soft = softened(hard, after: syllables[syllables.count - 2], tail: String(tail))
      for (text, step) in [(soft, "voiced suffix"), (hard, "suffix")] {
        add("\(old)-\(text)", 0.03, "McCune–Reischauer", step)
        add(withoutMarks("\(old)-\(text)"), 0.03, "McCune–Reischauer", step, "marks dropped")
      }
      add(old, 0.01, "McCune–Reischauer", "suffix dropped")
      add(withoutMarks(old), 0.03, "McCune–Reischauer", "suffix dropped", "marks dropped")
    } else {
      add(rr.applyToName(place), 0.6, "RR")
    }
    if let clear = rrClear { add(clear.applyToName(place), 0.05, "RR with hyphens") }
    add(mrText, 0.06, "McCune–Reischauer")
    add(withoutMarks(mrText), 0.14, "McCune–Reischauer", "marks dropped")
    add(withoutHyphens(withoutMarks(mrText)), 0.01, "McCune–Reischauer", "marks dropped")
    return unique(result).filter { $0.text.utf8.count > 2 && $0.likelihood >= 0.005 }
  }

  static let rrClear = SchemeRegistry.scheme("rr-clear")

  /// The administrative suffixes that stand after a hyphen (RR, chapter 3, article 5), and whether
  /// the name may do without.
  private static let suffixes: [(hangul: String, canDrop: Bool)] = [
    ("도", false), ("시", true), ("군", true), ("구", false), ("읍", true), ("면", false),
    ("리", false), ("동", false), ("가", false),
  ]

  /// The suffix of a name of three or more syllables; shorter names (대구, 강동) end so by chance.
  private static func suffix(of place: String, count: Int) -> (hangul: String, canDrop: Bool)? {
    guard count >= 3, let last = place.unicodeScalars.last else { return nil }
    return suffixes.first { $0.hangul.unicodeScalars.first == last }
  }

  /// A suffix voiced after a vowel, ㄴ ㄹ ㅁ ㅇ.
  private static func softened(
    _ text: String, after syllable: HangulSyllable, tail: String
  ) -> String {
    var sounded = [syllable]
    HangulSounds.neutralise(&sounded)
    switch sounded[0].coda {
    case 1, 7, 17: return text
    default: break
    }
    switch text.utf8.first {
    case UInt8(ascii: "k"): return "g" + tail
    case UInt8(ascii: "t"): return "d" + tail
    case UInt8(ascii: "p"): return "b" + tail
    default: return text == "i" ? "ri" : text
    }
  }

  private static func withoutHyphens(_ text: String) -> String {
    String(decoding: text.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }
}
