/// Loose letters of Hangul put together: compatibility jamo (ㅎㅏㄴ) and half-width ones (ﾡ).
enum HangulJamo {
  /// Whether a scalar is a loose letter.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x3131 && letter(scalar) != nil
  }

  /// The text with runs of loose letters composed to syllables. A letter that finds no place in a
  /// syllable stays as it is.
  static func composed(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let letters = scalars.map(letter)
    func onset(_ index: Int) -> Int? { place(letters, index, HangulSyllable.onsets) }
    func vowel(_ index: Int) -> Int? { place(letters, index, HangulSyllable.vowels) }
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard let first = onset(index), let middle = vowel(index + 1) else {
        result.append(scalars[index])
        index += 1
        continue
      }
      var syllable = HangulSyllable(onset: UInt8(first), vowel: UInt8(middle))
      index += 2
      if let last = place(letters, index, HangulSyllable.codas), vowel(index + 1) == nil {
        syllable.coda = UInt8(last + 1)
        index += 1
      }
      result.append(syllable.scalar)
    }
    return String(result)
  }

  private static func place(
    _ letters: [Unicode.Scalar?], _ index: Int, _ list: [Unicode.Scalar]
  ) -> Int? {
    guard index < letters.count, let letter = letters[index] else { return nil }
    return list.firstIndex(of: letter)
  }

  /// The compatibility jamo that a loose letter is.
  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x3131...0x3163: scalar
    case 0xFFA1...0xFFBE: Unicode.Scalar(scalar.value - 0xFFA1 + 0x3131)
    case 0xFFC2...0xFFC7: Unicode.Scalar(scalar.value - 0xFFC2 + 0x314F)
    case 0xFFCA...0xFFCF: Unicode.Scalar(scalar.value - 0xFFCA + 0x3155)
    case 0xFFD2...0xFFD7: Unicode.Scalar(scalar.value - 0xFFD2 + 0x315B)
    case 0xFFDA...0xFFDC: Unicode.Scalar(scalar.value - 0xFFDA + 0x3161)
    default: nil
    }
  }
}
