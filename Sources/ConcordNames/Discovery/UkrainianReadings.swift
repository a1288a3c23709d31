internal import ConcordLanguages
internal import ConcordModel

/// The base forms that an inflected Ukrainian name may have: endings are taken off, and what the rules of
/// declension bring back to the word that was met is kept.
struct UkrainianReadings {
  /// A base form, and the slots in which it looks as it was met.
  struct Reading: Hashable {
    var base: String
    var slots: SlotSet
    /// How usual the way is, from 0 to 1.
    var weight: Double
  }

  private let declension = UkrainianDeclension()
  private var words: [String: [Reading]] = [:]
  private var lasts: [String: [Reading]] = [:]

  /// The readings of a name of one or more words.
  mutating func readings(of name: [NameWord], isAdjective: Bool) -> [Reading] {
    guard let last = name.last else { return [] }
    if name.count == 1 {
      if last.isAllCapitals { return [Reading(base: last.text, slots: .all, weight: 1)] }
      return isAdjective ? Self.places(ofAdjective: last.text) : readings(ofWord: last.text)
    }
    var result: [Reading] = []
    let head = name.dropLast().map(\.text).joined(separator: " ") + " "
    if name[0].cues.contains(.koreanFamily), name.count <= 3 {
      result += readings(ofKorean: last.text).map {
        Reading(base: head + $0.base, slots: $0.slots, weight: $0.weight)
      }
    }
    if name.count == 2 { result += readings(ofPhrase: name[0].text, last.text) }
    if result.isEmpty || !name[0].cues.contains(.koreanFamily) {
      result += readings(ofPerson: name.map(\.text))
    }
    return Self.best(result)
  }

  // MARK: Words

  private mutating func readings(ofWord word: String) -> [Reading] {
    if let known = words[word] { return known }
    var result: [Reading] = []
    for base in Self.bases(of: word) {
      let isFeminine = base.hasSuffix("а") || base.hasSuffix("я")
      var hints = [
        UkrainianHints(kind: .person, gender: .masculine, role: .family),
        UkrainianHints(kind: .place),
      ]
      if isFeminine { hints.append(UkrainianHints(kind: .person, gender: .feminine, role: .family)) }
      for hint in hints {
        let paradigm = declension.paradigm(ofWord: base, hints: hint)
        var slots = paradigm.slots(of: word)
        // A name has one bearer, unless it is a place without a singular.
        if !(paradigm.forms(Slot(.nominative)).isEmpty) { slots.formIntersection(.singular) }
        slots.remove(SlotSet(Slot(.vocative)))
        guard !slots.isEmpty else { continue }
        let isRigid = paradigm.isIndeclinable
        let isPlural = paradigm.forms(Slot(.nominative)).isEmpty
        let isKnown = Exonyms.row(of: base, .ukrainian) != nil || UkrainianGivenNames.contains(base)
        let weight = isRigid ? 0.6 : isPlural ? 0.5 : 1
        result.append(
          Reading(
            base: base, slots: isRigid ? .all : slots, weight: isKnown ? weight * 1.5 : weight))
      }
    }
    if !result.contains(where: { $0.base == word }) {
      result.append(Reading(base: word, slots: .all, weight: 0.3))
    }
    // Лі, Чо stay as they are.
    if NameCueTable.shared.cues(NameVocabulary.folded(word), .ukrainian).contains(.koreanFamily) {
      result.append(Reading(base: word, slots: .all, weight: 0.9))
    }
    result = Self.best(result)
    words[word] = result
    return result
  }

  private mutating func readings(ofKorean word: String) -> [Reading] {
    if let known = lasts[word] { return known }
    var result = [Reading(base: word, slots: .all, weight: 0.6)]
    for base in Self.bases(of: word) {
      let hints = UkrainianHints(
        kind: .person, gender: .masculine, role: .given, isKorean: true)
      let paradigm = declension.paradigm(ofWord: base, hints: hints)
      let slots = paradigm.slots(of: word).intersection(.singular)
      guard !slots.isEmpty, !paradigm.isIndeclinable else { continue }
      result.append(Reading(base: base, slots: slots, weight: 1))
    }
    result = Self.best(result)
    lasts[word] = result
    return result
  }

