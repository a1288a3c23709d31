internal import ConcordText

/// Whether what stands in a text is the form that would be printed there.
///
/// Unicode normal form, the choice among apostrophes or among hyphens, stress marks, invisible
/// characters and the kind of white space make no difference; letters, capitals and joins do.
enum SpellingComparison {
  /// - Parameter joinsCount: whether a hyphen for a space is a difference, as it is in names;
  ///   a term may be hyphenated before a noun.
  static func isSame(_ surface: String, _ form: String, joinsCount: Bool) -> Bool {
    if surface.utf8.elementsEqual(form.utf8) { return true }
    if differByLetters(surface, form) { return false }
    let (a, b) = (pieces(surface), pieces(form))
    guard a.count == b.count else { return false }
    for (left, right) in zip(a, b) {
      if joinsCount, left.gap != right.gap { return false }
      guard left.folded == right.folded, capitals(left.text) == capitals(right.text) else {
        return false
      }
    }
    return true
  }

  /// Whether two texts differ in a letter beyond doubt, by their bytes alone. Where a mark that
  /// composes stands in either, there is doubt.
  private static func differByLetters(_ a: String, _ b: String) -> Bool {
    var a = a.utf8.makeIterator()
    var b = b.utf8.makeIterator()
    while true {
      let (left, right) = (letter(&a), letter(&b))
      if left == composing || right == composing { return false }
      if left != right { return true }
      if left == nil { return false }
    }
  }

  private static let composing: UInt8 = 0xFF

  /// The next byte of a letter; `composing` for a lead whose sequence may fold into another.
  private static func letter(_ bytes: inout String.UTF8View.Iterator) -> UInt8? {
    while let byte = bytes.next() {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xBF, 0xC3...0xC9, 0xCE...0xE0,
        0xE3...0xED:
        return byte
      case 0x00...0x7F: continue
      case 0xE2:
        // Quotes, hyphens and spaces.
        _ = bytes.next()
        _ = bytes.next()
      case 0xC2, 0xCA: _ = bytes.next()
      default: return composing
      }
    }
    return nil
  }

  private static func pieces(_ text: String) -> [(text: String, folded: String, gap: Gap)] {
    FormTokens(text).words.map { ($0.text, Fold.folded($0.text), $0.gap) }
  }

  /// Which letters are capitals, marks left out so that decomposed text has the same.
  private static func capitals(_ text: String) -> [Bool] {
    text.unicodeScalars.filter(\.properties.isCased).map(\.properties.isUppercase)
  }
}
