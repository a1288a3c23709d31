internal import ConcordModel
internal import ConcordNames
internal import Foundation

/// The pairs of spellings that the tables are learned from, by pairing of scripts.
struct TrainingData {
  /// Pairs of one kind.
  struct Source {
    var pairs: [SpellingPair]
    /// Names of one pool are rivals of each other.
    var pool: String
    /// How much they count in expectation–maximisation, 0 for not at all, and in sharpening: below 1 it
    /// is the share of pairs that is used.
    var expectation: Float = 1
    var sharpening: Float = 1
  }

  /// In the order of `AlignmentModel.pairings`.
  private(set) var sources: [[Source]]

  /// Reads the tables of a folder; the columns are name, language, name, language, kind.
  init(folder: String) throws {
    func read(_ name: String) throws -> [SpellingPair] {
      let text = try String(contentsOfFile: "\(folder)/\(name).tsv", encoding: .utf8)
      return text.split(separator: "\n").dropFirst().compactMap { line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count >= 5 else { return nil }
        return SpellingPair(a: String(fields[0]), b: String(fields[2]), kind: String(fields[4]))
      }
    }
    let people = try read("en_ko_person")
    let partsKorean = try read("parts_en_ko")
    let placesKorean = try read("places_en_ko")
    let partsUkrainian = try read("parts_en_uk")
    let placesUkrainian = try read("places_en_uk")
    let variantsKorean = try read("part_variants_ko")
    let variantsUkrainian = try read("part_variants_uk")
    let variantsPlaces = try read("place_variants_uk")
    func native(_ pairs: [SpellingPair]) -> [SpellingPair] { pairs.filter { $0.kind == "native" } }
    func foreign(_ pairs: [SpellingPair]) -> [SpellingPair] {
      pairs.filter { $0.kind == "foreign" }
    }
    let pivot = Self.pivot(
      foreign(partsKorean) + placesKorean + Self.words(foreign(people)),
      partsUkrainian + placesUkrainian)
    let respelled = Self.respelled(native(people))
    let rules = Self.rules(partsUkrainian, placesUkrainian, native(people))
    let single = pivot.filter { !$0.a.contains(" ") && !$0.b.contains(" ") }
    let russian = Self.bothWays(rules("CC", 8000))
    var composed = ComposedNames(seed: 11)
    sources = [
      [
        Source(pairs: Self.bothWays(variantsKorean), pool: "given names"),
        Source(
          pairs: Self.bothWays(respelled), pool: "Koreans", expectation: 0, sharpening: 0.7),
        Source(pairs: Self.bothWays(variantsUkrainian), pool: "parts", sharpening: 2),
        Source(pairs: Self.bothWays(variantsPlaces), pool: "places"),
        Source(
          pairs: composed.pairs(of: variantsUkrainian, (.latin, .latin), 3000), pool: "composed",
          expectation: 0),
        Source(pairs: rules("LL", 12_000), pool: "rules", expectation: 0.5, sharpening: 0.5),
      ],
      [
        Source(pairs: partsUkrainian, pool: "parts"),
        Source(
          pairs: native(partsUkrainian), pool: "native parts", expectation: 3, sharpening: 3),
        Source(pairs: placesUkrainian, pool: "places", sharpening: 1.5),
        Source(
          pairs: composed.pairs(of: partsUkrainian, (.latin, .cyrillic), 4000),
          pool: "composed", expectation: 0),
        Source(pairs: rules("LC", 12_000), pool: "rules", expectation: 0.5, sharpening: 0.7),
      ],
      [
        Source(pairs: native(people), pool: "Koreans", sharpening: 1.3),
        Source(pairs: foreign(people), pool: "foreigners", expectation: 0.5, sharpening: 0.3),
        Source(pairs: native(partsKorean), pool: "given names"),
        Source(pairs: foreign(partsKorean), pool: "parts"),
        Source(pairs: placesKorean, pool: "places", sharpening: 3),
        Source(pairs: rules("LH", 12_000), pool: "rules", expectation: 0.5, sharpening: 0.7),
      ],
      [
        Source(pairs: russian, pool: "rules"),
        Source(
          pairs: composed.pairs(
            of: russian.filter { !$0.a.contains(" ") }, (.cyrillic, .cyrillic), 3000),
          pool: "composed", expectation: 0),
      ],
      [
        Source(
          pairs: Self.turned(try read("parts_ko_uk")), pool: "parts", expectation: 3,
          sharpening: 4),
        Source(
          pairs: Self.turned(try read("places_ko_uk")), pool: "places", expectation: 2,
          sharpening: 3),
        Source(pairs: pivot, pool: "pivot", sharpening: 1.5),
        Source(
          pairs: composed.pairs(of: single, (.cyrillic, .hangul), 3000), pool: "composed",
          expectation: 0),
        Source(pairs: rules("CH", 8000), pool: "rules", expectation: 0.3, sharpening: 0.4),
      ],
      [Source(pairs: Self.bothWays(rules("HH", 8000)), pool: "rules")],
    ]
  }

