internal import ConcordModel

/// The bytes of a YAML file after the check that they are text YAML allows.
///
/// YAML 1.1 §5.1 allows UTF-8 without control characters; what the file has of rarer line breaks
/// is noted, because only the full parser knows them.
struct YAMLSource {
  var bytes: UnsafeBufferPointer<UInt8>
  var path: String
  /// Where the text begins: behind a byte order mark.
  var start = 0
  /// Whether a lone CR, U+0085, U+2028 or U+2029 occurs, which YAML takes for line ends.
  var hasRareLineBreaks = false

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, limits: YAMLLimits
  ) throws(FormatError) {
    self.bytes = bytes
    self.path = path
    guard bytes.count <= limits.bytes else {
      throw FormatError(
        .limit, at: SourcePlace(file: path, line: 1, column: 1), found: "\(bytes.count) bytes",
        expected: "at most \(limits.bytes)")
    }
    if bytes.count >= 2, let name = Self.wideEncoding(bytes[0], bytes[1]) {
      throw FormatError(
        .encoding, at: SourcePlace(file: path, line: 1, column: 1), found: name,
        expected: "UTF-8")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    try check()
  }

  /// The place of a byte.
  func place(of offset: Int) -> SourcePlace {
    var line = 1
    var column = 1
    for byte in bytes[min(start, offset)..<offset] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourcePlace(file: path, line: line, column: column)
  }

  private static func wideEncoding(_ first: UInt8, _ second: UInt8) -> String? {
    switch (first, second) {
    case (0xFF, 0xFE): "the byte order mark of UTF-16 (little-endian)"
    case (0xFE, 0xFF): "the byte order mark of UTF-16 (big-endian)"
    default: nil
    }
  }

  private mutating func check() throws(FormatError) {
    var i = start
    while i < bytes.count {
      let byte = bytes[i]
      if byte >= 0x20, byte < 0x7F {
        i += 1
      } else if byte < 0x80 {
        try checkControl(byte, at: i)
        i += 1
      } else {
        let length = UTF8Length.ofScalar(bytes, at: i)
        guard length > 0 else {
          throw FormatError(
            .encoding, at: place(of: i), found: "byte 0x\(hex(Int(byte), 2)) at offset \(i)",
            expected: "UTF-8")
        }
        try checkScalar(at: i, length: length)
        i += length
      }
    }
  }

  private mutating func checkControl(_ byte: UInt8, at i: Int) throws(FormatError) {
    switch byte {
    case 0x09, 0x0A: break
    case 0x0D:
      if i + 1 >= bytes.count || bytes[i + 1] != 0x0A { hasRareLineBreaks = true }
    default: throw unprintable(Int(byte), at: i)
    }
  }

  private mutating func checkScalar(at i: Int, length: Int) throws(FormatError) {
    let second = bytes[i + 1]
    switch bytes[i] {
    case 0xC2 where second == 0x85: hasRareLineBreaks = true
    case 0xC2 where second < 0xA0: throw unprintable(Int(second), at: i)
    case 0xE2 where second == 0x80 && bytes[i + 2] & 0xFE == 0xA8: hasRareLineBreaks = true
    case 0xEF where second == 0xBB && bytes[i + 2] == 0xBF: throw unprintable(0xFEFF, at: i)
    case 0xEF where second == 0xBF && bytes[i + 2] >= 0xBE:
      throw unprintable(0xFF40 + Int(bytes[i + 2]), at: i)
    default: break
    }
  }

  private func unprintable(_ scalar: Int, at i: Int) -> FormatError {
    FormatError(
      .encoding, at: place(of: i), found: "the control character U+\(hex(scalar, 4))",
      expected: "printable text")
  }

  private func hex(_ number: Int, _ width: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
