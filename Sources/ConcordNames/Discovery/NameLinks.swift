internal import ConcordLanguages
internal import ConcordModel

/// How likely two groups name the same, each pair worked out once.
struct NameLinks {
  /// What decides from which likeness on names are one.
  struct Thresholds: Sendable {
    /// Names of two languages, of several words or long; and short ones.
    var across = 0.75
    var acrossShort = 0.85
    /// Two spellings within one language.
    var within = 0.85
    /// From which likeness on, and below which, nobody asks the rules.
    var sure = 0.97
    var unlike = 0.01
    /// What no two names of a cluster may fall below, unless a third is surely like both.
    var floor = 0.1
    /// Korean nouns of two syllables, and longer ones, that are taken for a name.
    var stemShort = 0.88
    var stemLong = 0.8
  }

  let groups: [NameGroup]
  let thresholds: Thresholds
  private let matcher = NameMatcher.shared
  private let prepared: [[PreparedName]]
  private let isMulti: [Bool]
  private let mayBeKorean: [Bool]
  private var known: [Int: Double] = [:]
  private var derived = DerivedSpellings()

  init(_ groups: [NameGroup], _ thresholds: Thresholds) {
    self.groups = groups
    self.thresholds = thresholds
    prepared = groups.map { group in
      ([group.form] + group.alternatives).map(NameMatcher.shared.prepare)
    }
    isMulti = groups.map { $0.words.count > 1 }
    mayBeKorean = groups.map { group in
      group.language == .korean && KoreanName.split(group.form) != nil
        && group.form.unicodeScalars.count > 2
    }
  }

  /// The probability that two groups name the same; nil where they cannot be compared.
  mutating func score(_ a: Int, _ b: Int) -> Double? {
    guard a != b else { return 1 }
    let (a, b) = (min(a, b), max(a, b))
    guard isComparable(a, b) else { return nil }
    let key = a * groups.count + b
    if let score = known[key] { return score }
    let score = fresh(a, b)
    // Most pairs are quite unlike: to work them out again is cheaper than to keep them.
    if score >= thresholds.unlike { known[key] = score }
    return score
  }

  private mutating func fresh(_ a: Int, _ b: Int) -> Double {
    if let row = groups[a].exonym, let other = groups[b].exonym { return row == other ? 0.99 : 0 }
    if groups[a].isAcronym || groups[b].isAcronym { return 0 }
    if groups[a].isPhrase || groups[b].isPhrase { return 0 }
    if contradict(groups[a].evidence, groups[b].evidence) { return 0 }
    var best = 0.0
    for x in prepared[a] {
      for y in prepared[b] { best = max(best, matcher.score(x, y)) }
    }
    if groups[a].language == groups[b].language {
      let isAlike = SpellingLikeness.areAlike(groups[a].form, groups[b].form, groups[a].language)
      if SpellingLikeness.areOneReading(groups[a].form, groups[b].form, groups[a].language) {
        return max(best, thresholds.within)
      }
      // Neither one nor two: a name of another language may still join them.
      return isAlike ? best : min(best, thresholds.within - 0.1)
    }
    guard best < thresholds.sure, best >= thresholds.unlike else { return best }
    return max(best, derived.score(groups[a], groups[b]))
  }

  private func isComparable(_ a: Int, _ b: Int) -> Bool {
    if groups[a].exonym != nil, groups[a].exonym == groups[b].exonym { return true }
    if isMulti[a] == isMulti[b] { return true }
    return (mayBeKorean[a] && isMulti[b]) || (mayBeKorean[b] && isMulti[a])
  }

  private func contradict(_ a: KindEvidence, _ b: KindEvidence) -> Bool {
    func isPerson(_ x: KindEvidence) -> Bool { x.person >= 3 && x.place <= 1 }
    func isPlace(_ x: KindEvidence) -> Bool { x.place >= 3 && x.person <= 1 }
    return (isPerson(a) && isPlace(b)) || (isPlace(a) && isPerson(b))
  }

  /// From which score on two groups are linked.
  func threshold(_ a: Int, _ b: Int) -> Double {
    if groups[a].exonym != nil, groups[a].exonym == groups[b].exonym { return 0 }
    let isShort = [a, b].contains { !isMulti[$0] && NameLinks.isShort(groups[$0].form) }
    if groups[a].language == groups[b].language { return isShort ? 2 : thresholds.within }
    return isShort ? thresholds.acrossShort : thresholds.across
  }

  private static func isShort(_ form: String) -> Bool {
    let scalars = form.unicodeScalars
    return scalars.first.map(Hangul.isSyllable) == true ? scalars.count < 3 : scalars.count < 5
  }

  /// The pairs whose sounds let them be compared, with their scores from the threshold up, highest
  /// first.
  mutating func pairs(among numbers: [Int]) -> [(a: Int, b: Int, score: Double)] {
    var bySound: [UInt8: [Int]] = [:]
    var byExonym: [Int: [Int]] = [:]
    for number in numbers {
      if let sound = NameSound.of(groups[number].form) {
        bySound[sound, default: []].append(number)
      }
      if let row = groups[number].exonym { byExonym[row, default: []].append(number) }
    }
    var result: [(a: Int, b: Int, score: Double)] = []
    func consider(_ a: Int, _ b: Int, _ links: inout NameLinks) {
      guard a < b, let score = links.score(a, b), score >= links.threshold(a, b) else { return }
      result.append((a, b, score))
    }
    for a in numbers {
      guard let sound = NameSound.of(groups[a].form) else { continue }
      let others = NameSound.neighbours(of: sound).flatMap { bySound[$0] ?? [] }
      for b in others where groups[a].exonym == nil || groups[b].exonym == nil {
        consider(a, b, &self)
      }
      // Neighbourhood of sounds is not the same both ways.
      for b in others where b < a { consider(b, a, &self) }
    }
    for list in byExonym.values {
      for a in list { for b in list { consider(a, b, &self) } }
    }
    var seen = Set<Int>()
    return result.filter { seen.insert($0.a * groups.count + $0.b).inserted }
      .sorted { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }
  }
}
