/// How a report is drawn.
public struct ReportOptions: Sendable {
  /// Whether text for a terminal is coloured by ANSI escapes.
  public var color: Bool
  /// The source of a file by its path, for excerpts and for columns in bytes; nil where the file
  /// is not text in UTF-8. Asked at most once a file.
  public var source: @Sendable (_ path: String) -> SourceText?

  /// Plain text without excerpts, unless told otherwise.
  public init(
    color: Bool = false, source: @escaping @Sendable (_ path: String) -> SourceText? = { _ in nil }
  ) {
    self.color = color
    self.source = source
  }
}
