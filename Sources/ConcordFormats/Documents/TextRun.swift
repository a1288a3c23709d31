/// A stretch of translatable text, such as a paragraph, freed of its markup.
///
/// The flat text is UTF-8 as the reader sees it: inline tags are gone, entities and escapes are
/// decoded. Offsets into it map to byte ranges of the document. A run of plain text is a range of
/// the document itself and costs nothing.
public struct TextRun: Sendable {
  /// What a stretch of flat text is in the document.
  public struct Piece: Hashable, Sendable {
    /// What an edit may do with a piece.
    public enum Kind: Hashable, Sendable {
      /// The same bytes.
      case verbatim
      /// An entity or escape that stands for the text; replaced whole or not at all.
      case encoded
      /// Markup that reads as a separator, such as a line break tag; never replaced.
      case marker
    }

    /// Byte offsets into the flat text.
    public var flat: Range<Int>
    /// Byte offsets into the document.
    public var source: Range<Int>
    /// Whether it reads as it is written.
    public var kind: Kind

    public init(flat: Range<Int>, source: Range<Int>, kind: Kind) {
      self.flat = flat
      self.source = source
      self.kind = kind
    }
  }

  /// A stretch where some rule is told to be silent.
  public struct Suppression: Hashable, Sendable {
    /// Byte offsets into the flat text.
    public var range: Range<Int>
    /// The rule's id; nil for every rule.
    public var rule: String?
  }

  enum Storage: Sendable {
    case source(Range<Int>)
    case own([UInt8])
  }

  let storage: Storage
  let pieces: [Piece]
  /// What is never rewritten or reported, in flat offsets, ascending and disjoint: code,
  /// autolinks, stretches marked as not to be translated, `concord:off` regions.
  public internal(set) var protected: [Range<Int>]
  /// Where single rules are silent, in flat offsets, in the order of their starts.
  public internal(set) var suppressions: [Suppression] = []

  /// Delimiters that must not be left around nothing, in bytes of the document.
  let delimiters: [DelimiterPair]

  init(
    storage: Storage, pieces: [Piece] = [], protected: [Range<Int>] = [],
    delimiters: [DelimiterPair] = []
  ) {
    self.storage = storage
    self.pieces = pieces
    self.protected = protected
    self.delimiters = delimiters
  }

  /// The length of the flat text in bytes.
  public var count: Int {
    switch storage {
    case .source(let range): range.count
    case .own(let bytes): bytes.count
    }
  }

  /// Calls `body` with the flat text.
  ///
  /// - Parameter document: the bytes the document was read from, at the same offsets.
  /// - Complexity: no copy is made.
  @inlinable
  public func withText<Result, Failure: Error>(
    in document: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if let range = sourceRange {
      return try body(UnsafeBufferPointer(rebasing: document[range]))
    }
    return try ownText.span.withUnsafeBufferPointer(body)
  }

  /// Where the flat text stands in the document if it is a range of it; nil for text of its own.
  public var sourceRange: Range<Int>? {
    if case .source(let range) = storage { range } else { nil }
  }

  /// The flat text if it is no range of the document; empty otherwise.
  public var ownText: [UInt8] {
    if case .own(let bytes) = storage { bytes } else { [] }
  }

  /// The pieces of the run in order; their flat ranges adjoin and their source ranges ascend.
  public var map: [Piece] {
    guard case .source(let range) = storage else { return pieces }
    return [Piece(flat: 0..<range.count, source: range, kind: .verbatim)]
  }

  /// The bytes of the document from the first to the last byte of a flat range, markup between
  /// them included; out-of-range offsets are clamped.
  ///
  /// - Complexity: logarithmic in the number of pieces.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<count)
    if case .source(let source) = storage {
      return source.lowerBound + range.lowerBound..<source.lowerBound + range.upperBound
    }
    guard let first = pieces.first, let last = pieces.last else { return 0..<0 }
    guard range.lowerBound < count else { return last.source.upperBound..<last.source.upperBound }
    let low = pieces[index(of: range.lowerBound)]
    let lower =
      low.kind == .verbatim
      ? low.source.lowerBound + range.lowerBound - low.flat.lowerBound : low.source.lowerBound
    guard !range.isEmpty else { return lower..<lower }
    let high = pieces[index(of: range.upperBound - 1)]
    let upper =
      high.kind == .verbatim
      ? high.source.lowerBound + range.upperBound - high.flat.lowerBound : high.source.upperBound
    return max(first.source.lowerBound, lower)..<max(lower, upper)
  }

  /// The index of the piece that holds a flat offset, the last one for offsets behind it.
  func index(of offset: Int) -> Int {
    min(pieces.partitioningIndex { $0.flat.upperBound > offset }, pieces.count - 1)
  }

  /// The pieces that overlap a byte range of the document.
  func pieces(in range: Range<Int>) -> ArraySlice<Piece> {
    let map = map
    let first = map.partitioningIndex { $0.source.upperBound > range.lowerBound }
    let end = map.partitioningIndex { $0.source.lowerBound >= range.upperBound }
    return map[first..<max(first, end)]
  }

  /// The flat ranges of what a byte range of the document contributed.
  func flatRanges(of range: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for piece in pieces(in: range) {
      var flat = piece.flat
      if piece.kind == .verbatim {
        let part = range.clamped(to: piece.source)
        let start = piece.flat.lowerBound - piece.source.lowerBound
        flat = part.lowerBound + start..<part.upperBound + start
      }
      if let last = ranges.last, last.upperBound == flat.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<flat.upperBound
      } else {
        ranges.append(flat)
      }
    }
    return ranges
  }
}

extension Array {
  /// The first index whose element fulfils a condition that all later elements fulfil too.
  func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
