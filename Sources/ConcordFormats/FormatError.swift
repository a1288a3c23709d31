public import ConcordModel

/// What is wrong with a file at one place: what was found there and what was expected.
///
///     people.yaml:12:7: found unknown key "preffered", expected a key of a language section
///     (did you mean "preferred"?)
public struct FormatError: Error, Hashable, Sendable {
  /// The sort of flaw, for callers that tell flaws apart.
  public enum Kind: String, CaseIterable, Sendable {
    /// Bytes that are not UTF-8, or a control character.
    case encoding
    /// Text that the format's grammar does not allow.
    case syntax
    /// More nesting, nodes or bytes than the reader takes.
    case limit
    /// A key that the format does not have.
    case unknownKey
    /// A key or an id that stands twice.
    case duplicate
    /// Something required that is not there.
    case missing
    /// A list where a text belongs, and the like.
    case wrongType
    /// A value of the right type that is none of those allowed.
    case badValue
  }

  /// The sort of flaw.
  public var kind: Kind
  /// Where the offending text begins, or where what is missing belongs.
  public var place: SourcePlace
  /// What stands there.
  public var found: String
  /// What could stand there.
  public var expected: String
  /// The nearest allowed key or value.
  public var suggestion: String?

  public init(
    _ kind: Kind, at place: SourcePlace, found: String, expected: String,
    suggestion: String? = nil
  ) {
    self.kind = kind
    self.place = place
    self.found = found
    self.expected = expected
    self.suggestion = suggestion
  }
}

extension FormatError: CustomStringConvertible {
  /// `file:line:column: found X, expected Y (did you mean Z?)`
  public var description: String {
    let hint = suggestion.map { " (did you mean \"\($0)\"?)" } ?? ""
    return "\(place): found \(found), expected \(expected)\(hint)"
  }
}

/// Everything that is wrong with one file, in the order of places; never empty when thrown.
public struct FormatErrors: Error, Hashable, Sendable, CustomStringConvertible {
  /// In the order of their places.
  public var errors: [FormatError]

  /// Puts the flaws in the order of their places.
  public init(_ errors: [FormatError]) {
    self.errors = errors.sorted {
      ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column)
    }
  }

  /// One line an error.
  public var description: String {
    errors.map(\.description).joined(separator: "\n")
  }
}
