/// Changes of the last consonant of a stem, and of the stem before an empty ending.
enum StemChange {
  /// Before -і of the dative and locative: г → з, к → ц, х → с.
  static func sibilant(_ stem: [UInt8]) -> [UInt8] {
    guard let last = stem.last else { return stem }
    let changed: UInt8? =
      switch last {
      case Letter.г, Letter.ґ: Letter.з
      case Letter.к: Letter.ц
      case Letter.х: Letter.с
      default: nil
      }
    guard let changed else { return stem }
    return stem.dropLast() + [changed]
  }

  /// Before -е of the vocative: г → ж, к ц → ч, х → ш, and з → ж in князь.
  static func hushing(_ stem: [UInt8]) -> [UInt8] {
    guard let last = stem.last else { return stem }
    let changed: UInt8? =
      switch last {
      case Letter.г: Letter.ж
      case Letter.к, Letter.ц: Letter.ч
      case Letter.х: Letter.ш
      default: nil
      }
    guard let changed else { return stem }
    return stem.dropLast() + [changed]
  }

  /// The stem of a feminine noun in a consonant before -ю: a single consonant after a vowel is
  /// doubled (ніччю, сіллю), labials and р take an apostrophe (кров’ю, матір’ю), others stay.
  static func doubled(_ nominative: [UInt8]) -> [UInt8] {
    var stem = nominative
    if stem.last == Letter.ь { stem.removeLast() }
    guard let last = stem.last else { return stem }
    switch last {
    case Letter.б, Letter.п, Letter.в, Letter.м, Letter.ф, Letter.р:
      return stem + [Letter.apostrophe]
    case Letter.щ: return stem
    default:
      guard stem.count > 1, Letter.isVowel(stem.fromEnd(1)) else { return stem }
      return stem + [last]
    }
  }

  /// The stem of a feminine or neuter noun before the empty ending of the genitive plural, where
  /// no table says otherwise: a vowel between the last two consonants where Ukrainian wants one.
  static func zero(_ stem: [UInt8], isSoft: Bool, isNeuter: Bool) -> [UInt8] {
    guard let last = stem.last else { return stem }
    if last == Letter.й { return stem }
    let before = stem.fromEnd(1)
    if last == Letter.к { return beforeK(stem, isNeuter: isNeuter) }
    var result = stem
    let isCluster = Letter.isConsonant(before) || before == Letter.ь
    if isCluster, before != last, fleets(last, after: before, isSoft: isSoft, isNeuter: isNeuter) {
      result.removeLast()
      if result.last == Letter.ь { result.removeLast() }
      if result.last == Letter.й {
        result.removeLast()
        result += [Letter.є, last]
      } else {
        result += [Letter.е, last]
      }
    }
    return isSoft && !Letter.isHushing(last) && last != Letter.р ? result + [Letter.ь] : result
  }

  private static func beforeK(_ stem: [UInt8], isNeuter: Bool) -> [UInt8] {
    let before = stem.fromEnd(1)
    let isCluster = Letter.isConsonant(before) || before == Letter.ь
    // військ, but книжок; -ськ- has no vowel of its own.
    guard isCluster, before != Letter.к, !(before == Letter.ь && stem.fromEnd(2) == Letter.с)
    else { return stem }
    return stem.dropLast() + [Letter.о, Letter.к]
  }

  private static func fleets(
    _ last: UInt8, after before: UInt8, isSoft: Bool, isNeuter: Bool
  ) -> Bool {
    switch last {
    case Letter.н: isSoft || before == Letter.в || before == Letter.с || isNeuter
    case Letter.л: isSoft || isNeuter || before == Letter.т
    case Letter.р: isNeuter
    default: false
    }
  }
}
