import ConcordLanguages
import ConcordTestSupport
import Testing

@Suite("Tails of Korean eojeol")
struct KoreanTailTests {
  private struct Row {
    var host: KoreanTail.Host
    var name: String
    var tail: String
    var rest: [String]

    init(_ text: String) throws {
      let words = text.split(separator: " ").map(String.init)
      host = try #require(KoreanTail.Host.allCases.first { "\($0)" == words.first })
      name = words[1]
      tail = words[2]
      rest = Array(words[3...])
    }

    func parse() -> KoreanTail? {
      KoreanTail.parse(tail, after: KoreanFinal(endOf: name), host: host)
    }
  }

  @Test(
    arguments: KoreanTailRows.particles + KoreanTailRows.copula + KoreanTailRows.nouns)
  func parses(_ text: String) throws {
    let row = try Row(text)
    let tail = try #require(row.parse())
    #expect(!tail.isAllomorphWrong)
    #expect(tail.text == row.tail)
    #expect(tail.text(after: KoreanFinal(endOf: row.name)) == row.tail)
    #expect(tail.elements.map(\.surface).joined() == row.tail)
  }

  @Test(arguments: KoreanTailRows.refused)
  func refuses(_ text: String) throws {
    let tail = try Row(text).parse()
    #expect(tail == nil, "read as \(tail?.elements.map(\.surface) ?? [])")
  }

  @Test(arguments: KoreanTailRows.repairs)
  func repairs(_ text: String) throws {
    let row = try Row(text)
    let tail = try #require(row.parse())
    #expect(tail.text(after: KoreanFinal(endOf: row.rest[0])) == row.rest[1])
  }

  @Test(arguments: [
    ("김정은", "는"), ("김정은", "를"), ("김정은", "가"), ("김정은", "와"), ("젤렌스키", "은"), ("젤렌스키", "을"),
    ("젤렌스키", "이"), ("젤렌스키", "으로"), ("이재명", "으로써"), ("박철", "으로"), ("김정은", "대통령는"),
  ])
  func toleratesSlips(_ name: String, _ text: String) throws {
    let tail = KoreanTail.parse(text, after: KoreanFinal(endOf: name), host: .person)
    #expect(tail?.isAllomorphWrong == (text != "으로써"))
    #expect(tail?.text == text)
  }

  @Test("there and back is the identity for what touches the name in its standard form")
  func thereAndBack() throws {
    for text in KoreanTailRows.particles + KoreanTailRows.copula + KoreanTailRows.nouns {
      let row = try Row(text)
      let tail = try #require(row.parse())
      // An inserted 이 vanishes after a vowel; a full copula after a vowel stays full.
      guard tail.elements.first?.kind != .insertion else { continue }
      for final in KoreanFinal.allCases {
        let there = tail.text(after: final)
        guard let moved = KoreanTail.parse(there, after: final, host: row.host) else { continue }
        guard moved.elements.map(\.kind) == tail.elements.map(\.kind) else { continue }
        let isFullCopula = tail.final == .vowel && tail.elements.first?.kind == .copula
        if isFullCopula, row.tail.hasPrefix("이") { continue }
        #expect(moved.text(after: tail.final) == row.tail, "\(row.name)+\(row.tail) by \(there)")
      }
    }
  }

  @Test("the empty tail parses after any name and stays empty")
  func empty() throws {
    for host in KoreanTail.Host.allCases {
      for final in KoreanFinal.allCases {
        let tail = try #require(KoreanTail.parse("", after: final, host: host))
        #expect(tail.isEmpty && tail.text == "" && tail.elements.isEmpty && !tail.hasTitle)
        #expect(KoreanFinal.allCases.allSatisfy { tail.text(after: $0) == "" })
      }
    }
  }

  @Test("elements tell what they are")
  func elements() throws {
    let tail = try #require(
      KoreanTail.parse("대통령님들에게서는", after: .consonant, host: .person))
    #expect(tail.elements.map(\.surface) == ["대통령", "님", "들", "에게서", "는"])
    #expect(tail.elements.map(\.kind) == [.title, .title, .plural, .particle, .particle])
    #expect(tail.hasTitle)
  }

  @Test("conjoining jamo read as the syllables they spell")
  func decomposed() throws {
    let tail = try #require(
      KoreanTail.parse(
        "\u{110B}\u{1173}\u{1105}\u{1169}\u{1107}\u{116E}\u{1110}\u{1165}", after: .consonant,
        host: .place))
    #expect(tail.text == "으로부터")
    #expect(KoreanTail.parse("\u{11AB}", after: .vowel, host: .place) == nil)
    #expect(KoreanTail.parse("\u{1161}", after: .vowel, host: .place) == nil)
  }

  @Test("no bytes trap")
  func fuzz() {
    var generator = SeededGenerator(seed: 13)
    let alphabet = Array("은는이가을를의에서로과와도만들님대통령였습니다A1 \0".utf8) + [0xFF, 0xC0, 0xEC]
    for _ in 0..<20_000 {
      let length = Int.random(in: 0..<40, using: &generator)
      var bytes = (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      if Bool.random(using: &generator) {
        let scalars = (0..<(length % 12)).map { _ in
          Array("은는이가을를의에서로과와도만들님대통령였습니다고지라".unicodeScalars)
            .randomElement(using: &generator) ?? "은"
        }
        bytes = Array(String(String.UnicodeScalarView(scalars)).utf8)
      }
      bytes.withUnsafeBufferPointer { buffer in
        for host in KoreanTail.Host.allCases {
          guard let tail = KoreanTail.parse(buffer, after: .consonant, host: host) else { continue }
          #expect(Array(tail.text.utf8) == Array(buffer), "seed \(generator.seed)")
        }
        _ = KoreanTitle.match(prefix: buffer)
        _ = KoreanDetachedTail.parse(buffer, after: .vowel, host: .place)
      }
    }
  }

  @Test("long runs are refused, not searched")
  func long() {
    #expect(
      KoreanTail.parse(String(repeating: "들", count: 33), after: .vowel, host: .person) == nil)
    #expect(
      KoreanTail.parse(String(repeating: "이", count: 100_000), after: .vowel, host: .person)
        == nil)
  }
}
