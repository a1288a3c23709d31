public import ConcordModel

/// Converts byte offsets of a text to lines, columns and UTF-16 offsets, and back.
///
/// LF, CR LF and a lone CR end a line. A byte order mark at the start counts in offsets but takes no
/// column. A byte that is no part of well-formed UTF-8 counts as one code point and one UTF-16 unit.
/// An offset inside a scalar means that scalar's start.
///
/// Building reads the text once and keeps 48 bytes for every 2048 of it; a conversion then walks at
/// most that far. The index refers to the text it was built from: those bytes have to stay where and
/// as they are for as long as the index is used.
public struct LineIndex {
  private let text: UnsafeBufferPointer<UInt8>
  /// The states of the walk at the last scalar start at or before each multiple of `stride`.
  private let checkpoints: [LineWalk]
  private let end: LineWalk

  private static let stride = 2048

  /// Reads a text, which has to outlive the index.
  public init(_ utf8: UnsafeBufferPointer<UInt8>) {
    text = utf8
    var walk = LineWalk(utf8)
    var checkpoints: [LineWalk] = []
    checkpoints.reserveCapacity(utf8.count / Self.stride + 1)
    for target in Swift.stride(from: 0, to: utf8.count, by: Self.stride) {
      walk.advance(to: target, in: utf8)
      checkpoints.append(walk)
    }
    if checkpoints.isEmpty { checkpoints.append(walk) }
    walk.advance(to: utf8.count, in: utf8)
    self.checkpoints = checkpoints
    end = walk
  }

  /// The number of lines: one more than there are line ends.
  public var lineCount: Int { end.line }

  /// The length of the text in UTF-16 code units.
  public var utf16Count: Int { end.utf16 }

  /// A stretch of bytes in all units. What lies outside the text is cut off.
  public func span(_ range: Range<Int>) -> SourceSpan {
    let lower = walk(to: range.lowerBound)
    var upper = lower
    if range.upperBound - lower.position <= Self.stride {
      upper.advance(to: min(range.upperBound, text.count), in: text)
    } else {
      upper = walk(to: range.upperBound)
    }
    let start = min(max(range.lowerBound, 0), text.count)
    return SourceSpan(
      byteOffset: start, byteLength: max(0, min(range.upperBound, text.count) - start),
      utf16Offset: lower.utf16, utf16Length: upper.utf16 - lower.utf16, line: lower.line,
      column: lower.column, endLine: upper.line, endColumn: upper.column,
      utf16Column: lower.utf16Column, utf16EndColumn: upper.utf16Column)
  }

  /// The byte offset of a line and a column in code points, both from 1, or nil where the text has no
  /// such place. The place behind the last code point of a line is one.
  public func offset(line: Int, column: Int) -> Int? {
    offset(line: line, units: column - 1, of: \.codePoints, lineStart: \.lineCodePoints)
  }

  /// The byte offset of a line and a column in UTF-16 units, both from 1, as LSP and SARIF count. A
  /// column inside a surrogate pair means the scalar's start.
  public func offset(line: Int, utf16Column: Int) -> Int? {
    offset(line: line, units: utf16Column - 1, of: \.utf16, lineStart: \.lineUTF16)
  }

  /// The byte offset of a UTF-16 offset into the whole text, or nil beyond its end.
  public func offset(utf16Offset: Int) -> Int? {
    guard utf16Offset >= 0, utf16Offset <= end.utf16 else { return nil }
    var walk = checkpoint { $0.utf16 <= utf16Offset }
    while walk.position < text.count {
      let next = walk.stepped(in: text)
      if next.utf16 > utf16Offset { break }
      walk = next
    }
    return walk.position
  }

  /// The bytes of a line without its line end, the byte order mark left out; nil when there is no such
  /// line.
  public func range(ofLine line: Int) -> Range<Int>? {
    guard let start = start(ofLine: line) else { return nil }
    var upper = start.position
    while upper < text.count, text[upper] != 0x0A, text[upper] != 0x0D { upper += 1 }
    return start.position..<upper
  }

  private func walk(to offset: Int) -> LineWalk {
    let offset = min(max(offset, 0), text.count)
    var walk = checkpoints[min(offset / Self.stride, checkpoints.count - 1)]
    walk.advance(to: offset, in: text)
    return walk
  }

  /// The last checkpoint for which `precedes` holds; it must hold for a prefix.
  private func checkpoint(_ precedes: (LineWalk) -> Bool) -> LineWalk {
    var low = 0
    var high = checkpoints.count
    while low < high {
      let middle = (low + high) / 2
      if precedes(checkpoints[middle]) { low = middle + 1 } else { high = middle }
    }
    return checkpoints[max(0, low - 1)]
  }

  private func start(ofLine line: Int) -> LineWalk? {
    guard line >= 1, line <= end.line else { return nil }
    if line == 1 {
      var walk = LineWalk(text)
      if walk.lineCodePoints > 0 { walk.step(in: text) }
      return walk
    }
    var walk = checkpoint { $0.line < line }
    while walk.line < line { walk.step(in: text) }
    return walk
  }

  private func offset(
    line: Int, units: Int, of unit: KeyPath<LineWalk, Int>, lineStart: KeyPath<LineWalk, Int>
  ) -> Int? {
    guard units >= 0, var walk = start(ofLine: line) else { return nil }
    let (target, overflow) = walk[keyPath: lineStart].addingReportingOverflow(units)
    if overflow { return nil }
    let nearest = checkpoint { $0[keyPath: unit] <= target }
    if nearest.position > walk.position { walk = nearest }
    while walk.line == line, walk[keyPath: unit] < target {
      guard walk.position < text.count, !walk.isAtLineEnd(in: text) else { return nil }
      let next = walk.stepped(in: text)
      if next[keyPath: unit] > target { break }
      walk = next
    }
    return walk.line == line ? walk.position : nil
  }
}

// The buffer is only ever read, and its owner keeps it unchanged: the contract of `init`.
extension LineIndex: @unchecked Sendable {}
