internal import ConcordTestSupport
internal import ConcordText
internal import Testing

@Suite struct WordsTests {
  /// `|` stands at the offset that is asked.
  @Test(arguments: [
    ("start of the text", "|Kim", true),
    ("end of the text", "Kim|", true),
    ("inside a word", "K|im", false),
    ("before a digit", "Kim|2", false),
    ("before an apostrophe", "Kim|’s", true),
    ("before a mark", "и|\u{306}", false),
    ("Latin beside Hangul", "KBS|는", true),
    ("digit beside Hangul", "제|1비서", true),
    ("inside Hangul", "김|정은", false),
    ("Latin beside Cyrillic", "Kи|їв", false),
    ("soft hyphen inside a word", "Зе|\u{AD}ленський", false),
    ("behind a soft hyphen", "Зе\u{AD}|ленський", false),
    ("zero-width space and stop", "Kim|\u{200B}.", true),
    ("before an apostrophe in a Cyrillic word", "Мар|’яна", false),
    ("behind an apostrophe in a Cyrillic word", "Марʼ|яна", false),
    ("U+02BC before s", "Kim|ʼs", true),
    ("closing quotation mark", "Київ|’ та", true),
    ("Latin before an apostrophe and Cyrillic", "Twitter|’и", true),
    ("underscore", "Kim|_un", true),
    ("full-width letter", "Kim|Ｕ", false),
  ])
  func boundaries(name: String, marked: String, expected: Bool) throws {
    let bytes = Array(marked.utf8)
    let offset = try #require(bytes.firstIndex(of: 0x7C))
    let text = Array(bytes[..<offset] + bytes[(offset + 1)...])
    let actual = text.withUnsafeBufferPointer { Words.isBoundary(at: offset, in: $0) }
    #expect(actual == expected, "\(name)")
  }

  @Test(arguments: [
    ("a |Kyiv b", "Kyiv"), ("a Ky|iv b", "Kyiv"), ("a Kyiv| b", "Kyiv"),
    ("Ки\u{301}|їв.", "Ки\u{301}їв"),
    ("в Мар|’яни.", "Мар’яни"), ("‘Ки|їв’", "Київ"), (" | ", ""), ("|", ""), ("김정|은은", "김정은은"),
  ])
  func ranges(marked: String, expected: String) throws {
    let bytes = Array(marked.utf8)
    let offset = try #require(bytes.firstIndex(of: 0x7C))
    let text = Array(bytes[..<offset] + bytes[(offset + 1)...])
    let range = text.withUnsafeBufferPointer { Words.range(around: offset, in: $0) }
    #expect(String(decoding: text[range], as: UTF8.self) == expected)
  }

  @Test func classesOfSigns() {
    for scalar in UnicodeTables.scalars where scalar < 0x1_0000 {
      let folded = Fold.bytes(UnicodeTables.string([scalar]))
      #expect(
        Words.isApostrophe(scalar) == (folded == [0x27]) || scalar == 0x374 || scalar >= 0x1F00)
      #expect(Words.isHyphen(scalar) == (folded == [0x2D]) || scalar >= 0x2070)
    }
  }

  /// Asking anywhere in anything is safe.
  @Test func anywhere() {
    var generator = SeededGenerator(seed: 61)
    for length in 0..<120 {
      let bytes = RandomText.bytes(length: length, &generator)
      bytes.withUnsafeBufferPointer { text in
        for offset in -1...text.count + 1 {
          _ = Words.isBoundary(at: offset, in: text)
          let range = Words.range(around: offset, in: text)
          #expect(range.lowerBound >= 0 && range.upperBound <= text.count)
        }
      }
    }
  }
}
