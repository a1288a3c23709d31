internal import ConcordText

/// How words that are not in Hangul end when read aloud: the shipped table of acronyms and Hanja.
struct KoreanReadings: Sendable {
  /// Read once from `languages/korean/readings.tsv`.
  static let shared = KoreanReadings(ShippedData.bytes("languages/korean/readings.tsv"))

  private var words: [[UInt8]: KoreanFinal] = [:]
  private var characters: [UInt32: KoreanFinal] = [:]

  init(_ table: UnsafeBufferPointer<UInt8>?) {
    guard let table else { return }
    for row in TabularRows(table).rows where row.count >= 2 {
      let final = KoreanFinal(endOf: row[1])
      let written = row.text(0)
      if let scalar = written.unicodeScalars.first, !scalar.isASCII {
        for scalar in written.unicodeScalars { characters[scalar.value] = final }
      } else {
        words[Array(row[0])] = final
      }
    }
  }

  /// The final of a Latin word listed in capitals, or nil.
  func word(_ capitals: [UInt8]) -> KoreanFinal? { words[capitals] }

  /// The final of a Hanja, or nil when the table has none.
  func hanja(_ scalar: UInt32) -> KoreanFinal? { characters[scalar] }
}
