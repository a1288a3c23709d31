/// A named collection of concept entries.
public struct Glossary: Sendable, Equatable {
  /// What the file calls itself; messages name the path instead.
  public var name: String
  /// In the order of the file; ids are unique within one.
  public var concepts: [ConceptEntry]
  /// The file it was read from, for messages; empty for one made in memory.
  public var path: String

  public init(name: String, concepts: [ConceptEntry], path: String = "") {
    self.name = name
    self.concepts = concepts
    self.path = path
  }
}
