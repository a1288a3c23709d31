/// The engine of a scheme of letters, both ways: a class, so that using it copies no table.
final class LetterScheme: Sendable {
  let table: LetterTable
  /// Of a reversible scheme.
  let inverse: LetterInverse?

  init(_ file: SchemeFile, isReversible: Bool) throws(SchemeError) {
    let table = try LetterTable(file)
    self.table = table
    inverse = isReversible ? LetterInverse(table) : nil
  }
}
