import Testing

@testable import ConcordNames

@Suite struct EnglishDerivationTests {
  @Test(arguments: [
    ("Donald", "도널드", "도날드"), ("Bob", "밥", "보브"), ("Stone", "스톤", "스토운"),
    ("Albertson", "앨버트슨", "앨버트슨"),
    ("Allwood", "올우드", "올우드"),
  ])
  func hangul(_ word: String, _ first: String, _ other: String) {
    let spellings = EnglishDerivation.hangul(ofWord: word).map(\.text)
    #expect(spellings.first == first)
    #expect(spellings.contains(other) || EnglishDerivation.floor > 0.02, "\(spellings)")
  }

  @Test(arguments: [
    ("Gregson", "Грегсон", "Ґреґсон"), ("Stone", "Стоун", "Стон"),
    ("Kellerman", "Келлермен", "Келермен"),
    ("Hughes", "Г’юз", "Х’юс"),
  ])
  func cyrillic(_ word: String, _ first: String, _ other: String) {
    let spellings = EnglishDerivation.cyrillic(ofWord: word)
    #expect(spellings.first?.text == first)
    #expect(spellings.contains { $0.text == other }, "\(spellings.map(\.text))")
    #expect(spellings.reduce(0) { $0 + $1.likelihood } <= 1.0001)
  }

  @Test(arguments: ["", "Київ", "서울", "42", "two words"]) func whatIsNoLatinWordHasNone(
    _ word: String
  ) {
    #expect(EnglishDerivation.hangul(ofWord: word).isEmpty)
    #expect(EnglishDerivation.cyrillic(ofWord: word).isEmpty)
  }
}
