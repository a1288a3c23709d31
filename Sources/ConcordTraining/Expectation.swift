internal import ConcordNames
internal import Foundation

/// Learns which groups of symbols stand for each other, by expectation–maximisation over all
/// alignments of pairs of spellings.
///
/// Joint multigrams: a pair is a chain of units, each up to four symbols of x with up to three of y,
/// and every unit has one probability. Long units and gaps are made dearer, or they would eat
/// whole words.
struct Expectation {
  /// Two spellings in symbols.
  struct Item {
    var x: [UInt8]
    var y: [UInt8]
    /// How much the pair counts.
    var weight: Float
  }

  /// A unit as learned.
  struct Unit {
    var x: LetterGroups.Key
    var y: LetterGroups.Key
    /// How much likelier than by chance the groups stand beside each other, in nats.
    var weight: Float
  }

  var longestX = 4
  var longestY = 3
  private let longestSum = 5
  private let sizePrice = 0.35
  private let gapPrice = 0.08

  private var index: [UInt64: Int] = [:]
  private var keys: [(x: UInt32, y: UInt32)] = []
  private var probability: [Double] = []
  private var counts: [Double] = []

  init() {}

  /// The units of the pairs after some rounds; those with fewer expected uses than `prune` are dropped,
  /// single symbols apart.
  mutating func learn(_ items: [Item], rounds: Int, prune: Double) -> [Unit] {
    collect(items, prune: prune)
    probability = [Double](repeating: 1 / Double(max(1, keys.count)), count: keys.count)
    for round in 0..<rounds {
      counts = [Double](repeating: 0, count: keys.count)
      for item in items { expect(item) }
      let bound = round < 3 ? 0 : round == rounds - 1 ? prune : prune * 0.3
      maximise(prune: bound)
    }
    return units(items)
  }

  /// Finds which units occur at all.
  private mutating func collect(_ items: [Item], prune: Double) {
    var seen: [UInt64: Float] = [:]
    for item in items {
      walk(item) { _, _, x, y in seen[Self.join(x, y), default: 0] += item.weight }
    }
    for (key, count) in seen.sorted(by: { $0.key < $1.key }) {
      let isSmall = key & 0xFFFF_FFFF < 128 && key >> 32 < 128
      guard isSmall || Double(count) >= max(2, prune) else { continue }
      index[key] = keys.count
      keys.append((UInt32(key & 0xFFFF_FFFF), UInt32(key >> 32)))
    }
  }

  private static func join(_ x: UInt32, _ y: UInt32) -> UInt64 { UInt64(x) | UInt64(y) << 32 }

  private func band(_ item: Item) -> Int { 3 + max(item.x.count, item.y.count) / 8 }

  /// The columns of a row that are near the diagonal.
  private func columns(_ item: Item, _ row: Int) -> ClosedRange<Int> {
    let middle = row * item.y.count / max(1, item.x.count)
    return max(0, middle - band(item))...min(item.y.count, middle + band(item))
  }

  /// Every step near the diagonal.
  private func walk(_ item: Item, _ body: (Int, Int, UInt32, UInt32) -> Void) {
    guard !item.x.isEmpty, !item.y.isEmpty else { return }
    for i in 0...item.x.count {
      for j in columns(item, i) { steps(item, i, j) { body(i, j, $2, $3) } }
    }
  }

  /// The steps that leave a cell: their lengths and groups.
  @inline(__always)
  private func steps(
    _ item: Item, _ i: Int, _ j: Int, _ body: (Int, Int, UInt32, UInt32) -> Void
  ) {
    var x: UInt32 = 0
    for width in 0...longestX where i + width <= item.x.count {
      if width > 0 { x |= UInt32(item.x[i + width - 1]) << (7 * UInt32(width - 1)) }
      var y: UInt32 = 0
      for height in 0...longestY where j + height <= item.y.count {
        if height > 0 { y |= UInt32(item.y[j + height - 1]) << (7 * UInt32(height - 1)) }
        if width == 0 && height != 1 || height == 0 && width != 1 { continue }
        if width + height <= longestSum { body(width, height, x, y) }
      }
    }
  }

  private func price(_ width: Int, _ height: Int) -> Double {
    width == 0 || height == 0 ? gapPrice : pow(sizePrice, Double(width + height - 2))
  }

  /// Forward and backward over one pair; adds its expected counts.
  private mutating func expect(_ item: Item) {
    guard !item.x.isEmpty, !item.y.isEmpty else { return }
    struct Edge {
      var from: Int
      var to: Int
      var unit: Int
      var probability: Double
    }
    let width = item.y.count + 1
    var forward = [Double](repeating: 0, count: (item.x.count + 1) * width)
    var backward = forward
    var edges: [Edge] = []
    forward[0] = 1
    for i in 0...item.x.count {
      for j in columns(item, i) where forward[i * width + j] > 0 {
        let here = i * width + j
        steps(item, i, j) { wide, high, x, y in
          guard let unit = index[Self.join(x, y)], probability[unit] > 0 else { return }
          let to = here + wide * width + high
          let step = probability[unit] * price(wide, high)
          forward[to] += forward[here] * step
          edges.append(Edge(from: here, to: to, unit: unit, probability: step))
        }
      }
    }
    let end = item.x.count * width + item.y.count
    guard forward[end] > 1e-280 else { return }
    backward[end] = 1
    for edge in edges.reversed() where backward[edge.to] > 0 {
      let value = backward[edge.to] * edge.probability
      backward[edge.from] += value
      counts[edge.unit] += forward[edge.from] * value / forward[end] * Double(item.weight)
    }
  }

  private mutating func maximise(prune: Double) {
    var total = 0.0
    for unit in keys.indices {
      let isSmall = keys[unit].x < 128 && keys[unit].y < 128
      if !isSmall, counts[unit] < prune { counts[unit] = 0 }
      total += counts[unit]
    }
    for unit in keys.indices {
      probability[unit] = counts[unit] > 1e-4 ? counts[unit] / total : 0
    }
  }

  /// The units with their log-odds against symbols that stand together by chance.
  private func units(_ items: [Item]) -> [Unit] {
    var x = [Double](repeating: 0.5, count: 128)
    var y = x
    for item in items {
      for symbol in item.x { x[Int(symbol)] += Double(item.weight) }
      for symbol in item.y { y[Int(symbol)] += Double(item.weight) }
    }
    let sums = (x.reduce(0, +), y.reduce(0, +))
    return keys.indices.compactMap { unit in
      guard probability[unit] > 0 else { return nil }
      var weight = log(probability[unit])
      for symbol in LetterGroups.symbols(of: keys[unit].x) {
        weight -= log(x[Int(symbol)] / sums.0)
      }
      for symbol in LetterGroups.symbols(of: keys[unit].y) {
        weight -= log(y[Int(symbol)] / sums.1)
      }
      let isGap = keys[unit].x == 0 || keys[unit].y == 0
      guard isGap || weight >= Self.least else { return nil }
      return Unit(x: keys[unit].x, y: keys[unit].y, weight: Float(weight))
    }
  }

  /// Pairings less likely than this are left to the default of the tables.
  private static let least = -3.5
}
