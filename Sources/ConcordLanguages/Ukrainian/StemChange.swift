/// Changes of the last consonant of a stem, and of the stem before an empty ending.
enum StemChange {
  /// Before -і of the dative and locative: г → з, к → ц, х → с.
  static func sibilant(_ stem: [UInt8]) -> [UInt8] {
    guard let last = stem.last else { return stem }
    let changed: UInt8? =
      switch last {
      case Letter.h, Letter.g: Letter.z
      case Letter.k: Letter.ts
      case Letter.kh: Letter.s
      default: nil
      }
    guard let changed else { return stem }
    // Мекка, Ребекка: both letters change.
    if stem.fromEnd(1) == last { return stem.dropLast(2) + [changed, changed] }
    return stem.dropLast() + [changed]
  }

  /// Before -е of the vocative: г → ж, к → ч, х → ш, and ц → ч where the nominative is in -ець.
  static func hushing(_ stem: [UInt8], isSoft: Bool) -> [UInt8] {
    guard let last = stem.last else { return stem }
    let changed: UInt8? =
      switch last {
      case Letter.h, Letter.g: Letter.zh
      case Letter.k: Letter.ch
      case Letter.ts where isSoft: Letter.ch
      case Letter.kh: Letter.sh
      default: nil
      }
    guard let changed else { return stem }
    return stem.dropLast() + [changed]
  }

  /// The stem of a feminine noun in a consonant before -ю: a single consonant after a vowel is
  /// doubled (ніччю, сіллю), labials and р take an apostrophe (кров’ю, матір’ю), others stay.
  static func doubled(_ nominative: [UInt8]) -> [UInt8] {
    var stem = nominative
    if stem.last == Letter.softSign { stem.removeLast() }
    guard let last = stem.last else { return stem }
    switch last {
    case Letter.b, Letter.p, Letter.v, Letter.m, Letter.f, Letter.r:
      return stem + [Letter.apostrophe]
    case Letter.shch: return stem
    default:
      guard stem.count > 1, Letter.isVowel(stem.fromEnd(1)) else { return stem }
      return stem + [last]
    }
  }

  /// The stem of a feminine or neuter noun before the empty ending of the genitive plural, where
  /// no table says otherwise: a vowel between the last two consonants where Ukrainian wants one.
  static func zero(_ stem: [UInt8], isSoft: Bool, isNeuter: Bool) -> [UInt8] {
    guard let last = stem.last else { return stem }
    if last == Letter.j { return stem }
    let before = stem.fromEnd(1)
    // знання, знань: a doubled soft consonant is single before the empty ending.
    if isSoft, isNeuter, before == last {
      let single = Array(stem.dropLast())
      return Letter.isHushing(last) ? single : single + [Letter.softSign]
    }
    if last == Letter.k { return beforeK(stem, isNeuter: isNeuter) }
    var result = stem
    let isCluster = Letter.isConsonant(before) || before == Letter.softSign
    if isCluster, before != last, fleets(last, after: before, isSoft: isSoft, isNeuter: isNeuter) {
      result.removeLast()
      if result.last == Letter.softSign { result.removeLast() }
      if result.last == Letter.j {
        result.removeLast()
        result += [Letter.ye, last]
      } else {
        result += [Letter.e, last]
      }
    }
    return isSoft && !Letter.isHushing(last) && last != Letter.r
      ? result + [Letter.softSign] : result
  }

  private static func beforeK(_ stem: [UInt8], isNeuter: Bool) -> [UInt8] {
    let before = stem.fromEnd(1)
    let isCluster = Letter.isConsonant(before) || before == Letter.softSign
    // військ, but книжок; -ськ- has no vowel of its own.
    guard isCluster, before != Letter.k, !(before == Letter.softSign && stem.fromEnd(2) == Letter.s)
    else { return stem }
    return stem.dropLast() + [Letter.o, Letter.k]
  }

  private static func fleets(
    _ last: UInt8, after before: UInt8, isSoft: Bool, isNeuter: Bool
  ) -> Bool {
    switch last {
    case Letter.n: isSoft || before == Letter.v || before == Letter.s || isNeuter
    case Letter.l: isSoft || isNeuter || before == Letter.t
    case Letter.r: isNeuter
    default: false
    }
  }
}
