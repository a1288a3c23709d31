internal import ConcordModel

/// Decides how a noun declines from its ending and its traits.
struct NounClassifier {
  let tables: UkrainianTables
  /// Whether the word is part of a personal name: animate, no free genitive.
  var isPersonal = false
  var isPlace = false

  /// The inflection of a noun; nil where it has the same form everywhere.
  func inflection(_ word: [UInt8], _ traits: WordTraits, gender: Gender?, isPlural: Bool)
    -> Inflection?
  {
    guard traits.wordClass != .indeclinable, let last = word.last, word.syllables > 0 else {
      return nil
    }
    var result: Inflection?
    if isPlural {
      result = pluralOnly(word, traits, gender)
    } else {
      switch last {
      case Letter.a, Letter.ya:
        result = inA(word, traits, gender)
      case Letter.o, Letter.e, Letter.ye:
        result = inO(word, traits, gender)
      case let letter where Letter.isVowel(letter):
        // мати has a stem and a row of its own.
        result = traits.oblique.isEmpty ? nil : thirdDeclension(word, traits)
      default:
        result =
          gender == .feminine
          ? thirdDeclension(word, traits) : masculine(word, traits)
      }
    }
    if var inflection = result {
      if let name = traits.paradigm, !isPlural, let row = tables.paradigms.index(name) {
        inflection.singular = row
      }
      lay(traits, over: &inflection)
      result = inflection
    }
    return result
  }

  func row(_ name: String) -> Int? { tables.paradigms.index(name) }

  private func lay(_ traits: WordTraits, over inflection: inout Inflection) {
    let word = inflection.word
    for (slot, list) in [
      (Slot(.locative), traits.locative), (Slot(.vocative), traits.vocative),
      (Slot(.instrumental, .plural), traits.instrumentalPlural),
    ] {
      for replacement in list {
        inflection.leading.append((slot, replacement.applied(to: word)))
      }
    }
  }

  /// The oblique stems that the traits give, or the default one.
  private func stems(_ word: [UInt8], _ traits: WordTraits, default stem: [UInt8]) -> [[UInt8]] {
    traits.oblique.isEmpty
      ? [stem]
      : traits.oblique.map { $0.letters.isEmpty ? bare(word) : $0.applied(to: word) }
  }

  /// The word without its ь, й or final vowel.
  func bare(_ word: [UInt8]) -> [UInt8] {
    guard let last = word.last else { return word }
    return last == Letter.softSign || last == Letter.j || Letter.isVowel(last)
      ? Array(word.dropLast()) : word
  }

  // MARK: Second declension, masculine

  func masculine(_ word: [UInt8], _ traits: WordTraits) -> Inflection {
    let isAnimate = traits.isAnimate ?? isPersonal
    var inflection = Inflection(word: word, stem: word)
    inflection.isAnimate = isAnimate
    inflection.stems = stems(word, traits, default: fleetingStem(word))
    let last = word.fromEnd(0)
    let kind = isAnimate ? "anim" : "inan"
    let isSoft: Bool
    switch last {
    case Letter.softSign:
      isSoft = true
      let isAgent = isAnimate && word.fromEnd(1) == Letter.ts
      inflection.singular = row(isAgent ? "m-ець-anim" : "m-soft-\(kind)")
      inflection.plural = row("p-soft")
    case Letter.j:
      isSoft = true
      inflection.singular = row("m-й-\(kind)")
      inflection.plural = row("p-й")
    case _ where traits.stem == .soft:
      isSoft = true
      inflection.singular = row("m-soft-\(kind)")
      inflection.plural = row("p-soft")
    case _ where Letter.isHushing(last) || traits.stem == .mixed:
      isSoft = false
      inflection.singular = row("m-mixed-\(kind)")
      inflection.plural = row("p-mixed")
    case Letter.k,
      Letter.h where last == Letter.k || (word.fromEnd(1) == Letter.n && !isAnimate):
      // Foreign names of actions in -нг take -у in the locative as words in -к do.
      isSoft = false
      inflection.singular = row("m-k-\(kind)")
      inflection.plural = row("p-hard")
    case Letter.kh, Letter.g, Letter.h:
      isSoft = false
      inflection.singular = row(isAnimate ? "m-г-anim" : "m-hard-\(kind)")
      inflection.plural = row("p-hard")
    default:
      isSoft = false
      inflection.singular = row("m-hard-\(kind)")
      inflection.plural = row("p-hard")
    }
    inflection.genitives = genitiveLetters(traits, isAnimate: isAnimate, isSoft: isSoft)
    let ending: [UInt8] = last == Letter.j ? [Letter.yi, Letter.v] : [Letter.i, Letter.v]
    inflection.pluralGenitives = pluralGenitives(
      word, traits, stems: inflection.stems, regular: ending, isSoft: isSoft)
    setPlural(traits, &inflection)
    if !isPersonal, !isPlace { addOtherAccusative(traits, &inflection) }
    return inflection
  }

