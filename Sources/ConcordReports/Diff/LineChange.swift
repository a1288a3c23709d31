internal import ConcordModel

/// Whole lines of a file that become other lines.
struct LineChange {
  /// The lines replaced, counted from 0.
  var oldLines: Range<Int>
  /// Their bytes in the file, line ends included.
  var oldBytes: Range<Int>
  /// What stands in their place.
  var new: [UInt8]

  /// The changes that `edits` make, in order, no two touching the same line.
  static func changes(in old: UnsafeBufferPointer<UInt8>, edits: [Edit]) -> [LineChange] {
    var result: [LineChange] = []
    var line = 0
    var lineStart = 0
    var index = 0
    let edits = usable(edits, count: old.count)
    while index < edits.count {
      // Walk to the line where the edit begins.
      while let next = lineEnd(in: old, from: lineStart), next <= edits[index].range.lowerBound {
        lineStart = next
        line += 1
      }
      let firstLine = line
      let firstByte = lineStart
      var new: [UInt8] = []
      var place = firstByte
      var end = firstByte
      // Take every edit that touches the lines taken so far.
      repeat {
        new.append(contentsOf: old[place..<edits[index].range.lowerBound])
        new.append(contentsOf: edits[index].text.utf8)
        place = edits[index].range.upperBound
        while end <= place, let next = lineEnd(in: old, from: end) {
          end = next
          line += 1
        }
        if end <= place { end = old.count }
        index += 1
      } while index < edits.count
        && (edits[index].range.lowerBound < end || endsOpen(old, at: end))
      new.append(contentsOf: old[place..<end])
      let hasOpenLine = endsOpen(old, at: end)
      let lastLine = hasOpenLine ? line + 1 : line
      lineStart = end
      if hasOpenLine { line = lastLine }
      let change = LineChange(
        oldLines: firstLine..<lastLine, oldBytes: firstByte..<end, new: new)
      if let trimmed = change.trimmed(in: old) { append(trimmed, to: &result) }
    }
    return result
  }

  /// Adds a change, or lengthens the last one where the two touch.
  private static func append(_ change: LineChange, to changes: inout [LineChange]) {
    guard let last = changes.last, last.oldBytes.upperBound == change.oldBytes.lowerBound else {
      changes.append(change)
      return
    }
    changes[changes.count - 1].oldLines = last.oldLines.lowerBound..<change.oldLines.upperBound
    changes[changes.count - 1].oldBytes = last.oldBytes.lowerBound..<change.oldBytes.upperBound
    changes[changes.count - 1].new += change.new
  }

  /// Whether `end` is the end of the file and the file ends without a line end.
  private static func endsOpen(_ old: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
    end == old.count && end > 0 && old[end - 1] != 0x0A
  }

  /// The edits in order, without those that are out of range or overlap the one before.
  private static func usable(_ edits: [Edit], count: Int) -> [Edit] {
    var place = 0
    return edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }.filter { edit in
      guard edit.range.lowerBound >= place, edit.range.upperBound <= count else { return false }
      place = edit.range.upperBound
      return true
    }
  }

  /// The change without the lines at either end that stay; nil where all of them do.
  private func trimmed(in old: UnsafeBufferPointer<UInt8>) -> LineChange? {
    var result = self
    while let end = Self.lineEnd(in: old, from: result.oldBytes.lowerBound),
      end <= result.oldBytes.upperBound
    {
      let length = end - result.oldBytes.lowerBound
      guard result.new.count >= length,
        result.new[..<length].elementsEqual(old[result.oldBytes.lowerBound..<end])
      else { break }
      result.new.removeFirst(length)
      result.oldBytes = end..<result.oldBytes.upperBound
      result.oldLines = (result.oldLines.lowerBound + 1)..<result.oldLines.upperBound
    }
    while !result.oldBytes.isEmpty {
      var start = result.oldBytes.upperBound - 1
      while start > result.oldBytes.lowerBound, old[start - 1] != 0x0A { start -= 1 }
      let line = old[start..<result.oldBytes.upperBound]
      guard result.new.suffix(line.count).elementsEqual(line), !line.isEmpty,
        result.new.count == line.count || result.new[result.new.count - line.count - 1] == 0x0A
      else { break }
      result.new.removeLast(line.count)
      result.oldBytes = result.oldBytes.lowerBound..<start
      result.oldLines = result.oldLines.lowerBound..<(result.oldLines.upperBound - 1)
    }
    return result.oldBytes.isEmpty && result.new.isEmpty ? nil : result
  }

  /// The byte after the next LF at or after `start`; nil where none follows.
  static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x0A { return index + 1 }
      index += 1
    }
    return nil
  }
}
