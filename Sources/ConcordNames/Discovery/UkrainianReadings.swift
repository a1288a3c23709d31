internal import ConcordLanguages
internal import ConcordModel

/// The base forms that an inflected Ukrainian name may have: endings are taken off, and what the rules of
/// declension bring back to the word that was met is kept.
struct UkrainianReadings {
  /// A base form, and the slots in which it looks as it was met.
  struct Reading: Hashable {
    var base: String
    var slots: SlotSet
    /// How usual the way is for a person and for a place; 1 is what rules make of most names.
    var person: Double
    var place: Double

    init(base: String, slots: SlotSet, person: Double, place: Double) {
      self.base = base
      self.slots = slots
      self.person = person
      self.place = place
    }

    init(base: String, slots: SlotSet, weight: Double) {
      self.init(base: base, slots: slots, person: weight, place: weight)
    }

    var weight: Double { max(person, place) }

    /// The weight beside what the words around the name say of its sort.
    func weight(_ evidence: KindEvidence) -> Double {
      if evidence.place > evidence.person { return max(place, person * 0.5) }
      if evidence.person > evidence.place { return max(person, place * 0.5) }
      return weight
    }
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
        // Written apart, every word is one syllable.
        let isLong = name.count == 3 && NameSound.vowels(in: $0.base) > 1
        return Reading(
          base: head + $0.base, slots: $0.slots, weight: isLong ? $0.weight * 0.5 : $0.weight)
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
    for base in UkrainianBases.of(word) {
      let isFeminine = base.text.hasSuffix("а") || base.text.hasSuffix("я")
      var hints = [
        UkrainianHints(kind: .person, gender: .masculine, role: .family),
        UkrainianHints(kind: .place),
      ]
      if isFeminine {
        hints.append(UkrainianHints(kind: .person, gender: .feminine, role: .family))
      }
      for hint in hints {
        let paradigm = declension.paradigm(ofWord: base.text, hints: hint)
        var slots = paradigm.slots(of: word)
        // A name has one bearer, unless it is a place without a singular.
        let isPlural = paradigm.forms(Slot(.nominative)).isEmpty
        if !isPlural { slots.formIntersection(.singular) }
        slots.remove(SlotSet(Slot(.vocative)))
        guard !slots.isEmpty else { continue }
        let isRigid = paradigm.isIndeclinable
        var weight = isRigid ? 0.6 : 1
        if base.text == word, Self.oblique.contains(where: word.hasSuffix) { weight *= 0.3 }
        if base.text == word, word.hasSuffix("ом") || word.hasSuffix("ем") { weight *= 0.8 }
        if hint.kind == .place {
          if isPlural { weight *= 0.5 }
          if base.hasAlternation { weight *= base.isLonger ? 0.7 : 1.15 }
          if Self.knownPlaces.contains(base.text)
            || Exonyms.row(of: base.text, .ukrainian) != nil
          {
            weight *= isPlural ? 3 : isRigid ? 2.5 : 1.5
          }
        } else {
          if base.hasAlternation { weight *= 0.8 }
          if UkrainianGivenNames.contains(base.text) { weight *= 1.5 }
          if Self.familyEndings.contains(where: base.text.hasSuffix) { weight *= 1.2 }
        }
        result.append(
          Reading(
            base: base.text, slots: isRigid ? .all : slots,
            person: hint.kind == .person ? weight : 0, place: hint.kind == .place ? weight : 0))
      }
    }
    if !result.contains(where: { $0.base == word }) {
      result.append(Reading(base: word, slots: .all, weight: 0.3))
    }
    // Лі, Чо stay as they are.
    if NameCueTable.shared.cues(NameVocabulary.folded(word), .ukrainian).contains(.koreanFamily) {
      result.append(Reading(base: word, slots: .all, weight: 1.4))
    }
    result = Self.best(result)
    words[word] = result
    return result
  }

  /// Endings that hardly any nominative has.
  private static let oblique = ["ах", "ях", "ами", "ями", "ові", "еві", "єві", "ого", "ому", "ої"]

  /// Endings that many family names have in the nominative.
  private static let familyEndings = [
    "енко", "юк", "ук", "чак", "ський", "цький", "зький", "ич", "ів", "ов", "ев", "єв", "ін", "їн",
    "ик",
    "ко", "ська", "цька", "ова", "ева", "єва", "іна",
  ]

  /// The whole words of `languages/ukrainian/places.tsv`.
  private static let knownPlaces: Set<String> = {
    var result: Set<String> = []
    for row in NamesTable.rows("languages/ukrainian/places.tsv") where row.count >= 2 {
      for word in row[0].split(separator: " ") where !word.hasPrefix("-") {
        result.insert(String(word))
      }
    }
    return result
  }()

  private mutating func readings(ofKorean word: String) -> [Reading] {
    if let known = lasts[word] { return known }
    var result = [Reading(base: word, slots: .all, weight: 0.6)]
    for base in UkrainianBases.of(word) {
      let hints = UkrainianHints(
        kind: .person, gender: .masculine, role: .given, isKorean: true)
      let paradigm = declension.paradigm(ofWord: base.text, hints: hints)
      let slots = paradigm.slots(of: word).intersection(.singular)
      guard !slots.isEmpty, !paradigm.isIndeclinable, !base.hasAlternation else { continue }
      result.append(Reading(base: base.text, slots: slots, weight: 1))
    }
    result = Self.best(result)
    lasts[word] = result
    return result
  }

  // MARK: Phrases

  /// Південної Кореї: an adjective that agrees with the place behind it.
  private mutating func readings(ofPhrase first: String, _ second: String) -> [Reading] {
    var result: [Reading] = []
    for noun in readings(ofWord: second) {
      for adjective in UkrainianBases.adjectives(of: first) {
        let base = adjective + " " + noun.base
        let paradigm = declension.paradigm(of: base, hints: UkrainianHints(kind: .place))
        guard paradigm.words.count == 2, !paradigm.words[0].isIndeclinable else { continue }
        let slots = paradigm.words[0].slots(of: first)
          .intersection(paradigm.words[1].slots(of: second)).intersection(.singular)
        guard !slots.isEmpty else { continue }
        result.append(Reading(base: base, slots: slots, person: 0, place: noun.place))
      }
    }
    return result
  }

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
          next.append(Reading(base: base, slots: slots, weight: head.person * option.person))
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
            base: first.base + "-" + last.base, slots: slots, person: last.person * first.person,
            place: last.place * first.place))
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
        let isWhole = ["ів", "їв", "ин", "їн", "он", "ан", "ир", "ід"].contains {
          root.hasSuffix($0)
        }
        var result = [
          Reading(base: stem, slots: .all, weight: isWhole ? 0.6 : 0.9),
          Reading(base: root, slots: .all, weight: isWhole ? 0.9 : 0.6),
        ]
        for ending in ["а", "и", "я", "о"] {
          let text = root + ending
          result.append(
            Reading(base: text, slots: .all, weight: knownPlaces.contains(text) ? 1.2 : 0.3))
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
        known.person = max(known.person, reading.person)
        known.place = max(known.place, reading.place)
        result[reading.base] = known
      } else {
        result[reading.base] = reading
      }
    }
    return result.values.sorted { ($1.weight, $0.base) < ($0.weight, $1.base) }
  }
}
