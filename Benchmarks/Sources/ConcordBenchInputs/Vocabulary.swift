/// The words of one language with their likelihoods, and what may be put on names in its texts.
struct Vocabulary {
  /// Words of one class in every inflected form, drawn by Zipf's law.
  private struct WordClass {
    var isFunction: Bool
    var isAdjective: Bool
    /// Whether several are joined to a word that no list has.
    var isSyllable: Bool
    var sampler: AliasSampler
    var plain: [[UInt8]]
    var capitalised: [[UInt8]]
  }

  private var classes: [WordClass] = []
  private let classSampler: AliasSampler
  /// What stands after a name: possessives or particles; `~` is a space.
  let nameEndings: [String]
  /// Every form, for telling names from ordinary words.
  private(set) var forms: Set<String> = []

  init(_ language: Language, data: String, paradigms: Table) throws {
    let rows = paradigms.rows(of: language.tag)
    let words = try Table("words.\(language.tag).tsv", fields: 3, in: data)
    nameEndings =
      rows.first { $0[0] == "name" }.map { Self.endings($0[2]) } ?? [""]
    var weights: [Double] = []
    for row in words.rows {
      let paradigm = rows.first { $0[0] == row[0] }
      var plain: [[UInt8]] = []
      var upper: [[UInt8]] = []
      var likelihood: [Double] = []
      for (rank, word) in row[2].split(separator: " ").enumerated() {
        let inflected = Self.inflect(String(word), by: paradigm, in: language)
        for (order, form) in inflected.enumerated() {
          plain.append(Array(form.utf8))
          upper.append(Array((form.prefix(1).uppercased() + form.dropFirst()).utf8))
          likelihood.append(1 / Double(rank + 3) / Double(order + 1))
          forms.insert(Catalogue.key(form))
        }
      }
      classes.append(
        WordClass(
          isFunction: row[0] == "function", isAdjective: row[0] == "adjective",
          isSyllable: row[0] == "syllable",
          sampler: AliasSampler(likelihood), plain: plain, capitalised: upper))
      weights.append(Double(row[1]) ?? 0)
    }
    classSampler = AliasSampler(weights)
  }

  /// Where the last word came from, so that the next one follows it plausibly.
  struct Position {
    fileprivate var afterFunction = false
    fileprivate var afterAdjective = false
  }

  /// Appends one word to `text`; with `isTitle` it has a capital unless it is a function word.
  func appendWord(
    to text: inout [UInt8], capitalised: Bool, isTitle: Bool, at position: inout Position,
    random: inout SplitMix
  ) {
    var index = classSampler.draw(&random)
    // Two function words in a row are rarer than chance, and an adjective is seldom the last word.
    if (position.afterFunction && classes[index].isFunction)
      || (position.afterAdjective && classes[index].isFunction)
    {
      index = classSampler.draw(&random)
    }
    let word = classes[index].sampler.draw(&random)
    position.afterFunction = classes[index].isFunction
    position.afterAdjective = classes[index].isAdjective
    let isName =
      classes[index].isSyllable ? random.chance(50) : isTitle && !classes[index].isFunction
    text += capitalised || isName ? classes[index].capitalised[word] : classes[index].plain[word]
    guard classes[index].isSyllable else { return }
    for _ in 0..<(1 + random.below(3)) {
      text += classes[index].plain[classes[index].sampler.draw(&random)]
    }
  }

  private static func endings(_ field: String) -> [String] {
    field.split(separator: " ").map { $0 == "-" ? "" : String($0) }
  }

  /// The regular spelling rules: stopped is beyond them, cities and used are not.
  private static func english(_ word: String, _ ending: String) -> String {
    let afterConsonant = word.dropLast().last.map { !"aeou".contains($0) } ?? false
    switch ending {
    case "ed" where word.hasSuffix("e"), "ing" where word.hasSuffix("e") && afterConsonant:
      return word.dropLast() + ending
    case "ed" where word.hasSuffix("y") && afterConsonant:
      return word.dropLast() + "ied"
    case "s" where word.hasSuffix("y") && afterConsonant:
      return word.dropLast() + "ies"
    case "s" where ["s", "x", "ch", "sh"].contains { word.hasSuffix($0) }:
      return word + "es"
    default:
      return word + ending
    }
  }

  private static func inflect(
    _ word: String, by paradigm: [String]?, in language: Language
  ) -> [String] {
    guard let paradigm else { return [word] }
    let dropped = paradigm[1] == "-" ? "" : paradigm[1]
    guard word.hasSuffix(dropped) else { return [word] }
    let stem = String(word.dropLast(dropped.count))
    return endings(paradigm[2]).map { ending in
      switch language {
      case .korean:
        return Hangul.attach(ending, to: word)
      case .english:
        return Self.english(word, ending)
      case .ukrainian:
        return stem + ending
      }
    }
  }
}

/// Draws from a fixed distribution in constant time: Walker's alias method (1977).
struct AliasSampler {
  private var thresholds: [Double]
  private var aliases: [Int]

  init(_ weights: [Double]) {
    let count = weights.count
    let total = weights.reduce(0, +)
    thresholds = weights.map { $0 * Double(count) / total }
    aliases = Array(0..<count)
    var small = thresholds.indices.filter { thresholds[$0] < 1 }
    var large = thresholds.indices.filter { thresholds[$0] >= 1 }
    while let low = small.popLast(), let high = large.last {
      aliases[low] = high
      thresholds[high] -= 1 - thresholds[low]
      if thresholds[high] < 1 {
        large.removeLast()
        small.append(high)
      }
    }
  }

  func draw(_ random: inout SplitMix) -> Int {
    let index = random.below(thresholds.count)
    return random.unit() < thresholds[index] ? index : aliases[index]
  }
}
