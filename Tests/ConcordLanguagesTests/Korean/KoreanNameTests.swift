import ConcordLanguages
import Testing

@Suite("Korean names and titles")
struct KoreanNameTests {
  @Test(arguments: [
    ("김정은", "김", "정은"), ("이재명", "이", "재명"), ("남궁민", "남궁", "민"), ("선우은숙", "선우", "은숙"),
    ("황보관", "황보", "관"), ("선우", "선", "우"), ("김구", "김", "구"), ("리설주", "리", "설주"),
    ("이 순신", "이", "순신"), ("제갈량", "제갈", "량"), ("독고영재", "독고", "영재"), ("최룡해", "최", "룡해"),
    ("황 보람", "황", "보람"), ("김빛나라", "김", "빛나라"), ("서문탁", "서문", "탁"), ("남궁 억", "남궁", "억"),
    ("남궁", "남", "궁"),
  ])
  func split(_ name: String, _ family: String, _ given: String) {
    let parts = KoreanName.split(name)
    #expect(parts?.family == family)
    #expect(parts?.given == given)
  }

  @Test(arguments: [
    "", "김", "젤렌스키", "트럼프", "Kim", "김정은이라는사람", "뷁정은", "김 정 은", "김A", "\0\0",
  ])
  func isNoKoreanName(_ text: String) { #expect(KoreanName.split(text) == nil) }

  @Test(arguments: [
    "위원장", "대통령", "국방부장관", "외교부대변인", "부위원장", "씨", "제1부부장", "국무위원장", "당대표",
    "원내대표", "대통령당선인", "상임위원장동지", "합참의장", "총참모장", "인민무력상", "선생님", "대통령님",
  ])
  func isTitle(_ text: String) { #expect(KoreanTitle.isTitle(text)) }

  @Test(arguments: ["", "신임", "전임", "외교부", "국방부", "부", "모", "대통령은", "대학교", "1", "A씨"])
  func isNoTitle(_ text: String) { #expect(!KoreanTitle.isTitle(text)) }

  @Test(arguments: [
    ("위원장은 말했다", "위원장"), ("대표가", "대표"), ("전 대통령과의 회담", "전 대통령"), ("씨", "씨"),
    ("전대통령측은", "전대통령"), ("현 총리에게", "현 총리"), ("前 의원", "前 의원"), ("장관이었다.", "장관"),
    ("대통령실장은", "대통령실장"), ("제1비서의", "제1비서"), ("국방부 장관은", "국방부 장관"), ("국방부 건물은", nil), ("대표적인", nil),
    ("장관급회담", nil), ("모든", nil), ("모 씨", nil), ("신임 대표", nil), ("", nil), (" 위원장", nil),
    ("전", nil), ("전 세계", nil), ("현", nil), ("Mr", nil), ("씨앗은", nil), ("군사력", nil),
  ])
  func matchesTitle(_ text: String, _ title: String?) {
    #expect(KoreanTitle.match(prefix: text) == title?.utf8.count)
  }

  @Test(arguments: [
    ("이", "사장은", true), ("주", "지사가", true), ("조", "감독이", true), ("전", "대통령은", true),
    ("김", "위원장은", false), ("이", "대표와", false), ("문", "대통령은", false), ("박", "씨는", false),
  ])
  func absorbs(_ family: String, _ text: String, _ expected: Bool) throws {
    let tail = try #require(
      KoreanTail.parse(text, after: KoreanFinal(endOf: family), host: .familyName))
    #expect(KoreanTitle.absorbs(familyName: family, tail) == expected)
  }
}
