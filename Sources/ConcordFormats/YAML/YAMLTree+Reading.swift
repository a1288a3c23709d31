internal import ConcordModel
internal import Yams

extension YAMLTree {
  /// Reads the one document of a YAML file.
  ///
  /// - Throws: the first flaw of encoding or grammar; duplicate keys are left to `YAMLReader`.
  /// - Complexity: linear; where Yams has to read, some ten times slower.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, limits: YAMLLimits = YAMLLimits()
  ) throws(FormatError) -> YAMLTree {
    let source = try YAMLSource(bytes, path: path, limits: limits)
    do throws(BlockYAML.Stop) {
      return try BlockYAML.parse(source, limits: limits)
    } catch {
      switch error {
      case .flaw(let flaw): throw flaw
      case .unusual: return try readWithYams(source, limits: limits)
      }
    }
  }

  /// Reads a file with Yams, every scalar as a string.
  static func readWithYams(
    _ source: YAMLSource, limits: YAMLLimits
  ) throws(FormatError) -> YAMLTree {
    try YAMLGuard(source: source, limits: limits).check()
    let text = String(decoding: source.bytes[source.start...], as: UTF8.self)
    let root: Yams.Node?
    do {
      root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch {
      throw flaw(error, in: source)
    }
    var conversion = Conversion(source: source, limits: limits)
    if let root { try conversion.append(root, depth: 1) }
    return conversion.tree
  }

  /// Writes Yams' tree out flat, aliases and all.
  private struct Conversion {
    let source: YAMLSource
    let limits: YAMLLimits
    var tree = YAMLTree()
    /// Every node of the file takes a byte of it; what exceeds that, aliases have added.
    var allowance: Int { min(limits.nodes, source.bytes.count + limits.aliasedNodes) }

    mutating func append(_ node: Yams.Node, depth: Int) throws(FormatError) {
      let mark = node.mark
      let (line, column) = (mark?.line ?? 1, mark?.column ?? 1)
      func limit(_ found: String, _ expected: String) -> FormatError {
        FormatError(
          .limit, at: SourcePlace(file: source.path, line: line, column: column), found: found,
          expected: expected)
      }
      guard depth <= limits.depth else {
        throw limit("more than \(limits.depth) nested levels", "fewer")
      }
      guard tree.nodes.count < allowance else {
        throw limit("aliases that multiply into \(allowance) nodes", "a file of its own size")
      }
      let index = tree.nodes.count
      switch node {
      case .scalar(let scalar):
        let isPlain = scalar.style == .plain || scalar.style == .any
        tree.nodes.append(
          YAMLTree.Node(
            isPlain ? .plain : .quoted, text: scalar.string, line: line, column: column))
      case .sequence(let sequence):
        tree.nodes.append(YAMLTree.Node(.sequence, line: line, column: column))
        for item in sequence { try append(item, depth: depth + 1) }
        tree.nodes[index].end = tree.nodes.count
      case .mapping(let mapping):
        tree.nodes.append(YAMLTree.Node(.mapping, line: line, column: column))
        for (key, value) in mapping {
          try append(key, depth: depth + 1)
          try append(value, depth: depth + 1)
        }
        tree.nodes[index].end = tree.nodes.count
      case .alias:
        throw limit("an alias of nothing", "an anchor of that name above")
      }
    }
  }

  // MARK: Errors of Yams

  private static func flaw(_ error: any Error, in source: YAMLSource) -> FormatError {
    func place(_ mark: Mark) -> SourcePlace {
      SourcePlace(file: source.path, line: mark.line, column: mark.column)
    }
    let start = SourcePlace(file: source.path, line: 1, column: 1)
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let (found, expected) = wording(of: problem, at: mark, in: source)
      // libyaml tells of the end of a file as a place behind its last line.
      let last = source.place(of: source.bytes.count)
      let isBehind = (mark.line, mark.column) > (last.line, last.column)
      return FormatError(
        .syntax, at: isBehind ? last : place(mark), found: found, expected: expected)
    case .duplicatedKeysInMapping(let keys, let context):
      return FormatError(
        .duplicate, at: place(context.mark),
        found: "a key that stands twice in one mapping: "
          + keys.joined(separator: ", "), expected: "each key once")
    case .reader(let problem, _, _, _):
      return FormatError(.encoding, at: start, found: problem, expected: "UTF-8 text")
    default:
      return FormatError(.syntax, at: start, found: "\(error)", expected: "a YAML file")
    }
  }

  /// libyaml's words turned into what was found and what was expected.
  private static func wording(
    of problem: String, at mark: Mark, in source: YAMLSource
  ) -> (found: String, expected: String) {
    let here = character(at: mark, in: source)
    switch problem {
    case "mapping values are not allowed in this context":
      return (
        "a colon inside a text without quotation marks",
        "quotation marks round the text, or a key at the indentation of the keys above"
      )
    case "but found another document":
      return ("a second YAML document", "one document a file")
    case "found undefined alias":
      return ("an alias of nothing", "an anchor of that name above")
    case "found character that cannot start any token" where here == "\"\t\"":
      return ("a tab in the indentation", "spaces")
    case "found character that cannot start any token":
      return (here, "quotation marks round a text that begins so")
    case "could not find expected ':'":
      return (here, "a colon behind the key")
    case "found unexpected end of stream":
      return ("the end of the file", "the closing quotation mark or bracket")
    default:
      let prefix = "did not find expected "
      guard problem.hasPrefix(prefix) else { return (here, "YAML (\(problem))") }
      let expected = String(problem.dropFirst(prefix.count))
      switch expected {
      case "key": return (here, "a key at the indentation of the keys above")
      case "node content": return (here, "a value or a closing bracket")
      default: return (here, expected)
      }
    }
  }

  private static func character(at mark: Mark, in source: YAMLSource) -> String {
    let text = String(decoding: source.bytes[source.start...], as: UTF8.self)
    let lines = text.unicodeScalars.split(
      maxSplits: mark.line, omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" })
    guard mark.line <= lines.count else { return "the end of the file" }
    let rest = lines[mark.line - 1].dropFirst(mark.column - 1)
    guard let scalar = rest.first, scalar != "\r" else {
      return mark.line == lines.count ? "the end of the file" : "the end of the line"
    }
    return "\"\(Character(scalar))\""
  }
}
