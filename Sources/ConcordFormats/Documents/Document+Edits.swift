public import ConcordModel

extension Document {
  /// A replacement of flat text in a run.
  public struct Replacement: Hashable, Sendable {
    /// The index of the run.
    public var run: Int
    /// Byte offsets into the flat text, at scalar boundaries.
    public var range: Range<Int>
    public var text: String

    public init(run: Int, range: Range<Int>, text: String) {
      self.run = run
      self.range = range
      self.text = text
    }
  }

  /// The edits of the document's bytes that bring the replacements about, in order.
  ///
  /// Text is escaped as the format needs it. A replacement that crosses markup keeps the markup:
  /// its words go where the old words stood when there are as many, otherwise the part that
  /// differs goes where that part began. An entity or escape that stays the same keeps its
  /// spelling.
  ///
  /// - Parameters:
  ///   - replacements: disjoint within a run; those out of range are left out.
  ///   - bytes: the bytes the document was read from.
  /// - Complexity: linear in the replaced text, logarithmic in the pieces of a run.
  public func edits(
    replacing replacements: [Replacement], in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Edit] {
    var edits: [Edit] = []
    edits.reserveCapacity(replacements.count)
    for replacement in replacements where runs.indices.contains(replacement.run) {
      let run = runs[replacement.run]
      let range = replacement.range
      guard range.lowerBound >= 0, range.upperBound <= run.count else { continue }
      if let source = run.verbatimRange(of: range) {
        let escaping = escaping(for: run, around: source, in: bytes)
        let edit = Edit(range: source, text: escaping.escape(replacement.text))
        if edit.text.isEmpty {
          edits += run.withoutEmptyDelimiters([edit])
        } else {
          edits.append(edit)
        }
      } else {
        let planner = EditPlanner(
          run: run, text: run.ownText,
          escaping: escaping(for: run, around: run.sourceRange(of: range), in: bytes))
        edits += run.withoutEmptyDelimiters(
          planner.edits(replacing: range, with: Array(replacement.text.utf8)))
      }
    }
    return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The same for bytes in an array.
  public func edits(replacing replacements: [Replacement], in bytes: [UInt8]) -> [Edit] {
    bytes.withUnsafeBufferPointer { edits(replacing: replacements, in: $0) }
  }

  /// The bytes with the edits applied; an edit out of range or overlapping an earlier one is
  /// left out.
  ///
  /// - Parameter edits: in the order of their ranges.
  public static func apply(
    _ edits: [Edit], to bytes: UnsafeBufferPointer<UInt8>
  ) -> [UInt8] {
    let growth = edits.reduce(0) { $0 + $1.text.utf8.count }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + growth)
    var position = 0
    for edit in edits {
      guard edit.range.lowerBound >= position, edit.range.upperBound <= bytes.count else {
        continue
      }
      output.append(contentsOf: bytes[position..<edit.range.lowerBound])
      output.append(contentsOf: edit.text.utf8)
      position = edit.range.upperBound
    }
    output.append(contentsOf: bytes[position...])
    return output
  }

  /// The same for bytes in an array.
  public static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { apply(edits, to: $0) }
  }

  private func escaping(
    for run: TextRun, around range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> TextEscaping {
    switch format {
    case .plain: .none
    case .html: .html
    case .markdown: .markdown
    case .jsonLines: .json(isASCII: run.writesASCII(in: bytes))
    }
  }
}

extension TextRun {
  /// The byte range of a flat range that is verbatim throughout, or nil.
  func verbatimRange(of range: Range<Int>) -> Range<Int>? {
    guard sourceRange == nil else { return sourceRange(of: range) }
    guard !pieces.isEmpty else { return nil }
    let piece = pieces[index(of: min(range.lowerBound, max(count - 1, 0)))]
    guard piece.kind == .verbatim, piece.flat.lowerBound <= range.lowerBound,
      range.upperBound <= piece.flat.upperBound
    else { return nil }
    let offset = piece.source.lowerBound - piece.flat.lowerBound
    return range.lowerBound + offset..<range.upperBound + offset
  }

  /// Whether the run writes its letters beyond ASCII as escapes, none of them directly.
  func writesASCII(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard sourceRange == nil else { return false }
    var hasEscape = false
    for piece in pieces {
      switch piece.kind {
      case .verbatim:
        if bytes[piece.source].contains(where: { $0 >= 0x80 }) { return false }
      case .encoded:
        if ownText[piece.flat.lowerBound] >= 0x80 { hasEscape = true }
      case .marker: break
      }
    }
    return hasEscape
  }
}
