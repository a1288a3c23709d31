internal import ConcordModel

/// The translatable text of a document, and the way back into its bytes.
///
///     let document = Document(bytes, format: .html, path: "a.html")
///     let edits = document.edits(replacing: replacements, in: bytes)
///     let output = Document.apply(edits, to: bytes)
///
/// The document holds no copy of the bytes; the caller keeps them and hands them in again. Nothing
/// is normalised or reserialised: what no edit covers stays as it was, be it malformed markup,
/// bytes that are not UTF-8, NUL, a byte order mark or mixed line ends. Ill-formed bytes stay in
/// the runs, where a scanner passes over them.
public struct Document: Sendable {
  /// What the bytes were read as; edits are escaped for it.
  public let format: DocumentFormat
  /// In the order of the document.
  public internal(set) var runs: [TextRun]
  /// What could not be read: lines that are no JSON record, text that is not UTF-8 at all. Such
  /// parts have no runs and pass through unchanged.
  public internal(set) var problems: [FormatError]

  /// Finds the runs of a document.
  ///
  /// - Parameters:
  ///   - path: the name of the file in messages.
  ///   - firstLine: the number of the first line, for a block out of a larger file.
  /// - Complexity: linear. Plain text is one run and is only searched for suppression comments, at
  ///   the speed of `memchr`.
  public init(
    _ bytes: UnsafeBufferPointer<UInt8>, format: DocumentFormat, path: String = "<stdin>",
    firstLine: Int = 1
  ) {
    self.format = format
    runs = []
    problems = []
    let mark = ByteOrderMark(bytes)
    if case .wide(let name) = mark {
      problems.append(
        FormatError(
          .encoding, at: SourcePlace(file: path, line: firstLine, column: 1),
          found: "the byte order mark of \(name)", expected: "UTF-8"))
      return
    }
    let start = mark == .utf8 ? 3 : 0
    switch format {
    case .plain:
      if start < bytes.count { runs = [TextRun(storage: .source(start..<bytes.count))] }
      suppress(PlainSuppression.directives(in: bytes), in: bytes)
    case .html:
      var reader = HTMLReader(bytes)
      reader.read(start..<bytes.count)
      runs = reader.finish()
      suppress(reader.directives, in: bytes)
    case .markdown:
      var reader = MarkdownReader(bytes)
      reader.read(from: start)
      runs = reader.finish()
      suppress(reader.directives, in: bytes)
    case .jsonLines(let field):
      var reader = JSONLinesReader(bytes, field: field, path: path, firstLine: firstLine)
      reader.read(from: start)
      runs = reader.finish()
      problems = reader.problems
    }
  }

  /// Finds the runs of a document in an array.
  public init(
    _ bytes: [UInt8], format: DocumentFormat, path: String = "<stdin>", firstLine: Int = 1
  ) {
    self = bytes.withUnsafeBufferPointer {
      Document($0, format: format, path: path, firstLine: firstLine)
    }
  }

  /// Marks what suppression comments cover in each run.
  private mutating func suppress(
    _ directives: [SuppressionDirective], in bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard !directives.isEmpty else { return }
    let regions = SuppressionDirective.regions(of: directives, in: bytes)
    // Off regions are disjoint and ignored lines ascend, so that each sort can be walked beside
    // the runs.
    for isOff in [true, false] {
      let regions = regions.filter { $0.isOff == isOff }
      var first = 0
      for index in runs.indices {
        let start = runs[index].sourceRange(of: 0..<1).lowerBound
        while first < regions.count, regions[first].range.upperBound <= start { first += 1 }
        runs[index].suppress(regions[first...])
      }
    }
  }
}

/// The byte order mark that a file begins with.
enum ByteOrderMark: Equatable {
  case none
  case utf8
  /// UTF-16 or UTF-32, by its name.
  case wide(String)

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xEF, 0xBB) where bytes.count >= 3 && bytes[2] == 0xBF: self = .utf8
    case (0xFF, 0xFE): self = .wide("UTF-16 (little-endian)")
    case (0xFE, 0xFF): self = .wide("UTF-16 (big-endian)")
    default: self = .none
    }
  }
}
