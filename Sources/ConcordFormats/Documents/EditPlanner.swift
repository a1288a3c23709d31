internal import ConcordModel

/// Spreads a replacement over the pieces of a run so that markup and unchanged entities stay.
struct EditPlanner {
  let run: TextRun
  /// The flat text of the run.
  let text: [UInt8]
  let escaping: TextEscaping

  /// The edits for one replacement, in order.
  func edits(replacing range: Range<Int>, with new: [UInt8]) -> [Edit] {
    guard !run.pieces.isEmpty else { return [] }
    if crossesMarkup(range) {
      let oldWords = Self.words(of: text[range])
      let newWords = Self.words(of: new[...])
      if oldWords.count == newWords.count, !oldWords.isEmpty {
        return zip(oldWords, newWords).flatMap { old, word in
          differing(replacing: old, with: new, in: word)
        }
      }
    }
    return differing(replacing: range, with: new, in: 0..<new.count)
  }

  /// Whether anything stands between the parts of the range that is not its text, such as tags or
  /// the indentation of a line.
  private func crossesMarkup(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let first = run.index(of: range.lowerBound)
    let last = run.index(of: range.upperBound - 1)
    guard first < last else { return run.pieces[first].kind == .marker }
    let isApart = run.pieces[first...last].contains {
      $0.kind == .marker || $0.kind == .encoded && Self.isSpace(text[$0.flat.lowerBound])
    }
    if isApart { return true }
    return (first..<last).contains {
      run.pieces[$0].source.upperBound != run.pieces[$0 + 1].source.lowerBound
    }
  }

  // MARK: What differs

  /// Replaces only what lies between the common beginning and the common end; white space counts
  /// as common, so that a line end stays where it was.
  private func differing(
    replacing range: Range<Int>, with new: [UInt8], in newRange: Range<Int>
  ) -> [Edit] {
    func isSame(_ old: Int, _ index: Int) -> Bool {
      let (a, b) = (text[old], new[index])
      return a == b || Self.isSpace(a) && Self.isSpace(b)
    }
    func splits(_ old: Int, _ index: Int) -> Bool {
      old < range.upperBound && text[old] & 0xC0 == 0x80
        || index < newRange.upperBound && new[index] & 0xC0 == 0x80
    }
    let most = min(range.count, newRange.count)
    var head = 0
    while head < most, isSame(range.lowerBound + head, newRange.lowerBound + head) { head += 1 }
    // A common first byte of two letters does not make half a letter common.
    while head > 0, splits(range.lowerBound + head, newRange.lowerBound + head) { head -= 1 }
    var tail = 0
    while tail < most - head,
      isSame(range.upperBound - tail - 1, newRange.upperBound - tail - 1)
    { tail += 1 }
    while tail > 0, splits(range.upperBound - tail, newRange.upperBound - tail) { tail -= 1 }
    let old = range.lowerBound + head..<range.upperBound - tail
    let core = new[newRange.lowerBound + head..<newRange.upperBound - tail]
    guard !old.isEmpty || !core.isEmpty else { return [] }
    return place(String(decoding: core, as: UTF8.self), over: old, within: range)
  }

  /// Puts the new text over the first stretch of the range that can be replaced, and empties the
  /// other stretches.
  private func place(_ new: String, over old: Range<Int>, within range: Range<Int>) -> [Edit] {
    guard !old.isEmpty else { return insertion(new, at: old.lowerBound, within: range) }
    var edits: [Edit] = []
    for index in run.index(of: old.lowerBound)...run.index(of: old.upperBound - 1) {
      let piece = run.pieces[index]
      guard piece.kind != .marker else { continue }
      var source = piece.source
      if piece.kind == .verbatim {
        let part = old.clamped(to: piece.flat)
        let offset = piece.source.lowerBound - piece.flat.lowerBound
        source = part.lowerBound + offset..<part.upperBound + offset
      }
      if let last = edits.last, last.range.upperBound == source.lowerBound {
        edits[edits.count - 1].range = last.range.lowerBound..<source.upperBound
      } else {
        edits.append(
          Edit(range: source, text: edits.isEmpty ? escaping.escape(new) : ""))
      }
    }
    guard !edits.isEmpty else { return insertion(new, at: old.lowerBound, within: range) }
    return edits
  }

  /// Inserts behind the text before it, so that an ending goes inside the tag of its word.
  private func insertion(_ new: String, at offset: Int, within range: Range<Int>) -> [Edit] {
    guard !new.isEmpty else { return [] }
    let isBehind = offset > range.lowerBound || offset == run.count
    let piece = run.pieces[run.index(of: isBehind ? offset - 1 : offset)]
    let place =
      switch piece.kind {
      case .verbatim: piece.source.lowerBound + offset - piece.flat.lowerBound
      case .encoded, .marker: isBehind ? piece.source.upperBound : piece.source.lowerBound
      }
    return [Edit(range: place..<place, text: escaping.escape(new))]
  }

  // MARK: Words

  /// The ranges between white space.
  private static func words(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let space = spaceLength(bytes, at: index)
      if space > 0, let first = start {
        words.append(first..<index)
        start = nil
      } else if space == 0, start == nil {
        start = index
      }
      index += max(space, 1)
    }
    if let first = start { words.append(first..<bytes.endIndex) }
    return words
  }

  /// The length of the white space that begins at an index: ASCII, U+00A0, U+2000–200A, U+202F,
  /// U+3000; 0 elsewhere.
  private static func spaceLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
    if isSpace(bytes[index]) { return 1 }
    func byte(_ offset: Int) -> UInt8 {
      index + offset < bytes.endIndex ? bytes[index + offset] : 0
    }
    switch (bytes[index], byte(1), byte(2)) {
    case (0xC2, 0xA0, _): return 2
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): return 3
    default: return 0
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
