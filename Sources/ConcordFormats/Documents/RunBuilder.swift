/// Gathers the runs of a document piece by piece.
struct RunBuilder {
  let source: UnsafeBufferPointer<UInt8>
  private(set) var runs: [TextRun] = []
  private var pieces: [TextRun.Piece] = []
  /// The flat text of pieces that are not verbatim, one after another.
  private var decoded: [UInt8] = []
  private var protected: [Range<Int>] = []
  private var delimiters: [DelimiterPair] = []
  private var count = 0
  private var hasInk = false
  /// Whether the flat text ends in white space, or has not begun.
  private var endsInSpace = true

  init(source: UnsafeBufferPointer<UInt8>) {
    self.source = source
  }

  /// Whether the run in hand has no text yet.
  var isEmpty: Bool { pieces.isEmpty }

  /// Adds bytes of the document as they are.
  mutating func append(_ range: Range<Int>, protected isProtected: Bool = false) {
    guard !range.isEmpty else { return }
    if !hasInk { hasInk = source[range].contains { $0 > 0x20 } }
    let flat = count..<count + range.count
    endsInSpace = Self.isSpace(source[range.upperBound - 1])
    if let last = pieces.last, last.kind == .verbatim, last.source.upperBound == range.lowerBound {
      pieces[pieces.count - 1].flat = last.flat.lowerBound..<flat.upperBound
      pieces[pieces.count - 1].source = last.source.lowerBound..<range.upperBound
    } else {
      pieces.append(TextRun.Piece(flat: flat, source: range, kind: .verbatim))
    }
    finish(flat, isProtected)
  }

  /// Adds bytes of the document with white space as markup languages read it: none at the start
  /// of a run, and a stretch of several signs as one, a line end if there is one among them.
  ///
  /// So a name broken over an indented line is one line end away from itself.
  mutating func appendCollapsing(_ range: Range<Int>, protected isProtected: Bool = false) {
    var start = range.lowerBound
    var i = start
    while i < range.upperBound {
      guard Self.isSpace(source[i]) else {
        i += 1
        continue
      }
      var end = i + 1
      var hasLineEnd = source[i] == 0x0A
      while end < range.upperBound, Self.isSpace(source[end]) {
        if source[end] == 0x0A { hasLineEnd = true }
        end += 1
      }
      let isDropped = i == start && endsInSpace
      if isDropped || end - i > 1 {
        append(start..<i, protected: isProtected)
        if !isDropped {
          append(
            CollectionOfOne(hasLineEnd ? 0x0A : 0x20), for: i..<end, protected: isProtected)
        }
        start = end
      }
      i = end
    }
    append(start..<range.upperBound, protected: isProtected)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Adds text that the bytes of `range` stand for.
  mutating func append(
    _ text: some Collection<UInt8>, for range: Range<Int>, kind: TextRun.Piece.Kind = .encoded,
    protected isProtected: Bool = false
  ) {
    let before = decoded.count
    decoded.append(contentsOf: text)
    let flat = count..<count + decoded.count - before
    guard !flat.isEmpty else { return }
    if kind == .encoded, !hasInk { hasInk = decoded[before...].contains { $0 > 0x20 } }
    endsInSpace = decoded.last.map(Self.isSpace) ?? endsInSpace
    pieces.append(TextRun.Piece(flat: flat, source: range, kind: kind))
    finish(flat, isProtected)
  }

  /// Adds one scalar that the bytes of `range` stand for.
  mutating func append(
    _ scalar: Unicode.Scalar, for range: Range<Int>, protected isProtected: Bool = false
  ) {
    append(String(scalar).utf8, for: range, protected: isProtected)
  }

  /// Adds a pair of delimiters around text of the run in hand.
  mutating func add(_ pair: DelimiterPair) { delimiters.append(pair) }

  private mutating func finish(_ flat: Range<Int>, _ isProtected: Bool) {
    count = flat.upperBound
    guard isProtected else { return }
    if let last = protected.last, last.upperBound == flat.lowerBound {
      protected[protected.count - 1] = last.lowerBound..<flat.upperBound
    } else {
      protected.append(flat)
    }
  }

  /// Ends the run in hand; a run of nothing but white space is dropped.
  mutating func endRun() {
    defer {
      pieces.removeAll(keepingCapacity: true)
      decoded.removeAll(keepingCapacity: true)
      protected.removeAll(keepingCapacity: true)
      delimiters.removeAll(keepingCapacity: true)
      count = 0
      hasInk = false
      endsInSpace = true
    }
    guard hasInk else { return }
    if pieces.count == 1, let piece = pieces.first, piece.kind == .verbatim {
      runs.append(
        TextRun(
          storage: .source(piece.source), protected: protected, delimiters: delimiters))
      return
    }
    var flat: [UInt8] = []
    flat.reserveCapacity(count)
    var next = 0
    for piece in pieces {
      if piece.kind == .verbatim {
        flat.append(contentsOf: source[piece.source])
      } else {
        flat.append(contentsOf: decoded[next..<next + piece.flat.count])
        next += piece.flat.count
      }
    }
    runs.append(
      TextRun(
        storage: .own(flat), pieces: pieces, protected: protected, delimiters: delimiters))
  }
}
