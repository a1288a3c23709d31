internal import ConcordModel

/// The order in which the parts of a personal name stand in a full form.
enum NameOrder {
  /// The languages of origin whose names put the family first in every language.
  private static let familyFirst: Set<Substring> = ["ko", "zh", "vi", "ja"]

  /// The full form of a name given in parts.
  ///
  /// Names from Korea, China, Vietnam and Japan keep the family first, and are written together in
  /// their own script; all others go given name, patronymic, family name.
  static func compose(
    _ parts: NameParts, language: LanguageTag, origin: LanguageTag?
  ) -> String {
    let home = origin ?? language
    guard familyFirst.contains(home.primary) else {
      return [parts.given, parts.patronymic, parts.family].compactMap(\.self)
        .joined(separator: " ")
    }
    let isAtHome = home.primary == language.primary && home.primary != "vi"
    return [parts.family, parts.patronymic, parts.given].compactMap(\.self)
      .joined(separator: isAtHome ? "" : " ")
  }
}
