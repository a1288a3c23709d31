internal import ConcordLanguages
public import ConcordModel

/// Writes lines in another script: by one scheme, or by the usual one for each script met.
///
/// What no scheme reads passes through unchanged: other scripts, digits, marks, bytes that are no
/// UTF-8. Line ends stay where they are.
public struct Transliteration: Sendable {
  /// What is named, for what depends on it: Hangul has no capitals to follow, and Korean persons
  /// have schemes of their own.
  public enum Kind: String, Sendable, CaseIterable {
    case person, place
    /// An ordinary word or a text: no capital.
    case term

    fileprivate var subject: TransliterationScheme.Subject {
      switch self {
      case .person: .person
      case .place: .name
      case .term: .words
      }
    }
  }

  /// Why there is no such transliteration.
  public enum Failure: Error, Sendable, Hashable {
    case unknownScheme(String)
    /// The id of a scheme whose results cannot be read backwards.
    case notReversible(String)
  }

  /// What a line becomes by one scheme.
  public struct Form: Sendable, Hashable {
    /// The id of the scheme.
    public var scheme: String
    /// The line in the other script.
    public var text: String
  }

  private enum Plan: Sendable {
    case apply(TransliterationScheme)
    case restore(TransliterationScheme)
    case byScript(ScriptDefaults)
  }

  private let plan: Plan
  private let subject: TransliterationScheme.Subject

  /// By one scheme.
  ///
  /// - Parameters:
  ///   - word: its id, long name or title.
  ///   - kind: nil for plain text.
  ///   - isReversed: from the result back to the source.
  public init(
    scheme word: String, kind: Kind? = nil, isReversed: Bool = false
  ) throws(Failure) {
    guard let scheme = SchemeCatalogue.scheme(named: word) else { throw .unknownScheme(word) }
    if isReversed {
      guard scheme.restore("") != nil else { throw .notReversible(scheme.id) }
      plan = .restore(scheme)
    } else {
      plan = .apply(scheme)
    }
    subject = kind?.subject ?? .words
  }

  /// By the usual scheme from each script into a language.
  public init(to language: Language, kind: Kind = .place) {
    plan = .byScript(ScriptDefaults(to: language, kind: kind))
    subject = kind.subject
  }

  /// One text.
  public func apply(_ text: String) -> String {
    var text = text
    var output: [UInt8] = []
    text.withUTF8 { apply($0, into: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends what whole lines become.
  public func apply(_ lines: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    switch plan {
    case .apply(let scheme): scheme.apply(lines, as: subject, into: &output)
    case .restore(let scheme): _ = scheme.restore(lines, into: &output)
    case .byScript(let defaults): defaults.apply(lines, as: subject, into: &output)
    }
  }

  /// What each scheme makes of a line that reads a script in it, in the order of the catalogue.
  ///
  /// A scheme that leaves letters of its script unread, such as one for Russian a Ukrainian ї, is
  /// left out unless all do.
  public static func forms(of line: String, kind: Kind = .place) -> [Form] {
    let scripts = ScriptSet(of: line)
    var whole: [Form] = []
    var all: [Form] = []
    for scheme in SchemeRegistry.all {
      let source = ScriptSet(code: scheme.source)
      guard !scripts.isDisjoint(with: source) else { continue }
      let text = scheme.apply(line, as: kind.subject)
      guard text != line else { continue }
      let form = Form(scheme: scheme.id, text: text)
      all.append(form)
      if ScriptSet(of: text).isDisjoint(with: source) { whole.append(form) }
    }
    return whole.isEmpty ? all : whole
  }

  // MARK: Streams

  /// How much is worked on at once, in bytes: it stays in the processor's cache.
  private static let blockSize = 1 << 16
  /// What is kept together even where no space parts it, in bytes.
  private static let longestWord = 1 << 20

  /// Writes a file or standard input, a line for a line: what has come is written before more is
  /// waited for, and memory does not grow with the input, however long a line.
  ///
  /// - Parameters:
  ///   - path: `-` for standard input.
  ///   - sink: takes the new bytes.
  public func rewrite(
    _ path: String, to sink: (UnsafeBufferPointer<UInt8>) throws(WorkspaceError) -> Void
  ) throws(WorkspaceError) {
    try Transliteration.readLines(path) { lines throws(WorkspaceError) in
      var output: [UInt8] = []
      output.reserveCapacity(lines.count * 2)
      apply(lines, into: &output)
      try output.span.withUnsafeBufferPointer { bytes throws(WorkspaceError) in try sink(bytes) }
    }
  }

  /// Hands on whole lines with their ends, some at a time; a line longer than a block in pieces that
  /// end between words where they can.
  private static func readLines(
    _ path: String, _ body: (UnsafeBufferPointer<UInt8>) throws(WorkspaceError) -> Void
  ) throws(WorkspaceError) {
    let reader = try BlockReader(path)
    var buffer = ByteBuffer(capacity: blockSize * 2)
    var searched = 0
    while true {
      let got = try reader.readAvailable(blockSize, into: &buffer)
      var end = buffer.count
      if got > 0 {
        let newline = buffer.lastIndex(of: 0x0A, in: searched..<buffer.count)
        end = newline.map { $0 + 1 } ?? (buffer.count < blockSize ? 0 : wordEnd(buffer))
      }
      if end > 0 {
        try body(UnsafeBufferPointer(rebasing: buffer.bytes[..<end]))
        buffer.removeFirst(end)
      }
      searched = buffer.count
      if got == 0 { break }
    }
  }

  /// The end of the last word of a buffer; of its last character where the word is longer than any
  /// word is; 0 to wait for the rest of it.
  private static func wordEnd(_ buffer: borrowing ByteBuffer) -> Int {
    let bytes = buffer.bytes
    let count = buffer.count
    if let space = buffer.lastIndex(of: 0x20, in: 1..<count) { return space }
    // Marks and digits end a word too, but for what may be an apostrophe.
    if let mark = bytes.lastIndex(where: { $0 < 0x40 && $0 != 0x27 }), mark > 0 { return mark }
    guard count > longestWord else { return 0 }
    var end = count - 1
    while end > count - 4, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
