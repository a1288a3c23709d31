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
    /// Whether it is the full name of a person, which `applyToPersonName` writes.
    public var isPerson: Bool = false
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
  /// Whether the scheme is a part of the library's own that the catalogue does not show.
  public let isInternal: Bool
  /// The pairs of the file, in its order; the tests hold the scheme to them.
  public let examples: [Example]

  private enum Engine: Sendable {
    case letters(LetterScheme)
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
    isInternal = field("internal") == "yes"
    examples = file.examples.map { row in
      Example(
        source: String(row.field(1)), target: String(row.field(2)),
        isName: row.field(0) == "name-example", isPerson: row.field(0) == "person-example",
        line: row.line)
    }
    switch file.metadata["engine"] {
    case "letters": engine = .letters(try LetterScheme(file, isReversible: isReversible))
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
  public func apply(_ text: String) -> String { apply(text, as: .words) }

  /// The same for a proper name: from Hangul every word gets its capital (독립문 Dongnimmun).
  public func applyToName(_ text: String) -> String { apply(text, as: .name) }

  /// The same for the full name of a person: from Hangul by the scheme's rules for persons (`Kang
  /// Sŏk-ki` from 강석기 by `mr`), the family name told by its place; otherwise as `applyToName`.
  public func applyToPersonName(_ text: String) -> String { apply(text, as: .person) }

  /// What a text is, where that tells how it is written.
  public enum Subject: Sendable {
    /// As `apply` writes it.
    case words
    /// As `applyToName` does.
    case name
    /// As `applyToPersonName` does.
    case person
  }

  /// The text as what it is.
  public func apply(_ text: String, as subject: Subject) -> String {
    switch engine {
    case .letters(let scheme): scheme.table.apply(text)
    case .crossScript(let table): table.apply(text)
    case .hangul(let table):
      switch subject {
      case .words: table.apply(text, .words)
      case .name: table.apply(text, .names)
      case .person: table.apply(text, .persons)
      }
    }
  }

  /// Appends what the scheme makes of UTF-8: for many texts, with one buffer. Bytes that are no UTF-8
  /// are passed through.
  public func apply(
    _ bytes: UnsafeBufferPointer<UInt8>, as subject: Subject = .words, into output: inout [UInt8]
  ) {
    if case .letters(let scheme) = engine {
      scheme.table.apply(bytes, into: &output)
      return
    }
    var position = 0
    while position < bytes.count {
      let start = position
      var isValid = true
      while position < bytes.count {
        let (scalar, length) = LetterText.decode(bytes, position)
        isValid = scalar != 0xFFFD || length > 1
        guard isValid else { break }
        position += length
      }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      output += Array(apply(text, as: subject).utf8)
      if !isValid {
        output.append(bytes[position])
        position += 1
      }
    }
  }

  /// The text that a reversible scheme made this of; nil for one that is not.
  ///
  /// Letter by letter what was there, but for apostrophes, all of which come back as U+2019, for
  /// stress marks and look-alikes, and for the capital of a letter whose sign has no case. What the
  /// scheme cannot have written is read as far as it goes, and otherwise stays.
  public func restore(_ text: String) -> String? {
    var text = text
    var output: [UInt8] = []
    let isDone = text.withUTF8 { restore($0, into: &output) }
    return isDone ? String(decoding: output, as: UTF8.self) : nil
  }

  /// The same for UTF-8, appended; false, with nothing appended, for a scheme that is not reversible.
  public func restore(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) -> Bool {
    switch engine {
    case .letters(let scheme):
      guard let inverse = scheme.inverse else { return false }
      inverse.apply(bytes, into: &output)
    case .hangul(let table):
      guard isReversible else { return false }
      table.restore(bytes, into: &output)
    case .crossScript: return false
    }
    return true
  }

  /// A Korean given name by this scheme, without its family name: `Sŏk-ki` from 석기 by `mr`.
  ///
  /// Sound changes act across the hyphen or not, as the scheme has it or `soundChanges` says. Nil for
  /// a scheme that does not read Hangul and for anything but Hangul syllables.
  public func applyToKoreanGivenName(
    _ given: String, style: House.KoreanGivenNameStyle, soundChanges: Bool? = nil
  ) -> String? {
    guard case .hangul(let table) = engine, var syllables = HangulSyllable.syllables(of: given)
    else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(24)
    table.writeGiven(
      &syllables, style: HangulTable.GivenStyle(style), changesSounds: soundChanges, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
