/// Hyphens of every kind as `-`, soft hyphens gone, for engines that read letters.
enum HyphenFold {
  /// The text itself where there is nothing to fold: one look at its bytes.
  static func folded(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xC2 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2010...0x2015, 0x2212: result.append("-")
      case 0xAD: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
