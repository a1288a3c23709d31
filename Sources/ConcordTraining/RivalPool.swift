internal import ConcordNames

/// Names of one kind, to find those that look most like one of them.
struct RivalPool {
  private(set) var names: [PreparedName] = []
  private(set) var clusters: [Int] = []
  private var numbers: [String: Int] = [:]
  private var postings: [Int: [Int32]] = [:]

  /// Adds a name once; returns its number.
  mutating func add(_ name: PreparedName, cluster: Int) -> Int {
    if let known = numbers[name.text] { return known }
    numbers[name.text] = names.count
    for gram in Self.grams(name) { postings[gram, default: []].append(Int32(names.count)) }
    names.append(name)
    clusters.append(cluster)
    return names.count - 1
  }

  /// The numbers of the names that share most pairs of symbols with one, other names only.
  func rivals(of number: Int, _ count: Int) -> [Int] {
    let name = names[number]
    var shared: [Int32: Float] = [:]
    for gram in Self.grams(name) {
      let list = postings[gram] ?? []
      // What half of the names have tells nothing and costs most.
      if names.count > 400, list.count > names.count / 8 { continue }
      for other in list.prefix(4000) { shared[other, default: 0] += 1 }
    }
    let ranked = shared.map { other, grams in
      (likeness: grams / Float(names[Int(other)].count + name.count + 2), number: other)
    }.sorted {
      $0.likeness != $1.likeness ? $0.likeness > $1.likeness : $0.number < $1.number
    }
    return ranked.prefix(count + 4).map { Int($0.number) }.filter {
      clusters[$0] != clusters[number]
    }
  }

  private static func grams(_ name: PreparedName) -> Set<Int> {
    let symbols = name.symbols
    var result: Set<Int> = []
    for (first, second) in zip(symbols, symbols.dropFirst()) {
      result.insert(Int(first) << 8 | Int(second))
    }
    if let first = symbols.first { result.insert(1 << 20 | Int(first)) }
    return result
  }
}
