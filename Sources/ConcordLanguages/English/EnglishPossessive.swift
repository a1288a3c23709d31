/// The possessive ending of a word as it stands in a text, so that a replacement can keep its
/// style.
///
///     EnglishPossessive(endOf: "Zelensky’s")  // base "Zelensky", apostrophe "’", not bare
///     EnglishPossessive(endOf: "allies'")     // base "allies", apostrophe "'", bare
public struct EnglishPossessive: Hashable, Sendable {
  /// The word without the ending.
  public let base: String
  /// The apostrophe that the text uses.
  public let apostrophe: Character
  /// Whether the apostrophe stands without an s.
  public let isBare: Bool
  /// Whether the s is a capital, as in a line of capitals.
  public let isUppercase: Bool

  /// Reads `’s`, `’S` or, after an s, the bare apostrophe at the end of `surface`; nil where there
  /// is none. U+0027, U+2019, U+02BC, U+2018, U+0060 and U+00B4 count as apostrophes.
  public init?(endOf surface: some StringProtocol) {
    let scalars = Array(surface.unicodeScalars)
    guard scalars.count >= 3 else { return nil }
    let last = scalars[scalars.count - 1]
    let previous = scalars[scalars.count - 2]
    let baseCount: Int
    if Self.isApostrophe(previous), last == "s" || last == "S" {
      baseCount = scalars.count - 2
      apostrophe = Character(previous)
      isBare = false
      isUppercase = last == "S"
    } else if Self.isApostrophe(last), previous == "s" || previous == "S" {
      baseCount = scalars.count - 1
      apostrophe = Character(last)
      isBare = true
      isUppercase = previous == "S"
    } else {
      return nil
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.prefix(baseCount))
    base = String(text)
  }

  /// The possessive of another term in the same style.
  ///
  /// A bare apostrophe after a singular (James’) is kept for a singular in s; after a plural
  /// (allies’) it says nothing of the style, and the term decides.
  public func applied(to term: some StringProtocol) -> String {
    let result = EnglishNoun.possessive(
      of: term, apostrophe: apostrophe, bareAfterS: isBare && !EnglishNoun.isPlural(base))
    return isUppercase && result.hasSuffix("s") && !isBare ? result.dropLast() + "S" : result
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\u{2019}", "\u{02BC}", "\u{2018}", "`", "\u{00B4}": true
    default: false
    }
  }
}
