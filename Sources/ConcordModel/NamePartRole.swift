/// What a part of a personal name is.
public enum NamePartRole: String, CaseIterable, Sendable {
  case family, given, patronymic
}

/// A personal name in parts, where an author has given them one by one.
public struct NameParts: Hashable, Sendable {
  /// The name that parents gave; for Koreans all its syllables.
  public var given: String?
  /// The inherited name.
  public var family: String?
  /// The name after the father, as in Ukrainian usage; nil where the name has none.
  public var patronymic: String?

  public init(given: String? = nil, family: String? = nil, patronymic: String? = nil) {
    self.given = given
    self.family = family
    self.patronymic = patronymic
  }
}
