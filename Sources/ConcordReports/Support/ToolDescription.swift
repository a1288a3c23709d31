/// The program that a report names as its author.
public struct ToolDescription: Hashable, Sendable {
  /// The name of the program, as SARIF and rdjson show it.
  public var name: String
  /// A semantic version.
  public var version: String
  /// The program's page.
  public var informationURI: String
  /// What stands before a rule's id in the address of its page; nil where rules have no pages.
  public var ruleURIPrefix: String?

  public init(
    name: String = "concord", version: String, informationURI: String, ruleURIPrefix: String? = nil
  ) {
    self.name = name
    self.version = version
    self.informationURI = informationURI
    self.ruleURIPrefix = ruleURIPrefix
  }

  func ruleURI(_ id: String) -> String? { ruleURIPrefix.map { $0 + id } }
}
