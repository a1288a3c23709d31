/// A place in a file: line from 1, column from 1 in code points.
public struct SourcePlace: Hashable, Sendable, CustomStringConvertible {
  /// The path as the user gave it.
  public var file: String
  /// From 1.
  public var line: Int
  /// From 1, in code points.
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `people.yaml:12:5`
  public var description: String { "\(file):\(line):\(column)" }
}
