/// English-looking persons and towns, joined from rows that hold all three languages.
struct ForeignNames {
  /// The spellings of one building block by language.
  private typealias Block = [[String]]

  private let given: [[Block]]
  private let givenEndings: [[Block]]
  private let fronts: [Block]
  private let backs: [Block]
  private let towns: [Block]
  private let quarters: [Block]

  init(_ table: Table) {
    func blocks(_ kind: String) -> [Block] {
      table.rows(of: kind).map { $0.map { $0.split(separator: "/").map(String.init) } }
    }
    given = [blocks("given-m"), blocks("given-f")]
    givenEndings = [blocks("given-end-m"), blocks("given-end-f")]
    fronts = blocks("front")
    backs = blocks("back")
    towns = blocks("town")
    quarters = blocks("quarter")
  }

  func person(_ random: inout SplitMix) -> Name {
    let isFeminine = random.chance(40)
    let gender = isFeminine ? 1 : 0
    // Half of the given names are joined from blocks as the family names are.
    var blocks =
      random.chance(50)
      ? [random.pick(given[gender])] : [random.pick(fronts), random.pick(givenEndings[gender])]
    blocks += [[[" "], [" "], [" "]], random.pick(fronts), random.pick(backs)]
    return Name(
      .person, origin: .english, country: random.chance(50) ? "GB" : "US",
      isFeminine: isFeminine, spellings: Self.join(blocks), listed: random.chance(70),
      random: &random)
  }

  func town(_ random: inout SplitMix) -> Name {
    var blocks = [random.pick(fronts), random.pick(towns)]
    if random.chance(70) {
      blocks.insert(contentsOf: [random.pick(quarters), [[" "], [""], [""]]], at: 0)
    }
    var spellings = Self.join(blocks)
    // Нью-Гартфорд keeps the capital, Гарт + форд has only one.
    spellings[Language.ukrainian.rawValue] = spellings[Language.ukrainian.rawValue].map(capitalised)
    return Name(
      .place, origin: .english, country: random.chance(50) ? "GB" : "US", spellings: spellings,
      listed: random.chance(70), random: &random)
  }

  /// The first spelling of every block joined, then for each block that has another one the name
  /// with that changed, then all of them changed.
  private static func join(_ blocks: [Block]) -> [[String]] {
    Language.allCases.map { language in
      let parts = blocks.map { $0[language.rawValue] }
      var spellings = [parts.map { $0[0] }.joined()]
      for (index, part) in parts.enumerated() where part.count > 1 {
        var changed = parts.map { $0[0] }
        changed[index] = part[1]
        spellings.append(changed.joined())
      }
      spellings.append(parts.map { $0[$0.count - 1] }.joined())
      return spellings
    }
  }
}
