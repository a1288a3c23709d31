/// The first sound of a word in Cyrillic or Hangul that stands inside English text.
enum ForeignScriptSound {
  /// Whether a word that begins with this scalar begins with a vowel: А, І and 아 do, Я and 야
  /// begin with a glide.
  static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0400...0x052F:
      return "АЕЭИІОУЫаеэиіоуы".unicodeScalars.contains(scalar)
    case 0xAC00...0xD7A3:
      // A syllable is 588 × initial + 28 × vowel + final; initial 11 is the silent ㅇ.
      let index = scalar.value - 0xAC00
      guard index / 588 == 11 else { return false }
      // ㅏ ㅐ ㅓ ㅔ ㅗ ㅚ ㅜ ㅡ ㅢ ㅣ; the others begin with y or w.
      return [0, 1, 4, 5, 8, 13, 18, 19, 20].contains(index % 588 / 28)
    default:
      return false
    }
  }
}
