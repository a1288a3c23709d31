/// Sixty-four bytes of text as two masks, bit `i` for byte `i`.
///
/// Eight bytes at a time in ordinary registers: the compiler keeps that in line, which it does not
/// do for masks of SIMD vectors.
struct ASCIIBlock {
  /// ASCII letters and digits.
  let words: UInt64
  /// Bytes of 0x80 and above.
  let beyondASCII: UInt64

  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>) {
    var words: UInt64 = 0
    var beyond: UInt64 = 0
    var part = 0
    while part < 8 {
      let chunk = WordKey.load(bytes + 8 * part)
      let high = chunk & 0x8080_8080_8080_8080
      // With the high bit cleared no sum carries into the next byte, and the high bit of a sum says
      // whether the byte reaches a bound.
      let low = chunk & 0x7F7F_7F7F_7F7F_7F7F
      let lower = low | 0x2020_2020_2020_2020
      let letters =
        (lower &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(lower &+ 0x0505_0505_0505_0505)
      let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
      let isWord = (letters | digits) & ~high & 0x8080_8080_8080_8080
      words |= ASCIIBlock.gather(isWord) << UInt64(8 * part)
      beyond |= ASCIIBlock.gather(high) << UInt64(8 * part)
      part += 1
    }
    self.words = words
    beyondASCII = beyond
  }

  /// The high bits of eight bytes as eight bits.
  @inline(__always)
  private static func gather(_ highBits: UInt64) -> UInt64 {
    ((highBits >> 7) &* 0x0102_0408_1020_4080) >> 56
  }
}
