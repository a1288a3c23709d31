/// Which names are spellings of one, found by following all pairs: none of them is a rival of another.
struct SpellingClusters {
  private var parents: [Int] = []
  private var numbers: [String: Int] = [:]

  mutating func join(_ a: String, _ b: String) {
    let (first, second) = (root(number(a)), root(number(b)))
    parents[first] = second
  }

  /// The number of a name's cluster.
  mutating func cluster(of name: String) -> Int { root(number(name)) }

  private mutating func number(_ name: String) -> Int {
    let key = name.lowercased()
    if let known = numbers[key] { return known }
    numbers[key] = parents.count
    parents.append(parents.count)
    return parents.count - 1
  }

  private mutating func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }
}
