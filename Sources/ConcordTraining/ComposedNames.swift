internal import ConcordNames

/// Full names put together from pairs of parts, in the ways in which lists and articles set them:
/// order, commas, capitals, patronymics. They teach order and what is left out.
struct ComposedNames {
  /// Stems of patronymics in Ukrainian, in Latin from Ukrainian and from Russian, and in Russian.
  private static let stems: [[String]] = [
    ["Олександр", "Oleksandr", "Aleksandr", "Александр"], ["Іван", "Ivan", "Ivan", "Иван"],
    ["Микол", "Mykol", "Nikol", "Никол"], ["Петр", "Petr", "Petr", "Петр"],
    ["Володимир", "Volodymyr", "Vladimir", "Владимир"], ["Віктор", "Viktor", "Victor", "Виктор"],
    ["Юрій", "Yuriy", "Yury", "Юрь"], ["Богдан", "Bohdan", "Bogdan", "Богдан"],
    ["Степан", "Stepan", "Stepan", "Степан"], ["Григор", "Hryhor", "Grigor", "Григор"],
  ]

  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// `count` pairs of full names from pairs of parts in two scripts.
  mutating func pairs(
    of parts: [SpellingPair], _ scripts: (NameScript, NameScript), _ count: Int
  ) -> [SpellingPair] {
    guard !parts.isEmpty else { return [] }
    return (0..<count).map { _ in
      let given = parts[random.below(parts.count)]
      let family = parts[random.below(parts.count)]
      let stem = Self.stems[random.below(Self.stems.count)]
      let middle = random.unit() < 0.04 ? capitalised(parts[random.below(parts.count)].a) + " " : ""
      let first = patronymic(stem, scripts.0)
      let second = patronymic(stem, scripts.1)
      return SpellingPair(
        a: middle + styled(given.a, first, family.a, hasComma: scripts.0 == .latin),
        b: styled(given.b, second, family.b, hasComma: scripts.1 == .latin), kind: "composed")
    }
  }

  /// A patronymic for one name in four; Hangul has none.
  private mutating func patronymic(_ stem: [String], _ script: NameScript) -> String? {
    guard script != .hangul, random.unit() < 0.25 else { return nil }
    let isRussian = random.below(3) == 0
    return switch script {
    case .latin: isRussian ? stem[2] + "ovich" : stem[1] + "ovych"
    case .cyrillic, .hangul: (isRussian ? stem[3] : stem[0]) + "ович"
    }
  }

  private mutating func styled(
    _ given: String, _ patronymic: String?, _ family: String, hasComma: Bool
  ) -> String {
    let (given, family) = (capitalised(given), capitalised(family))
    let choice = random.unit()
    guard let patronymic else {
      if choice < 0.72 { return "\(given) \(family)" }
      if choice < 0.85 || !hasComma { return "\(family) \(given)" }
      return choice < 0.93 ? "\(family.uppercased()), \(given)" : "\(family), \(given)"
    }
    if choice < 0.35 { return "\(given) \(patronymic) \(family)" }
    if choice < 0.7 || !hasComma { return "\(family) \(given) \(patronymic)" }
    return "\(family.uppercased()), \(given) \(patronymic)"
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
