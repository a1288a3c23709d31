/// A trie over UTF-16 units laid out level by level, so that the children of a node are contiguous.
struct KoreanFormTrie {
  private(set) var nodes: [KoreanGrammar.Node]
  private(set) var forms: [UInt16] = []
  private(set) var firstSyllables = [UInt16](repeating: 0, count: 11_172)

  /// `keys[i]` spells form `i`; a form with an empty key is not entered. Forms of one spelling stay
  /// in their order.
  init(keys: [[UInt16]]) {
    let order = keys.indices.filter { !keys[$0].isEmpty }.sorted {
      keys[$0] == keys[$1] ? $0 < $1 : keys[$0].lexicographicallyPrecedes(keys[$1])
    }
    nodes = [.init(key: 0, formCount: 0, firstForm: 0, firstChild: 0, childCount: 0)]
    expand(node: 0, order[...], depth: 0, keys: keys)
    let root = nodes[0]
    for index in Int(root.firstChild)..<Int(root.firstChild + root.childCount) {
      let syllable = nodes[index].key &- 0xAC00
      if syllable < 11_172 { firstSyllables[Int(syllable)] = UInt16(index) }
    }
  }

  /// Fills a node whose forms and descendants are `order`, all equal in their first `depth` units.
  private mutating func expand(
    node: Int, _ order: ArraySlice<Int>, depth: Int, keys: [[UInt16]]
  ) {
    let ending = order.prefix { keys[$0].count == depth }
    nodes[node].firstForm = UInt32(forms.count)
    nodes[node].formCount = UInt16(ending.count)
    forms.append(contentsOf: ending.map { UInt16($0) })
    var groups: [ArraySlice<Int>] = []
    var rest = order.dropFirst(ending.count)
    while let first = rest.first {
      let group = rest.prefix { keys[$0][depth] == keys[first][depth] }
      groups.append(group)
      rest = rest.dropFirst(group.count)
    }
    let firstChild = nodes.count
    nodes[node].firstChild = UInt32(firstChild)
    nodes[node].childCount = UInt32(groups.count)
    for group in groups {
      let key = group.first.map { keys[$0][depth] } ?? 0
      nodes.append(.init(key: key, formCount: 0, firstForm: 0, firstChild: 0, childCount: 0))
    }
    for (index, group) in groups.enumerated() {
      expand(node: firstChild + index, group, depth: depth + 1, keys: keys)
    }
  }
}
