internal import ConcordModel

/// Finds the text of one field in records of JSON Lines, a record a line.
///
/// Lines are checked strictly (RFC 8259) and never reserialised. A line that is no record is told
/// and passes through unchanged.
struct JSONLinesReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let path: String
  private let field: [UInt8]
  private var line: Int
  private var builder: RunBuilder
  private(set) var problems: [FormatError] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, field: String, path: String, firstLine: Int) {
    self.bytes = bytes
    self.path = path
    self.field = Array(field.utf8)
    line = firstLine
    builder = RunBuilder(source: bytes)
  }

  mutating func read(from start: Int) {
    var i = start
    while i < bytes.count {
      var end = i
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      readLine(i..<end)
      line += 1
      i = end + 1
    }
  }

  mutating func finish() -> [TextRun] {
    builder.runs
  }

  private mutating func readLine(_ range: Range<Int>) {
    var scanner = JSONScanner(bytes, range)
    do throws(JSONScanner.Flaw) {
      guard try scanner.scanRecord(field: field[...]) else { return }
    } catch {
      problems.append(problem(error, in: range))
      return
    }
    for string in scanner.strings {
      readString(string)
      builder.endRun()
    }
  }

  private func problem(_ flaw: JSONScanner.Flaw, in line: Range<Int>) -> FormatError {
    var column = 1
    for i in line.lowerBound..<flaw.offset where bytes[i] & 0xC0 != 0x80 { column += 1 }
    var found = "the end of the line"
    if flaw.offset < line.upperBound {
      let rest = bytes[flaw.offset..<min(flaw.offset + 4, line.upperBound)]
      let scalar = String(decoding: rest, as: UTF8.self).unicodeScalars.first ?? " "
      found =
        scalar.value < 0x20
        ? "the control character U+00\(scalar.value < 16 ? "0" : "")"
          + String(scalar.value, radix: 16, uppercase: true)
        : "\"\(scalar)\""
    }
    return FormatError(
      .syntax, at: SourcePlace(file: path, line: self.line, column: column), found: found,
      expected: flaw.expected)
  }

  // MARK: Text

  /// Adds the content of a string, its escapes decoded.
  private mutating func readString(_ range: Range<Int>) {
    var i = range.lowerBound
    while i < range.upperBound {
      var stop = i
      while stop < range.upperBound, bytes[stop] != UInt8(ascii: "\\") { stop += 1 }
      builder.append(i..<stop)
      i = stop
      if stop < range.upperBound {
        let (scalar, length) = JSONScanner.escape(at: stop, in: bytes, end: range.upperBound)
        builder.append(scalar, for: stop..<stop + length)
        i += length
      }
    }
  }
}
