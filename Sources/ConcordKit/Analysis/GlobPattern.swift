/// A shell pattern: `*` stands for any characters but `/`, `**` for any at all, `?` for one.
struct GlobPattern {
  private let pattern: [Character]

  init(_ pattern: String) {
    self.pattern = Array(pattern)
  }

  func matches(_ text: String) -> Bool {
    let text = Array(text)
    // Positions in the pattern that are alive after each character: linear in the product.
    var alive = closure([0])
    for character in text {
      var next = Set<Int>()
      for position in alive where position < pattern.count {
        switch pattern[position] {
        case "*":
          let isDeep = position + 1 < pattern.count && pattern[position + 1] == "*"
          let wasDeep = position > 0 && pattern[position - 1] == "*"
          if isDeep || wasDeep || character != "/" { next.insert(position) }
        case "?": if character != "/" { next.insert(position + 1) }
        default: if pattern[position] == character { next.insert(position + 1) }
        }
      }
      alive = closure(next)
      if alive.isEmpty { return false }
    }
    return alive.contains(pattern.count)
  }

  /// A star may stand for nothing, and `**/` for no folder at all.
  private func closure(_ positions: Set<Int>) -> Set<Int> {
    var result = positions
    var work = Array(positions)
    while let position = work.popLast() {
      guard position < pattern.count, pattern[position] == "*" else { continue }
      if result.insert(position + 1).inserted { work.append(position + 1) }
      let isDeep = position > 0 && pattern[position - 1] == "*"
      if isDeep, position + 1 < pattern.count, pattern[position + 1] == "/",
        result.insert(position + 2).inserted
      {
        work.append(position + 2)
      }
    }
    return result
  }
}
