public import ConcordModel

/// A place in a text where a concept is named.
public struct Mention: Sendable {
  /// What is to be said of the spelling.
  public enum Standing: Sendable, Equatable {
    /// What the house prints.
    case canonical
    /// A form that may stand.
    case admitted
    /// Another spelling of the canonical form.
    case variant
    case deprecated
    case superseded
    /// A family name that two people in the text share: left alone.
    case ambiguous
    /// A spelling that no rule makes of a known name, but that is alike.
    case probable
  }

  /// Byte offsets into the text, with the possessive or the particles that belong to it.
  public var range: Range<Int>
  /// The name or term itself.
  public var core: Range<Int>
  /// The number of the concept in the lexicon.
  public var concept: Int
  /// The number of the form in the lexicon.
  public var form: Int
  public var language: Language
  public var shape: FormShape
  public var standing: Standing
  /// The slots that the inflection may stand for, the likeliest reading first chosen by context.
  public var slots: SlotSet
  /// What `range` becomes, in two parts, since markup may end between them.
  public struct Replacement: Sendable, Hashable {
    /// What `core` becomes.
    public var core: String
    /// What the rest of `range` becomes: a possessive or particles.
    public var tail: String
    public var text: String { core + tail }
  }

  /// What becomes of the mention; nil where nothing changes.
  public var replacement: Replacement?
  /// Changes beside the mention that agreement asks for: an article, an adjective before it.
  public var companions: [Edit]
  /// Whether the house only reports this one, as inside a quotation.
  public var isReportedOnly: Bool
  /// Which spelling of each word was read, for explanations.
  var match: Match
}

extension Mention {
  /// Moves every offset, as when a part of a text was looked at by itself.
  public mutating func move(by distance: Int) {
    range = range.lowerBound + distance..<range.upperBound + distance
    core = core.lowerBound + distance..<core.upperBound + distance
    for index in companions.indices {
      let old = companions[index].range
      companions[index].range = old.lowerBound + distance..<old.upperBound + distance
    }
    match.start += distance
    match.coreEnd += distance
    match.end += distance
  }

  /// Leaves the mention as it stands.
  public mutating func silence() {
    replacement = nil
    companions = []
  }
}
