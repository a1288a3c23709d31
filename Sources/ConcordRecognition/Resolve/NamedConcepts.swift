/// The people whom a text names in full, so that a family name alone may count as one of them.
///
/// A family name in the spelling of the glossary counts once the person is named; in another spelling
/// only if the text has spelled it so in full: `Choi` for Choe, but never `I` for Lee.
public struct NamedConcepts: Sendable {
  /// A bit a concept, as many words as the highest one needs.
  private var words: [UInt64] = []
  /// Derived spellings of family names that full names had, by `spellingKey`.
  private var spellings: Set<UInt64> = []

  public init() {}

  /// Adds what another part of the same text names.
  public mutating func formUnion(_ other: NamedConcepts) {
    reserve(other.words.count)
    for index in other.words.indices { words[index] |= other.words[index] }
    spellings.formUnion(other.spellings)
  }

  mutating func insert(_ concept: UInt32) {
    let index = Int(concept >> 6)
    reserve(index + 1)
    words[index] |= 1 << UInt64(concept & 63)
  }

  mutating func insert(_ concept: UInt32, spelling: String) {
    spellings.insert(NamedConcepts.spellingKey(concept, spelling))
  }

  func contains(_ concept: UInt32) -> Bool {
    let index = Int(concept >> 6)
    return index < words.count && words[index] & (1 << UInt64(concept & 63)) != 0
  }

  func contains(_ concept: UInt32, spelling: String) -> Bool {
    spellings.contains(NamedConcepts.spellingKey(concept, spelling))
  }

  private static func spellingKey(_ concept: UInt32, _ spelling: String) -> UInt64 {
    WordKey.mix(WordKey.of(spelling), UInt64(concept))
  }

  private mutating func reserve(_ count: Int) {
    if words.count < count {
      words.append(contentsOf: repeatElement(0, count: count - words.count))
    }
  }
}