  /// An ending tells who is animate only by and large (робітник, but нагрівник), so that the other
  /// accusative is accepted too unless the word itself is listed.
  private func addOtherAccusative(_ traits: WordTraits, _ inflection: inout Inflection) {
    let isListed = tables.nouns.exact(inflection.word)?.isAnimate != nil
    guard !isListed, let stem = inflection.stems.first else { return }
    if inflection.isAnimate {
      inflection.trailing.append((Slot(.accusative), inflection.word))
      let nominative = inflection.forms(tables.paradigms)[Slot(.nominative, .plural).index]
      for form in nominative {
        inflection.trailing.append((Slot(.accusative, .plural), form))
      }
    } else if let letter = inflection.genitives.first, letter == Letter.a || letter == Letter.ya {
      inflection.trailing.append((Slot(.accusative), stem + [letter]))
    }
  }

  private func genitiveLetters(_ traits: WordTraits, isAnimate: Bool, isSoft: Bool) -> [UInt8] {
    let a = isSoft ? Letter.ya : Letter.a
    let u = isSoft ? Letter.yu : Letter.u
    if isAnimate { return [a] }
    return switch traits.genitive ?? (isPlace ? .au : .u) {
    case .a: [a]
    case .u: [u]
    case .au: [a, u]
    case .ua: [u, a]
    }
  }

  /// Without the fleeting vowel of -ець, -ень, -ок in words of two or more syllables.
  private func fleetingStem(_ word: [UInt8]) -> [UInt8] {
    let stem = bare(word)
    guard stem.count > 3, word.syllables > 1 else { return stem }
    let vowel = stem.fromEnd(1)
    let end = stem.fromEnd(0)
    let head = Array(stem.dropLast(2))
    if word.last == Letter.softSign, end == Letter.ts || end == Letter.n, vowel == Letter.e {
      if end == Letter.ts, head.last == Letter.l { return head + [Letter.softSign, Letter.ts] }
      return head + [end]
    }
    if word.last == Letter.softSign, end == Letter.ts, vowel == Letter.ye {
      return head + [Letter.j, Letter.ts]
    }
    if word.last == Letter.k, vowel == Letter.o { return head + [Letter.k] }
    return stem
  }

  private func pluralGenitives(
    _ word: [UInt8], _ traits: WordTraits, stems: [[UInt8]], regular: [UInt8], isSoft: Bool
  ) -> [[UInt8]] {
    let zero = traits.zero.map { $0.applied(to: word) }
    let plain = stems.map { $0 + regular }
    switch traits.pluralGenitive {
    case .zero: return zero.isEmpty ? stems : zero
    case .ey: return stems.map { $0 + [Letter.e, Letter.j] }
    case .zeroOrIv: return (zero.isEmpty ? stems : zero) + plain
    case .ivOrZero: return plain + (zero.isEmpty ? stems : zero)
    case .iv: return plain
    case nil: return zero.isEmpty ? plain : zero
    }
  }

  // MARK: First declension

  private func inA(_ word: [UInt8], _ traits: WordTraits, _ gender: Gender?) -> Inflection? {
    if gender == .neuter { return neuterInYa(word, traits) }
    var inflection = Inflection(word: word, stem: bare(word))
    inflection.isAnimate = traits.isAnimate ?? isPersonal
    inflection.stems = stems(word, traits, default: bare(word))
    let before = word.fromEnd(1)
    let isSoft = word.last == Letter.ya
    let isIotated =
      Letter.isVowel(before) || before == Letter.apostrophe || before == Letter.softSign
      || before == Letter.j
    if isSoft, isIotated {
      inflection.singular = row("f-й")
      inflection.plural = row("p-й")
      let stem = bare(word)
      let zero = before == Letter.apostrophe ? Array(stem.dropLast()) + [Letter.e] : stem
      inflection.pluralGenitives = pluralGenitives(
        feminine: word, traits, zero: zero + [Letter.j], regular: [Letter.yi, Letter.v])
    } else {
      let isHushing = Letter.isHushing(before)
      inflection.singular = row(isSoft ? "f-soft" : isHushing ? "f-mixed" : "f-hard")
      inflection.plural = row(isSoft ? "p-soft" : isHushing ? "p-mixed" : "p-hard")
      inflection.pluralGenitives = pluralGenitives(
        feminine: word, traits,
        zero: StemChange.zero(bare(word), isSoft: isSoft, isNeuter: false),
        regular: [Letter.i, Letter.v])
    }
    setPlural(traits, &inflection)
    return inflection
  }

  private func pluralGenitives(
    feminine word: [UInt8], _ traits: WordTraits, zero: [UInt8], regular: [UInt8]
  ) -> [[UInt8]] {
    let zeros = traits.zero.isEmpty ? [zero] : traits.zero.map { $0.applied(to: word) }
    switch traits.pluralGenitive {
    case nil, .zero: return zeros
    case .iv: return [bare(word) + regular]
    case .ey: return [bare(word) + [Letter.e, Letter.j]]
    case .zeroOrIv: return zeros + [bare(word) + regular]
    case .ivOrZero: return [bare(word) + regular] + zeros
    }
  }

  // MARK: Third declension

