/// Whether an English word begins with a vowel, from its spelling.
enum EnglishSound {
  static func beginsWithVowel(_ word: EnglishArticle.Word) -> Bool {
    if let isVowel = SpokenNumber.romanBeginsWithVowelSound(word.text) { return isVowel }
    if let reading = EnglishAcronym.reading(of: word) {
      switch reading {
      case .letters(let first): return EnglishAcronym.nameBeginsWithVowel(first)
      case .word: break
      }
    }
    return spellingBeginsWithVowel(word.folded)
  }

  /// By the list of misleading spellings, else by the first letter. `word` is folded.
  static func spellingBeginsWithVowel(_ word: String) -> Bool {
    let tables = EnglishTables.shipped
    if let listed = tables.articleWords[word] { return listed }
    let bytes = word.utf8
    let isListed = bytes.first.map(tables.articleInitials.contains) ?? false
    var length = isListed ? min(bytes.count, tables.longestArticlePrefix) : 0
    while length > 0 {
      let prefix = word[..<bytes.index(bytes.startIndex, offsetBy: length)]
      if let listed = tables.articlePrefixes[String(prefix)] { return listed }
      length -= 1
    }
    let letters = Array(word.utf8.prefix(2))
    guard let first = letters.first else { return false }
    // Y before a consonant is a vowel: yttrium, Ypres, Yvonne.
    if first == UInt8(ascii: "y"), letters.count == 2 { return !isVowelLetter(letters[1]) }
    return isVowelLetter(first)
  }

  static func isVowelLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// Lower case without full stops, apostrophes as U+0027, each Latin letter by its base letter.
  static func fold(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(scalars.count)
    let apostrophe = UInt8(ascii: "'")
    for scalar in scalars {
      switch scalar {
      case ".": continue
      case "\u{2019}": result.append(apostrophe)
      case _ where scalar.isASCII: result.append(UInt8(scalar.value) | (scalar.isCapital ? 32 : 0))
      default: result.append(contentsOf: base(of: scalar).utf8)
      }
    }
    while result.last == apostrophe { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// The plain letters of an accented or joined Latin letter, in lower case.
  private static func base(of scalar: Unicode.Scalar) -> String {
    guard let lower = scalar.properties.lowercaseMapping.unicodeScalars.first else { return "" }
    switch lower {
    case "à"..."å", "ā", "ă", "ą", "æ": return "a"
    case "ç", "ć", "č": return "c"
    case "ð", "ď", "đ": return "d"
    case "è"..."ë", "ē", "ė", "ę", "ě": return "e"
    case "ì"..."ï", "ī", "į", "ı": return "i"
    case "ł", "ľ": return "l"
    case "ñ", "ń", "ň": return "n"
    case "ò"..."ö", "ø", "ō", "ŏ", "ő", "œ": return "o"
    case "ř": return "r"
    case "ś", "š", "ş", "ș", "ß": return "s"
    case "ť", "ţ", "ț": return "t"
    case "ù"..."ü", "ū", "ŭ", "ů", "ű": return "u"
    case "ý", "ÿ": return "y"
    case "ź", "ż", "ž": return "z"
    default: return ""
    }
  }
}
