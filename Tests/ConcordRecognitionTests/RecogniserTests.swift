import ConcordModel
import ConcordRecognition
import ConcordTestSupport
import Foundation
import Testing

@Suite struct RecogniserTests {
  static let house = House(
    name: "default", koreanGivenNames: ["KR": .hyphenated, "KP": .hyphenated])

  static func concept(
    _ id: String, _ kind: ConceptEntry.Kind, origin: Language? = nil, isDistinctive: Bool = false,
    _ terms: [Language: [Term]]
  ) -> ConceptEntry {
    ConceptEntry(
      id: id, kind: kind, origin: origin?.tag, isDistinctive: isDistinctive,
      sections: Language.allCases.compactMap { language in
        terms[language].map { LanguageSection(language: language.tag, terms: $0) }
      })
  }

  static let concepts = [
    concept(
      "volodymyr-zelenskyy", .person, origin: .ukrainian, isDistinctive: true,
      [
        .english: [Term("Volodymyr Zelenskyy")], .ukrainian: [Term("Володимир Зеленський")],
        .korean: [Term("볼로디미르 젤렌스키")],
      ]),
    concept(
      "jang-ho", .person, origin: .korean,
      [.english: [Term("Jang Min-ho")], .korean: [Term("장민호")]]),
    concept(
      "jang-u", .person, origin: .korean,
      [.english: [Term("Jang Woo-seok")], .korean: [Term("장우석")]]),
    concept(
      "kyiv", .place, origin: .ukrainian, [.english: [Term("Kyiv")], .ukrainian: [Term("Київ")]]),
    concept(
      "cake", .phrase, [.english: [Term("Kiev cake", isFixed: true)]]),
    concept(
      "busan", .place, origin: .korean, [.korean: [Term("부산")], .english: [Term("Busan")]]),
  ]

  /// The ids and surfaces of the mentions of a text, in order.
  static func mentions(_ text: String) throws -> [String] {
    let lexicon = try #require(LexiconCompiler(house: house).lexicon(of: concepts))
    let recogniser = Recogniser(lexicon: lexicon, house: house)
    let description = MentionDescription(lexicon: lexicon)
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      let scan = recogniser.scan(buffer)
      let named = recogniser.named(in: scan, buffer)
      return recogniser.resolve(scan, in: buffer, named: named).map { mention in
        let surface = String(decoding: bytes[mention.range], as: UTF8.self)
        let id = description.id(ofConcept: mention.concept)
        return mention.standing == .ambiguous ? "?\(surface)" : "\(id):\(surface)"
      }
    }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var mentions: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ mentions: String...) {
      self.name = name
      self.text = text
      self.mentions = mentions
    }
  }

  @Test(arguments: [
    Row("no mention", "Nothing to see here."),
    Row("distinctive family name", "said Zelensky.", "volodymyr-zelenskyy:Zelensky"),
    Row("possessive", "Zelenskiy’s car", "volodymyr-zelenskyy:Zelenskiy’s"),
    Row("whole word only", "Zelenskyites and Kievan Rus"),
    Row("lower case is another word", "a kiev of thoughts"),
    Row("fixed phrase masks", "Kiev cake in Kiev", "cake:Kiev cake", "kyiv:Kiev"),
    Row("inflected", "у Києві", "kyiv:Києві"),
    Row("phrase agrees", "Володимиром Зеленським", "volodymyr-zelenskyy:Володимиром Зеленським"),
    Row(
      "another's given name before", "Зеленський і Володимира Зеленський",
      "volodymyr-zelenskyy:Зеленський"),
    Row("particle", "부산에서 만났다", "busan:부산에서"),
    Row("another Korean word", "부산대학교"),
    Row("family name without a full mention", "Jang said"),
    Row(
      "family name after a full mention", "Jang Min-ho came. Jang said.", "jang-ho:Jang Min-ho",
      "jang-ho:Jang"),
    Row(
      "headline before the full mention", "Jang wins\nJang Min Ho won.", "jang-ho:Jang",
      "jang-ho:Jang Min Ho"),
    Row(
      "two bearers", "Jang Min-ho met Jang Woo-seok. Jang left.", "jang-ho:Jang Min-ho",
      "jang-u:Jang Woo-seok", "?Jang"),
    Row(
      "Korean family name before a title", "장민호가 왔다. 장 대변인은 말했다. 장 보러 간다.",
      "jang-ho:장민호가", "jang-ho:장"),
    Row("another bearer", "Jang Min-ho met Jang Bo-go.", "jang-ho:Jang Min-ho"),
    Row("Russian sentence", "Владимир Зеленский был в Киеве, это видели все."),
    Row("web address", "see https://kiev.example/Kiev and www.Kiev.ua, t.me/V_Zelenskiy_official"),
    Row("handle and tag", "@Zelensky #Zelensky Zelensky@example.org"),
    Row(
      "decomposed", "про Зеленськи\u{0438}\u{0306}", "volodymyr-zelenskyy:Зеленськи\u{0438}\u{0306}"
    ),
    Row(
      "stress mark", "Володи\u{0301}мир Зеле\u{0301}нський",
      "volodymyr-zelenskyy:Володи\u{0301}мир Зеле\u{0301}нський"),
    Row("full width", "Ｋｙｉｖ", "kyiv:Ｋｙｉｖ"),
    Row("decomposed Hangul", "부산은".decomposed, "busan:\("부산은".decomposed)"),
    Row("over a line", "Volodymyr\nZelensky", "volodymyr-zelenskyy:Volodymyr\nZelensky"),
    Row("over a paragraph", "Volodymyr\n\nZelensky", "volodymyr-zelenskyy:Zelensky"),
  ])
  func finds(_ row: Row) throws {
    #expect(try Self.mentions(row.text) == row.mentions)
  }

  @Test func survivesAnyBytes() throws {
    let lexicon = try #require(LexiconCompiler(house: Self.house).lexicon(of: Self.concepts))
    let recogniser = Recogniser(lexicon: lexicon, house: Self.house)
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "Zelensky", "Київ", "부산", "Kim", "\u{301}", "\u{2019}s", "e\u{300}", " ", "\n", "ｋ",
    ]
    .map { Array($0.utf8) }
    for _ in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<60, using: &generator) {
        if Bool.random(using: &generator) {
          bytes += pieces.randomElement(using: &generator) ?? []
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      bytes.withUnsafeBufferPointer { buffer in
        let scan = recogniser.scan(buffer)
        let mentions = recogniser.resolve(
          scan, in: buffer, named: recogniser.named(in: scan, buffer))
        var end = 0
        for mention in mentions {
          #expect(
            mention.range.lowerBound >= end && mention.range.upperBound <= bytes.count,
            "seed \(seed)")
          end = mention.core.upperBound
        }
      }
    }
  }
}

extension String {
  /// The canonical decomposition.
  fileprivate var decomposed: String { decomposedStringWithCanonicalMapping }
}
