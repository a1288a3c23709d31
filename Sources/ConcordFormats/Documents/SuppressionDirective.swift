/// A comment that tells Concord to leave text alone.
///
/// `concord:off` silences everything up to `concord:on`; `concord:ignore RULE` silences a rule on
/// the comment's line, or on the next line with text when the comment has a line to itself.
struct SuppressionDirective: Equatable {
  enum Command: Equatable {
    case off
    case on
    /// The rules named; none for all.
    case ignore([String])
  }

  /// The whole comment, in bytes of the document.
  var range: Range<Int>
  var command: Command

  /// What directives cover, in bytes of the document; a nil rule stands for every rule.
  struct Region: Equatable {
    var range: Range<Int>
    var rule: String?
    /// Whether the text is protected rather than silenced rule by rule.
    var isOff: Bool
  }

  /// Reads `concord:…` at the start of a comment's content; nil where something else stands.
  static func parse(
    _ content: UnsafeBufferPointer<UInt8>.SubSequence, comment: Range<Int>
  ) -> SuppressionDirective? {
    let words = content.split(whereSeparator: { $0 <= 0x20 || $0 == UInt8(ascii: ",") })
    guard var first = words.first, first.starts(with: "concord:".utf8) else { return nil }
    first = first.dropFirst("concord:".utf8.count)
    var rest = words.dropFirst()
    if first.isEmpty, let next = rest.first {
      first = next
      rest = rest.dropFirst()
    }
    switch String(decoding: first, as: UTF8.self) {
    case "off" where rest.isEmpty:
      return SuppressionDirective(range: comment, command: .off)
    case "on" where rest.isEmpty:
      return SuppressionDirective(range: comment, command: .on)
    case "ignore":
      let rules = rest.map { String(decoding: $0, as: UTF8.self) }
      return SuppressionDirective(range: comment, command: .ignore(rules))
    default:
      return nil
    }
  }

  /// The regions that directives in document order cover.
  static func regions(
    of directives: [SuppressionDirective], in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Region] {
    var regions: [Region] = []
    var start: Int?
    for directive in directives {
      switch directive.command {
      case .off:
        if start == nil { start = directive.range.lowerBound }
      case .on:
        if let open = start {
          regions.append(Region(range: open..<directive.range.upperBound, rule: nil, isOff: true))
          start = nil
        }
      case .ignore(let rules):
        let line = ignoredLine(of: directive.range, in: bytes)
        for rule in rules.isEmpty ? [nil] : rules.map(Optional.some) {
          regions.append(Region(range: line, rule: rule, isOff: false))
        }
      }
    }
    if let open = start {
      regions.append(Region(range: open..<bytes.count, rule: nil, isOff: true))
    }
    return regions.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func ignoredLine(
    of comment: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let newline = UInt8(ascii: "\n")
    var start = comment.lowerBound
    while start > 0, bytes[start - 1] != newline { start -= 1 }
    func lineEnd(_ from: Int) -> Int {
      var end = from
      while end < bytes.count, bytes[end] != newline { end += 1 }
      return end
    }
    var end = lineEnd(comment.upperBound)
    func hasInk(_ range: Range<Int>) -> Bool { bytes[range].contains { $0 > 0x20 } }
    if hasInk(start..<comment.lowerBound) || hasInk(comment.upperBound..<end) {
      return start..<end
    }
    repeat {
      start = min(end + 1, bytes.count)
      end = lineEnd(start)
    } while start < bytes.count && !hasInk(start..<end)
    return start..<end
  }
}

extension TextRun {
  /// Marks what the regions, ascending by start, cover of this run.
  mutating func suppress(_ regions: ArraySlice<SuppressionDirective.Region>) {
    let extent = sourceRange(of: 0..<count)
    var isChanged = false
    for region in regions {
      guard region.range.lowerBound < extent.upperBound else { break }
      guard region.range.overlaps(extent) else { continue }
      for flat in flatRanges(of: region.range) {
        if region.isOff {
          protected.append(flat)
          isChanged = true
        } else {
          suppressions.append(Suppression(range: flat, rule: region.rule))
        }
      }
    }
    if isChanged { protected = Self.union(protected) }
  }

  /// The same offsets as ascending, disjoint ranges.
  static func union(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
