import ConcordModel
import ConcordNames
import Testing

/// Which names of one text are one, and which are not, however alike.
@Suite struct ClusteringTests {
  @Test(
    arguments: [
      ("hyphen", "Koo Byoung-sam", "Koo Byoungsam", true),
      ("vowels of a syllable", "Yoon Suk Yeol", "Yoon Seok-yeol", true),
      ("another syllable", "Kim Jong Un", "Kim Jong Il", false),
      ("another consonant", "Lee Jae-young", "Lee Jae-myung", false),
      ("ending", "Volodymyr Zelensky", "Volodymyr Zelenskyy", true),
      ("scheme", "Stepan Hrebeniuk", "Stepan Hrebenyuk", true),
      ("another family name", "Volodymyr Zelenskyy", "Volodymyr Zelinka", false),
      ("another given name", "Olena Hroisman", "Volodymyr Hroisman", false),
      ("two given names", "Oleksandr Syrskyi", "Oleksandr Sirko", false),
    ])
  func english(name: String, a: String, b: String, areOne: Bool) throws {
    let text = "We met \(a) there, and then we met \(b) here."
    let names = NameDiscovery().names(
      in: [NameDiscovery.Text(document: 0, bytes: Array(text.utf8))])
    #expect(names.count == (areOne ? 1 : 2), "\(name)")
  }

  /// Every syllable can be taken apart, those with the last of the finals too.
  @Test func koreanNamesOfAnySyllableAreCompared() {
    let names = ["강민웅", "강민핳", "강민핥", "강민갛", "강민힣"].map { "\($0) 장관은 왔다." }
    let found = NameDiscovery().names(
      in: [NameDiscovery.Text(document: 0, bytes: Array(names.joined(separator: " ").utf8))])
    #expect(found.flatMap(\.forms).count { !$0.isShort } == names.count)
  }
}
