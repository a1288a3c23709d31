internal import ConcordModel

/// A replacement as one stretch of a file and its new text, with places in a unit of choice.
struct SourceChange {
  var start: SourceText.Position
  var end: SourceText.Position
  var text: String

  /// The change that `replacement` makes, or nil where it reaches beyond the span of its finding
  /// and there is no source to say what stands between.
  ///
  /// Several edits become one stretch from the first to the last, with what stands between them.
  init?(
    _ replacement: Finding.Replacement, of finding: Finding, source: SourceText?,
    in unit: SourceText.Unit
  ) {
    let span = finding.span
    let whole = span.byteOffset..<(span.byteOffset + span.byteLength)
    let edits =
      replacement.edits.isEmpty
      ? [Edit(range: whole, text: replacement.text)]
      : replacement.edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard let first = edits.first, let last = edits.last else { return nil }
    if let source {
      start = source.position(at: first.range.lowerBound, in: unit)
      end = source.position(at: last.range.upperBound, in: unit)
      text = ""
      var place = first.range.lowerBound
      for edit in edits {
        if edit.range.lowerBound > place { text += source.text(place..<edit.range.lowerBound) }
        text += edit.text
        place = edit.range.upperBound
      }
      return
    }
    guard edits.count == 1, first.range == whole else { return nil }
    (start, end) = Self.place(of: span, source: nil, in: unit)
    text = first.text
  }

  /// The two ends of a span. Without a source, columns in bytes fall back on code points, which are
  /// the same where the line is ASCII.
  static func place(
    of span: SourceSpan, source: SourceText?, in unit: SourceText.Unit
  ) -> (start: SourceText.Position, end: SourceText.Position) {
    switch unit {
    case .utf16:
      (
        .init(line: span.line, column: span.utf16Column),
        .init(line: span.endLine, column: span.utf16EndColumn)
      )
    case .bytes:
      if let source {
        (
          .init(line: span.line, column: source.position(at: span.byteOffset, in: unit).column),
          .init(
            line: span.endLine,
            column: source.position(at: span.byteOffset + span.byteLength, in: unit).column)
        )
      } else {
        place(of: span, source: nil, in: .codePoints)
      }
    case .codePoints:
      (
        .init(line: span.line, column: span.column),
        .init(line: span.endLine, column: span.endColumn)
      )
    }
  }
}
