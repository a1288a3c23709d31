public import ConcordModel

/// A name that texts have, with its spellings in all languages.
public struct DiscoveredName: Sendable {
  /// A place in a text.
  public struct Place: Sendable, Hashable {
    /// The number of the text.
    public var text: Int
    /// Byte offsets of the name without what is inflection around it.
    public var range: Range<Int>
  }

  /// One spelling.
  public struct Form: Sendable {
    /// The spelling without inflection.
    public var form: String
    /// What it is written in.
    public var language: Language
    /// Whether it is a part of the name: a family name alone.
    public var isShort: Bool
    /// Where it stands, in the order of the texts.
    public var places: [Place]
  }

  /// Most frequent first, then in the order of languages.
  public var forms: [Form]
  /// What sort of thing it names, where the words around it tell.
  public var kind: ConceptEntry.Kind?
  /// How sure it is that the forms name one entity, in 0...1.
  public var score: Double
}
