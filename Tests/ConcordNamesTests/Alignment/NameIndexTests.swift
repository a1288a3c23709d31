import ConcordNames
import ConcordTestSupport
import Testing

/// A search among many names gives what aligning all of them gives.
@Suite struct NameIndexTests {
  /// Names put together from syllables and stems, seeded.
  private func names(_ count: Int, _ random: inout SeededGenerator) -> [String] {
    let families = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "구", "한"]
    let syllables = ["병", "삼", "재", "명", "지", "훈", "수", "민", "영", "희", "철", "은", "정", "호"]
    let given = ["Олена", "Петро", "Іван", "Марія", "Богдан", "Тарас", "Софія", "Юрій"]
    let stems = ["Шевч", "Коваль", "Бонд", "Лисен", "Гнатю", "Мороз", "Черня", "Савч", "Рома"]
    let endings = ["енко", "чук", "ський", "ик", "ець", "ів"]
    return (0..<count).map { number in
      func pick(_ list: [String]) -> String { list[Int.random(in: list.indices, using: &random)] }
      return number % 2 == 0
        ? pick(families) + pick(syllables) + pick(syllables)
        : pick(given) + " " + pick(stems) + pick(endings)
    }
  }

  @Test func theBestIsFoundAmongMany() {
    var random = SeededGenerator(seed: 42)
    print("seed 42")
    let matcher = NameMatcher.shared
    var all = Array(Set(names(6000, &random))).sorted()
    all += ["구병삼", "Зеленський Володимир", "조태열"]
    var index = NameIndex(all, matcher: matcher)
    index.depth = 300
    #expect(index.count == all.count && index[all.count - 1] == "조태열")
    for (query, wanted) in [
      ("Koo Byoung-sam", "구병삼"), ("Volodymyr Zelensky", "Зеленський Володимир"),
      ("Cho Tae Yul", "조태열"),
    ] {
      let name = matcher.prepare(query)
      let found = index.search(name, top: 5)
      let best = all.indices.max {
        matcher.logOdds(name, matcher.prepare(all[$0]))
          < matcher.logOdds(name, matcher.prepare(all[$1]))
      }
      #expect(found.first.map { index[$0.index] } == wanted)
      #expect(best.map { all[$0] } == wanted)
      #expect(found.count == 5)
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score })
    }
  }

  @Test func anEmptyIndexFindsNothing() {
    let index = NameIndex(matcher: .shared)
    #expect(index.search(NameMatcher.shared.prepare("Kim"), top: 3).isEmpty)
  }
}
