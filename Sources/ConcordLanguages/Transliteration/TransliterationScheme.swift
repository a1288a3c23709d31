public import ConcordModel

/// A published way of writing one script's words in another: KMU 2010, RR, ISO 9.
///
/// A scheme is a readable table under `languages/schemes/` that one of the engines reads: letter
/// rules by longest match, Hangul by sound, or one of those between Hangul, Cyrillic and English. Applying one costs under a microsecond a name and
/// allocates the result only.
///
///     SchemeRegistry.scheme("kmu2010")?.apply("Згурський")  // Zghurskyi
public struct TransliterationScheme: Sendable {
  /// A pair that the published scheme itself gives, or that follows from its table.
  public struct Example: Hashable, Sendable {
    /// What goes in.
    public var source: String
    /// What the scheme makes of it.
    public var target: String
    /// Whether the pair is a proper name, which `applyToName` writes with a capital.
    public var isName: Bool
    /// The line in the scheme's file, from 1.
    public var line: Int
  }

  /// The short name in commands and houses: `kmu2010`.
  public let id: String
  /// The long name in the pattern of ISO 24229: source, target, authority, year.
  public let name: String
  /// The name people use: `KMU 2010`.
  public let title: String
  /// Who published it.
  public let authority: String
  /// The year of publication, as written: `2010`, `1995`.
  public let year: String
  /// The source as language and script: `uk-Cyrl`.
  public let source: String
  /// The target as language and script: `uk-Latn`.
  public let target: String
  /// Whether the source can be had back from the result.
  public let isReversible: Bool
  /// The pairs of the file, in its order; the tests hold the scheme to them.
  public let examples: [Example]

  private enum Engine: Sendable {
    case letters(LetterTable)
    case hangul(HangulTable)
    case crossScript(CrossScriptTable)
  }

  private let engine: Engine

  init(_ file: SchemeFile) throws(SchemeError) {
    func field(_ key: Substring) -> String { file.metadata[key].map(String.init) ?? "" }
    id = field("id")
    name = field("name")
    title = field("title")
    authority = field("authority")
    year = field("year")
    source = field("from")
    target = field("to")
    isReversible = field("reversible") == "yes"
    examples = file.examples.map { row in
      Example(
        source: String(row.field(1)), target: String(row.field(2)),
        isName: row.field(0) == "name-example", line: row.line)
    }
    switch file.metadata["engine"] {
    case "letters": engine = .letters(try LetterTable(file))
    case "hangul": engine = .hangul(try HangulTable(file))
    case "jamo", "hangul-cyrillic", "spoken": engine = .crossScript(try CrossScriptTable(file))
    default:
      throw SchemeError(message: "unknown engine ‘\(field("engine"))’", file: file.file, line: 1)
    }
  }

  /// The text in the target script.
  ///
  /// What the scheme has no rule for is passed through. Capitals follow the source: an initial
  /// capital gives one, a word in capitals gives capitals; Hangul gives small letters, or capitals
  /// where the scheme is one for personal names.
  public func apply(_ text: String) -> String {
    switch engine {
    case .letters(let table): table.apply(text)
    case .hangul(let table): table.apply(text, capitalising: false)
    case .crossScript(let table): table.apply(text)
    }
  }

  /// The same for a proper name: from Hangul every word gets its capital (독립문 Dongnimmun).
  public func applyToName(_ text: String) -> String {
    switch engine {
    case .letters(let table): table.apply(text)
    case .hangul(let table): table.apply(text, capitalising: true)
    case .crossScript(let table): table.apply(text)
    }
  }

  /// A Korean given name by this scheme, without its family name: `Sŏk-ki` from 석기 by `mr-name`.
  ///
  /// Sound changes act across the hyphen or not, as the scheme has it. Nil for a scheme that does
  /// not read Hangul and for anything but Hangul syllables.
  public func applyToKoreanGivenName(
    _ given: String, style: House.KoreanGivenNameStyle
  ) -> String? {
    guard case .hangul(let table) = engine, let syllables = HangulSyllable.syllables(of: given)
    else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(24)
    table.writeGiven(syllables, style: HangulTable.GivenStyle(style), into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
