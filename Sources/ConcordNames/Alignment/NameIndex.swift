/// Many names kept to be searched for the spellings of one.
///
///     let index = NameIndex(["구병삼", "조태열", "Ку Бьон Сам"], matcher: .shared)
///     index.search(NameMatcher.shared.prepare("Koo Byoung-sam"), top: 3)
///
/// A search compares the sounds of the query with those of every name, which takes about a nanosecond
/// a name, and aligns the likeliest. Memory: the names' text and 25 bytes each.
public struct NameIndex: Sendable {
  private let matcher: NameMatcher
  private var text: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var low: [UInt64] = []
  private var high: [UInt64] = []
  private var counts: [UInt8] = []

  /// How many of the names that sound alike are aligned at most.
  public var depth = 1000
  /// How many are aligned when there is a match among them.
  private static let sufficient = 150
  /// The log-odds of a match after which names less alike are not looked at.
  private static let certain = 1.0

  /// An index of names in their order; each takes a µs to read.
  public init(_ names: [String] = [], matcher: NameMatcher) {
    self.matcher = matcher
    for name in names { add(name) }
  }

  /// How many names there are.
  public var count: Int { low.count }

  /// Adds a name; its index is the count before.
  public mutating func add(_ name: String) {
    let signature = matcher.prepare(name).signature
    text.append(contentsOf: name.utf8)
    starts.append(UInt32(text.count))
    low.append(signature.low)
    high.append(signature.high)
    counts.append(UInt8(min(255, signature.count)))
  }

  /// The name at an index.
  public subscript(index: Int) -> String {
    String(decoding: text[Int(starts[index])..<Int(starts[index + 1])], as: UTF8.self)
  }

  /// The likeliest spellings of the query, best first, at most `top`.
  public func search(
    _ query: PreparedName, top: Int
  ) -> [(index: Int, score: Double)] {
    var best: [(index: Int, odds: Double)] = []
    for (rank, index) in alike(query).enumerated() {
      if rank >= Self.sufficient, let first = best.first, first.odds > Self.certain { break }
      let odds = matcher.logOdds(query, matcher.prepare(self[index]))
      if best.count == top, let last = best.last, odds <= last.odds { continue }
      let place = best.firstIndex { $0.odds < odds } ?? best.count
      best.insert((index, odds), at: place)
      if best.count > top { best.removeLast() }
    }
    return best.map { ($0.index, NameMatcher.probability($0.odds)) }
  }

  /// The indices of the names that share most sounds with the query, most alike first.
  package func alike(_ query: PreparedName) -> [Int] {
    guard count > depth else { return Array(0..<count) }
    let wanted = query.signature
    let own = wanted.count
    // Twice the shared features over all, in 1/255: by a table, as a division a name would cost most.
    let factors = (0..<256).map { UInt32(510 << 16) / UInt32(max(1, own + $0)) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { marks in
      var histogram = [Int](repeating: 0, count: 256)
      low.withUnsafeBufferPointer { low in
        high.withUnsafeBufferPointer { high in
          counts.withUnsafeBufferPointer { counts in
            factors.withUnsafeBufferPointer { factors in
              for index in low.indices {
                let shared =
                  (low[index] & wanted.low).nonzeroBitCount
                  + (high[index] & wanted.high).nonzeroBitCount
                let mark = (UInt32(shared) &* factors[Int(counts[index])]) >> 16
                marks[index] = UInt8(truncatingIfNeeded: mark)
                histogram[Int(min(255, mark))] += 1
              }
            }
          }
        }
      }
      var floor = 255
      var total = 0
      while floor > 0, total + histogram[floor] < depth {
        total += histogram[floor]
        floor -= 1
      }
      var levels = [[Int]](repeating: [], count: 256 - floor)
      var room = max(0, depth - total)
      for index in 0..<count {
        let mark = Int(marks[index])
        if mark > floor {
          levels[255 - mark].append(index)
        } else if mark == floor, room > 0 {
          levels[255 - mark].append(index)
          room -= 1
        }
      }
      return levels.flatMap { $0 }
    }
  }
}
