/// Why a transliteration scheme's data file cannot be used.
public struct SchemeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, with the word found.
  public let message: String
  /// The file's name.
  public let file: String
  /// The line, from 1.
  public let line: Int

  /// `languages/schemes/kmu2010.tsv:12: unknown context ‘start’`
  public var description: String { "\(file):\(line): \(message)" }
}
