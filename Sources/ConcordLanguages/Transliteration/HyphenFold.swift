/// Hyphens of every kind between letters as `-`, soft hyphens gone, for engines that read letters.
enum HyphenFold {
  /// The text itself where there is nothing to fold: one look at its bytes.
  static func folded(_ text: String) -> String {
    guard hasAny(text) else { return text }
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

  /// Whether the bytes of U+00AD, U+2010–2015 or U+2212 stand in a text.
  private static func hasAny(_ text: String) -> Bool {
    var last: UInt8 = 0
    var before: UInt8 = 0
    for byte in text.utf8 {
      if last == 0xC2, byte == 0xAD { return true }
      if before == 0xE2 {
        if last == 0x80, (0x90...0x95).contains(byte) { return true }
        if last == 0x88, byte == 0x92 { return true }
      }
      (before, last) = (last, byte)
    }
    return false
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x2212
  }

  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar?.properties.isAlphabetic ?? false
  }
}
