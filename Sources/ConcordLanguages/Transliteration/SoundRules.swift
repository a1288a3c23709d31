/// Context rules over single-byte signs: English letters to sounds, or sounds to the letters of another
/// script.
///
/// A word is read from left to right. At each place the longest rule whose contexts hold wins; among
/// rules of one length those with a context go before those without, then the first in the file. A
/// sign that no rule reads is dropped.
///
///     rule  ay  E
///     rule  a   E  -        <c>e#      before one consonant and a final e
///     rule  a   1  <v>.*<c>  #         at the end, after a vowel and a consonant
///
/// A context is a sequence of elements: a sign; `.` any sign of the word; `#` its edge; `[abc]` one
/// of these, `[^abc]` none of them and no edge; `<name>` a class; each may have `?`, `*` or `+`. `/` parts
/// alternatives; `-` is nothing, also as a result.
struct SoundRules: Sendable {
  /// One element of a context: a set of signs, of which the edge is 0, and how often it may stand.
  struct Element: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var least: Int8 = 1
    var most: Int8 = 1

    @inline(__always)
    func holds(_ sign: UInt8) -> Bool {
      sign < 64 ? low >> UInt64(sign) & 1 != 0 : high >> UInt64(sign & 63) & 1 != 0
    }

    mutating func insert(_ sign: UInt8) {
      if sign < 64 { low |= 1 << UInt64(sign) } else { high |= 1 << UInt64(sign & 63) }
    }
  }

  private struct Rule: Sendable {
    var source: Range<Int32>
    var target: Range<Int32>
    /// Alternatives before, nearest sign first, and after; empty for anything.
    var before: Range<Int32>
    var after: Range<Int32>
  }

  private var rules: [Rule] = []
  private var first = [Int32](repeating: 0, count: 129)
  private var bytes: [UInt8] = []
  private var alternatives: [Range<Int32>] = []
  private var elements: [Element] = []
  private var classes: [Substring: Element] = [:]

  /// `finish` makes a rule's result ready, such as loosening its jamo.
  init(
    _ rows: [SchemeFile.Row], file: String, finish: (Substring) -> String = String.init
  ) throws(SchemeError) {
    func error(_ message: String, _ row: SchemeFile.Row) -> SchemeError {
      SchemeError(message: message, file: file, line: row.line)
    }
    for row in rows where row.field(0) == "class" {
      var set = Element()
      for sign in row.field(2).utf8 where sign < 128 { set.insert(sign) }
      classes[row.field(1)] = set
    }
    var order: [(start: UInt8, count: Int, isPlain: Bool, row: SchemeFile.Row)] = []
    for row in rows where row.field(0) == "rule" {
      let source = row.field(1)
      guard let start = source.utf8.first, source.utf8.allSatisfy({ $0 < 128 }) else {
        throw error("a rule needs a source", row)
      }
      let isPlain = Self.isEmpty(row.field(3)) && Self.isEmpty(row.field(4))
      order.append((start, source.utf8.count, isPlain, row))
    }
    let sorted = order.indices.sorted { a, b in
      let (one, other) = (order[a], order[b])
      if one.start != other.start { return one.start < other.start }
      if one.count != other.count { return one.count > other.count }
      if one.isPlain != other.isPlain { return other.isPlain }
      return a < b
    }
    for index in sorted {
      let row = order[index].row
      let source = append(row.field(1).utf8)
      let target = append(Self.isEmpty(row.field(2)) ? "".utf8 : finish(row.field(2)).utf8)
      guard let before = context(row.field(3), reversed: true),
        let after = context(row.field(4), reversed: false)
      else { throw error("a context cannot be read", row) }
      rules.append(Rule(source: source, target: target, before: before, after: after))
    }
    var next = 0
    for sign in 0...128 {
      while next < sorted.count, Int(order[sorted[next]].start) < sign { next += 1 }
      first[sign] = Int32(next)
    }
  }

  private static func isEmpty(_ field: Substring) -> Bool { field.isEmpty || field == "-" }

  private mutating func append(_ text: some Sequence<UInt8>) -> Range<Int32> {
    let start = Int32(bytes.count)
    bytes += text
    return start..<Int32(bytes.count)
  }

  // MARK: - Contexts

  /// Reads a context; nil for one that is malformed.
  private mutating func context(_ text: Substring, reversed: Bool) -> Range<Int32>? {
    let start = Int32(alternatives.count)
    guard !Self.isEmpty(text) else { return start..<start }
    for part in text.split(separator: "/", omittingEmptySubsequences: false) {
      guard var sequence = parse(part) else { return nil }
      if reversed { sequence.reverse() }
      let place = Int32(elements.count)
      elements += sequence
      alternatives.append(place..<Int32(elements.count))
    }
    return start..<Int32(alternatives.count)
  }

  private func parse(_ text: Substring) -> [Element]? {
    var result: [Element] = []
    var rest = text.utf8[...]
    while let sign = rest.popFirst() {
      var element = Element()
      switch sign {
      case UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard let last = result.indices.last else { return nil }
        result[last].least = sign == UInt8(ascii: "+") ? 1 : 0
        result[last].most = sign == UInt8(ascii: "?") ? 1 : .max
        continue
      case UInt8(ascii: "."): (element.low, element.high) = (~1, ~0)
      case UInt8(ascii: "#"): element.insert(0)
      case UInt8(ascii: "<"):
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")),
          let known = classes[Substring(rest[..<end])]
        else { return nil }
        element = known
        rest = rest[rest.index(after: end)...]
      case UInt8(ascii: "["):
        guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        var body = rest[..<end]
        let excludes = body.first == UInt8(ascii: "^")
        if excludes { body = body.dropFirst() }
        for sign in body { element.insert(sign == UInt8(ascii: "#") ? 0 : sign) }
        if excludes { (element.low, element.high) = (~element.low & ~1, ~element.high) }
        rest = rest[rest.index(after: end)...]
      default: element.insert(sign)
      }
      result.append(element)
    }
    return result
  }

  // MARK: - Running

  /// What the rules make of a word. Linear but for the contexts that look far.
  func run(_ word: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(word.count * 4)
    word.withUnsafeBufferPointer { word in
      elements.withUnsafeBufferPointer { elements in
        var position = 0
        while position < word.count {
          guard let rule = rule(at: position, in: word, elements) else {
            position += 1
            continue
          }
          output += bytes[Int(rule.target.lowerBound)..<Int(rule.target.upperBound)]
          position += rule.source.count
        }
      }
    }
    return output
  }

  private func rule(
    at position: Int, in word: UnsafeBufferPointer<UInt8>, _ elements: UnsafeBufferPointer<Element>
  ) -> Rule? {
    let sign = Int(word[position])
    guard sign < 128 else { return nil }
    candidates: for index in Int(first[sign])..<Int(first[sign + 1]) {
      let rule = rules[index]
      let count = rule.source.count
      guard position + count <= word.count else { continue }
      for offset in 1..<max(1, count)
      where bytes[Int(rule.source.lowerBound) + offset] != word[position + offset] {
        continue candidates
      }
      if holds(rule.before, word, position - 1, -1, elements),
        holds(rule.after, word, position + count, 1, elements)
      {
        return rule
      }
    }
    return nil
  }

  @inline(__always)
  private func holds(
    _ context: Range<Int32>, _ word: UnsafeBufferPointer<UInt8>, _ position: Int, _ step: Int,
    _ elements: UnsafeBufferPointer<Element>
  ) -> Bool {
    if context.isEmpty { return true }
    for index in context {
      let range = alternatives[Int(index)]
      let part = UnsafeBufferPointer(
        rebasing: elements[Int(range.lowerBound)..<Int(range.upperBound)])
      if Self.matches(part, 0, word, position, step) { return true }
    }
    return false
  }

  /// Whether the elements from `index` on hold from `position` in the direction of `step`: the most
  /// first, then fewer.
  private static func matches(
    _ elements: UnsafeBufferPointer<Element>, _ index: Int, _ word: UnsafeBufferPointer<UInt8>,
    _ position: Int, _ step: Int
  ) -> Bool {
    guard index < elements.count else { return true }
    let element = elements[index]
    var count = 0
    while count < Int(element.most) {
      let place = position + count * step
      let isInside = place >= 0 && place < word.count
      guard element.holds(isInside ? word[place] : 0) else { break }
      count += 1
      if !isInside { break }
    }
    while count >= Int(element.least) {
      if matches(elements, index + 1, word, position + count * step, step) { return true }
      count -= 1
    }
    return false
  }
}
