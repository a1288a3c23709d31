/// Finds the word that an author most likely meant.
public enum NearestKey {
  /// The candidate nearest to `word` by edits of one letter (insertion, deletion, substitution,
  /// swap of neighbours), case disregarded; nil when none is within a third of its length.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let word = letters(word)
    guard word.count <= 64 else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = letters(candidate)
      let distance = distance(word, other)
      let allowed = max(1, max(word.count, other.count) / 3)
      guard distance <= allowed, distance < max(word.count, other.count) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// Lower-case letters with `_` and spaces read as `-`.
  private static func letters(_ word: String) -> [UInt8] {
    word.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "_"), UInt8(ascii: " "): UInt8(ascii: "-")
      default: byte
      }
    }
  }

  /// The optimal string alignment distance.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
