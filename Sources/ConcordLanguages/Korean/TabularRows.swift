/// The rows of a shipped tab-separated file: lines without those that are blank or begin with `#`.
struct TabularRows {
  /// One row; fields are views of the file's bytes.
  struct Row {
    let fields: [UnsafeBufferPointer<UInt8>]
    var count: Int { fields.count }

    /// A field, empty beyond the last.
    subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
      index < fields.count ? fields[index] : UnsafeBufferPointer(start: nil, count: 0)
    }

    func text(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }
  }

  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Every row in order.
  var rows: [Row] {
    var rows: [Row] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if end > start, bytes[start] != 0x23 { rows.append(row(start..<end)) }
      start = end + 1
    }
    return rows
  }

  private func row(_ line: Range<Int>) -> Row {
    var fields: [UnsafeBufferPointer<UInt8>] = []
    var start = line.lowerBound
    for index in line where bytes[index] == 0x09 {
      fields.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      start = index + 1
    }
    fields.append(UnsafeBufferPointer(rebasing: bytes[start..<line.upperBound]))
    return Row(fields: fields)
  }
}
