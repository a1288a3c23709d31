public import ConcordModel

/// The edits of a file as a unified diff, for a reader and for `patch -p0`.
///
/// The diff is made from the edits, not by comparing two files, so it costs one pass over the
/// bytes. Line ends are those of the file: a CR before the LF belongs to the line. A path with
/// white space or control characters is quoted as Git does.
public enum UnifiedDiff {
  /// The diff as bytes; empty where the edits change nothing.
  ///
  /// - Parameters:
  ///   - old: the file as it was read.
  ///   - edits: in any order, not overlapping; one that reaches out of the file or into another is
  ///     left out.
  ///   - path: what the header names; both sides have the same.
  ///   - context: the unchanged lines shown on either side of a change.
  ///   - color: whether ANSI escapes mark what is removed and added.
  public static func render(
    old: [UInt8], edits: [Edit], path: String, context: Int = 3, color: Bool = false
  ) -> [UInt8] {
    old.withUnsafeBufferPointer {
      render(old: $0, edits: edits, path: path, context: context, color: color)
    }
  }

  /// The same over bytes that are not copied, as of a mapped file.
  public static func render(
    old: UnsafeBufferPointer<UInt8>, edits: [Edit], path: String, context: Int = 3,
    color: Bool = false
  ) -> [UInt8] {
    let changes = LineChange.changes(in: old, edits: edits)
    guard !changes.isEmpty else { return [] }
    var writer = DiffWriter(terminal: TerminalText(usesColor: color))
    writer.header("--- " + quoted(path))
    writer.header("+++ " + quoted(path))
    var first = 0
    var shift = 0
    let context = max(0, context)
    while first < changes.count {
      var last = first
      while last + 1 < changes.count,
        changes[last + 1].oldLines.lowerBound - changes[last].oldLines.upperBound <= 2 * context
      {
        last += 1
      }
      writer.hunk(changes[first...last], of: old, context: context, shift: &shift)
      first = last + 1
    }
    return writer.bytes
  }

  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
    // A tab ends a name that has spaces, so that patch does not take the rest for a date.
    if isPlain { return path.utf8.contains(0x20) ? path + "\t" : path }
    var result = "\""
    for byte in path.utf8 {
      switch byte {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x0A: result += "\\n"
      case 0x09: result += "\\t"
      case 0x21...0x7E, 0x20: result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let octal = String(byte, radix: 8)
        result += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
      }
    }
    return result + "\""
  }
}
