public import ConcordModel

/// Several glossaries as one: a later concept takes the place of an earlier one of the same id.
public enum GlossarySet {
  /// A concept that replaced another.
  public struct Override: Sendable, Hashable, CustomStringConvertible {
    public var id: String
    /// The glossary whose concept counts, and where it stands.
    public var winner: String
    public var winnerPlace: SourcePlace?
    /// The glossary whose concept is replaced, and where it stood.
    public var loser: String
    public var loserPlace: SourcePlace?

    /// `desk.yaml:3:5: concept "kyiv" overrides that of people.yaml:12:5`
    public var description: String {
      let winning = winnerPlace?.description ?? winner
      let losing = loserPlace?.description ?? loser
      return "\(winning): concept \"\(id)\" overrides that of \(losing)"
    }
  }

  /// Merges glossaries in their order.
  ///
  /// The whole entry of the later glossary counts; nothing of the earlier one is kept. A concept
  /// keeps the place in the order that its id took first.
  ///
  /// - Complexity: linear in the number of concepts.
  public static func merge(
    _ glossaries: [Glossary]
  ) -> (concepts: [ConceptEntry], overrides: [Override]) {
    var concepts: [ConceptEntry] = []
    var owners: [Int] = []
    var overrides: [Override] = []
    var indices: [String: Int] = [:]
    let count = glossaries.reduce(0) { $0 + $1.concepts.count }
    concepts.reserveCapacity(count)
    indices.reserveCapacity(count)
    for (owner, glossary) in glossaries.enumerated() {
      for concept in glossary.concepts {
        if let index = indices[concept.id] {
          overrides.append(
            Override(
              id: concept.id, winner: glossary.name, winnerPlace: concept.place,
              loser: glossaries[owners[index]].name, loserPlace: concepts[index].place))
          concepts[index] = concept
          owners[index] = owner
        } else {
          indices[concept.id] = concepts.count
          concepts.append(concept)
          owners.append(owner)
        }
      }
    }
    return (concepts, overrides)
  }
}
