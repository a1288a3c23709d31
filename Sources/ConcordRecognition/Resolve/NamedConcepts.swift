/// The people whom a text names in full, so that a family name alone may count as one of them.
public struct NamedConcepts: Sendable {
  /// A bit a concept, as many words as the highest one needs.
  private var words: [UInt64] = []

  public init() {}

  /// Adds what another part of the same text names.
  public mutating func formUnion(_ other: NamedConcepts) {
    reserve(other.words.count)
    for index in other.words.indices { words[index] |= other.words[index] }
  }

  mutating func insert(_ concept: UInt32) {
    let index = Int(concept >> 6)
    reserve(index + 1)
    words[index] |= 1 << UInt64(concept & 63)
  }

  func contains(_ concept: UInt32) -> Bool {
    let index = Int(concept >> 6)
    return index < words.count && words[index] & (1 << UInt64(concept & 63)) != 0
  }

  private mutating func reserve(_ count: Int) {
    if words.count < count {
      words.append(contentsOf: repeatElement(0, count: count - words.count))
    }
  }
}
