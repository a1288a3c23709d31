import ConcordModel
import Testing

@testable import ConcordLanguages

/// Korean names that no scheme's file has, by the rules of its document.
@Suite struct KoreanNamesTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var scheme: String
    var source: String
    var target: String
    var testDescription: String { "\(scheme) \(source)" }
  }

  static func rows(_ scheme: String, _ pairs: String) -> [Row] {
    pairs.split(separator: "\n").map { line in
      let fields = line.split(separator: "=").map(String.init)
      return Row(scheme: scheme, source: fields[0], target: fields[1])
    }
  }

  static let places =
    rows(
      "rr",
      """
      강화군=Ganghwa-gun
      영등포구=Yeongdeungpo-gu
      을지로 3가=Euljiro 3(sam)-ga
      명동1가=Myeong-dong 1(il)-ga
      제2한강교=Je2hanganggyo
      율곡로=Yulgongno
      백담사=Baekdamsa
      왕릉=Wangneung
      갑곶돈대=Gapgotdondae
      밤섬=Bamseom
      읍내리=Eumnae-ri
      값싼집=Gapssanjip
      흙다리=Heukdari
      닭갈비=Dakgalbi
      덕수궁=Deoksugung
      월곶면=Wolgot-myeon
      논산시=Nonsan-si
      호미곶면=Homigot-myeon
      의릉=Uireung
      \u{1103}\u{1169}\u{11A8}\u{1105}\u{1175}\u{11B8}\u{1106}\u{116E}\u{11AB}=Dongnimmun
      """)
    + rows(
      "mr",
      """
      한글=Han’gŭl
      신의주=Sinŭiju
      울릉도=Ullŭngdo
      의정부=Ŭijŏngbu
      쌍계사=Ssanggyesa
      왕릉=Wangnŭng
      """)
    + rows(
      "bgn-ko",
      """
      청천강=Ch’ŏngch’ŏn-gang
      묘향산=Myohyang-san
      백령도=Paengnyŏng-do
      상평리=Sangp’yŏng-ni
      북청군=Pukch’ŏng-gun
      은곡리=Ŭn’gong-ni
      락랑구역=Rangnang-guyŏk
      """)
    + rows(
      "alalc-ko",
      """
      평창군=P'yŏngch'ang-gun
      옥천읍=Okch'ŏn-ŭp
      삼척시=Samch'ŏk-si
      대곡동=Taegok-tong
      충청북도=Ch'ungch'ŏng-bukto
      """)
    + rows(
      "rok1984",
      """
      안산시=Ansan-shi
      강릉시=Kangnŭng-shi
      원산=Wonsan
      한강=Han-gang
      """)
    + rows(
      "dprk",
      """
      사리원시=Sariwŏn-si
      락랑구역=Rangrang-guyŏk
      대성구역=Taesŏng-guyŏk
      은덕구역=Ŭndŏk-kuyŏk
      청천강=Chŏngchŏngang
      류경=Ryugyŏng
      혜산=Hyesan
      """)

  static let persons =
    rows(
      "alalc-ko",
      """
      이승만=Yi Sŭng-man
      노무현=No Mu-hyŏn
      임권택=Im Kwŏn-t'aek
      김학렬=Kim Hang-nyŏl
      최인훈=Ch'oe In-hun
      정약용=Chŏng Yag-yong
      김설희=Kim Sŏr-hŭi
      박완서=Pak Wan-sŏ
      선우휘=Sŏnu Hwi
      김 구=Kim Ku
      """)
    + rows(
      "dprk",
      """
      리병철=Ri Pyŏng Chŏl
      로두철=Ro Tu Chŏl
      김영남=Kim Yŏng Nam
      박봉주=Pak Pong Ju
      황보인=Hwangbo In
      리은별=Ri Ŭn Byŏl
      """)
    + rows(
      "rok1984",
      """
      전두환=Chŏn Tu-hwan
      노태우=No T’ae-u
      심수봉=Shim Su-pong
      """)
    + rows(
      "odni-ko",
      """
      강덕룡=Kang To’k-ryong
      황장엽=Hwang Chang-yo’p
      독고길=Tokko Kil
      """)
    + rows(
      "rr-name",
      """
      남궁민=Namgung Min
      황보관=Hwangbo Gwan
      정다빛나=Jung Dabitna
      허균=Heo Gyun
      박값찬=Park Gapchan
      """)

  @Test(arguments: places) func place(_ row: Row) throws {
    let scheme = try #require(SchemeRegistry.scheme(row.scheme))
    #expect(scheme.applyToName(row.source) == row.target)
  }

  @Test(arguments: persons) func person(_ row: Row) throws {
    let scheme = try #require(SchemeRegistry.scheme(row.scheme))
    #expect(scheme.applyToPersonName(row.source) == row.target)
  }

  @Test func placesAreNoUnitsInOrdinaryWords() throws {
    let scheme = try #require(SchemeRegistry.scheme("rr"))
    for word in [
      "지도", "친구", "여자친구", "라면", "운동", "학생운동", "목소리", "개나리", "공군", "한국군", "대도시",
      "반드시", "지역", "번역", "총리", "국무총리", "비상구", "도서관", "한반도", "뉴델리", "택시", "정도",
      "멘게시", "트리폴리", "물난리", "왕십리",
    ] {
      #expect(!scheme.apply(word).contains("-"), "\(word)")
    }
  }

  @Test func givenNamesAlone() {
    func given(_ scheme: String, _ name: String) -> String? {
      SchemeRegistry.scheme(scheme)?.applyToKoreanGivenName(name, style: .hyphenated)
    }
    #expect(given("mr", "석기") == "Sŏk-ki")
    #expect(given("rr", "빛나") == "Bit-na")
    #expect(given("mr", "Kim") == nil)
    let rr = SchemeRegistry.scheme("rr")
    #expect(rr?.applyToKoreanGivenName("빛나", style: .joined, soundChanges: true) == "Binna")
  }
}
