import ConcordModel
import Testing

@testable import ConcordNames

@Suite struct KoreanLatinGivenTests {
  static let names: [(String, String, String, String)] = [
    ("Byoung-sam", "Byoung Sam", "Byoungsam", "병삼"), ("Jong-un", "Jong Un", "Jongun", "정은"),
    ("Jae-in", "Jae In", "Jaein", "재인"), ("Suk-yeol", "Suk Yeol", "Sukyeol", "석열"),
    ("Young-ae", "Young Ae", "Youngae", "영애"), ("Yong-gil", "Yong Gil", "Yonggil", "용길"),
    ("Sang-eun", "Sang Eun", "Sangeun", "상은"), ("Seung-gi", "Seung Gi", "Seunggi", "승기"),
    ("Hyun-jin", "Hyun Jin", "Hyunjin", "현진"), ("Han-gyeol", "Han Gyeol", "Hangyeol", "한결"),
    ("A-in", "A In", "Ain", "아인"), ("Hee-eun", "Hee Eun", "Heeeun", "희은"),
  ]

  @Test(arguments: names.indices) func intoEachOther(_ index: Int) {
    let (hyphenated, spaced, joined, hangul) = Self.names[index]
    for form in [hyphenated, spaced, joined] {
      #expect(KoreanLatinGiven.styled(form, as: .hyphenated, hangul: hangul) == hyphenated)
      #expect(KoreanLatinGiven.styled(form, as: .spaced, hangul: hangul) == spaced)
      #expect(KoreanLatinGiven.styled(form, as: .joined, hangul: hangul) == joined)
      #expect(KoreanLatinGiven.styled(form, as: .asListed, hangul: hangul) == form)
    }
  }

  @Test func joinedWithoutHangulStays() {
    #expect(KoreanLatinGiven.styled("Byoungsam", as: .hyphenated) == "Byoungsam")
    #expect(KoreanLatinGiven.styled("Michelle", as: .spaced, hangul: "병삼") == "Michelle")
    #expect(KoreanLatinGiven.styled("Byoung-sam", as: .spaced) == "Byoung Sam")
    #expect(KoreanLatinGiven.styled("JONG UN", as: .hyphenated) == "JONG-UN")
    #expect(KoreanLatinGiven.styled("Jong-Un", as: .hyphenated) == "Jong-un")
    #expect(KoreanLatinGiven.styled("Hwi", as: .spaced, hangul: "휘") == "Hwi")
    #expect(KoreanLatinGiven.styled("", as: .spaced, hangul: "") == "")
    #expect(KoreanLatinGiven.styled("-", as: .spaced, hangul: "병삼") == "-")
    #expect(KoreanLatinGiven.styled("B", as: .spaced, hangul: "병삼") == "B")
  }
}
