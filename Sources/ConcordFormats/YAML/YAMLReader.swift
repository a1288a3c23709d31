internal import ConcordModel

/// Reads values out of a YAML tree and collects what is wrong with them.
///
/// A reader goes on after an error, so that an author sees all errors of a file at once.
struct YAMLReader {
  /// What a value should have been, in the words of messages.
  enum Shape: String {
    case text = "a text"
    case list = "a list"
    case mapping = "a mapping"
  }

  let tree: YAMLTree
  let path: String
  var errors: [FormatError] = []
  /// More errors than an author reads are not kept.
  static let maximalErrors = 200

  func node(_ index: Int) -> YAMLTree.Node { tree.nodes[index] }

  func place(_ index: Int) -> SourcePlace {
    SourcePlace(
      file: path, line: Int(tree.nodes[index].line), column: Int(tree.nodes[index].column))
  }

  // MARK: Errors

  mutating func report(
    _ kind: FormatError.Kind, at index: Int, found: String, expected: String,
    suggestion: String? = nil
  ) {
    guard errors.count < Self.maximalErrors else { return }
    errors.append(
      FormatError(
        kind, at: place(index), found: found, expected: expected, suggestion: suggestion))
  }

  mutating func reportUnknownKey(_ key: Int, in owner: String, known: [String]) {
    let word = node(key).text
    report(
      .unknownKey, at: key, found: "unknown key \"\(word)\"", expected: "a key of \(owner)",
      suggestion: NearestKey.nearest(to: word, among: known))
  }

  mutating func reportType(_ index: Int, expected: String) {
    report(.wrongType, at: index, found: description(of: index), expected: expected)
  }

  /// What a node is, for messages: `a list`, `"text"`, `nothing`.
  func description(of index: Int) -> String {
    switch node(index).kind {
    case .sequence: return Shape.list.rawValue
    case .mapping: return Shape.mapping.rawValue
    case .plain, .quoted:
      guard !node(index).isNothing else { return "nothing" }
      let text = node(index).text
      return text.unicodeScalars.count > 60
        ? "\"\(String(text.unicodeScalars.prefix(60)))…\"" : "\"\(text)\""
    }
  }

  // MARK: Values

  /// The keys and values of a mapping; duplicates and keys that are no words are reported and left
  /// out. Nil, and reported, where the node is no mapping.
  mutating func entries(_ index: Int, of owner: String) -> [(key: Int, value: Int)]? {
    guard node(index).kind == .mapping else {
      reportType(index, expected: "\(owner), a mapping of keys to values")
      return nil
    }
    var entries: [(key: Int, value: Int)] = []
    var key: Int?
    for child in tree.children(of: index) {
      guard let name = key else {
        key = child
        continue
      }
      key = nil
      guard node(name).isScalar else {
        reportType(name, expected: "a key of \(owner)")
        continue
      }
      if let first = first(entries, named: node(name).text) {
        report(
          .duplicate, at: name,
          found: "key \"\(node(name).text)\" again (first at \(place(first.key)))",
          expected: "each key once")
        continue
      }
      entries.append((name, child))
    }
    if entries.count > 64 { removeDuplicates(&entries) }
    return entries
  }

  /// Small mappings are searched; large ones are checked at the end with a set.
  private func first(
    _ entries: [(key: Int, value: Int)], named name: String
  ) -> (key: Int, value: Int)? {
    guard entries.count <= 64 else { return nil }
    return entries.first { node($0.key).text == name }
  }

  private mutating func removeDuplicates(_ entries: inout [(key: Int, value: Int)]) {
    var places: [String: Int] = [:]
    var kept: [(key: Int, value: Int)] = []
    for entry in entries {
      if let first = places[node(entry.key).text] {
        report(
          .duplicate, at: entry.key,
          found: "key \"\(node(entry.key).text)\" again (first at \(place(first)))",
          expected: "each key once")
      } else {
        places[node(entry.key).text] = entry.key
        kept.append(entry)
      }
    }
    entries = kept
  }

  /// The text of a scalar; nil for an empty one, and reported for a collection.
  mutating func text(_ index: Int) -> String? {
    guard node(index).isScalar else {
      reportType(index, expected: Shape.text.rawValue)
      return nil
    }
    return node(index).isNothing ? nil : node(index).text
  }

  /// The text of a scalar that has to say something.
  mutating func requiredText(_ index: Int, _ expected: String) -> String? {
    guard node(index).isScalar else {
      reportType(index, expected: expected)
      return nil
    }
    guard !node(index).isNothing, node(index).text.utf8.contains(where: { $0 > 0x20 }) else {
      report(.missing, at: index, found: "nothing", expected: expected)
      return nil
    }
    return node(index).text
  }

  /// `true` or `false`, in the words of YAML 1.1.
  mutating func boolean(_ index: Int) -> Bool? {
    switch node(index).isScalar ? node(index).text.lowercased() : "" {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      report(
        node(index).isScalar ? .badValue : .wrongType, at: index,
        found: description(of: index), expected: "true or false")
      return nil
    }
  }

  /// A value that is one of few words.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ index: Int, _ type: Value.Type, _ owner: String
  ) -> Value? where Value.RawValue == String {
    if node(index).isScalar, let value = Value(rawValue: node(index).text) { return value }
    let words = Value.allCases.map(\.rawValue)
    report(
      node(index).isScalar ? .badValue : .wrongType, at: index, found: description(of: index),
      expected: "\(owner): \(words.joined(separator: ", "))",
      suggestion: NearestKey.nearest(to: node(index).text, among: words))
    return nil
  }

  /// The items of a list; a single value counts as a list of one.
  func items(_ index: Int) -> [Int] {
    switch node(index).kind {
    case .sequence: Array(tree.children(of: index))
    default: node(index).isNothing ? [] : [index]
    }
  }

  /// The texts of a list or the one text.
  mutating func texts(_ index: Int) -> [String] {
    guard node(index).kind != .mapping else {
      reportType(index, expected: "a list of texts")
      return []
    }
    var texts: [String] = []
    for item in items(index) {
      if let text = requiredText(item, Shape.text.rawValue) { texts.append(text) }
    }
    return texts
  }
}
