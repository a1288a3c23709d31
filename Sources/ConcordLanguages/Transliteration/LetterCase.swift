/// Capitals in UTF-8 while a word is being written.
enum LetterCase {
  /// Makes the letter at `start` a capital, where it is a Latin or Cyrillic one of one or two bytes.
  static func capitalise(_ output: inout [UInt8], at start: Int) {
    guard start < output.count else { return }
    let byte = output[start]
    if byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") {
      output[start] = byte - 32
      return
    }
    guard byte >= 0xC3, byte <= 0xD2, start + 1 < output.count else { return }
    let small = UInt16(byte & 0x1F) << 6 | UInt16(output[start + 1] & 0x3F)
    for distance: UInt16 in [1, 32, 80] {
      let capital = small - distance
      guard capital != small, LetterText.lowercase(capital) == small else { continue }
      output[start] = UInt8(0xC0 | capital >> 6)
      output[start + 1] = UInt8(0x80 | capital & 0x3F)
      return
    }
  }
}
