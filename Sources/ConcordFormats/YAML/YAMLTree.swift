/// A YAML document as a flat list of nodes in reading order, every scalar a string.
///
/// A node's children follow it directly and end where its `end` says; the children of a mapping
/// are keys and values in turn. Scalars are never resolved to numbers, booleans or null, so that
/// `NO` stays Norway.
struct YAMLTree: Equatable {
  enum Kind: UInt8 {
    /// A scalar without quotation marks, which may stand for nothing: `~` or empty.
    case plain
    case quoted
    case sequence
    case mapping
  }

  struct Node: Equatable {
    /// The text of a scalar; empty for a collection.
    var text: String
    /// From 1.
    var line: UInt32
    /// From 1, in code points.
    var column: UInt32
    /// The index just behind the last descendant, below 2^30.
    private var packed: UInt32

    init(_ kind: Kind, text: String = "", line: Int, column: Int, end: Int = 0) {
      self.text = text
      self.line = UInt32(clamping: line)
      self.column = UInt32(clamping: column)
      packed = UInt32(kind.rawValue) | UInt32(truncatingIfNeeded: end) << 2
    }

    var kind: Kind { Kind(rawValue: UInt8(packed & 3)) ?? .plain }

    var end: Int {
      get { Int(packed >> 2) }
      set { packed = packed & 3 | UInt32(truncatingIfNeeded: newValue) << 2 }
    }

    var isScalar: Bool { kind == .plain || kind == .quoted }
    /// Whether the node is an empty value, as after `note:`.
    var isNothing: Bool { kind == .plain && (text.isEmpty || text == "~") }
  }

  var nodes: [Node] = []

  /// The index of the root, or nil for an empty document.
  var root: Int? { nodes.isEmpty ? nil : 0 }

  /// The indices of the items of a sequence, or of keys and values in turn of a mapping.
  func children(of parent: Int) -> Children {
    Children(tree: self, current: parent + 1, end: nodes[parent].end)
  }

  struct Children: Sequence, IteratorProtocol {
    let tree: YAMLTree
    var current: Int
    let end: Int

    mutating func next() -> Int? {
      guard current < end else { return nil }
      defer { current = Swift.max(tree.nodes[current].end, current + 1) }
      return current
    }
  }
}

/// How much YAML a reader takes before it calls a file hostile.
struct YAMLLimits {
  var bytes = 1 << 30
  /// Nodes after aliases are written out.
  var nodes = 1 << 28
  var depth = 64
  /// Nodes that aliases add to those written in the file.
  var aliasedNodes = 100_000
}
