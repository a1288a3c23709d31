/// Test text in which `⟦…⟧` stands around what a finding, a mention or an edit must cover.
///
///     try MarkedText("says ⟦Zelensky⟧.").ranges == [5..<13]
///
/// Marks may nest; `ranges` are in order of their starts, the outer before the inner.
public struct MarkedText: Sendable, Equatable {
  /// What is wrong with the marks.
  public enum Malformed: Error, Equatable {
    /// A `⟧` with no `⟦` before it, at a byte offset of the text without marks.
    case unopened(Int)
    /// A `⟦` that no `⟧` closes.
    case unclosed(Int)
  }

  /// The text without its marks.
  public let text: String
  /// The marked stretches as UTF-8 offsets into `text`.
  public let ranges: [Range<Int>]

  /// Reads a text with marks.
  public init(_ marked: String) throws(Malformed) {
    var text = ""
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(text.utf8.count)
      case "⟧":
        guard let start = open.popLast() else { throw .unopened(text.utf8.count) }
        ranges.append(start..<text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
    if let start = open.last { throw .unclosed(start) }
    self.text = text
    self.ranges = ranges.sorted(by: Self.precedes)
  }

  /// The marked stretches as text.
  public var parts: [String] {
    ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  /// A text with marks put around stretches of UTF-8 offsets, to be compared with the text that a test
  /// wrote. Stretches that cross cannot be told apart.
  public static func marking(_ ranges: some Sequence<Range<Int>>, in text: String) -> String {
    let ranges = ranges.sorted(by: precedes)
    var marked: [UInt8] = []
    for (offset, byte) in (Array(text.utf8) + [0]).enumerated() {
      for range in ranges where range.upperBound == offset && !range.isEmpty { marked += "⟧".utf8 }
      for range in ranges where range.lowerBound == offset {
        marked += "⟦".utf8
        if range.isEmpty { marked += "⟧".utf8 }
      }
      marked.append(byte)
    }
    return String(decoding: marked.dropLast(), as: UTF8.self)
  }

  private static func precedes(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    (a.lowerBound, -a.upperBound) < (b.lowerBound, -b.upperBound)
  }
}
