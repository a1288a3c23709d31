/// How a Latin word ends when a Korean reads it aloud.
///
/// Capitals are spelt out by letter names unless they are a word in a headline's capitals, five
/// letters or more with vowels among them; words follow the habits of the loan-word
/// orthography (외래어 표기법): a stop after a short vowel closes the syllable (Facebook 페이스북),
/// other obstruents take 으 (Trump 트럼프), n m ng close it, l is ㄹ, r is silent.
enum LatinReading {
  /// The final of the ASCII word that ends at `end` (exclusive).
  static func final(
    ofWordEndingAt end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> KoreanFinal {
    var start = end
    while start > 0, isLetter(utf8[start - 1]), end - start < 32 { start -= 1 }
    let word = utf8[start..<end]
    let capitals = word.map { $0 & 0xDF }
    if let listed = KoreanReadings.shared.word(capitals) { return listed }
    guard let last = capitals.last else { return .vowel }
    let isSpelt = word.allSatisfy { $0 & 0x20 == 0 } && !isPronounceable(capitals)
    if isSpelt || capitals.count == 1 { return letter(last - 0x41) }
    return spoken(capitals)
  }

  /// The final of a letter's name: 0 for A. 엘 and 알 end in ㄹ, 엠 and 엔 in other codas.
  static func letter(_ index: UInt8) -> KoreanFinal {
    switch index {
    case 11, 17: .rieul
    case 12, 13: .consonant
    default: .vowel
    }
  }

  /// The final of a letter with a diacritic, Latin-1 Supplement to Latin Extended-B.
  static func final(ofAccented scalar: UInt32) -> KoreanFinal {
    switch scalar {
    case 0xD1, 0xF1, 0x143...0x14B: .consonant
    case 0x139...0x142: .rieul
    default: .vowel
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x41, 0x45, 0x49, 0x4F, 0x55, 0x59: true
    default: false
    }
  }

  /// Whether capitals look like a word: at least two vowels, never three consonants together.
  private static func isPronounceable(_ letters: [UInt8]) -> Bool {
    var vowels = 0
    var consonants = 0
    for letter in letters {
      consonants = isVowel(letter) ? 0 : consonants + 1
      if consonants == 0 { vowels += 1 }
      if consonants == 3 { return false }
    }
    return letters.count >= 5 && vowels >= 2
  }

  /// A word of two letters or more, in capitals, by its sound.
  private static func spoken(_ letters: [UInt8]) -> KoreanFinal {
    var letters = letters[...]
    var hadMuteE = false
    // A final e after one consonant that follows a vowel is mute: Chrome, Skype, Google.
    if letters.count >= 4, letters.last == UInt8(ascii: "E"),
      let before = letters.dropLast().last, !isVowel(before), before != UInt8(ascii: "Z")
    {
      letters = letters.dropLast()
      hadMuteE = true
    }
    guard let last = letters.last else { return .vowel }
    let before = letters.dropLast()
    switch last {
    case UInt8(ascii: "M"), UInt8(ascii: "N"): return .consonant
    case UInt8(ascii: "L"): return .rieul
    case UInt8(ascii: "G") where before.last == UInt8(ascii: "N"): return .consonant
    case UInt8(ascii: "K") where before.last == UInt8(ascii: "C"): return .consonant
    case UInt8(ascii: "K"), UInt8(ascii: "P"), UInt8(ascii: "T"), UInt8(ascii: "C"):
      // A long vowel or a consonant before the stop asks for 으: Skype 스카이프, Trump 트럼프.
      guard !hadMuteE, let vowel = before.last, isVowel(vowel) else { return .vowel }
      let isDigraph = before.dropLast().last.map(isVowel) ?? false
      let isShortPair = isDigraph && last == UInt8(ascii: "K") && vowel == UInt8(ascii: "O")
      return isDigraph && !isShortPair ? .vowel : .consonant
    default: return .vowel
    }
  }
}
