/// How an abbreviation is read: letter by letter (FBI) or as a word (NATO).
enum EnglishAcronym {
  enum Reading {
    case letters(first: UInt8)
    case word
  }

  /// The reading of a word whose capitals or full stops make it an abbreviation; nil for any other
  /// word, which is read by its spelling.
  static func reading(of word: EnglishArticle.Word) -> Reading? {
    if isPlain(word.text) { return nil }
    let text = withoutEnding(word.text)
    guard let first = word.folded.utf8.first else { return nil }
    let tables = EnglishTables.shipped
    if let listed = tables.acronyms[text] { return listed ? .word : .letters(first: first) }
    if tables.articleWords[word.folded] != nil, word.isHeadline || !isCapitals(text) { return nil }

    let letters = text.unicodeScalars.filter { $0.isLetter }
    if letters.count == 1 { return .letters(first: first) }
    if isDotted(text) { return .letters(first: first) }
    if text.unicodeScalars.contains("&") { return .letters(first: first) }
    if isCapitals(text) {
      return isReadAsWord(word, letters: letters.count, hasDigits: hasDigits(text))
        ? .word : .letters(first: first)
    }
    // mRNA, eSIM, xAI: a letter of its own before capitals.
    if let head = letters.first, head.isSmall,
      letters.dropFirst().first?.isCapital == true
    {
      return .letters(first: first)
    }
    // mph, rpm: no vowel, no capital.
    if letters.allSatisfy({ $0.isSmall }), letters.count > 1,
      !word.folded.utf8.contains(where: {
        EnglishSound.isVowelLetter($0) || $0 == UInt8(ascii: "y")
      })
    {
      return .letters(first: first)
    }
    return nil
  }

  /// Whether the word can be nothing but an ordinary one: letters of ASCII, among them a vowel, with
  /// a capital at most in front. Nearly every word is, so it is asked first.
  private static func isPlain(_ text: String) -> Bool {
    var hasVowel = false
    var count = 0
    for byte in text.utf8 {
      let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      let isFirstCapital = count == 0 && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      if !isSmall && !isFirstCapital { return false }
      if EnglishSound.isVowelLetter(byte | 32) || byte == UInt8(ascii: "y") { hasVowel = true }
      count += 1
    }
    return hasVowel && count > 1
  }

  /// Whether the English name of a letter (lower case ASCII) begins with a vowel: ef, em, ex.
  static func nameBeginsWithVowel(_ letter: UInt8) -> Bool {
    "aefhilmnorsx".utf8.contains(letter)
  }

  private static func isReadAsWord(
    _ word: EnglishArticle.Word, letters: Int, hasDigits: Bool
  ) -> Bool {
    if letters < 3 || hasDigits { return false }
    let pronounceable = Pronounceability.isPronounceable(word.folded)
    if word.isHeadline { return pronounceable }
    if EnglishTables.shipped.articleWords[word.folded] != nil { return true }
    // Among initials the common three-letter ones are spelt (NIS, SBU), and bodies of the UN, US,
    // UK and EU are named from their first two letters; a longer run is a word in capitals.
    if letters < 4 { return false }
    if letters < 6, ["un", "us", "uk", "eu"].contains(where: word.folded.hasPrefix) {
      return false
    }
    return pronounceable
  }

  /// The word without an ending that is no part of the abbreviation: `’s`, and the s of MPs.
  private static func withoutEnding(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let last = scalars.last, last == "." || last == "'" || last == "\u{2019}" {
      // The stop of a dotted abbreviation stays: it tells U.S. from US.
      if last == ".", scalars.dropLast().contains(".") { break }
      scalars.removeLast()
    }
    if let mark = scalars.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }),
      scalars.distance(from: mark, to: scalars.endIndex) <= 2
    {
      scalars = scalars[..<mark]
    }
    let letters = scalars.filter { $0.isLetter }
    if letters.count >= 3, letters.last == "s",
      letters.dropLast().allSatisfy({ $0.isCapital })
    {
      scalars.removeLast()
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func isCapitals(_ text: String) -> Bool {
    let cased = text.unicodeScalars.filter { $0.isCasedLetter }
    return cased.count >= 2 && cased.allSatisfy { $0.isCapital }
  }

  private static func hasDigits(_ text: String) -> Bool {
    text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// `U.N.`, `F.B.I`: single letters with stops between them.
  private static func isDotted(_ text: String) -> Bool {
    let pieces = text.split(separator: ".")
    return pieces.count >= 2 && pieces.allSatisfy { $0.unicodeScalars.count == 1 }
  }
}
