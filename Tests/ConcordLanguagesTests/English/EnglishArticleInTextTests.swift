import ConcordLanguages
import Testing

@Suite struct EnglishArticleInTextTests {
  /// Texts with the word in question behind `|`, and the article that is found.
  static let rows: [(text: String, article: String?)] = [
    ("They signed an |accord", "an"), ("It was a |raid", "a"), ("An |accord held", "An"),
    ("A |raid began", "A"), ("It ended. A |raid began", "A"), ("AN |ACCORD", "AN"),
    ("THEN CAME A |RAID", "A"), ("called it an “|accord”", "an"), ("called it a ‘|raid’", "a"),
    ("wanted an (|accord)", "an"), ("it was a *|raid*", "a"), ("an\n|accord", "an"),
    ("an\r\n|accord", "an"), ("an  |accord", "an"), ("an\u{00A0}|accord", "an"),
    ("“A |raid”", "A"), ("He said: “A |raid", "A"), ("<p>A |raid", "A"), ("# A |raid", "A"),
    ("peace—a |raid", "a"), ("(a |raid)", "a"), ("“an |accord", "an"), ("«an «|accord", "an"),
    ("plan A |accord", nil), ("Class A |accord", nil), ("the |accord", nil), ("|accord", nil),
    ("Iran |accord", nil), ("Japan |accord", nil), ("an|accord", nil), ("an-|accord", nil),
    ("an\n\n|accord", nil), ("vitamin-a |accord", nil), ("R&A |accord", nil), ("a, |accord", nil),
    ("and |accord", nil), ("U.S.A |accord", nil), ("è a |raid", "a"), ("Кава a |raid", "a"),
    ("한a |raid", nil), ("Ba |raid", nil), ("@a |raid", nil), ("#an |accord", nil),
    ("o'a |raid", nil), ("a |", "a"), ("1a |raid", nil), ("it held! A |raid", "A"),
  ]

  @Test(arguments: rows)
  func finds(text: String, article: String?) throws {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    let bytes = Array(parts.joined().utf8)
    let offset = parts[0].utf8.count
    let found = bytes.withUnsafeBufferPointer { buffer in
      EnglishArticle.range(before: offset, in: buffer).map {
        String(decoding: buffer[$0], as: UTF8.self)
      }
    }
    #expect(found == article)
  }

  @Test(arguments: [-1, 0, 1, 5, 99])
  func survivesAnyOffset(offset: Int) {
    let bytes = Array("a b".utf8)
    let found = bytes.withUnsafeBufferPointer { EnglishArticle.range(before: offset, in: $0) }
    #expect(found == nil)
  }

  @Test func findsItInEveryPlaceOfGarbage() {
    let bytes: [UInt8] = [0xE2, 0x80, 0x61, 0x20, 0xC2, 0xAB, 0x80, 0xFF, 0x41, 0x6E, 0x0A, 0x9C]
    for offset in 0...bytes.count {
      let range = bytes.withUnsafeBufferPointer { EnglishArticle.range(before: offset, in: $0) }
      #expect(range.map { $0.upperBound <= offset } ?? true)
    }
  }

  static let matches: [(article: String, phrase: String, result: String)] = [
    ("a", "operation", "an"), ("an", "treaty", "a"), ("A", "operation", "An"),
    ("An", "treaty", "A"), ("AN", "TREATY", "A"), ("A", "OPERATION", "AN"), ("A", "MP", "An"),
    ("A", "NIS officer", "An"), ("a", "MP", "an"), ("AN", "UAV STRIKE", "A"),
    ("A", "FBI RAID", "AN"), ("An", "envoy", "An"), ("AN", "ENVOY", "AN"),
  ]

  @Test(arguments: matches)
  func keepsItsCapitals(article: String, phrase: String, result: String) {
    #expect(EnglishArticle.matching(article, before: phrase) == result)
  }
}
