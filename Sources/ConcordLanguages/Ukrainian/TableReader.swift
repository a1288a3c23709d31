/// Reads a tab-separated table: `#` starts a comment line, blank lines are skipped.
enum TableReader {
  /// The fields of every row. Malformed bytes become U+FFFD.
  static func rows(_ bytes: UnsafeBufferPointer<UInt8>) -> [[Substring]] {
    rows(String(decoding: bytes, as: UTF8.self))
  }

  static func rows(_ text: String) -> [[Substring]] {
    var rows: [[Substring]] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      if start < end, bytes[start] != 0x23 {
        rows.append(fields(text[start..<end]))
      }
      start = end < bytes.endIndex ? bytes.index(after: end) : end
    }
    return rows
  }

  private static func fields(_ line: Substring) -> [Substring] {
    var fields: [Substring] = []
    var start = line.startIndex
    for index in line.utf8.indices where line.utf8[index] == 0x09 {
      fields.append(line[start..<index])
      start = line.utf8.index(after: index)
    }
    fields.append(line[start...])
    return fields
  }
}
