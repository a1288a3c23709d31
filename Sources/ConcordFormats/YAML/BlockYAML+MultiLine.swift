/// Scalars over several lines.
extension BlockYAML {
  /// Whether a block scalar begins here.
  var isBlockScalar: Bool { byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">") }

  // MARK: Plain scalars

  /// Adds the lines that go on with a plain scalar: those further in than its parent, without a
  /// comment between (YAML 1.1 §9.1.3). One line end reads as a space, more as line ends.
  mutating func continuePlain(_ text: inout String, parent: Int) throws(Stop) {
    while true {
      skipSpaces()
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { return }
      let lineEnd = (position, line, lineStart)
      var breaks = 0
      while true {
        if byte == UInt8(ascii: "\r") { position += 1 }
        guard byte == UInt8(ascii: "\n") else { break }
        position += 1
        line += 1
        lineStart = position
        breaks += 1
        skipSpaces()
      }
      guard byte != 0, byte != UInt8(ascii: "#"), indentation > parent else {
        (position, line, lineStart) = lineEnd
        return
      }
      // A root scalar could meet a document marker.
      guard parent >= 0, byte != UInt8(ascii: "\t") else { throw .unusual }
      let start = position
      let end = try scanPlainRest(inFlow: false)
      guard byte != UInt8(ascii: ":"), end > start else { throw .unusual }
      text += breaks == 1 ? " " : String(repeating: "\n", count: breaks - 1)
      text += String(decoding: source.bytes[start..<end], as: UTF8.self)
    }
  }

  // MARK: Block scalars

  private enum Chomping {
    case clip
    case strip
    case keep
  }

  /// Appends a literal (`|`) or folded (`>`) scalar (YAML 1.1 §9.2); a header that tells the
  /// indentation is left to Yams.
  mutating func appendBlockScalar(parent: Int) throws(Stop) {
    var node = YAMLTree.Node(.quoted, line: line, column: column(of: position))
    let isFolded = byte == UInt8(ascii: ">")
    position += 1
    var chomping = Chomping.clip
    if byte == UInt8(ascii: "-") { chomping = .strip }
    if byte == UInt8(ascii: "+") { chomping = .keep }
    if chomping != .clip { position += 1 }
    guard isBlank(byte) else { throw .unusual }
    try expectLineEnd()
    while position < source.bytes.count, byte != UInt8(ascii: "\n") { position += 1 }
    passLineEnd()

    var text: [UInt8] = []
    var indent = 0
    var breaks = try skipBlockBreaks(&indent, parent: parent)
    var hasBreak = false
    var wasSpaced = false
    while indentation == indent, byte != 0 {
      let isSpaced = byte == 0x20 || byte == 0x09
      if isFolded, hasBreak, !wasSpaced, !isSpaced {
        if breaks == 0 { text.append(0x20) }
      } else if hasBreak {
        text.append(0x0A)
      }
      text += repeatElement(0x0A, count: breaks)
      wasSpaced = isSpaced
      let start = position
      while byte != 0, byte != UInt8(ascii: "\n") { position += 1 }
      var end = position
      if end > start, byte != 0, source.bytes[end - 1] == 0x0D { end -= 1 }
      text += source.bytes[start..<end]
      hasBreak = byte != 0
      passLineEnd()
      breaks = try skipBlockBreaks(&indent, parent: parent)
    }
    if chomping != .strip, hasBreak { text.append(0x0A) }
    if chomping == .keep { text += repeatElement(0x0A, count: breaks) }
    node.text = String(decoding: text, as: UTF8.self)
    tree.nodes.append(node)
  }

  private mutating func passLineEnd() {
    guard byte == UInt8(ascii: "\n") else { return }
    position += 1
    line += 1
    lineStart = position
  }

  /// Passes empty lines and the indentation of the next, and finds the scalar's indentation where
  /// it is still 0. Returns the number of empty lines.
  private mutating func skipBlockBreaks(_ indent: inout Int, parent: Int) throws(Stop) -> Int {
    var breaks = 0
    var deepest = 0
    while true {
      while byte == 0x20, indent == 0 || indentation < indent { position += 1 }
      deepest = max(deepest, indentation)
      if byte == 0x09, indent == 0 || indentation < indent { throw .unusual }
      let isBreak =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") && at(1) == UInt8(ascii: "\n")
      guard isBreak else { break }
      if byte == UInt8(ascii: "\r") { position += 1 }
      passLineEnd()
      breaks += 1
    }
    if indent == 0 { indent = max(deepest, parent + 1, 1) }
    return breaks
  }
}
