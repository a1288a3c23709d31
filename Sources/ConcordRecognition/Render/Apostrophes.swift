internal import ConcordModel

/// The apostrophes of a replacement: those of the text, or those of the house.
enum Apostrophes {
  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019: true
    default: false
    }
  }

  /// The apostrophe that a stretch of text uses.
  static func mark(of text: String) -> Character? {
    text.unicodeScalars.first(where: isApostrophe).map(Character.init)
  }

  /// The apostrophe of a possessive under a policy.
  static func emitted(_ mark: Character, _ policy: House.ApostrophePolicy) -> Character {
    switch policy {
    case .keep: mark
    case .typographic, .modifier: "\u{2019}"
    case .ascii: "'"
    }
  }

  /// `text` with its inner apostrophes as `surface` or the policy wants them.
  static func dressed(
    _ text: String, like surface: String, _ policy: House.ApostrophePolicy, _ language: Language
  ) -> String {
    guard text.unicodeScalars.contains(where: isApostrophe) else { return text }
    let wanted: Character?
    switch policy {
    case .keep: wanted = mark(of: surface)
    case .typographic: wanted = "\u{2019}"
    case .ascii: wanted = "'"
    case .modifier: wanted = language == .ukrainian ? "\u{2BC}" : "\u{2019}"
    }
    guard let wanted else { return text }
    return String(text.map { $0.unicodeScalars.allSatisfy(isApostrophe) ? wanted : $0 })
  }
}
