import ConcordLanguages
import Testing

@Suite("Tails past a gloss or a quotation mark")
struct KoreanDetachedTailTests {
  @Test(arguments: [
    ("러시아연방", "(Russia)과 회담", "러시아", "와"), ("러시아연방", "’과", "러시아", "와"),
    ("러시아연방", "(露)은", "러시아", "는"), ("국정원", "(NIS)은", "정보처", "는"), ("국정원", "(NIS)는", "정보처", "는"),
    ("국정원", "(NIS)는", "정보원", "는"), ("러시아연방", "”이라고", "러시아", "라고"), ("러시아연방", "'의", "러시아", "의"),
    ("러시아연방", "[러]으로", "서울", "로"), ("러시아연방", "（러）을", "러시아", "를"),
    ("러시아연방", "(Russia)’이", "러시아", "가"), ("러시아연방", "」을", "러시아", "를"),
  ])
  func repairs(_ name: String, _ rest: String, _ newName: String, _ expected: String) throws {
    var rest = rest
    let detached = try #require(
      rest.withUTF8 {
        KoreanDetachedTail.parse($0, after: KoreanFinal(endOf: name), host: .place)
      })
    #expect(detached.text(after: KoreanFinal(endOf: newName)) == expected)
    let bytes = Array(rest.utf8)[detached.start..<(detached.start + detached.length)]
    #expect(String(decoding: bytes, as: UTF8.self) == detached.tail.text)
  }

  @Test(arguments: [
    "", "과", " (러)과", "(러) 과", "(러)", "(러", "(러\n)과", "(러)대학교", "’대학교", "“과", "’", "()", "(((",
    "(\0)\0",
  ])
  func refuses(_ rest: String) {
    var rest = rest
    #expect(
      rest.withUTF8 { KoreanDetachedTail.parse($0, after: .consonant, host: .place) } == nil)
  }
}
