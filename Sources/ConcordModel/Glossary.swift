/// A named collection of concept entries.
public struct Glossary: Sendable, Equatable {
  public var name: String
  public var concepts: [ConceptEntry]
  /// The file it was read from, for messages; empty for one made in memory.
  public var path: String

  public init(name: String, concepts: [ConceptEntry], path: String = "") {
    self.name = name
    self.concepts = concepts
    self.path = path
  }
}
