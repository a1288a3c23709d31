internal import ConcordLanguages
public import ConcordModel

/// The likely spellings of a whole name in another language, put together from those of its parts.
///
///     NameDerivation(kind: .person, country: "KR").spellings(of: "구병삼", from: .korean, to: .english)
///     // Koo Byung-sam, Koo Byungsam …
///
/// Writers keep to one practice throughout a name: spellings of two words that arise alike are likelier
/// together than apart. The likelihoods of a list add up to 1 at most; it is bounded, best first.
public struct NameDerivation: Sendable {
  /// What is named; decides how the name is cut and which spellings would be met as something else.
  public var kind: ConceptEntry.Kind
  /// `KR` or `KP` where it matters for Korean names.
  public var country: String?
  /// How many spellings a name has at most.
  public var limit: Int

  /// The most that is ever given.
  public static let mostSpellings = 200

  public init(kind: ConceptEntry.Kind = .person, country: String? = nil, limit: Int = 24) {
    self.kind = kind
    self.country = country
    self.limit = limit
  }

  /// Whether names of one language are spelled in another by this model: any two of the three.
  ///
  /// A Korean name in Latin letters is ambiguous (Yong is 용 or 영): from English with a Korean
  /// `country`, Hangul comes as ranked guesses, and Ukrainian as what those guesses give.
  public static func covers(from source: Language, to target: Language) -> Bool {
    source != target
  }

  /// The likely spellings of a name, best first; none where nothing can be made of it.
  public func spellings(of name: String, from source: Language, to target: Language) -> [Spelling] {
    let bound = max(0, min(limit, Self.mostSpellings))
    let beam = SpellingBeam(width: max(bound, 8) * 2)
    let all: [Spelling]
    switch (source, target) {
    case (.korean, .english): all = korean(name, beam, isCyrillic: false)
    case (.korean, .ukrainian): all = korean(name, beam, isCyrillic: true)
    case (.english, .korean) where isKoreanCountry: all = HangulReadings.hangul(of: name, beam)
    case (.english, .ukrainian) where isKoreanCountry:
      all = HangulReadings.hangul(of: name, beam).prefix(8).flatMap { reading in
        spellings(of: reading.text, from: .korean, to: .ukrainian).map {
          Spelling(
            $0.text, Derivation(steps: ["read as \(reading.text)"] + $0.derivation.steps),
            likelihood: $0.likelihood * reading.likelihood)
        }
      }
    case (.ukrainian, .english), (.ukrainian, .korean), (.english, .korean), (.english, .ukrainian):
      all = words(name, from: source, to: target, beam)
    default: all = []
    }
    return Array(SpellingBeam.best(all).prefix(bound))
  }

  private var isKoreanCountry: Bool { country == "KR" || country == "KP" }

  // MARK: - Word by word

  private func words(
    _ name: String, from source: Language, to target: Language, _ beam: SpellingBeam
  ) -> [Spelling] {
    let parts: [(text: String, role: NamePartRole?)] =
      kind == .person
      ? PersonName.parts(of: name, language: source, origin: source).map { ($0.text, $0.role) }
      : [(name, nil)]
    let full = join(parts, from: source, to: target, beam)
    if source == .english { return withEstablished(name, full, in: target) }
    guard parts.contains(where: { $0.role == .patronymic }), parts.count > 1 else { return full }
    // Elsewhere a patronymic is told rarely.
    let short = join(parts.filter { $0.role != .patronymic }, from: source, to: target, beam)
    return short.map {
      Spelling(
        $0.text, Derivation(steps: $0.derivation.steps + ["patronymic left out"]),
        likelihood: $0.likelihood * 0.75)
    } + full.map { Spelling($0.text, $0.derivation, likelihood: $0.likelihood * 0.25) }
  }

  /// The established form of a whole English name that its words do not give (New York 뉴욕), first.
  private func withEstablished(
    _ name: String, _ spellings: [Spelling], in target: Language
  ) -> [Spelling] {
    let scheme = SchemeRegistry.scheme(target == .korean ? "en-hangul" : "en-uk")
    guard !spellings.isEmpty, let text = scheme?.apply(name),
      !spellings.contains(where: { $0.text == text })
    else { return spellings }
    return [Spelling(text, Derivation("established form"), likelihood: 0.7)]
      + spellings.map { Spelling($0.text, $0.derivation, likelihood: $0.likelihood * 0.3) }
  }

  private func join(
    _ parts: [(text: String, role: NamePartRole?)], from source: Language, to target: Language,
    _ beam: SpellingBeam
  ) -> [Spelling] {
    var result = beam.start
    for (index, part) in parts.enumerated() {
      for (place, word) in part.text.split(whereSeparator: \.isWhitespace).enumerated() {
        if index > 0 || place > 0 { result = beam.appending(" ", to: result) }
        for (number, piece) in word.split(separator: "-").enumerated() {
          if number > 0 { result = beam.appending(target == .korean ? "" : "-", to: result) }
          let choices = self.choices(String(piece), role: part.role, from: source, to: target)
          guard !choices.isEmpty else { return [] }
          result = beam.joining(result, choices, isConsistent: source == .ukrainian)
        }
      }
    }
    return result
  }

  private func choices(
    _ word: String, role: NamePartRole?, from source: Language, to target: Language
  ) -> [Spelling] {
    switch (source, target) {
    case (.ukrainian, .english):
      UkrainianDerivation.latin(ofWord: word, kind: kind, role: role)
    case (.ukrainian, .korean):
      UkrainianDerivation.hangulByPractice(ofWord: word, kind: kind, role: role)
    case (.english, .korean): EnglishDerivation.hangul(ofWord: word)
    default: EnglishDerivation.cyrillic(ofWord: word)
    }
  }

