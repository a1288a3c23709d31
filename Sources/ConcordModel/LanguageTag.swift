/// A language as interchange formats name it: a BCP 47 tag, compared without regard to case and
/// with `_` read as `-`, so that `en_US`, `en-US` and `EN-us` are equal.
///
///     LanguageTag("uk_UA").language == .ukrainian
///
/// The tag is kept in lower case; regions and scripts are kept but not interpreted.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  /// The whole tag in lower case, subtags joined by `-`.
  public let text: String

  /// Any text makes a tag; one that names no working language has a nil `language`.
  public init(_ text: some StringProtocol) {
    self.text = String(text.lowercased().map { $0 == "_" ? "-" : $0 })
  }

  /// The primary subtag: `en` of `en-us`.
  public var primary: Substring {
    text.prefix { $0 != "-" }
  }

  /// The working language that this tag belongs to, or nil for a language Concord does not analyse.
  public var language: Language? {
    Language(rawValue: String(primary))
  }

  public var description: String { text }

  /// The tags of the three working languages, without region or script.
  public static let english = LanguageTag("en")
  public static let korean = LanguageTag("ko")
  public static let ukrainian = LanguageTag("uk")
}

/// A language whose grammar and spelling Concord knows.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case korean = "ko"
  case ukrainian = "uk"

  /// The language as interchange formats name it, without region or script.
  public var tag: LanguageTag { LanguageTag(rawValue) }

  /// A small dense number for tables: 0, 1, 2 in the order of `allCases`.
  public var index: Int {
    switch self {
    case .english: 0
    case .korean: 1
    case .ukrainian: 2
    }
  }
}
