import ConcordModel
import ConcordTestSupport
import Testing

@testable import ConcordNames

@Suite struct KoreanDerivationTests {
  @Test(arguments: [
    ("구", "KR", "Koo", ["Gu", "Ku", "Goo"]), ("이", "KR", "Lee", ["Yi", "Rhee", "Ri"]),
    ("이", "KP", "Ri", ["Lee"]), ("박", "KR", "Park", ["Pak", "Bak"]),
    ("박", "KP", "Pak", ["Park"]), ("최", "KR", "Choi", ["Choe", "Tsoi"]),
    ("최", "KP", "Choe", []), ("정", "KR", "Jung", ["Jeong", "Chung"]),
    ("윤", "KR", "Yoon", ["Yun"]), ("문", "KR", "Moon", ["Mun"]), ("선우", "KR", "Sunwoo", ["Seonu"]),
  ])
  func familyNames(hangul: String, country: String, first: String, others: [String]) {
    let spellings = KoreanDerivation.familySpellings(ofHangul: hangul, country: country)
    #expect(spellings.first?.text == first)
    for other in others { #expect(spellings.contains { $0.text == other }) }
    #expect(zip(spellings, spellings.dropFirst()).allSatisfy { $0.likelihood >= $1.likelihood })
  }

  @Test func unlistedFamilyNameIsSpelledByItsLetters() {
    let texts = KoreanDerivation.familySpellings(ofHangul: "뷁", country: nil).map(\.text)
    #expect(!texts.isEmpty && texts.allSatisfy { $0.hasPrefix("B") || $0.hasPrefix("P") })
  }

  @Test(arguments: [
    ("영", ["Young", "Yeong", "Yong"]), ("현", ["Hyun", "Hyeon", "Hyon"]),
    ("성", ["Seong", "Sung", "Song"]), ("준", ["Jun", "Joon"]),
    ("병", ["Byung", "Byeong", "Byoung", "Pyong"]), ("삼", ["Sam"]), ("석", ["Seok", "Suk", "Sok"]),
    ("열", ["Yeol", "Yul", "Yol"]), ("은", ["Eun", "Un"]), ("정", ["Jeong", "Jung", "Jong"]),
    ("희", ["Hee", "Hui", "Hi"]), ("우", ["Woo", "U"]), ("경", ["Kyung", "Gyeong", "Kyong"]),
    ("철", ["Cheol", "Chul", "Chol"]), ("훈", ["Hoon", "Hun"]), ("숙", ["Sook", "Suk"]),
    ("귀", ["Gwi", "Kwi"]), ("뮨", ["Myun"]),
  ])
  func syllables(hangul: String, expected: [String]) throws {
    let scalar = try #require(hangul.unicodeScalars.first)
    let spellings = KoreanDerivation.givenSyllableSpellings(ofHangul: scalar)
    for text in expected { #expect(spellings.contains { $0.text == text }, "\(text)") }
    #expect(spellings.count <= KoreanDerivation.limit)
  }

  @Test func exampleRowsOfTheTable() {
    let rows = NamesTable.rows("languages/names/korean-syllables.tsv").filter { $0[0] == "example" }
    #expect(rows.count >= 5)
    for row in rows {
      guard let scalar = row[1].unicodeScalars.first else { continue }
      let first = KoreanDerivation.givenSyllableSpellings(ofHangul: scalar).first?.text
      #expect(first?.lowercased() == String(row[2]))
    }
  }

  @Test func exampleRowsOfTheEndings() {
    let rows = NamesTable.rows("languages/names/korean-places.tsv").filter { $0[0] == "example" }
    #expect(rows.count >= 10)
    for row in rows {
      let spellings = KoreanDerivation.placeSpellings(ofHangul: String(row[1]))
      #expect(spellings.contains { $0.text == row[2] }, "\(row[2]) in \(spellings.map(\.text))")
    }
  }

  /// 구병삼: every way people write it, put together as the compiler of a glossary does.
  @Test(arguments: [
    "Koo Byoung-sam", "Koo Byung-sam", "Gu Byeong-sam", "Ku Pyong-sam", "Koo Byeongsam",
    "Koo Byoungsam", "Gu Byeongsam", "Koo Byung Sam", "Goo Byong-sam", "Ku Pyŏng-sam",
  ])
  func variantsOfOneName(full: String) throws {
    let family = KoreanDerivation.familySpellings(ofHangul: "구", country: "KR").map(\.text)
    let given = KoreanDerivation.givenSpellings(ofHangul: "병삼")
    var all: Set<String> = Set(given.whole.map(\.text))
    let first = try #require(given.syllables.first)
    for a in first {
      for b in given.syllables[1] {
        for style in House.KoreanGivenNameStyle.allCases {
          all.insert(KoreanLatinGiven.join([a.text, b.text], as: style))
        }
      }
    }
    let parts = full.split(separator: " ", maxSplits: 1).map(String.init)
    #expect(family.contains(parts[0]))
    #expect(all.contains(parts[1]))
  }

  @Test(arguments: [
    ("석기", ["Sŏk-ki", "Sŏkki", "Sok-ki", "Sokki"]), ("덕룡", ["Tŏng-nyong", "Tong-nyong"]),
    ("순룡", ["Sul-lyong"]), ("석원", ["Sŏg-wŏn", "Sog-won"]), ("본웅", ["Pon-ung"]),
    ("복남", ["Bongnam"]), ("정은", ["Jong Un"]), ("덕훈", ["Tok Hun"]), ("병철", ["Pyong Chol"]),
    ("종철", ["Chong-ch’ŏl", "Chong-chol"]),
  ])
  func wholeNamesShowSoundChanges(given: String, expected: [String]) {
    let texts = KoreanDerivation.givenSpellings(ofHangul: given).whole.map(\.text)
    for text in expected { #expect(texts.contains(text), "\(text) in \(texts)") }
  }

  @Test(arguments: [
    ("부산", ["Busan", "Pusan"]), ("대구", ["Daegu", "Taegu"]), ("인천", ["Incheon", "Inchon"]),
    ("광주", ["Gwangju", "Kwangju"]), ("제주", ["Jeju", "Cheju"]),
    ("평양", ["Pyeongyang", "Pyongyang", "P’yŏngyang"]), ("개성", ["Gaeseong", "Kaesong"]),
    ("서귀포시", ["Seogwipo-si", "Seogwipo", "Sogwipo"]), ("삼죽면", ["Samjuk-myeon"]),
    ("인왕리", ["Inwang-ri"]), ("해운대", ["Haeundae", "Hae-undae"]),
    ("경기도", ["Gyeonggi-do", "Kyonggi-do"]),
    ("독립문", ["Dongnimmun", "Tongnimmun"]), ("강남구", ["Gangnam-gu", "Kangnam-gu"]),
    ("서울", ["Seoul"]), ("남포", ["Nampo", "Nampho"]), ("함흥", ["Hamheung", "Hamhung"]),
    ("강동", ["Gangdong"]), ("대도", ["Daedo"]),
  ])
  func places(hangul: String, expected: [String]) {
    let spellings = KoreanDerivation.placeSpellings(ofHangul: hangul)
    for text in expected { #expect(spellings.contains { $0.text == text }, "\(text)") }
    #expect(spellings.first?.text == expected[0])
  }

  @Test(arguments: [
    ("구", "병삼", "Ку", ["Бьон", "Сам"]), ("윤", "석열", "Юн", ["Сок", "Йоль"]),
    ("이", "명박", "Лі", ["Мьон", "Бак"]), ("박", "근혜", "Пак", ["Кин", "Хє"]),
    ("김", "대중", "Кім", ["Де", "Чжун"]), ("문", "재인", "Мун", ["Чже", "Ін"]),
    ("최", "영림", "Чхве", ["Йон", "Рім"]), ("전", "두환", "Чон", ["Ду", "Хван"]),
    ("김", "여정", "Кім", ["Йо", "Чжон"]),
  ])
  func cyrillic(family: String, given: String, familyText: String, syllables: [String]) {
    let first = KoreanDerivation.cyrillicFamily(ofHangul: family)
    #expect(first.first?.text == familyText)
    let spellings = KoreanDerivation.cyrillicGiven(ofHangul: given, family: family)
    #expect(spellings.syllables.map { $0.first?.text } == syllables)
    #expect(spellings.syllables.allSatisfy { $0.count <= KoreanDerivation.limit })
  }

  @Test(arguments: [
    ("이", ["І", "Рі"]), ("조", ["Джо"]), ("정", ["Чен", "Чонг"]), ("최", ["Цой", "Чой"]),
    ("박", ["Парк"]), ("유", ["Рю"]),
  ])
  func cyrillicFamilyVariants(hangul: String, expected: [String]) {
    let texts = KoreanDerivation.cyrillicFamily(ofHangul: hangul).map(\.text)
    for text in expected { #expect(texts.contains(text), "\(text) in \(texts)") }
    #expect(texts.count <= KoreanDerivation.limit)
  }

  @Test(arguments: [("석", "Сук"), ("열", "Йол"), ("병", "Бйон"), ("은", "Ун"), ("정", "Чен")])
  func cyrillicSyllableVariants(hangul: String, expected: String) throws {
    let scalar = try #require(hangul.unicodeScalars.first)
    let voiced = KoreanDerivation.cyrillicSyllable(ofHangul: scalar, after: "이")
    let initial = KoreanDerivation.cyrillicSyllable(ofHangul: scalar)
    #expect((voiced + initial).contains { $0.text == expected })
  }

  @Test func junkHasNoSpellings() {
    for text in ["", "Kim", "김!", "ㄱ", "김 구", "\u{1112}", "\u{1161}\u{1112}", "金"] {
      #expect(KoreanDerivation.givenSpellings(ofHangul: text).syllables.isEmpty, "\(text)")
      #expect(KoreanDerivation.placeSpellings(ofHangul: text).isEmpty)
      #expect(KoreanDerivation.cyrillicGiven(ofHangul: text, family: text).syllables.isEmpty)
      #expect(KoreanDerivation.familySpellings(ofHangul: text, country: "ZZ").isEmpty)
    }
    let long = String(repeating: "꽃", count: 10_000)
    #expect(KoreanDerivation.givenSpellings(ofHangul: long).syllables.isEmpty)
    #expect(KoreanDerivation.cyrillicFamily(ofHangul: long).count <= KoreanDerivation.limit)
  }
}
