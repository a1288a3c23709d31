/// Reads a tab-separated table: `#` starts a comment line, blank lines are skipped.
enum TableReader {
  /// The fields of every row. Malformed bytes become U+FFFD.
  static func rows(_ bytes: UnsafeBufferPointer<UInt8>) -> [[String]] {
    var rows: [[String]] = []
    var fields: [String] = []
    var start = 0
    var isComment = bytes.first == hash
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : newline
      guard byte == tab || byte == newline else { continue }
      if !isComment {
        fields.append(String(decoding: bytes[start..<index], as: UTF8.self))
      }
      start = index + 1
      guard byte == newline else { continue }
      if fields.contains(where: { !$0.isEmpty }) { rows.append(fields) }
      fields.removeAll(keepingCapacity: true)
      isComment = start < bytes.count && bytes[start] == hash
    }
    return rows
  }

  private static let hash: UInt8 = 0x23
  private static let tab: UInt8 = 0x09
  private static let newline: UInt8 = 0x0A
}
