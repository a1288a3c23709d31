/// The people whom a text names in full, so that a family name alone may count as one of them.
public struct NamedConcepts: Sendable {
  private(set) var concepts: Set<UInt32> = []

  public init() {}

  /// Adds what another part of the same text names.
  public mutating func formUnion(_ other: NamedConcepts) {
    concepts.formUnion(other.concepts)
  }

  mutating func insert(_ concept: UInt32) {
    concepts.insert(concept)
  }
}
