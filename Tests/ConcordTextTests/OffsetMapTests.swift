internal import ConcordTestSupport
internal import ConcordText
internal import Testing

private func mapped(_ text: String) -> FoldedText {
  Array(text.utf8).withUnsafeBufferPointer { Fold.mapped($0) }
}

@Suite struct OffsetMapTests {
  /// The original text that a stretch of the folded text came from.
  @Test(arguments: [
    ("same length", "Київ і Kyiv", "kyiv", "Kyiv"),
    ("apostrophe", "Мар’яна Безугла", "мар'яна", "Мар’яна"),
    ("behind an apostrophe", "Мар’яна Безугла", "безугла", "Безугла"),
    ("stress mark", "в Ки\u{301}єві\u{301}.", "києві", "Ки\u{301}єві\u{301}"),
    ("soft hyphen inside", "a Зе\u{AD}ленський b", "зеленський", "Зе\u{AD}ленський"),
    ("invisible at the edges", "\u{200B}\u{200B}Kim\u{200B}\u{AD} Un", "kim", "Kim"),
    ("part of an expansion", "Straße", "s", "S"),
    ("half an expansion", "xßy", "s", "ß"),
    ("decomposed syllables", "\u{1100}\u{1175}\u{11B7}정은", "김", "\u{1100}\u{1175}\u{11B7}"),
    ("decomposed й", "Сергіи\u{306} К", "сергій", "Сергіи\u{306}"),
    ("full width", "（ＫＩＭ）", "kim", "ＫＩＭ"),
    ("dash of three bytes", "A – B", "b", "B"),
    ("mark that takes back the ASCII before it", "cafe\u{301}s", "é", "e\u{301}"),
    ("dropped before a mark", "e\u{AD}\u{301}s", "é", "e\u{AD}\u{301}"),
  ])
  func originals(name: String, text: String, part: String, expected: String) throws {
    let folded = mapped(text)
    let partBytes = Array(part.utf8)
    let start = try #require(
      folded.bytes.indices.first { folded.bytes[$0...].starts(with: partBytes) })
    let range = folded.originalRange(of: start..<start + partBytes.count)
    #expect(Array(text.utf8)[range] == Array(expected.utf8)[...], "\(name): \(range)")
  }

  @Test func nothingStoredForLettersOfOneLength() {
    #expect(mapped("Plain ASCII, Кирилиця, 한글").map.isIdentity)
    #expect(!mapped("’").map.isIdentity)
  }

  @Test func emptyRanges() {
    let folded = mapped("a\u{AD}b")
    #expect(folded.originalRange(of: 0..<0) == 0..<0)
    #expect(folded.originalRange(of: 1..<1) == 3..<3)
    #expect(folded.foldedRange(of: 1..<3) == 1..<1)
    #expect(folded.foldedRange(of: 0..<4) == 0..<2)
  }

  /// Walking over all bytes: monotone, within bounds, whole scalars, and folding what a range came
  /// from gives the range back.
  @Test(arguments: [21, 22, 23, 24] as [UInt64])
  func randomTexts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<150 {
      let bytes = RandomText.bytes(length: 2 + round, &generator)
      let folded = bytes.withUnsafeBufferPointer { Fold.mapped($0) }
      let count = folded.bytes.count
      var last = 0..<0
      for offset in 0..<count {
        let range = folded.originalRange(of: offset..<offset + 1)
        #expect(!range.isEmpty && range.upperBound <= bytes.count)
        #expect(range.lowerBound >= last.lowerBound && range.upperBound >= last.upperBound)
        let back = folded.foldedRange(of: range)
        #expect(back.contains(offset), "seed \(seed), round \(round): \(offset) \(range) \(back)")
        last = range
      }
      #expect(folded.foldedRange(of: 0..<bytes.count) == 0..<count)
      let starts = folded.bytes.indices.filter { folded.bytes[$0] & 0xC0 != 0x80 } + [count]
      for _ in 0..<10 where !starts.isEmpty {
        let a = starts[Int.random(in: 0..<starts.count, using: &generator)]
        let b = starts[Int.random(in: 0..<starts.count, using: &generator)]
        guard a != b else { continue }
        let range = folded.originalRange(of: min(a, b)..<max(a, b))
        let again = folded.foldedRange(of: range)
        #expect(again.lowerBound <= min(a, b) && again.upperBound >= max(a, b))
        let refolded = Fold.bytes(String(decoding: bytes[range], as: UTF8.self))
        #expect(
          refolded == Array(folded.bytes[again]),
          "seed \(seed), round \(round): \(range) \(again)")
      }
    }
  }
}