  // MARK: - Pairs from pairs

  /// What the rules make, some thousands of a pairing, by its letters.
  private static func rules(
    _ parts: [SpellingPair], _ places: [SpellingPair], _ people: [SpellingPair]
  ) -> (String, Int) -> [SpellingPair] {
    var rules = RulePairs()
    rules.addUkrainian(parts.map(\.b), kind: .person)
    rules.addUkrainian(places.map(\.b).filter { !$0.contains(" ") }, kind: .place)
    rules.addKorean(people.map { ($0.a, $0.b) })
    var all = rules.pairs
    var random = SeededRandom(seed: 5)
    random.shuffle(&all)
    let made = all
    return { kind, count in Array(made.filter { $0.kind == kind }.prefix(count)) }
  }

  /// Cyrillic and Hangul of names whose Latin form is one.
  private static func pivot(
    _ korean: [SpellingPair], _ ukrainian: [SpellingPair]
  ) -> [SpellingPair] {
    var hangul: [String: [String]] = [:]
    for pair in korean {
      let key = pair.a.lowercased()
      if hangul[key, default: []].count < 2, hangul[key]?.contains(pair.b) != true {
        hangul[key, default: []].append(pair.b)
      }
    }
    return ukrainian.flatMap { pair in
      (hangul[pair.a.lowercased()] ?? []).map {
        SpellingPair(a: pair.b, b: $0, kind: "pivot")
      }
    }
  }

  /// The words of full names that have as many on either side.
  private static func words(_ pairs: [SpellingPair]) -> [SpellingPair] {
    pairs.flatMap { pair -> [SpellingPair] in
      let (a, b) = (pair.a.split(separator: " "), pair.b.split(separator: " "))
      guard a.count == b.count, a.count <= 3 else { return [] }
      return zip(a, b).map { SpellingPair(a: String($0), b: String($1), kind: "word") }
    }
  }

  /// Latin spellings of one Korean name.
  private static func respelled(_ people: [SpellingPair]) -> [SpellingPair] {
    let byName = Dictionary(grouping: people, by: \.b)
    return byName.sorted { $0.key < $1.key }.flatMap { _, pairs -> [SpellingPair] in
      let spellings = Set(pairs.map(\.a)).sorted()
      return spellings.indices.flatMap { first in
        spellings[(first + 1)...].map {
          SpellingPair(a: spellings[first], b: $0, kind: "respelled")
        }
      }
    }
  }

  private static func turned(_ pairs: [SpellingPair]) -> [SpellingPair] {
    pairs.map { SpellingPair(a: $0.b, b: $0.a, kind: $0.kind) }
  }

  private static func bothWays(_ pairs: [SpellingPair]) -> [SpellingPair] {
    pairs + turned(pairs)
  }
}