  private func thirdDeclension(_ word: [UInt8], _ traits: WordTraits) -> Inflection {
    var inflection = Inflection(word: word, stem: bare(word))
    inflection.isAnimate = traits.isAnimate ?? isPersonal
    inflection.stems = stems(word, traits, default: bare(word))
    inflection.singular = row("f-3")
    let isHushing = Letter.isHushing(bare(word).fromEnd(0))
    inflection.plural = row(isHushing ? "p-mixed" : "p-soft")
    inflection.pluralGenitives = inflection.stems.map { $0 + [Letter.e, Letter.j] }
    setPlural(traits, &inflection)
    return inflection
  }

  // MARK: Neuter

  private func inO(_ word: [UInt8], _ traits: WordTraits, _ gender: Gender?) -> Inflection? {
    let before = word.fromEnd(1)
    guard !Letter.isVowel(before) else { return nil }
    if isPersonal || gender == .masculine, traits.paradigm == nil {
      return personalInO(word, traits)
    }
    var inflection = Inflection(word: word, stem: bare(word))
    inflection.stems = stems(word, traits, default: bare(word))
    inflection.isAnimate = traits.isAnimate ?? false
    let stem = bare(word)
    switch word.last {
    case Letter.o:
      inflection.singular = row(before == Letter.k ? "n-ко" : "n-о")
      inflection.plural = row("p-а")
      inflection.pluralGenitives = pluralGenitives(
        feminine: word, traits, zero: StemChange.zero(stem, isSoft: false, isNeuter: true),
        regular: [Letter.i, Letter.v])
    case Letter.e where Letter.isHushing(before):
      inflection.singular = row("n-е-mixed")
      inflection.plural = row("p-а")
      inflection.pluralGenitives = pluralGenitives(
        feminine: word, traits, zero: stem, regular: [Letter.i, Letter.v])
    case Letter.e where traits.stem == .hard:
      inflection.singular = row("n-о")
      inflection.plural = row("p-а")
      inflection.pluralGenitives = [stem]
    case Letter.e where before == Letter.ts || traits.stem == .soft:
      inflection.singular = row("n-е-soft")
      inflection.plural = row("p-я")
      inflection.pluralGenitives = pluralGenitives(
        feminine: word, traits, zero: stem + [Letter.softSign], regular: [Letter.i, Letter.v])
    default:
      return nil
    }
    setPlural(traits, &inflection)
    return inflection
  }

  private func personalInO(_ word: [UInt8], _ traits: WordTraits) -> Inflection? {
    guard word.last == Letter.o, word.fromEnd(1) != Letter.j else { return nil }
    if word.fromEnd(1) == Letter.softSign {
      var soft = Inflection(word: word, stem: Array(word.dropLast(2)))
      soft.isAnimate = true
      soft.singular = row("m-soft-anim")
      soft.plural = row("p-soft")
      soft.pluralGenitives = [soft.stems[0] + [Letter.i, Letter.v]]
      return soft
    }
    var inflection = Inflection(word: word, stem: bare(word))
    inflection.isAnimate = true
    inflection.stems = stems(word, traits, default: bare(word))
    let stem = bare(word).fromEnd(0)
    if Letter.isHushing(stem) {
      inflection.singular = row("m-mixed-anim")
      inflection.plural = row("p-mixed")
    } else {
      inflection.singular = row(stem == Letter.k ? "m-ко-anim" : "m-о-anim")
      inflection.plural = row("p-hard")
    }
    inflection.pluralGenitives = inflection.stems.map { $0 + [Letter.i, Letter.v] }
    return inflection
  }

  /// знання, подвір’я, теля, ім’я.
  private func neuterInYa(_ word: [UInt8], _ traits: WordTraits) -> Inflection? {
    var inflection = Inflection(word: word, stem: bare(word))
    inflection.isAnimate = traits.isAnimate ?? false
    inflection.stems = stems(word, traits, default: bare(word))
    let before = word.fromEnd(1)
    if traits.paradigm == "n-т" {
      inflection.isAnimate = traits.isAnimate ?? true
      inflection.plural = row("p-т")
    } else if traits.paradigm == "n-ен" {
      inflection.plural = row("p-ен")
    } else if before == Letter.apostrophe || Letter.isVowel(before) {
      inflection.singular = row("n-я-й")
      inflection.plural = row("p-я")
      inflection.pluralGenitives = pluralGenitives(
        feminine: word, traits, zero: bare(word) + [Letter.yi, Letter.v],
        regular: [Letter.yi, Letter.v])
    } else {
      inflection.singular = row("n-я")
      inflection.plural = row("p-я")
      var zero = bare(word)
      if zero.count > 1, zero.fromEnd(0) == zero.fromEnd(1) { zero.removeLast() }
      if !Letter.isHushing(zero.fromEnd(0)) { zero.append(Letter.softSign) }
      inflection.pluralGenitives = pluralGenitives(
        feminine: word, traits, zero: zero, regular: [Letter.i, Letter.v])
    }
    setPlural(traits, &inflection)
    return inflection
  }
}
