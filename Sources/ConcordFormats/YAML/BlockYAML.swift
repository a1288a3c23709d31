internal import ConcordModel

/// A parser of the YAML that authors and tools write: block and flow collections, scalars in all
/// styles, comments.
///
/// Where it meets anything else (anchors, tags, quoted text over several lines, errors) it stops with `.unusual`, and the whole file goes to Yams, which is ten times slower. What it
/// takes, it takes as Yams does: tests compare the two on random files.
struct BlockYAML {
  enum Stop: Error {
    case unusual
    case flaw(FormatError)
  }

  let source: YAMLSource
  let limits: YAMLLimits
  var tree = YAMLTree()
  /// The next byte to read, and where its line begins.
  var position: Int
  var line = 1
  var lineStart: Int
  private var depth = 0
  /// A byte of the current line whose column is known.
  private var known: (position: Int, column: Int)

  init(_ source: YAMLSource, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
    position = source.start
    lineStart = source.start
    known = (source.start, 1)
    tree.nodes.reserveCapacity(source.bytes.count / 16 + 8)
  }

  static func parse(_ source: YAMLSource, limits: YAMLLimits) throws(Stop) -> YAMLTree {
    guard !source.hasRareLineBreaks else { throw .unusual }
    var parser = BlockYAML(source, limits: limits)
    try parser.parseDocument()
    return parser.tree
  }

  private mutating func parseDocument() throws(Stop) {
    guard try nextContent(isAtStart: true) else { return }
    if isMarker(UInt8(ascii: "-")) {
      position += 3
      try expectLineEnd()
      guard try nextContent() else { throw .unusual }
    }
    if byte == UInt8(ascii: "%") { throw .unusual }
    try parseBlock(parent: -1)
    if try nextContent() { throw .unusual }
  }

  // MARK: Blocks

  /// Parses what begins at `position`, a value of a parent indented by `parent`.
  private mutating func parseBlock(parent: Int) throws(Stop) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= limits.depth else { throw .flaw(tooDeep()) }
    if isEntry {
      try parseSequence(indent: position - lineStart)
    } else if isBlockScalar {
      try appendBlockScalar(parent: parent)
    } else {
      let start = position
      let key = try scanScalar(inFlow: false)
      if key.isKey {
        try parseMapping(indent: start - lineStart, firstKey: key)
      } else {
        try append(key, parent: parent)
      }
    }
  }

  private mutating func parseSequence(indent: Int) throws(Stop) {
    let index = open(.sequence)
    repeat {
      position += 1
      let afterDash = position
      skipSpaces()
      if try isAtLineEnd() {
        let empty = emptyNode(at: afterDash)
        if try nextContent(), indentation > indent {
          try parseBlock(parent: indent)
        } else {
          tree.nodes.append(empty)
        }
      } else {
        try parseBlock(parent: indent)
      }
    } while try nextContent() && indentation == indent && isEntry
    close(index)
  }

  private mutating func parseMapping(indent: Int, firstKey: Scalar) throws(Stop) {
    let index = tree.nodes.count
    tree.nodes.append(
      YAMLTree.Node(.mapping, line: firstKey.line, column: firstKey.column))
    var key = firstKey
    while true {
      tree.nodes.append(key.node)
      let afterColon = position
      skipSpaces()
      if try isAtLineEnd() {
        let empty = emptyNode(at: afterColon)
        let hasMore = try nextContent()
        if hasMore, indentation > indent || indentation == indent && isEntry {
          try parseBlock(parent: indent)
        } else {
          tree.nodes.append(empty)
        }
      } else {
        if isEntry { throw .unusual }
        if isBlockScalar {
          try appendBlockScalar(parent: indent)
        } else {
          let value = try scanScalar(inFlow: false)
          if value.isKey { throw .unusual }
          try append(value, parent: indent)
        }
      }
      guard try nextContent(), indentation >= indent else { break }
      guard indentation == indent, !isEntry else { throw .unusual }
      key = try scanScalar(inFlow: false)
      guard key.isKey else { throw .unusual }
    }
    close(index)
  }

  /// Appends a scalar or a flow collection that ends its line; a plain scalar may go on over the
  /// lines below.
  private mutating func append(_ scalar: Scalar, parent: Int) throws(Stop) {
    if !scalar.isFlow {
      var node = scalar.node
      if node.kind == .plain { try continuePlain(&node.text, parent: parent) }
      tree.nodes.append(node)
    }
    try expectLineEnd()
    if try nextContent(), indentation > parent { throw .unusual }
  }

  // MARK: Flow collections

  /// Parses `[…]` or `{…}`.
  mutating func parseFlow() throws(Stop) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= limits.depth else { throw .flaw(tooDeep()) }
    let isMapping = byte == UInt8(ascii: "{")
    let closing = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    let index = open(isMapping ? .mapping : .sequence)
    position += 1
    try skipFlowSpace()
    while byte != closing {
      let scalar = try scanScalar(inFlow: true)
      guard scalar.isKey == isMapping else { throw .unusual }
      if !scalar.isFlow { tree.nodes.append(scalar.node) }
      if isMapping {
        try skipFlowSpace()
        let value = try scanScalar(inFlow: true)
        guard !value.isKey else { throw .unusual }
        if !value.isFlow { tree.nodes.append(value.node) }
      }
      try skipFlowSpace()
      if byte == closing { break }
      guard byte == UInt8(ascii: ",") else { throw .unusual }
      position += 1
      try skipFlowSpace()
      if byte == closing { throw .unusual }
    }
    position += 1
    close(index)
  }

  private mutating func skipFlowSpace() throws(Stop) {
    skipSpaces()
    guard try isAtLineEnd() else { return }
    // Flow content in the first column may be a document marker; leave such files to Yams.
    guard try nextContent(), indentation > 0 else { throw .unusual }
  }

  // MARK: Nodes

  private mutating func open(_ kind: YAMLTree.Kind) -> Int {
    tree.nodes.append(YAMLTree.Node(kind, line: line, column: column(of: position)))
    return tree.nodes.count - 1
  }

  private mutating func close(_ index: Int) {
    tree.nodes[index].end = tree.nodes.count
  }

  private mutating func emptyNode(at offset: Int) -> YAMLTree.Node {
    YAMLTree.Node(.plain, line: line, column: column(of: offset))
  }

  /// The column of a byte of the current line, at or behind the last one asked for.
  mutating func column(of offset: Int) -> Int {
    if known.position < lineStart || known.position > offset { known = (lineStart, 1) }
    var column = known.column
    for i in known.position..<offset where source.bytes[i] & 0xC0 != 0x80 { column += 1 }
    known = (offset, column)
    return column
  }

  private func tooDeep() -> FormatError {
    FormatError(
      .limit, at: source.place(of: position), found: "more than \(limits.depth) nested levels",
      expected: "fewer")
  }

  func flaw(_ found: String, expected: String) -> Stop {
    .flaw(FormatError(.syntax, at: source.place(of: position), found: found, expected: expected))
  }
}
