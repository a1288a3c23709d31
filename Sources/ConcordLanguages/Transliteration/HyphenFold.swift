/// Hyphens of every kind between letters as `-`, soft hyphens gone, for engines that read letters.
enum HyphenFold {
  /// The text itself where there is nothing to fold: one look at its bytes.
  static func folded(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xC2 }) else { return text }
    let scalars = text.unicodeScalars.filter { $0.value != 0xAD }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for index in scalars.indices {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if isHyphen(scalar), isLetter(previous), next < scalars.endIndex, isLetter(scalars[next]) {
        result.append("-")
      } else {
        result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212
  }

  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar?.properties.isAlphabetic ?? false
  }
}
