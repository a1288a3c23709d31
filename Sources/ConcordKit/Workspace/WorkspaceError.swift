/// Why a workspace, an input or an output could not be had.
public struct WorkspaceError: Error, Sendable, CustomStringConvertible {
  /// What could not be had.
  public enum Kind: Sendable {
    /// A file or folder that cannot be read.
    case unreadable
    /// A file that cannot be written.
    case unwritable
    /// A glossary with flaws.
    case glossary
    /// A house that is unknown or has flaws.
    case house
    /// A configuration with flaws.
    case configuration
    /// An input that is not what its format wants.
    case input
  }

  /// What could not be had; `details` say why.
  public var kind: Kind
  /// One line a flaw, each with its place: `people.yaml:3:5: found …, expected …`.
  public var details: [String]

  public init(_ kind: Kind, details: [String]) {
    self.kind = kind
    self.details = details
  }

  /// An error with one detail, `path: message`.
  public init(_ kind: Kind, path: String, message: String) {
    self.init(kind, details: ["\(path): \(message)"])
  }

  public var description: String { details.joined(separator: "\n") }
}
