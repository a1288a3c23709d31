/// Applies a unified diff strictly: every number in a header and every context line must be right.
enum PatchReader {
  /// The patched bytes, or nil where the diff does not fit.
  static func apply(_ diff: [UInt8], to old: [UInt8]) -> [UInt8]? {
    let oldLines = lines(old)
    var result: [UInt8] = []
    var place = 0
    var written = 0
    var index = 0
    let rows = lines(diff)
    while index < rows.count {
      let row = rows[index]
      index += 1
      if row.starts(with: Array("---".utf8)) && written == 0 && index == 1 { continue }
      if row.starts(with: Array("+++".utf8)) && index == 2 { continue }
      let header = String(decoding: row, as: UTF8.self)
      guard header.hasPrefix("@@ -"), let (from, to) = ranges(header) else { return nil }
      let start = from.count == 0 ? from.line : from.line - 1
      guard start >= place, start <= oldLines.count else { return nil }
      while place < start {
        result += oldLines[place]
        place += 1
        written += 1
      }
      guard written == (to.count == 0 ? to.line : to.line - 1) else { return nil }
      var oldLeft = from.count
      var newLeft = to.count
      while oldLeft > 0 || newLeft > 0 {
        guard index < rows.count, let sign = rows[index].first else { return nil }
        var text = Array(rows[index].dropFirst())
        index += 1
        if index < rows.count, rows[index].first == 0x5C {
          text.removeLast()
          index += 1
        }
        if sign != 0x2B {
          guard place < oldLines.count, oldLines[place] == text else { return nil }
          place += 1
          oldLeft -= 1
        }
        if sign != 0x2D {
          result += text
          written += 1
          newLeft -= 1
        }
      }
    }
    while place < oldLines.count {
      result += oldLines[place]
      place += 1
    }
    return result
  }

  /// The two ranges of `@@ -1,2 +3 @@`.
  private static func ranges(
    _ header: String
  ) -> (from: (line: Int, count: Int), to: (line: Int, count: Int))? {
    let fields = header.split(separator: " ")
    guard fields.count >= 3 else { return nil }
    func range(_ field: Substring) -> (Int, Int)? {
      let numbers = field.dropFirst().split(separator: ",").compactMap { Int($0) }
      return numbers.first.map { ($0, numbers.count > 1 ? numbers[1] : 1) }
    }
    guard let from = range(fields[1]), let to = range(fields[2]) else { return nil }
    return (from, to)
  }

  /// The lines with their line ends.
  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in bytes {
      line.append(byte)
      if byte == 0x0A {
        result.append(line)
        line = []
      }
    }
    return line.isEmpty ? result : result + [line]
  }
}