  // MARK: - From Hangul

  private func korean(_ name: String, _ beam: SpellingBeam, isCyrillic: Bool) -> [Spelling] {
    guard kind == .person else {
      return isCyrillic ? cyrillicPlace(name) : KoreanDerivation.placeSpellings(ofHangul: name)
    }
    let parts = PersonName.parts(of: name, language: .korean, origin: .korean)
    guard let family = parts.first(where: { $0.role == .family })?.text else { return [] }
    let families =
      isCyrillic
      ? KoreanDerivation.cyrillicFamily(ofHangul: family)
      : KoreanDerivation.familySpellings(ofHangul: family, country: country)
    guard let given = parts.first(where: { $0.role == .given })?.text else { return families }
    let spellings =
      isCyrillic
      ? KoreanDerivation.cyrillicGiven(ofHangul: given, family: family)
      : KoreanDerivation.givenSpellings(ofHangul: given)
    var syllables = beam.start
    let hangul = given.unicodeScalars.map { String($0) }
    for (index, usual) in spellings.syllables.enumerated() {
      let isNorth = country == "KP" && !isCyrillic && index < hangul.count
      let list = isNorth ? northern(hangul[index], usual) : usual
      if !syllables.allSatisfy(\.text.isEmpty) {
        syllables = beam.appending("\u{1F}", to: syllables)
      }
      syllables = beam.joining(syllables, list, isConsistent: false)
    }
    guard spellings.syllables.count > 0, !families.isEmpty else { return [] }
    let ruled = isCyrillic ? system(name) : nil
    let rest = ruled == nil ? 1 : 0.55
    let joined = joins(isCyrillic, spellings.syllables.count).flatMap { style, share in
      beam.joining(beam.appending("\u{1E}", to: families), syllables, isConsistent: false).map {
        candidate in
        let text = style.write(candidate.text)
        return Spelling(
          text, Derivation(steps: candidate.derivation.steps + style.steps),
          likelihood: candidate.likelihood * share * rest)
      }
    }
    return joined + (ruled.map { [$0] } ?? [])
  }

  /// The name as the scheme for persons writes it, established forms first (김정은 Кім Чен Ин).
  private func system(_ name: String) -> Spelling? {
    guard let text = SchemeRegistry.scheme("ko-uk-name")?.apply(name) else { return nil }
    return Spelling(text, Derivation("Kontsevich system"), likelihood: 0.45)
  }

  /// A given-name syllable as the DPRK writes it, before what others make of it.
  private func northern(_ hangul: String, _ usual: [Spelling]) -> [Spelling] {
    guard
      let text = KoreanDerivation.dprkScheme?.applyToKoreanGivenName(hangul, style: .spaced)
    else { return usual }
    let own = Spelling(KoreanDerivation.withoutMarks(text), Derivation("DPRK"), likelihood: 0.7)
    return SpellingBeam.best(
      [own] + usual.map { Spelling($0.text, $0.derivation, likelihood: $0.likelihood * 0.3) })
  }

  private func cyrillicPlace(_ name: String) -> [Spelling] {
    guard let scheme = SchemeRegistry.scheme("ko-uk"), HangulSyllable.syllables(of: name) != nil
    else { return [] }
    let text = scheme.apply(name)
    let plain = text.filter { $0 != "-" }
    return [
      Spelling(text, Derivation("Kontsevich system"), likelihood: text == plain ? 0.8 : 0.65),
      Spelling(plain, Derivation("Kontsevich system", "suffix joined"), likelihood: 0.1),
    ]
  }

  /// How a Korean name is put together, with the share of writers.
  private func joins(_ isCyrillic: Bool, _ syllables: Int) -> [(KoreanJoin, Double)] {
    if syllables == 1 {
      return isCyrillic
        ? [(KoreanJoin(.spaced), 1)]
        : [(KoreanJoin(.spaced), 0.85), (KoreanJoin(.spaced, isGivenFirst: true), 0.15)]
    }
    if isCyrillic { return [(KoreanJoin(.spaced), 0.82), (KoreanJoin(.joined), 0.18)] }
    if country == "KP" {
      return [
        (KoreanJoin(.spaced), 0.66), (KoreanJoin(.hyphenated), 0.24), (KoreanJoin(.joined), 0.08),
      ]
    }
    return [
      (KoreanJoin(.hyphenated), 0.44), (KoreanJoin(.joined), 0.26), (KoreanJoin(.spaced), 0.16),
      (KoreanJoin(.hyphenated, isGivenFirst: true), 0.07),
      (KoreanJoin(.joined, isGivenFirst: true), 0.05),
      (KoreanJoin(.spaced, isGivenFirst: true), 0.02),
    ]
  }
}

/// A way of writing family and given name together; syllables come parted by U+001F, the family name
/// from the given by U+001E.
private struct KoreanJoin {
  let style: House.KoreanGivenNameStyle
  let isGivenFirst: Bool

  init(_ style: House.KoreanGivenNameStyle, isGivenFirst: Bool = false) {
    self.style = style
    self.isGivenFirst = isGivenFirst
  }

  var steps: [String] {
    (style == .hyphenated ? ["hyphenated"] : style == .joined ? ["joined"] : [])
      + (isGivenFirst ? ["given name first"] : [])
  }

  func write(_ text: String) -> String {
    let parts = text.split(separator: "\u{1E}", maxSplits: 1).map(String.init)
    guard parts.count == 2, let family = parts.first, let rest = parts.last else { return text }
    let given = KoreanLatinGiven.join(
      rest.split(separator: "\u{1F}").map(String.init), as: style)
    return isGivenFirst ? "\(given) \(family)" : "\(family) \(given)"
  }
}
