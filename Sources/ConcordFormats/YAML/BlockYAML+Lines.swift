/// Moving over lines, spaces and comments.
extension BlockYAML {
  /// The byte at `position`; 0 at the end, which no checked source contains.
  var byte: UInt8 { at(0) }

  func at(_ offset: Int) -> UInt8 {
    position + offset < source.bytes.count ? source.bytes[position + offset] : 0
  }

  /// How far the content at `position` stands in from the start of its line.
  var indentation: Int { position - lineStart }

  /// Whether an item of a block sequence begins here.
  var isEntry: Bool { byte == UInt8(ascii: "-") && isBlank(at(1)) }

  func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t") || byte == 0
  }

  /// Whether a document marker (`---`, `...`) stands at the start of this line.
  func isMarker(_ mark: UInt8) -> Bool {
    position == lineStart && byte == mark && at(1) == mark && at(2) == mark && isBlank(at(3))
  }

  mutating func skipSpaces() {
    while byte == UInt8(ascii: " ") { position += 1 }
  }

  /// Whether nothing but a comment is left of this line; a tab is left to Yams.
  func isAtLineEnd() throws(Stop) -> Bool {
    switch byte {
    case 0, UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
    case UInt8(ascii: "\t"): throw .unusual
    case UInt8(ascii: "#"):
      // A number sign begins a comment only behind a space or at the start of a line.
      return position == lineStart || source.bytes[position - 1] == UInt8(ascii: " ")
    default: return false
    }
  }

  mutating func expectLineEnd() throws(Stop) {
    skipSpaces()
    guard try isAtLineEnd() else { throw .unusual }
  }

  /// Moves to the next byte that is neither space, line end nor comment.
  ///
  /// Within a line that has content it stays; otherwise the indentation of the line found is
  /// made of spaces. False at the end of the file.
  ///
  /// - Parameter isAtStart: whether a document marker may come next.
  mutating func nextContent(isAtStart: Bool = false) throws(Stop) -> Bool {
    while true {
      while byte == UInt8(ascii: " ") { position += 1 }
      switch byte {
      case UInt8(ascii: "\r"):
        position += 1
      case UInt8(ascii: "\n"):
        position += 1
        line += 1
        lineStart = position
      case UInt8(ascii: "#"):
        while position < source.bytes.count, byte != UInt8(ascii: "\n") { position += 1 }
      case UInt8(ascii: "\t"):
        throw tabStop()
      case 0:
        return false
      default:
        let isMarked = isMarker(UInt8(ascii: "-")) && !isAtStart || isMarker(UInt8(ascii: "."))
        if isMarked { throw .unusual }
        return true
      }
    }
  }

  /// A tab before content is an error for certain; other tabs are left to Yams.
  private func tabStop() -> Stop {
    var end = position
    while end < source.bytes.count, source.bytes[end] == 0x20 || source.bytes[end] == 0x09 {
      end += 1
    }
    let isBlank = end == source.bytes.count || self.isBlank(source.bytes[end])
    let isIndentation = source.bytes[lineStart..<position].allSatisfy { $0 == 0x20 }
    guard isIndentation, !isBlank else { return .unusual }
    return flaw("a tab in the indentation", expected: "spaces")
  }
}
