internal import ConcordFormats
public import ConcordModel
public import ConcordRecognition
internal import ConcordText
internal import Foundation

/// Glossaries and a house, compiled: what every use case works with.
public struct Workspace: Sendable {
  /// What a workspace is made from.
  public struct Options: Sendable {
    /// Files and folders; empty for the glossaries that ship.
    public var glossaries: [String] = []
    /// Whether there are glossaries at all; nothing is known without them.
    public var hasGlossaries = true
    /// The name of a house, or the path of its file.
    public var house = "default"
    /// Whether a compiled lexicon is kept on disk and taken from there.
    public var usesCache = true
    /// The environment, for the place of the cache.
    public var environment: [String: String] = [:]

    public init() {}
  }

  /// Whose style is printed.
  public let house: House
  /// What the glossaries and the house compile to.
  public let lexicon: Lexicon
  /// What later glossaries took the place of, a line each.
  public let notices: [String]
  private let source: Source

  /// Where the concepts of the lexicon are to be had.
  private enum Source: Sendable {
    case files(GlossarySource)
    case concepts([ConceptEntry])
  }

  /// Reads what the options name, and compiles it unless that has been done before.
  ///
  /// - Throws: what is wrong with glossaries or house, every flaw with its place.
  public init(_ options: Options) throws(WorkspaceError) {
    let source =
      !options.hasGlossaries
      ? GlossarySource()
      : options.glossaries.isEmpty
        ? GlossarySource.shipped() : try GlossarySource(paths: options.glossaries)
    let houseSource = try HouseSource(options.house, glossaries: options.glossaries)
    house = houseSource.house
    var key = LexiconKey()
    key.add("\(Workspace.version) fold \(Fold.version)")
    // The tables of languages decide what a glossary compiles to, but for those of alignment and
    // discovery, which read texts only.
    for name in ShippedData.names
    where name.hasPrefix("languages/") && !name.hasPrefix("languages/alignment/")
      && !name.hasPrefix("languages/discovery/")
    {
      if let bytes = ShippedData.bytes(name) { key.add(UnsafeRawBufferPointer(bytes)) }
    }
    houseSource.bytes.withUnsafeBytes { key.add($0) }
    source.add(to: &key)
    let compiler = LexiconCompiler(house: house)
    var failure: WorkspaceError?
    func compile() throws -> (image: [UInt8], notices: [String]) {
      let (concepts, overrides) = try source.concepts()
      return (compiler.image(of: concepts, key: key), overrides.map(\.description))
    }
    var lexicon: Lexicon?
    var notices: [String] = []
    do {
      if options.usesCache,
        let cache = LexiconCache.standard(environment: options.environment)
      {
        (lexicon, notices) = try cache.lexicon(for: key, make: compile)
      } else {
        let made = try compile()
        lexicon = Lexicon(image: made.image, key: key)
        notices = made.notices
      }
    } catch let error as WorkspaceError {
      failure = error
    } catch {
      failure = WorkspaceError(.glossary, details: ["\(error)"])
    }
    if let failure { throw failure }
    guard let lexicon else {
      throw WorkspaceError(.glossary, details: ["the glossaries are too large to compile"])
    }
    self.lexicon = lexicon
    self.notices = notices
    self.source = .files(source)
  }

  /// A workspace over concepts in memory.
  public init(concepts: [ConceptEntry], house: House) throws(WorkspaceError) {
    guard let lexicon = LexiconCompiler(house: house).lexicon(of: concepts) else {
      throw WorkspaceError(.glossary, details: ["the concepts are too many to compile"])
    }
    self.house = house
    self.lexicon = lexicon
    notices = []
    source = .concepts(concepts)
  }

  /// The concepts of all glossaries; read again from their files where a compiled lexicon was at hand,
  /// which takes some milliseconds.
  public func concepts() throws(WorkspaceError) -> [ConceptEntry] {
    switch source {
    case .files(let source): try source.concepts().concepts
    case .concepts(let concepts): concepts
    }
  }

  /// The version of Concord.
  public static let version = "0.1.0"
}
