/// Whether a noun that has one form for both numbers (troops aside: aircraft, headquarters) stands in
/// the plural, told by the words around it.
public enum EnglishNumber {
  private static let pluralBefore: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "million", "millions",
    "many", "several", "few", "both", "these", "those", "some", "most", "various", "numerous",
    "multiple", "all",
  ]
  private static let singularBefore: Set<String> = [
    "a", "an", "one", "this", "that", "each", "every", "another", "either", "neither",
  ]
  private static let pluralAfter: Set<String> = ["were", "are", "have", "themselves"]

  /// - Parameters:
  ///   - before: the words before, lower-cased, the nearest last.
  ///   - after: the words after, lower-cased, the nearest first.
  public static func isPlural(before: [String], after: [String]) -> Bool {
    for word in before.reversed() {
      if singularBefore.contains(word) { return false }
      if pluralBefore.contains(word) { return true }
      // A numeral other than 1.
      if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !word.isEmpty { return word != "1" }
    }
    return after.first.map(pluralAfter.contains) ?? false
  }
}
