internal import ConcordKit

/// What was typed cannot be understood; told with what was expected, exit status 2.
struct UsageError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) {
    self.description = description
  }

  /// An unknown word where one of a few was expected.
  ///
  /// - Parameters:
  ///   - kind: what the word should have named: `format`.
  ///   - rest: what may stand there beside the known words.
  init(unknown kind: String, _ word: String, expected known: [String], rest: String = "") {
    description = NearestWord.complaint(about: word, kind: kind, known: known, rest: rest)
  }
}
