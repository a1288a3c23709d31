/// Lengths of well-formed UTF-8 sequences (Unicode, table 3-7).
enum UTF8Length {
  /// The number of bytes of the scalar that begins at `i`, or 0 where the bytes are ill-formed.
  @inline(__always)
  static func ofScalar(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
    let first = bytes[i]
    if first < 0x80 { return 1 }
    let left = bytes.count - i
    func trails(_ offset: Int) -> Bool { bytes[i + offset] & 0xC0 == 0x80 }
    switch first {
    case 0xC2...0xDF:
      return left >= 2 && trails(1) ? 2 : 0
    case 0xE0...0xEF:
      guard left >= 3, trails(1), trails(2) else { return 0 }
      if first == 0xE0, bytes[i + 1] < 0xA0 { return 0 }
      if first == 0xED, bytes[i + 1] > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard left >= 4, trails(1), trails(2), trails(3) else { return 0 }
      if first == 0xF0, bytes[i + 1] < 0x90 { return 0 }
      if first == 0xF4, bytes[i + 1] > 0x8F { return 0 }
      return 4
    default:
      return 0
    }
  }
}
