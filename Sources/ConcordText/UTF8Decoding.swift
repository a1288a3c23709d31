/// One scalar read from UTF-8, or one ill-formed sequence.
struct DecodedScalar {
  /// The scalar, U+FFFD for an ill-formed sequence.
  var value: UInt32
  /// The bytes it takes: 1 to 4.
  var length: Int
  var isValid: Bool
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at `offset`, which must lie inside the buffer.
  ///
  /// An ill-formed sequence is the longest prefix of a well-formed one (Unicode 15.0 §3.9,
  /// "maximal subpart"), at least one byte.
  @inline(__always)
  func scalar(at offset: Int) -> DecodedScalar {
    let lead = self[offset]
    if lead < 0x80 { return DecodedScalar(value: UInt32(lead), length: 1, isValid: true) }
    let left = count - offset
    guard lead >= 0xC2, lead <= 0xF4, left > 1 else {
      return DecodedScalar(value: 0xFFFD, length: 1, isValid: false)
    }
    let second = self[offset + 1]
    if lead < 0xE0 {
      guard second & 0xC0 == 0x80 else {
        return DecodedScalar(value: 0xFFFD, length: 1, isValid: false)
      }
      return DecodedScalar(
        value: UInt32(lead & 0x1F) << 6 | UInt32(second & 0x3F), length: 2, isValid: true)
    }
    // No overlong forms, no surrogates, nothing above U+10FFFF: all told by the second byte.
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else {
      return DecodedScalar(value: 0xFFFD, length: 1, isValid: false)
    }
    guard left > 2, self[offset + 2] & 0xC0 == 0x80 else {
      return DecodedScalar(value: 0xFFFD, length: 2, isValid: false)
    }
    let third = self[offset + 2]
    if lead < 0xF0 {
      let high = UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6
      return DecodedScalar(value: high | UInt32(third & 0x3F), length: 3, isValid: true)
    }
    guard left > 3, self[offset + 3] & 0xC0 == 0x80 else {
      return DecodedScalar(value: 0xFFFD, length: 3, isValid: false)
    }
    let high = UInt32(lead & 0x07) << 18 | UInt32(second & 0x3F) << 12
    return DecodedScalar(
      value: high | UInt32(third & 0x3F) << 6 | UInt32(self[offset + 3] & 0x3F), length: 4,
      isValid: true)
  }
}

extension UnsafeMutablePointer<UInt8> {
  /// Writes a scalar as UTF-8 and returns the number of bytes; there must be room for four.
  @inline(__always)
  func write(_ scalar: UInt32) -> Int {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: scalar >> shift & 0x3F | 0x80) }
    switch scalar {
    case 0..<0x80:
      self[0] = UInt8(truncatingIfNeeded: scalar)
      return 1
    case 0x80..<0x800:
      self[0] = UInt8(truncatingIfNeeded: scalar >> 6 | 0xC0)
      self[1] = tail(0)
      return 2
    case 0x800..<0x1_0000:
      self[0] = UInt8(truncatingIfNeeded: scalar >> 12 | 0xE0)
      self[1] = tail(6)
      self[2] = tail(0)
      return 3
    default:
      self[0] = UInt8(truncatingIfNeeded: scalar >> 18 | 0xF0)
      self[1] = tail(12)
      self[2] = tail(6)
      self[3] = tail(0)
      return 4
    }
  }
}
