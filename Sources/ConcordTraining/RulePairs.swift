internal import ConcordLanguages
internal import ConcordModel
internal import ConcordNames

/// Pairs of spellings that follow from the rules: what schemes, passports, Russian mediation and the
/// press make of names of the training data. They teach the tables what no list of pairs shows.
struct RulePairs {
  /// The pairs made so far, by pairing of scripts.
  private(set) var pairs: [SpellingPair] = []
  private var random = SeededRandom(seed: 7)

  mutating func addUkrainian(_ words: [String], kind: ConceptEntry.Kind) {
    for word in words {
      let word = word.prefix(1).uppercased() + word.dropFirst()
      let role: NamePartRole? = kind == .person ? .family : nil
      let latin = UkrainianDerivation.latin(ofWord: word, kind: kind, role: role)
      let russian = UkrainianDerivation.russian(ofWord: word, kind: kind, role: role)
      for spelling in sample(latin, 3) { add(spelling, word, "LC") }
      let some = sample(latin, 3)
      if some.count > 1 { add(some[0], some[1], "LL") }
      for spelling in sample(russian, 1) {
        add(word, spelling, "CC")
        for other in sample(latin, 1) { add(other, spelling, "LC") }
      }
      add(word, word, "CC")
    }
  }

  mutating func addKorean(_ names: [(latin: String, hangul: String)]) {
    for (latin, hangul) in names {
      let parts = PersonName.parts(of: hangul, language: .korean, origin: .korean)
      guard parts.count == 2, parts[0].role == .family else { continue }
      let family = parts[0].text
      let given = parts[1].text
      let cyrillic = cyrillicNames(family, given)
      for name in cyrillic {
        add(latin, name, "LC")
        add(name, hangul, "CH")
      }
      if cyrillic.count > 1, cyrillic[0] != cyrillic[1] { add(cyrillic[0], cyrillic[1], "CC") }
      let other = latinName(family, given)
      add(other, hangul, "LH")
      add(latin, other, "LL")
      add(hangul, northern(hangul), "HH")
    }
  }

  private mutating func cyrillicNames(_ family: String, _ given: String) -> [String] {
    let families = KoreanDerivation.cyrillicFamily(ofHangul: family)
    let spellings = KoreanDerivation.cyrillicGiven(ofHangul: given, family: family)
    return (0..<2).compactMap { _ in
      guard let first = sample(families, 1).first else { return nil }
      var rest: [String] = []
      for list in spellings.syllables {
        guard let syllable = sample(list, 1).first else { return nil }
        rest.append(syllable)
      }
      switch random.below(4) {
      case 0: return first + " " + rest[0] + rest.dropFirst().joined().lowercased()
      case 1: return first + " " + rest[0] + rest.dropFirst().map { "-" + $0.lowercased() }.joined()
      default: return first + " " + rest.joined(separator: " ")
      }
    }
  }

  /// A spelling by the scholarly schemes, marks and all.
  private mutating func latinName(_ family: String, _ given: String) -> String {
    let schemes = ["mr-name", "dprk-name", "rr-name", "mr-name"]
    let id = schemes[random.below(schemes.count)]
    let style: House.KoreanGivenNameStyle = random.below(2) == 0 ? .hyphenated : .spaced
    let scheme = SchemeRegistry.scheme(id)
    var text = scheme?.applyToName(family) ?? family
    text += " " + (scheme?.applyToKoreanGivenName(given, style: style) ?? given)
    switch random.below(3) {
    case 0:
      // As typed without the means for breves.
      text = String(text.map { c -> String in
        switch c {
        case "ŏ": "o'"
        case "ŭ": "u'"
        case "Ŏ": "O'"
        case "Ŭ": "U'"
        default: String(c)
        }
      }.joined())
    case 1: text = text.replacing("ŏ", with: "o").replacing("ŭ", with: "u").replacing("’", with: "")
    default: break
    }
    return text
  }

  /// The name as the North writes it, where the South drops an initial ㄹ.
  private func northern(_ hangul: String) -> String {
    let pairs: [Character: Character] = [
      "이": "리", "임": "림", "유": "류", "노": "로", "나": "라", "양": "량", "여": "려", "염": "렴",
      "용": "룡", "영": "령", "연": "련",
    ]
    guard let first = hangul.first, let other = pairs[first] else { return hangul }
    return String(other) + hangul.dropFirst()
  }

  private mutating func sample(_ spellings: [Spelling], _ count: Int) -> [String] {
    var result: [String] = []
    let total = spellings.reduce(0) { $0 + $1.likelihood.squareRoot() }
    guard total > 0 else { return [] }
    for _ in 0..<count {
      var left = random.unit() * total
      for spelling in spellings {
        left -= spelling.likelihood.squareRoot()
        if left <= 0 {
          if !result.contains(spelling.text) { result.append(spelling.text) }
          break
        }
      }
    }
    return result
  }

  private mutating func add(_ a: String, _ b: String, _ kind: String) {
    pairs.append(SpellingPair(a: a, b: b, kind: kind))
  }
}
