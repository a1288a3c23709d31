/// Finds the word that was most likely meant by one that is unknown.
public enum NearestWord {
  /// `unknown house “reuter”, did you mean “reuters”? expected one of ap, default, …`
  ///
  /// - Parameters:
  ///   - kind: what the word should have named.
  ///   - rest: what may stand there beside the known words.
  public static func complaint(
    about word: String, kind: String, known: [String], rest: String = ""
  ) -> String {
    let guess = nearest(to: word, among: known).map { ", did you mean “\($0)”?" } ?? ":"
    return
      "unknown \(kind) “\(word)”\(guess) expected one of \(known.joined(separator: ", "))\(rest)"
  }

  /// The candidate that the fewest slips of one letter make of `word`, capitals disregarded; nil
  /// where that takes more than a third of its letters.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().utf8.prefix(64))
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = distance(letters, Array(candidate.lowercased().utf8))
      guard distance <= max(1, max(letters.count, candidate.utf8.count) / 3),
        distance < candidate.utf8.count
      else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// Insertions, deletions, substitutions and swaps of neighbours.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
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
