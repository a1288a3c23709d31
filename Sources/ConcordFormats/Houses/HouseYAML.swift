public import ConcordModel

/// House styles as files of YAML.
///
///     house: reuters
///     title: Reuters
///     prefers: [reuters]
///     korean-names: {KR: hyphenated, KP: spaced}
///     overrides: {kyiv: {en: Kyiv}}
///
/// The keys are those of `glossaries/concord-house.schema.json`; what is left out is as in
/// `House.init`.
public enum HouseYAML {
  /// Reads one house.
  ///
  /// - Throws: everything that is wrong with the file, each flaw with its place.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String
  ) throws(FormatErrors) -> House {
    try YAMLFile.read(bytes, path: path, make)
  }

  /// Reads one house that is in memory.
  public static func read(_ bytes: [UInt8], path: String) throws(FormatErrors) -> House {
    try YAMLFile.read(bytes, path: path, make)
  }

  private static let keys = [
    "house", "title", "korean-names", "prefers", "schemes", "short-mentions", "quotes",
    "apostrophe", "overrides", "note",
  ]

  private static func make(_ yaml: inout YAMLReader) -> House {
    var house = House(name: YAMLFile.stem(yaml.path))
    guard let root = yaml.tree.root else { return house }
    guard let entries = yaml.entries(root, of: "a house") else { return house }
    for (key, value) in entries {
      switch yaml.node(key).text {
      case "house":
        if let name = yaml.requiredText(value, "the name of the house") { house.name = name }
      case "title": house.title = yaml.text(value) ?? ""
      case "note": _ = yaml.text(value)
      case "korean-names": house.koreanGivenNames = koreanNames(value, &yaml)
      case "prefers": house.prefers = yaml.texts(value)
      case "schemes": house.schemes = texts(value, "a scheme, such as kmu2010", &yaml)
      case "short-mentions": house.recognisesShortMentions = yaml.boolean(value) ?? true
      case "quotes":
        house.quotes =
          yaml.choice(value, House.QuotePolicy.self, "what happens in quotes")
          ?? house.quotes
      case "apostrophe":
        house.apostrophe =
          yaml.choice(value, House.ApostrophePolicy.self, "an apostrophe")
          ?? house.apostrophe
      case "overrides": house.overrides = overrides(value, &yaml)
      default: yaml.reportUnknownKey(key, in: "a house", known: keys)
      }
    }
    return house
  }

  private static func koreanNames(
    _ index: Int, _ yaml: inout YAMLReader
  ) -> [String: House.KoreanGivenNameStyle] {
    var styles: [String: House.KoreanGivenNameStyle] = [:]
    for (key, value) in entries(index, "korean-names", &yaml) {
      let country = yaml.node(key).text
      guard LanguageCodes.isCountry(country) else {
        yaml.report(
          .badValue, at: key, found: "\"\(country)\"", expected: "a country, such as KR or KP",
          suggestion: LanguageCodes.intendedCountry(country))
        continue
      }
      styles[country] = yaml.choice(value, House.KoreanGivenNameStyle.self, "a style")
    }
    return styles
  }

  private static func overrides(
    _ index: Int, _ yaml: inout YAMLReader
  ) -> [String: [Language: String]] {
    var overrides: [String: [Language: String]] = [:]
    for (key, value) in entries(index, "overrides", &yaml) {
      overrides[yaml.node(key).text] = texts(value, "a form", &yaml)
    }
    return overrides
  }

  /// A mapping of working languages to texts.
  private static func texts(
    _ index: Int, _ expected: String, _ yaml: inout YAMLReader
  ) -> [Language: String] {
    var texts: [Language: String] = [:]
    for (key, value) in entries(index, "a mapping by language", &yaml) {
      let name = yaml.node(key).text
      guard let language = LanguageTag(name).language else {
        let languages = Language.allCases.map(\.rawValue)
        yaml.report(
          .unknownKey, at: key, found: "\"\(name)\"",
          expected: "one of the languages \(languages.joined(separator: ", "))",
          suggestion: LanguageCodes.intended(name)
            ?? NearestKey.nearest(to: name, among: languages))
        continue
      }
      texts[language] = yaml.requiredText(value, expected)
    }
    return texts
  }

  private static func entries(
    _ index: Int, _ owner: String, _ yaml: inout YAMLReader
  ) -> [(key: Int, value: Int)] {
    guard !yaml.node(index).isNothing else { return [] }
    return yaml.entries(index, of: owner) ?? []
  }
}
