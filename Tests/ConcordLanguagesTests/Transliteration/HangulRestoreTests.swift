import ConcordTestSupport
import Testing

@testable import ConcordLanguages

/// Schemes that write Hangul letter by letter give it back.
@Suite struct HangulRestoreTests {
  static let schemes = SchemeRegistry.all.filter { $0.isReversible && $0.source == "ko-Hang" }

  /// The words that do not come back.
  static func lost(_ words: some Sequence<String>, _ scheme: TransliterationScheme) -> [String] {
    words.filter { scheme.restore(scheme.apply($0)) != $0 }
  }

  static func word(_ syllables: [HangulSyllable]) -> String {
    var view = String.UnicodeScalarView()
    for syllable in syllables { view.append(syllable.scalar) }
    return String(view)
  }

  @Test func thereAreThree() {
    #expect(Self.schemes.map(\.id) == ["iso11941-1", "iso11941-2", "rr-letter"])
  }

  @Test(arguments: schemes.map(\.id)) func everySyllable(_ id: String) throws {
    let scheme = try #require(SchemeRegistry.scheme(id))
    let words = (0xAC00...0xD7A3).compactMap { Unicode.Scalar($0).map { String($0) } }
    #expect(words.count == HangulSyllable.count)
    #expect(Self.lost(words, scheme) == [])
    #expect(Set(words.map(scheme.apply)).count == words.count)
  }

  /// Every coda before every onset, and every pair of vowels.
  @Test(arguments: schemes.map(\.id)) func everyBoundary(_ id: String) throws {
    let scheme = try #require(SchemeRegistry.scheme(id))
    var words: [String] = []
    for onset in UInt8(0)..<19 {
      for vowel in UInt8(0)..<21 {
        for coda in UInt8(0)..<28 where vowel % 4 == 0 {
          words.append(
            Self.word([
              HangulSyllable(onset: 0, vowel: 8, coda: coda),
              HangulSyllable(onset: onset, vowel: vowel),
            ]))
        }
        for first in UInt8(0)..<21 where onset % 6 == 5 {
          words.append(
            Self.word([
              HangulSyllable(onset: onset, vowel: first),
              HangulSyllable(onset: 11, vowel: vowel),
            ]))
        }
      }
    }
    #expect(Self.lost(words, scheme) == [])
  }

  @Test(arguments: schemes.map(\.id)) func randomWords(_ id: String) throws {
    let scheme = try #require(SchemeRegistry.scheme(id))
    let seed: UInt64 = 20_260_101
    var generator = SeededGenerator(seed: seed)
    let words = (0..<4_000).map { index in
      Self.word(
        (0...(1 + index % 5)).map { _ in
          // A third of the syllables without coda, a fifth with an empty onset: where words could
          // be read in two ways.
          HangulSyllable(
            onset: Int.random(in: 0..<5, using: &generator) == 0
              ? 11 : UInt8.random(in: 0..<19, using: &generator),
            vowel: UInt8.random(in: 0..<21, using: &generator),
            coda: Int.random(in: 0..<3, using: &generator) == 0
              ? 0 : UInt8.random(in: 0..<28, using: &generator))
        })
    }
    #expect(Self.lost(words, scheme) == [], "seed \(seed)")
  }

  @Test func textAround() throws {
    let scheme = try #require(SchemeRegistry.scheme("rr-letter"))
    #expect(scheme.restore("Doglib-mun, 1897 – (gud-i)") == "독립문, 1897 – (굳이)")
    #expect(scheme.restore("dog-lib mul-yeos") == "독립 물엿")
    #expect(scheme.restore("gyeongbog-gung-") == "경복궁-")
    #expect(scheme.restore("") == "")
    #expect(scheme.restore("xq Doglib") == "xq 독립")
    #expect(scheme.restore("ngngng") == "ngngng")
    #expect(SchemeRegistry.scheme("rr")?.restore("dongnip") == nil)
    let long = String(repeating: "ga", count: 5_000)
    #expect(scheme.restore(long) == long)
  }
}
