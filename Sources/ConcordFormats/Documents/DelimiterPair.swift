internal import ConcordModel

/// Two stretches of markup that only mean something around text: `**` and `**`.
struct DelimiterPair: Hashable, Sendable {
  var open: Range<Int>
  var close: Range<Int>
}

extension TextRun {
  /// The edits of a replacement with those added that take away the delimiters it leaves around
  /// nothing, where they would turn into text: `Koo **Byoung-sam**` becomes `Ку`, not `Ку****`.
  func withoutEmptyDelimiters(_ edits: [Edit]) -> [Edit] {
    guard !delimiters.isEmpty, let first = edits.first, let last = edits.last else { return edits }
    let extent = first.range.lowerBound..<last.range.upperBound
    var result = edits
    for pair in delimiters {
      let content = pair.open.upperBound..<pair.close.lowerBound
      guard content.lowerBound <= extent.upperBound, extent.lowerBound <= content.upperBound,
        isEmptied(content, by: edits)
      else { continue }
      result.append(Edit(range: pair.open, text: ""))
      result.append(Edit(range: pair.close, text: ""))
    }
    return result.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the edits take away all text between two places.
  private func isEmptied(_ content: Range<Int>, by edits: [Edit]) -> Bool {
    let pieces = pieces(in: content)
    guard !pieces.isEmpty, pieces.allSatisfy({ $0.kind != .marker }) else { return false }
    let inside = edits.filter {
      $0.range.upperBound >= content.lowerBound && $0.range.lowerBound <= content.upperBound
    }
    guard inside.allSatisfy({ $0.text.isEmpty || !$0.range.overlaps(content) && !$0.range.isEmpty })
    else { return false }
    return pieces.allSatisfy { piece in
      let part = piece.source.clamped(to: content)
      let removed = inside.reduce(0) { $0 + $1.range.clamped(to: part).count }
      return removed == part.count
    }
  }
}
