internal import ConcordLanguages
internal import ConcordModel
internal import ConcordNames

/// Pairs of spellings that follow from the rules: what schemes, passports, Russian mediation and the
/// press make of names of the training data. They teach the tables what no list of pairs shows.
struct RulePairs {
  /// The pairs made so far, by pairing of scripts.
  private(set) var pairs: [SpellingPair] = []
  private var random = SeededRandom(seed: 7)
  private let ukrainianHangul = SchemeRegistry.scheme("uk-hangul")
  private let russianHangul = SchemeRegistry.scheme("ru-hangul")

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
      if let hangul = ukrainianHangul?.apply(word) {
        add(word, hangul, "CH")
        if let other = some.first { add(other, hangul, "LH") }
      }
      if let spelling = sample(russian, 1).first, let hangul = russianHangul?.apply(spelling) {
        add(word, hangul, "CH")
      }
      if kind == .person, random.below(4) == 0 { addInflected(word, latin: some.first) }
    }
  }

  /// A case form of a family name beside its nominative, as running text has it.
  private mutating func addInflected(_ word: String, latin: String?) {
    let endings: [(String, [String])] = [
      ("ський", ["ського", "ському", "ським"]), ("цький", ["цького", "цькому", "цьким"]),
      ("ский", ["ского", "скому", "ским"]), ("ий", ["ого", "ому", "им"]),
      ("енко", ["енка", "енку", "енком", "енкові"]), ("ець", ["ця", "цю", "цем"]),
      ("ська", ["ської", "ській", "ську", "ською"]), ("ко", ["ка", "ку", "ком"]),
    ]
    var forms: [String] = []
    if let (ending, others) = endings.first(where: { word.hasSuffix($0.0) }) {
      forms = others.map { word.dropLast(ending.count) + $0 }
    } else if let last = word.last, "бвгдзклмнпрстфх".contains(last) {
      forms = ["а", "у", "ом", "ові"].map { word + $0 }
    }
    guard !forms.isEmpty else { return }
    let form = forms[random.below(forms.count)]
    add(form, word, "CC")
    if let latin { add(latin, form, "LC") }
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
      // The same given name with every way to write the family name.
      let families = KoreanDerivation.familySpellings(ofHangul: family, country: nil)
      if let own = latin.split(separator: " ").first, latin.split(separator: " ").count == 2,
        let spelling = families.isEmpty ? nil : families[random.below(families.count)].text,
        families.contains(where: { $0.text.lowercased() == own.lowercased() })
      {
        let varied = styled(spelling, String(latin.dropFirst(own.count + 1)))
        add(varied, hangul, "LH")
        add(latin, varied, "LL")
        add(latin, styled(String(own), String(latin.dropFirst(own.count + 1))), "LL")
      }
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
    let schemes = ["mr", "dprk", "rr-name", "mr"]
    let id = schemes[random.below(schemes.count)]
    let style: House.KoreanGivenNameStyle = random.below(2) == 0 ? .hyphenated : .spaced
    let scheme = SchemeRegistry.scheme(id)
    var text = scheme?.applyToName(family) ?? family
    text += " " + (scheme?.applyToKoreanGivenName(given, style: style) ?? given)
    switch random.below(3) {
    case 0:
      // As typed without the means for breves.
      text = String(
        text.map { c -> String in
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

  /// A Korean name in one of the ways in which lists and headlines set it.
  private mutating func styled(_ family: String, _ given: String) -> String {
    let apart = given.replacing("-", with: " ")
    return switch random.below(7) {
    case 0: family.uppercased() + ", " + given
    case 1: family.uppercased() + " " + apart.uppercased()
    case 2: family + " " + apart
    case 3: given + " " + family
    case 4: family + " " + given.replacing("-", with: "")
    case 5: family.uppercased() + " " + given
    default: family + " " + given
    }
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
