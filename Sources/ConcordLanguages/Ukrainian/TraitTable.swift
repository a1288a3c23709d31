/// Word endings and whole words with their traits, looked up from the end of a word.
///
/// A pattern `-хід` matches every word that ends so, `хід` that word alone, `-хід` also the word
/// itself. The keys are hashes of the letters read backwards; a lookup probes once a letter.
struct TraitTable: Sendable {
  private var slots: [UInt64: Int32] = [:]
  private var rows: [WordTraits] = []
  private var longest = 0

  init() {}

  /// Adds a pattern; a later row for the same pattern overrides what it sets.
  mutating func add(
    pattern: some StringProtocol, traits: some StringProtocol, read shared: WordTraits? = nil
  ) {
    let isSuffix = pattern.hasPrefix("-")
    var letters = Letter.codes(pattern)
    let count = letters.count
    if !isSuffix { letters.insert(Letter.start, at: 0) }
    let row = shared ?? WordTraits(traits, patternLength: count)
    let key = letters.reversed().reduce(Self.seed, Self.mix)
    longest = max(longest, letters.count)
    if let index = slots[key] {
      rows[Int(index)].override(by: row)
    } else {
      slots[key] = Int32(rows.count)
      rows.append(row)
    }
  }

  mutating func add(rows table: [[String]]) {
    slots.reserveCapacity(slots.count + table.count * 2)
    for fields in table where fields.count >= 2 {
      // Only replacements depend on the length of the pattern; other traits are read once a row.
      let shared =
        fields[1].utf8.contains(0x3A) ? nil : WordTraits(fields[1], patternLength: 0)
      for pattern in fields[0].split(separator: " ") {
        add(pattern: pattern, traits: fields[1], read: shared)
      }
    }
  }

  /// Lays the traits of every matching row over `traits`, the longest match last.
  func apply(to traits: inout WordTraits, _ word: [UInt8]) {
    var key = Self.seed
    var index = word.count - 1
    var length = 0
    while index >= 0, length < longest {
      key = Self.mix(key, word[index])
      if let row = slots[key] { traits.override(by: rows[Int(row)]) }
      index -= 1
      length += 1
    }
    if index < 0, let row = slots[Self.mix(key, Letter.start)] {
      traits.override(by: rows[Int(row)])
    }
  }

  /// The traits of this very word, if the table names it.
  func exact(_ word: [UInt8]) -> WordTraits? {
    let key = Self.mix(word.reversed().reduce(Self.seed, Self.mix), Letter.start)
    return slots[key].map { rows[Int($0)] }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Ten letters fit without loss in 60 bits; the multiplication spreads longer ones.
  private static func mix(_ key: UInt64, _ letter: UInt8) -> UInt64 {
    var mixed = (key ^ UInt64(letter) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return mixed
  }
}
