/// The bytes of a file that findings speak of, for excerpts and for columns in other units.
///
/// Positions are asked for by byte offset, so an answer does not depend on how others count lines.
/// Finding the lines costs one pass over the bytes; each question then costs a search among the
/// line starts and a pass over one line. Offsets out of range are clamped.
public struct SourceText: Sendable {
  /// A place in a unit of choice, both numbers from 1.
  struct Position: Hashable, Sendable {
    var line: Int
    var column: Int
  }

  /// What a column counts.
  enum Unit: Sendable {
    case bytes, codePoints, utf16
  }

  private let bytes: [UInt8]
  private let lineStarts: [Int]
  /// 3 where the file begins with the UTF-8 byte order mark, which is no part of its first line.
  private let markLength: Int

  /// The file as it was read, with its byte order mark; the bytes are kept.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices where buffer[index] == 0x0A { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// The line that holds the byte at `offset`, without its line end, and the byte it begins at.
  func line(at offset: Int) -> (text: String, start: Int) {
    let index = lineIndex(at: offset)
    let start = textStart(ofLine: index)
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return (String(decoding: bytes[start..<max(start, end)], as: UTF8.self), start)
  }

  func position(at offset: Int, in unit: Unit) -> Position {
    let index = lineIndex(at: offset)
    let start = textStart(ofLine: index)
    let end = min(max(offset, start), bytes.count)
    return Position(line: index + 1, column: 1 + count(start..<end, unit))
  }

  /// The text between two byte offsets.
  func text(_ range: Range<Int>) -> String {
    let lower = min(max(range.lowerBound, 0), bytes.count)
    let upper = min(max(range.upperBound, lower), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  private func textStart(ofLine index: Int) -> Int {
    index == 0 ? markLength : lineStarts[index]
  }

  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func count(_ range: Range<Int>, _ unit: Unit) -> Int {
    switch unit {
    case .bytes: range.count
    case .codePoints: bytes[range].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    // A lead byte of four-byte form is a surrogate pair.
    case .utf16: bytes[range].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? ($1 >= 0xF0 ? 2 : 1) : 0) }
    }
  }
}
