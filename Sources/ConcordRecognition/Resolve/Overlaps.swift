/// Chooses among matches that overlap: fixed phrases first, then the leftmost, then the longest.
///
/// Matches of one stretch stay together: they are readings of the same words.
enum Overlaps {
  /// `matches` in order of their start, each group of one start having one end.
  static func resolve(_ matches: [Match]) -> [Match] {
    var fixed: [Range<Int>] = []
    for match in matches where match.isFixed {
      if let last = fixed.last, match.start < last.upperBound {
        // Two phrases overlap: the earlier stays unless the later holds it whole.
        if match.start == last.lowerBound, match.coreEnd > last.upperBound {
          fixed[fixed.count - 1] = match.start..<match.coreEnd
        }
        continue
      }
      fixed.append(match.start..<match.coreEnd)
    }
    var kept: [Match] = []
    kept.reserveCapacity(matches.count)
    var end = 0
    var phrase = 0
    for match in matches {
      while phrase < fixed.count, fixed[phrase].upperBound <= match.start { phrase += 1 }
      if phrase < fixed.count, match.coreEnd > fixed[phrase].lowerBound {
        let own =
          match.start == fixed[phrase].lowerBound
          && match.coreEnd == fixed[phrase].upperBound
        if !own { continue }
      }
      if match.start >= end {
        kept.append(match)
        end = match.coreEnd
      } else if let last = kept.last, last.start == match.start, last.coreEnd == match.coreEnd {
        kept.append(match)
      }
    }
    return kept
  }
}