  /// Київ for Києва: what may stand before endings are added.
  private static func bases(of word: String) -> [String] {
    var result = [word]
    func add(_ base: String) {
      if base.unicodeScalars.count > 1, !result.contains(base) { result.append(base) }
    }
    for (ending, replacements) in endings where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      guard !stem.isEmpty else { continue }
      for replacement in replacements {
        for stem in stems(stem, before: replacement, after: ending) { add(stem + replacement) }
      }
    }
    return result
  }

  /// The stem, with what alternates in it: о е є and і ї before a last consonant, a fleeting vowel,
  /// ц з с from к г х.
  private static func stems(
    _ stem: String, before replacement: String, after ending: String
  ) -> [String] {
    var result = [stem]
    let scalars = Array(stem.unicodeScalars)
    if replacement.isEmpty || replacement == "ь", scalars.count > 2 {
      let place = scalars.count - 2
      let changes: [Unicode.Scalar: [Unicode.Scalar]] = ["о": ["і"], "е": ["і"], "є": ["ї"]]
      for change in changes[scalars[place]] ?? [] {
        var changed = scalars
        changed[place] = change
        result.append(String(String.UnicodeScalarView(changed)))
      }
      if !vowels.contains(scalars[place]), !vowels.contains(scalars[place + 1]) {
        for vowel in ["е", "о"] as [Unicode.Scalar] {
          var changed = scalars
          changed.insert(vowel, at: place + 1)
          result.append(String(String.UnicodeScalarView(changed)))
        }
      }
    }
    if ending == "і", let last = scalars.last {
      let hard: [Unicode.Scalar: Unicode.Scalar] = ["ц": "к", "з": "г", "с": "х"]
      if let other = hard[last] {
        result.append(String(String.UnicodeScalarView(scalars.dropLast() + [other])))
      }
    }
    return result
  }

  private static let vowels = Set("аеєиіїоуюя".unicodeScalars)

  /// Endings of cases, and those of the nominative that they may come from.
  private static let endings: [(String, [String])] = [
    ("", ["и"]), ("а", ["", "о"]), ("я", ["ь", "й", "й"]), ("у", ["", "а", "о"]), ("ю", ["ь", "й", "я"]),
    ("і", ["", "а", "о", "я", "ь"]), ("ї", ["я", "й"]), ("и", ["а"]), ("ом", ["", "о"]),
    ("ем", ["ь", "", "е"]), ("єм", ["й"]), ("ові", ["", "о"]), ("еві", ["ь", ""]), ("єві", ["й"]),
    ("ою", ["а"]), ("ею", ["я", "а"]), ("єю", ["я"]), ("ої", ["а"]), ("ій", ["а"]),
    ("ого", ["ий", "е"]), ("ому", ["ий", "е"]), ("им", ["ий", "е", ""]), ("ім", ["ий", "е"]),
    ("ью", ["ь"]), ("ах", ["и", "а"]), ("ям", ["і"]), ("ам", ["и"]), ("ами", ["и"]), ("ях", ["і", "ї"]),
    ("ів", ["и", "і"]), ("їв", ["ї"]), ("ям", ["ї"]),
  ]

  // MARK: Phrases

  /// Південної Кореї: an adjective that agrees with the place behind it.
  private mutating func readings(ofPhrase first: String, _ second: String) -> [Reading] {
    var result: [Reading] = []
    for noun in readings(ofWord: second) {
      for adjective in Self.adjectives(of: first) {
        let base = adjective + " " + noun.base
        let paradigm = declension.paradigm(of: base, hints: UkrainianHints(kind: .place))
        guard paradigm.words.count == 2, !paradigm.words[0].isIndeclinable else { continue }
        let slots = paradigm.words[0].slots(of: first)
          .intersection(paradigm.words[1].slots(of: second)).intersection(.singular)
        guard !slots.isEmpty else { continue }
        result.append(Reading(base: base, slots: slots, weight: noun.weight))
      }
    }
    return result
  }

  private static func adjectives(of word: String) -> [String] {
    var result: [String] = []
    for (ending, replacements) in adjectiveEndings where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      guard stem.count > 2 else { continue }
      for replacement in replacements where !result.contains(stem + replacement) {
        result.append(stem + replacement)
      }
    }
    return result
  }

  private static let adjectiveEndings: [(String, [String])] = [
    ("а", ["а"]), ("я", ["я"]), ("ої", ["а"]), ("ьої", ["я"]), ("ій", ["а", "я", "ій"]), ("у", ["а"]),
    ("ю", ["я"]), ("ою", ["а"]), ("ьою", ["я"]), ("ий", ["ий"]), ("ого", ["ий", "е"]), ("ього", ["ій"]),
    ("ому", ["ий", "е"]), ("ьому", ["ій"]), ("им", ["ий", "е", "і"]), ("ім", ["ій", "ий", "е"]),
    ("е", ["е"]), ("є", ["є"]), ("і", ["і"]), ("их", ["і"]), ("ими", ["і"]),
  ]

  /// Володимира Зеленського: every word in one case.
  private mutating func readings(ofPerson words: [String]) -> [Reading] {
    var result = [Reading(base: "", slots: .all, weight: 1)]
    for word in words {
      let options: [Reading]
      if word.count == 1 {
        options = [Reading(base: word + ".", slots: .all, weight: 1)]
      } else if word.first?.isLowercase == true {
        options = [Reading(base: word, slots: .all, weight: 1)]
      } else if word.contains("-") {
        options = readings(ofJoined: word)
      } else {
        options = readings(ofWord: word)
      }
      var next: [Reading] = []
      for head in result {
        for option in options {
          let slots = head.slots.intersection(option.slots)
          guard !slots.isEmpty else { continue }
          let base = head.base.isEmpty ? option.base : head.base + " " + option.base
          next.append(Reading(base: base, slots: slots, weight: head.weight * option.weight))
        }
      }
      result = Array(Self.best(next).prefix(60))
    }
    return result
  }

  /// The last part of a hyphenated name inflects, and the first with it or not at all.
  private mutating func readings(ofJoined word: String) -> [Reading] {
    let parts = word.split(separator: "-").map(String.init)
    guard parts.count == 2 else { return [Reading(base: word, slots: .all, weight: 0.6)] }
    var result: [Reading] = []
    for last in readings(ofWord: parts[1]) {
      result.append(
        Reading(base: parts[0] + "-" + last.base, slots: last.slots, weight: last.weight * 0.9))
      for first in readings(ofWord: parts[0]) where first.base != parts[0] {
        let slots = first.slots.intersection(last.slots)
        guard !slots.isEmpty else { continue }
        result.append(
          Reading(
            base: first.base + "-" + last.base, slots: slots, weight: last.weight * first.weight))
      }
    }
    return Self.best(result)
  }

  // MARK: Adjectives of regions

  /// Курськ for Курській (області), Харків for Харківської.
  private static func places(ofAdjective word: String) -> [Reading] {
    for ending in ["ий", "ого", "ому", "им", "ім", "а", "ої", "ій", "у", "ою", "е"] {
      guard word.hasSuffix(ending) else { continue }
      let stem = String(word.dropLast(ending.count))
      for suffix in ["ськ", "цьк", "зьк"] where stem.hasSuffix(suffix) {
        let root = String(stem.dropLast(3))
        let isWhole = ["ів", "їв", "ин", "їн", "он", "ан", "ир", "ід"].contains { root.hasSuffix($0) }
        var result = [
          Reading(base: stem, slots: .all, weight: isWhole ? 0.6 : 0.9),
          Reading(base: root, slots: .all, weight: isWhole ? 0.9 : 0.6),
        ]
        for ending in ["а", "и", "я", "о"] {
          result.append(Reading(base: root + ending, slots: .all, weight: 0.3))
        }
        result.append(Reading(base: root + "са", slots: .all, weight: 0.2))
        result.append(Reading(base: root + "ца", slots: .all, weight: 0.2))
        return result.filter { $0.base.count > 2 }
      }
    }
    return [Reading(base: word, slots: .all, weight: 0.3)]
  }

  /// One reading a base form, the best first.
  private static func best(_ readings: [Reading]) -> [Reading] {
    var result: [String: Reading] = [:]
    for reading in readings {
      if var known = result[reading.base] {
        // A word that does not inflect under one rule may inflect under another.
        if known.slots == .all, reading.slots != .all {
          known.slots = reading.slots
        } else if reading.slots != .all {
          known.slots.formUnion(reading.slots)
        }
        known.weight = max(known.weight, reading.weight)
        result[reading.base] = known
      } else {
        result[reading.base] = reading
      }
    }
    return result.values.sorted { ($1.weight, $0.base) < ($0.weight, $1.base) }
  }
}
