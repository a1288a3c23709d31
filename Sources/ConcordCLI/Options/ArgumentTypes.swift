public import ArgumentParser
public import ConcordKit
public import ConcordModel

// Values that can be typed, by their raw values.
extension Gender: ExpressibleByArgument {}
extension NamePartRole: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension Transliteration.Kind: ExpressibleByArgument {}

extension Language {
  /// The language of a tag as typed: `uk`, `en-US`, `ko_KR`.
  init(typed code: String) throws {
    guard let language = LanguageTag(code).language else {
      throw UsageError(
        unknown: "language", code, expected: Language.allCases.map(\.rawValue) + ["auto"])
    }
    self = language
  }
}
