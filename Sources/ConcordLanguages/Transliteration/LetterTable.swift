/// The engine of letter-by-letter schemes: at each place the longest rule whose context holds.
///
/// A rule line is `rule SOURCE TARGET [BEFORE] [AFTER]`; among rules of one length the first in the
/// file wins (a variant's own rules stand before its base's). Lookup is by the first letter in
/// a flat table; results are bytes prepared in three casings.
struct LetterTable: Sendable {
  private struct Rule {
    var source: [UInt16]
    var target: String
    var before: LetterContext
    var after: LetterContext
    var order: Int
  }

  /// A rule as the loop reads it: places in the pools.
  struct Packed {
    var source: Range<Int32>
    /// Lower, title and upper case, one after another.
    var targets: (Int32, Int32, Int32, Int32)
    var before: Int16
    var after: Int16
  }

  private var first: [Int32]
  /// By unit: its one rule where that holds everywhere, `none`, or `several`.
  private var sole: [Int32] = []
  private(set) var packed: [Packed] = []
  private(set) var sources: [UInt16] = []
  private(set) var bytes: [UInt8] = []
  private var contexts: [LetterContext] = [.any]
  private let repairsCyrillic: Bool
  /// The longest target in bytes.
  private var longest = 0
  /// The longest source in units.
  private(set) var reach = 0

  /// Sources start below this unit.
  private static let width = 0x530
  private static let none: Int32 = -1
  private static let several: Int32 = -2

  init(_ file: SchemeFile) throws(SchemeError) {
    var rules: [Rule] = []
    for (order, row) in file.rules.enumerated() {
      guard row.field(0) == "rule" else {
        throw file.error("unknown line ‘\(row.field(0))’", row)
      }
      let source = Array(row.field(1).utf16)
      guard let start = source.first, Int(start) < Self.width, row.fields.count >= 3 else {
        throw file.error("a rule needs a source and a target", row)
      }
      guard let before = LetterContext(row.field(3)) else {
        throw file.error("unknown context ‘\(row.field(3))’", row)
      }
      guard let after = LetterContext(row.field(4)) else {
        throw file.error("unknown context ‘\(row.field(4))’", row)
      }
      rules.append(
        Rule(
          source: source, target: String(row.field(2)), before: before, after: after,
          order: order))
    }
    rules.sort { a, b in
      if a.source[0] != b.source[0] { return a.source[0] < b.source[0] }
      if a.source.count != b.source.count { return a.source.count > b.source.count }
      return a.order < b.order
    }
    repairsCyrillic = file.metadata["from"]?.contains("Cyrl") ?? false
    first = [Int32](repeating: 0, count: Self.width + 1)
    for rule in rules { pack(rule) }
    var next = 0
    for unit in 0...Self.width {
      while next < rules.count, Int(rules[next].source[0]) < unit { next += 1 }
      first[unit] = Int32(next)
    }
    sole = (0..<Self.width).map { unit in
      let start = Int(first[unit])
      guard start < Int(first[unit + 1]) else { return Self.none }
      let rule = packed[start]
      let isSimple = rule.source.count == 1 && rule.before == 0 && rule.after == 0
      return isSimple ? Int32(start) : Self.several
    }
  }

  private mutating func pack(_ rule: Rule) {
    let source = Int32(sources.count)
    sources += rule.source
    func add(_ text: String) -> Int32 {
      bytes += Array(text.utf8)
      return Int32(bytes.count)
    }
    let start = Int32(bytes.count)
    let lower = add(rule.target)
    let title = add(Self.capitalised(rule.target))
    let upper = add(rule.target.uppercased())
    longest = max(longest, Int(max(lower - start, title - lower, upper - title)))
    reach = max(reach, rule.source.count)
    packed.append(
      Packed(
        source: source..<Int32(sources.count), targets: (start, lower, title, upper),
        before: index(rule.before), after: index(rule.after)))
  }

