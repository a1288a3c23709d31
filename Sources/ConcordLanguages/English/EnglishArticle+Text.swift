extension EnglishArticle {
  /// The article that stands before a word in running text, as a range of bytes.
  ///
  /// Between the two may stand white space with at most one line end, and opening quotation marks,
  /// brackets or emphasis marks beside the word. A capital `A` inside a sentence is a letter (plan A,
  /// vitamin A) and no article, unless the word after it is in capitals too. Cost: a few bytes
  /// looked at on either side.
  ///
  /// - Parameters:
  ///   - offset: where the word begins, in bytes.
  ///   - text: UTF-8.
  /// - Returns: the range of `a`, `an`, `A`, `An` or `AN`, or nil where there is none or `offset` is
  ///   out of range.
  public static func range(
    before offset: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard offset > 1, offset <= text.count else { return nil }
    var end = offset
    while let mark = openingMark(before: end, in: text) { end -= mark }
    let marksEnd = end
    var lineEnds = 0
    while let space = space(before: end, in: text) {
      end -= space
      if text[end] == 0x0A { lineEnds += 1 }
    }
    guard end < marksEnd, lineEnds < 2 else { return nil }
    var start = end
    while start > 0, isASCIILetter(text[start - 1]) { start -= 1 }
    let word = text[start..<end]
    guard word.count == 1 || word.count == 2, word[start] | 32 == UInt8(ascii: "a"),
      word.count == 1 || word[start + 1] | 32 == UInt8(ascii: "n"),
      isWordStart(start, in: text)
    else { return nil }
    let isCapital = word[start] < UInt8(ascii: "a")
    if isCapital, word.count == 1, !isSentenceStart(start, in: text),
      !isInCapitals(from: offset, in: text)
    {
      return nil
    }
    return start..<end
  }

  /// The article that goes before `phrase`, with the capitals of the one that stands there.
  ///
  /// A capital `A` becomes `AN` before a phrase in capitals and `An` before any other.
  public static func matching(
    _ article: some StringProtocol, before phrase: some StringProtocol
  ) -> String {
    let wanted = indefinite(before: phrase)
    guard article.unicodeScalars.first?.isCapital == true else { return wanted }
    guard wanted == "an" else { return "A" }
    if article == "AN" { return "AN" }
    if article == "An" { return "An" }
    let letters = phrase.unicodeScalars.filter(\.isCasedLetter)
    return letters.count > 4 && letters.allSatisfy(\.isCapital) ? "AN" : "An"
  }

  /// The bytes of the opening mark that ends at `end`.
  private static func openingMark(before end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard end > 0 else { return nil }
    switch text[end - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
      return 1
    case 0xAB where end > 1 && text[end - 2] == 0xC2:  // «
      return 2
    case 0x98, 0x9A, 0x9C, 0x9E, 0xB9:  // ‘ ‚ “ „ ‹
      return end > 2 && text[end - 2] == 0x80 && text[end - 3] == 0xE2 ? 3 : nil
    default: return nil
    }
  }

  /// The bytes of the white space that ends at `end`.
  private static func space(before end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard end > 0 else { return nil }
    switch text[end - 1] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xA0 where end > 1 && text[end - 2] == 0xC2: return 2
    case 0xAF where end > 2 && text[end - 2] == 0x80 && text[end - 3] == 0xE2: return 3
    default: return nil
    }
  }

  /// Whether a word, not the end of one or of a compound, begins at `start`.
  private static func isWordStart(_ start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    // An apostrophe inside a word opens nothing.
    if start > 1, text[start - 1] == UInt8(ascii: "'"), isASCIILetter(text[start - 2]) {
      return false
    }
    if start == 0 || openingMark(before: start, in: text) != nil { return true }
    if space(before: start, in: text) != nil { return true }
    if text[start - 1] == UInt8(ascii: ">") { return true }
    // En and em dash.
    return start > 2 && text[start - 3] == 0xE2 && text[start - 2] == 0x80
      && (0x93...0x94).contains(text[start - 1])
  }

  /// Whether nothing of the same sentence stands before `start`.
  private static func isSentenceStart(_ start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = start
    while end > 0 {
      if let mark = openingMark(before: end, in: text) {
        // What opens here begins a sentence of its own: “A raid …”
        return mark > 0
      }
      guard let space = space(before: end, in: text) else { break }
      end -= space
    }
    if end == 0 { return true }
    switch text[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "-"),
      UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "\""):
      return true
    // ” ’ … – — • at the end of what came before.
    default:
      return text[end - 1] & 0xC0 == 0x80 && end > 2 && text[end - 3] == 0xE2
        && text[end - 2] == 0x80
    }
  }

  /// Whether the word at `offset` is written in capitals, two of them at least.
  private static func isInCapitals(
    from offset: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var count = 0
    var index = offset
    while index < text.count, isASCIILetter(text[index]) {
      if text[index] & 32 != 0 { return false }
      count += 1
      index += 1
    }
    return count > 1
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32)
  }
}
