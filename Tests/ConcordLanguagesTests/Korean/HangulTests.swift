import ConcordLanguages
import Testing

@Suite("Hangul arithmetic")
struct HangulTests {
  @Test("every syllable comes apart and together again")
  func roundTrip() throws {
    for value in UInt32(0xAC00)..<(0xAC00 + 11_172) {
      let scalar = try #require(Unicode.Scalar(value))
      let syllable = try #require(Hangul.decompose(scalar))
      #expect(Hangul.compose(syllable) == scalar)
    }
  }

  @Test(arguments: [("김", 16), ("서울", 8), ("러시아", 0), ("많", 6)])
  func coda(_ text: String, _ expected: Int) {
    #expect(Hangul.coda(of: text) == expected)
  }

  @Test("what is no syllable has no parts")
  func outside() {
    for scalar: Unicode.Scalar in ["A", "ㄱ", "\u{1100}", "漢", "\u{ABFF}", "\u{D7A4}"] {
      #expect(Hangul.decompose(scalar) == nil)
      #expect(!Hangul.isSyllable(scalar))
    }
    #expect(Hangul.coda(of: "") == nil)
    #expect(Hangul.compose(.init(onset: 19, vowel: 0)) == nil)
    #expect(Hangul.compose(.init(onset: 0, vowel: -1)) == nil)
    #expect(Hangul.compose(.init(onset: 0, vowel: 0, coda: 28)) == nil)
  }
}
