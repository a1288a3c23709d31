/// The way between byte offsets in a text and in its fold.
///
/// Where a scalar folds to one of the same length, offsets run in step and nothing is stored; every
/// other stretch (an apostrophe of three bytes that became one, a syllable put together from jamo, a
/// soft hyphen dropped) is a block that maps as a whole. A lookup is a binary search over the blocks.
public struct OffsetMap: Sendable {
  /// Where a stretch begins in both texts; it ends where the next one begins.
  struct Edge {
    var folded: Int
    /// The offset in the original and in the lowest bit whether the stretch maps only as a whole.
    private var packed: Int

    init(folded: Int, original: Int, isBlock: Bool) {
      self.folded = folded
      packed = original << 1 | (isBlock ? 1 : 0)
    }

    var original: Int { packed >> 1 }
    var isBlock: Bool { packed & 1 == 1 }
  }

  private(set) var edges: [Edge] = []
  private let originalCount: Int

  init(originalCount: Int) { self.originalCount = originalCount }

  /// Whether offsets are the same in both texts.
  public var isIdentity: Bool { edges.isEmpty }

  /// The smallest stretch of the original that folds to at least `range`, in whole blocks: without
  /// what was dropped before or after it. An empty range maps to an empty one.
  public func originalRange(of range: Range<Int>) -> Range<Int> {
    if edges.isEmpty { return range }
    let lower: Int
    if let edge = lastEdge({ $0.folded <= range.lowerBound }) {
      lower =
        edges[edge].original
        + (edges[edge].isBlock ? 0 : range.lowerBound - edges[edge].folded)
    } else {
      lower = range.lowerBound
    }
    guard !range.isEmpty else { return lower..<lower }
    let upper: Int
    if let edge = lastEdge({ $0.folded < range.upperBound }) {
      upper =
        edges[edge].isBlock
        ? end(edge, \.original)
        : edges[edge].original + range.upperBound - edges[edge].folded
    } else {
      upper = range.upperBound
    }
    return lower..<max(lower, upper)
  }

  /// The folded bytes that came from `range` of the original, in whole blocks; empty where all of it
  /// was dropped.
  public func foldedRange(of range: Range<Int>) -> Range<Int> {
    if edges.isEmpty { return range }
    let lower: Int
    if let edge = lastEdge({ $0.original <= range.lowerBound }) {
      lower =
        edges[edge].folded
        + (edges[edge].isBlock ? 0 : range.lowerBound - edges[edge].original)
    } else {
      lower = range.lowerBound
    }
    guard !range.isEmpty else { return lower..<lower }
    let upper: Int
    if let edge = lastEdge({ $0.original < range.upperBound }) {
      upper =
        edges[edge].isBlock
        ? end(edge, \.folded)
        : edges[edge].folded + range.upperBound - edges[edge].original
    } else {
      upper = range.upperBound
    }
    return lower..<max(lower, upper)
  }

  /// The index of the last edge for which `precedes` holds; it must hold for a prefix of the edges.
  private func lastEdge(_ precedes: (Edge) -> Bool) -> Int? {
    var low = 0
    var high = edges.count
    while low < high {
      let middle = (low + high) / 2
      if precedes(edges[middle]) { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// Where a block ends; every block is followed by an edge.
  private func end(_ edge: Int, _ side: KeyPath<Edge, Int>) -> Int {
    edge + 1 < edges.count ? edges[edge + 1][keyPath: side] : originalCount
  }
}

extension OffsetMap: FoldRecorder {
  mutating func block(folded: Range<Int>, original: Range<Int>) {
    if let last = edges.last, last.folded == folded.lowerBound,
      last.original == original.lowerBound
    {
      edges.removeLast()
    }
    // What is dropped in a row is one block.
    let continues =
      folded.isEmpty && edges.last?.folded == folded.lowerBound && edges.last?.isBlock == true
    if !continues {
      edges.append(
        Edge(folded: folded.lowerBound, original: original.lowerBound, isBlock: true))
    }
    edges.append(
      Edge(folded: folded.upperBound, original: original.upperBound, isBlock: false))
  }

  mutating func forget(from original: Int) {
    while let last = edges.last, last.original > original { edges.removeLast() }
    if let last = edges.last, last.original == original {
      edges[edges.count - 1] = Edge(folded: last.folded, original: original, isBlock: false)
    }
  }
}
