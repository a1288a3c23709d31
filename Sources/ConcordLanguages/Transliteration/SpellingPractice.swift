/// One practice of writers: a letter table whose rules offer alternatives.
///
/// Laid out flat, so that a word's walk touches plain numbers and bytes only.
struct SpellingPractice: Sendable {
  /// A rule as the walk reads it: places in the pools.
  struct Rule: Sendable {
    var source: Int32
    var sourceCount: Int16
    /// Rules of one habit choose alike.
    var habit: Int16
    var alternative: Int32
    var alternativeCount: Int16
    var before: LetterContext
    var after: LetterContext
  }

  /// A spelling of a rule and the share of those who write it.
  struct Alternative: Sendable {
    var start: Int32
    var end: Int32
    var share: Double
  }

  let id: String
  let title: String
  /// What it reads: `uk`, `ru`.
  let source: String
  /// The share of writers who follow it.
  let share: Double
  private var rules: [Rule] = []
  private var alternatives: [Alternative] = []
  /// How each alternative is told.
  private var labels: [String] = []
  private var sources: [UInt16] = []
  private var bytes: [UInt8] = []
  private var first: [Int32]

  /// Sources start below this unit.
  static let width = 0x530

  init(
    _ practice: SchemeFile.Row, _ rows: [SchemeFile.Row], file: String
  ) throws(SchemeError) {
    id = String(practice.field(1))
    title = String(practice.field(2))
    source = String(practice.field(3))
    guard let share = Double(practice.field(4)) else {
      throw SchemeError(message: "a share is missing", file: file, line: practice.line)
    }
    self.share = share
    first = [Int32](repeating: 0, count: Self.width + 1)
    var sorted: [(source: [UInt16], row: SchemeFile.Row)] = []
    for row in rows {
      let source = Array(row.field(1).utf16)
      guard let start = source.first, Int(start) < Self.width else {
        throw SchemeError(message: "a rule needs a source", file: file, line: row.line)
      }
      sorted.append((source, row))
    }
    let order = sorted.indices.sorted { a, b in
      let (one, other) = (sorted[a].source, sorted[b].source)
      if one[0] != other[0] { return one[0] < other[0] }
      return one.count != other.count ? one.count > other.count : a < b
    }
    var habits: [Substring: Int16] = [:]
    for index in order { try add(sorted[index].row, sorted[index].source, &habits, file: file) }
    var next = 0
    for unit in 0...Self.width {
      while next < rules.count, Int(sources[Int(rules[next].source)]) < unit { next += 1 }
      first[unit] = Int32(next)
    }
  }

  private mutating func add(
    _ row: SchemeFile.Row, _ source: [UInt16], _ habits: inout [Substring: Int16], file: String
  ) throws(SchemeError) {
    func error(_ message: String) -> SchemeError {
      SchemeError(message: message, file: file, line: row.line)
    }
    guard let before = LetterContext(row.field(3)), let after = LetterContext(row.field(4)) else {
      throw error("unknown context")
    }
    let start = alternatives.count
    for field in row.field(2).split(separator: " ") {
      let parts = field.split(separator: ":", omittingEmptySubsequences: false)
      guard let share = parts.count < 2 ? 1 : Double(parts[1]), share > 0 else {
        throw error("‘\(field)’ has no share")
      }
      let text = parts[0] == "-" ? "" : parts[0]
      let place = Int32(bytes.count)
      bytes += Array(text.utf8)
      alternatives.append(Alternative(start: place, end: Int32(bytes.count), share: share))
      labels.append(Self.label(row, text))
    }
    guard alternatives.count > start, alternatives.count - start < 120 else {
      throw error("a rule needs a spelling")
    }
    let total = alternatives[start...].reduce(0) { $0 + $1.share }
    for index in start..<alternatives.count { alternatives[index].share /= total }
    let name = row.field(5).isEmpty ? row.field(1) : row.field(5)
    let habit = habits[name] ?? Int16(habits.count)
    habits[name] = habit
    rules.append(
      Rule(
        source: Int32(sources.count), sourceCount: Int16(source.count), habit: habit,
        alternative: Int32(start), alternativeCount: Int16(alternatives.count - start),
        before: before, after: after))
    sources += source
  }

  /// How a choice is told: `simplified -sky`, or `г as g`.
  private static func label(_ row: SchemeFile.Row, _ text: Substring) -> String {
    if !row.field(6).isEmpty {
      let parts = row.field(6).split(separator: "{}", omittingEmptySubsequences: false)
      return parts.joined(separator: String(text))
    }
    return text.isEmpty ? "\(row.field(1)) dropped" : "\(row.field(1)) as \(text)"
  }

  /// How the choice of an alternative is told.
  func label(alternative: Int) -> String {
    alternatives.indices.contains(alternative) ? labels[alternative] : ""
  }

  /// Adds to the pool the spellings of a word whose share is `floor` or more.
  func spell(
    _ units: UnsafeMutableBufferPointer<LetterText.Unit>, _ input: UnsafeBufferPointer<UInt8>,
    share: Double, floor: Double, origin: (word: UInt8, practice: UInt8),
    into pool: inout SpellingPool
  ) {
    guard share >= floor else { return }
    rules.withUnsafeBufferPointer { rules in
      alternatives.withUnsafeBufferPointer { alternatives in
        sources.withUnsafeBufferPointer { sources in
          bytes.withUnsafeBufferPointer { bytes in
            first.withUnsafeBufferPointer { first in
              let table = SpellingWalk.Table(
                rules: rules, alternatives: alternatives, sources: sources, bytes: bytes,
                first: first)
              SpellingWalk.run(
                table, units, input, share: share, floor: floor, origin: origin, into: &pool)
            }
          }
        }
      }
    }
  }
}
