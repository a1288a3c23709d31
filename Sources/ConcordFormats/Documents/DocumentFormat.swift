/// The formats of documents whose text Concord reads and rewrites.
public enum DocumentFormat: Hashable, Sendable {
  /// Text without markup.
  case plain
  case markdown
  case html
  /// One JSON record a line, of which one string field is text; `a.b` is field `b` of object `a`.
  case jsonLines(field: String)

  /// The names that `--type` takes, without aliases.
  public static let names = ["text", "markdown", "html", "jsonl"]

  /// The format of a name as typed; nil for an unknown one.
  ///
  /// - Parameter field: the text field of JSON Lines.
  public init?(name: String, field: String = "text") {
    switch name.lowercased() {
    case "text", "txt", "plain": self = .plain
    case "markdown", "md": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson", "jsonlines", "json-lines": self = .jsonLines(field: field)
    default: return nil
    }
  }

  /// The format that a file's extension tells; nil for an unknown or missing one.
  public init?(path: String, field: String = "text") {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      dot > name.startIndex
    else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt", "text": self = .plain
    case "md", "markdown", "mdown", "mkd", "mkdn", "mdx": self = .markdown
    case "html", "htm", "xhtml", "xht", "shtml": self = .html
    case "jsonl", "ndjson": self = .jsonLines(field: field)
    default: return nil
    }
  }

  /// The name that `--type` takes.
  public var name: String {
    switch self {
    case .plain: "text"
    case .markdown: "markdown"
    case .html: "html"
    case .jsonLines: "jsonl"
    }
  }
}
