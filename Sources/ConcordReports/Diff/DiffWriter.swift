/// Writes the header and the hunks of a unified diff.
struct DiffWriter {
  let terminal: TerminalText
  private(set) var bytes: [UInt8] = []

  init(terminal: TerminalText) { self.terminal = terminal }

  mutating func header(_ text: String) {
    bytes.append(contentsOf: (terminal.styled(text, .bold) + "\n").utf8)
  }

  /// One hunk of neighbouring changes. `shift` is by how many lines the new file runs ahead of the
  /// old one, and is carried from hunk to hunk.
  mutating func hunk(
    _ changes: ArraySlice<LineChange>, of old: UnsafeBufferPointer<UInt8>, context: Int,
    shift: inout Int
  ) {
    guard let first = changes.first, let last = changes.last else { return }
    var start = first.oldBytes.lowerBound
    var firstLine = first.oldLines.lowerBound
    for _ in 0..<context where start > 0 {
      start -= 1
      while start > 0, old[start - 1] != 0x0A { start -= 1 }
      firstLine -= 1
    }
    var body = DiffWriter(terminal: terminal)
    var place = start
    var oldCount = 0
    var newCount = 0
    for change in changes {
      let between = body.lines(Array(old[place..<change.oldBytes.lowerBound]), " ", nil)
      let removed = body.lines(Array(old[change.oldBytes]), "-", .plainRed)
      let added = body.lines(change.new, "+", .green)
      oldCount += between + removed
      newCount += between + added
      place = change.oldBytes.upperBound
    }
    var end = place
    for _ in 0..<context {
      guard end < old.count else { break }
      end = LineChange.lineEnd(in: old, from: end) ?? old.count
    }
    let after = body.lines(Array(old[last.oldBytes.upperBound..<end]), " ", nil)
    oldCount += after
    newCount += after
    let range =
      "@@ -\(Self.range(firstLine, oldCount)) +\(Self.range(firstLine + shift, newCount)) @@"
    bytes.append(contentsOf: (terminal.styled(range, .cyan) + "\n").utf8)
    bytes.append(contentsOf: body.bytes)
    shift += newCount - oldCount
  }

  /// Writes each line of `text` behind `sign` and returns how many there are.
  private mutating func lines(
    _ text: [UInt8], _ sign: String, _ style: TerminalText.Style?
  ) -> Int {
    var count = 0
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let isColored = terminal.usesColor && style != nil
      if let style, isColored { bytes.append(contentsOf: "\u{1B}[\(style.rawValue)m".utf8) }
      bytes.append(contentsOf: sign.utf8)
      bytes.append(contentsOf: text[start..<end])
      if isColored { bytes.append(contentsOf: "\u{1B}[0m".utf8) }
      bytes.append(0x0A)
      if end == text.count {
        bytes.append(contentsOf: "\\ No newline at end of file\n".utf8)
      }
      count += 1
      start = end + 1
    }
    return count
  }

  /// `line,count` with the line from 1, or the line before it where there are none; a count of one
  /// is left out, as POSIX has it.
  private static func range(_ line: Int, _ count: Int) -> String {
    switch count {
    case 0: "\(line),0"
    case 1: "\(line + 1)"
    default: "\(line + 1),\(count)"
    }
  }
}
