public import ConcordModel

/// What a `.concord.yml` says: the common flags of the command line for the folder it stands in.
///
/// Paths and patterns are as written; they count from the folder of the file. A key that is absent
/// is nil or empty, so that flags and defaults can fill it.
public struct Configuration: Sendable, Equatable {
  /// Glossary files and folders.
  public var glossaries: [String] = []
  /// The name or the file of a house.
  public var house: String?
  /// `en`, `ko`, `uk` or `auto`.
  public var language: String?
  /// The format of documents, as `DocumentFormat` names it.
  public var type: String?
  /// The format of output.
  public var format: String?
  /// The rules to run; empty for all.
  public var select: [String] = []
  /// The rules to leave out.
  public var ignore: [String] = []
  /// How grave the findings of a rule are, by the rule's id.
  public var severities: [String: RuleSeverity] = [:]
  /// The severity from which findings make the exit status 1.
  public var failOn: Severity?
  /// Literal strings and glob patterns of words that are never rewritten.
  public var protected: [String] = []
  /// Glob patterns of files that are not read.
  public var excluded: [String] = []
  /// How many files are worked on at once.
  public var jobs: Int?
  /// The file this was read from; empty for one made in memory.
  public var path = ""

  /// The severity given to a rule, or that it does not run.
  public enum RuleSeverity: Hashable, Sendable {
    case off
    case level(Severity)
  }

  public init() {}

  /// Reads a configuration file.
  ///
  /// - Throws: everything that is wrong with the file, each flaw with its place.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String
  ) throws(FormatErrors) -> Configuration {
    try YAMLFile.read(bytes, path: path) { make(&$0) }
  }

  /// Reads a configuration file that is in memory.
  public static func read(_ bytes: [UInt8], path: String) throws(FormatErrors) -> Configuration {
    try YAMLFile.read(bytes, path: path) { make(&$0) }
  }

  // MARK: Reading

  private static let keys = [
    "glossary", "house", "lang", "type", "format", "select", "ignore", "severity", "fail-on",
    "protect", "exclude", "jobs",
  ]
  private static let outputFormats = [
    "text", "line", "json", "jsonl", "sarif", "rdjson", "rdjsonl", "github", "junit", "html",
    "tsv", "csv",
  ]

  private static func make(_ yaml: inout YAMLReader) -> Configuration {
    var configuration = Configuration()
    configuration.path = yaml.path
    guard let root = yaml.tree.root else { return configuration }
    for (key, value) in yaml.entries(root, of: "a configuration") ?? [] {
      configuration.set(key, value, &yaml)
    }
    return configuration
  }

  private mutating func set(_ key: Int, _ value: Int, _ yaml: inout YAMLReader) {
    switch yaml.node(key).text {
    case "glossary": glossaries = yaml.texts(value)
    case "house": house = yaml.requiredText(value, "the name or the file of a house")
    case "lang":
      language = Self.word(value, Language.allCases.map(\.rawValue) + ["auto"], &yaml)
    case "type":
      let isAlias = DocumentFormat(name: yaml.node(value).text) != nil
      type = isAlias ? yaml.text(value) : Self.word(value, DocumentFormat.names, &yaml)
    case "format": format = Self.word(value, Self.outputFormats, &yaml)
    case "select": select = yaml.texts(value)
    case "ignore": ignore = yaml.texts(value)
    case "severity": severities = Self.severities(value, &yaml)
    case "fail-on": failOn = yaml.choice(value, Severity.self, "a severity")
    case "protect": protected = yaml.texts(value)
    case "exclude": excluded = yaml.texts(value)
    case "jobs": jobs = Self.number(value, &yaml)
    default: yaml.reportUnknownKey(key, in: "a configuration", known: Self.keys)
    }
  }

  private static func word(
    _ index: Int, _ words: [String], _ yaml: inout YAMLReader
  ) -> String? {
    let expected = "one of \(words.joined(separator: ", "))"
    guard let text = yaml.requiredText(index, expected) else { return nil }
    guard words.contains(text) else {
      yaml.report(
        .badValue, at: index, found: "\"\(text)\"", expected: expected,
        suggestion: LanguageCodes.intended(text) ?? NearestKey.nearest(to: text, among: words))
      return nil
    }
    return text
  }

  private static func severities(
    _ index: Int, _ yaml: inout YAMLReader
  ) -> [String: RuleSeverity] {
    guard !yaml.node(index).isNothing else { return [:] }
    var severities: [String: RuleSeverity] = [:]
    let words = Severity.allCases.map(\.rawValue) + ["off"]
    for (key, value) in yaml.entries(index, of: "severities by rule") ?? [] {
      guard let text = word(value, words, &yaml) else { continue }
      severities[yaml.node(key).text] = Severity(rawValue: text).map { .level($0) } ?? .off
    }
    return severities
  }

  private static func number(_ index: Int, _ yaml: inout YAMLReader) -> Int? {
    let expected = "a number from 1"
    guard let text = yaml.requiredText(index, expected) else { return nil }
    guard let number = Int(text), number > 0, number <= 4096 else {
      yaml.report(.badValue, at: index, found: "\"\(text)\"", expected: expected)
      return nil
    }
    return number
  }
}
