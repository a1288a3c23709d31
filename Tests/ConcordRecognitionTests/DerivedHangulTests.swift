import ConcordModel
import ConcordRecognition
import Testing

/// Korean text with spellings of Ukrainian and English names that no glossary lists.
@Suite struct DerivedHangulTests {
  static let concepts = [
    RecogniserTests.concept(
      "zelenskyy", .person, origin: .ukrainian, isDistinctive: true,
      [
        .english: [Term("Volodymyr Zelenskyy")], .ukrainian: [Term("Володимир Зеленський")],
        .korean: [Term("볼로디미르 젤렌스키")],
      ]),
    RecogniserTests.concept(
      "kharkiv", .place, origin: .ukrainian,
      [.english: [Term("Kharkiv")], .ukrainian: [Term("Харків")], .korean: [Term("하르키우")]]),
    RecogniserTests.concept(
      "kyiv", .place, origin: .ukrainian,
      [.english: [Term("Kyiv")], .ukrainian: [Term("Київ")], .korean: [Term("키이우")]]),
    RecogniserTests.concept(
      "sumy", .place, origin: .ukrainian,
      [.english: [Term("Sumy")], .ukrainian: [Term("Суми")], .korean: [Term("수미")]]),
    RecogniserTests.concept(
      "trump", .person, origin: .english, isDistinctive: true,
      [
        .english: [Term("Donald Trump")], .ukrainian: [Term("Дональд Трамп")],
        .korean: [Term("도널드 트럼프")],
      ]),
  ]

  static func mentions(_ text: String) throws -> [String] {
    let house = RecogniserTests.house
    let lexicon = try #require(LexiconCompiler(house: house).lexicon(of: concepts))
    let recogniser = Recogniser(lexicon: lexicon, house: house)
    let description = MentionDescription(lexicon: lexicon)
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      let scan = recogniser.scan(buffer)
      let named = recogniser.named(in: scan, buffer)
      return recogniser.resolve(scan, in: buffer, named: named).map { mention in
        let surface = String(decoding: bytes[mention.range], as: UTF8.self)
        return "\(description.id(ofConcept: mention.concept)):\(surface)"
      }
    }
  }

  @Test(arguments: [
    ("하리코프에서", ["kharkiv:하리코프에서"]), ("키예프를", ["kyiv:키예프를"]),
    ("블라디미르 젤렌스키이 대통령은", ["zelenskyy:블라디미르 젤렌스키이"]), ("하르키브는", ["kharkiv:하르키브는"]),
    ("도날드 트럼프가", ["trump:도날드 트럼프가"]), ("아이를 키우는", []), ("수미는", ["sumy:수미는"]), ("하리코프카", []),
  ])
  func variants(_ text: String, _ expected: [String]) throws {
    let found = try Self.mentions(text)
    #expect(found.count == expected.count, "\(found)")
    for (one, wanted) in zip(found, expected) {
      // Titles and particles may belong to the mention or not; the name does.
      #expect(one.hasPrefix(String(wanted.prefix { $0 != ":" })))
    }
  }
}