  /// The text with its first letter as a capital, signs before it as they are: `'J` of `'j`.
  private static func capitalised(_ text: String) -> String {
    guard let index = text.firstIndex(where: { $0.uppercased() != String($0) }) else { return text }
    return text[..<index] + text[index].uppercased() + text[text.index(after: index)...]
  }

  private mutating func index(_ context: LetterContext) -> Int16 {
    if let known = contexts.firstIndex(of: context) { return Int16(known) }
    contexts.append(context)
    return Int16(contexts.count - 1)
  }

  /// The text by these rules; linear in its length.
  func apply(_ text: String) -> String {
    var text = text
    return text.withUTF8 { input in
      withUnits(of: input) { units in
        String(unsafeUninitializedCapacity: room(for: input, units)) { write(input, units, to: $0) }
      }
    }
  }

  /// Appends what these rules make of UTF-8. Bytes that are none are passed through.
  func apply(_ input: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    withUnits(of: input) { units in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room(for: input, units)) { buffer in
        let written = write(input, units, to: buffer)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<written]))
      }
    }
  }

  private typealias Units = UnsafeMutableBufferPointer<LetterText.Unit>

  private func withUnits<Result>(
    of input: UnsafeBufferPointer<UInt8>, _ body: (Units) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: LetterText.Unit.self, capacity: max(1, input.count)) {
      let count = LetterText.prepare(input, into: $0, repairingCyrillic: repairsCyrillic)
      return body(UnsafeMutableBufferPointer(rebasing: $0[..<count]))
    }
  }

  private func room(for input: UnsafeBufferPointer<UInt8>, _ units: Units) -> Int {
    input.count + units.count * longest
  }

  private func write(
    _ input: UnsafeBufferPointer<UInt8>, _ units: Units,
    to output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var written = 0
    var position = 0
    var carriesTitle = false
    @inline(__always) func copy(_ from: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
      for index in start..<end {
        output[written] = from[index]
        written += 1
      }
    }
    bytes.withUnsafeBufferPointer { pool in
      packed.withUnsafeBufferPointer { packed in
        sole.withUnsafeBufferPointer { sole in
          while position < units.count {
            let unit = units[position]
            var index = Int(unit.value) < sole.count ? sole[Int(unit.value)] : Self.none
            if index == Self.several {
              index = rule(at: position, in: units).map(Int32.init) ?? Self.none
            }
            guard index >= 0 else {
              let start = Int(unit.start)
              copy(input, start, start + Int(unit.count))
              position += 1
              carriesTitle = false
              continue
            }
            let rule = packed[Int(index)]
            let targets = rule.targets
            var casing = unit.casing
            if casing == .lower, carriesTitle { casing = .title }
            let start = written
            switch casing {
            case .lower: copy(pool, Int(targets.0), Int(targets.1))
            case .title: copy(pool, Int(targets.1), Int(targets.2))
            case .upper: copy(pool, Int(targets.2), Int(targets.3))
            }
            // A capital that writes nothing hands its capital on.
            carriesTitle = casing == .title && written == start
            position += rule.source.count
          }
        }
      }
    }
    return written
  }

  /// The index of the rule that holds at `position`, or nil where none does.
  @inline(__always)
  func rule(at position: Int, in units: UnsafeMutableBufferPointer<LetterText.Unit>) -> Int? {
    let value = Int(units[position].value)
    guard value < Self.width else { return nil }
    var index = Int(first[value])
    let end = Int(first[value + 1])
    while index < end {
      let rule = packed[index]
      defer { index += 1 }
      let length = rule.source.count
      guard position + length <= units.count else { continue }
      var offset = 1
      while offset < length,
        sources[Int(rule.source.lowerBound) + offset] == units[position + offset].value
      {
        offset += 1
      }
      guard offset == length else { continue }
      if rule.before != 0 {
        let previous = position > 0 ? units[position - 1].value : 0
        guard contexts[Int(rule.before)].matches(previous) else { continue }
      }
      if rule.after != 0 {
        let next = position + length < units.count ? units[position + length].value : 0
        guard contexts[Int(rule.after)].matches(next) else { continue }
      }
      return index
    }
    return nil
  }
}
