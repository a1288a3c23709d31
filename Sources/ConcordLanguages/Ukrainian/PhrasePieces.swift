/// A phrase cut into words and what stands between them.
struct PhrasePieces {
  private(set) var words: [String] = []
  /// One fewer than `words`.
  private(set) var separators: [String] = []

  /// Cuts at white space and hyphens; every code point of the phrase stays in a word or separator.
  init(_ phrase: String) {
    var word = String.UnicodeScalarView()
    var separator = String.UnicodeScalarView()
    for scalar in phrase.unicodeScalars {
      if Self.separates(scalar), !(word.isEmpty && words.isEmpty) {
        if !word.isEmpty {
          words.append(String(word))
          word = .init()
        }
        separator.append(scalar)
      } else {
        if !separator.isEmpty {
          separators.append(String(separator))
          separator = .init()
        }
        word.append(scalar)
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    if !separator.isEmpty, let last = words.indices.last {
      words[last] += String(separator)
    }
  }

  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010...0x2015: true
    default: scalar.properties.isWhitespace
    }
  }
}
