/// One practice of writers: a letter table whose rules offer alternatives.
struct SpellingPractice: Sendable {
  private struct Rule: Sendable {
    var source: [UInt16]
    var before: LetterContext
    var after: LetterContext
    var alternatives: [[UInt8]]
    var shares: [Double]
    /// Rules of one habit choose alike.
    var habit: Int
    var label: String
    var name: String
  }

  let id: String
  let title: String
  /// What it reads: `uk`, `ru`.
  let source: String
  /// The share of writers who follow it.
  let share: Double
  private var rules: [Rule] = []
  private var first: [Int32]
  private static let width = 0x530

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
    var habits: [Substring: Int] = [:]
    for row in rows {
      rules.append(try Self.rule(row, &habits, file: file))
    }
    let order = rules.indices.sorted { a, b in
      if rules[a].source[0] != rules[b].source[0] { return rules[a].source[0] < rules[b].source[0] }
      if rules[a].source.count != rules[b].source.count {
        return rules[a].source.count > rules[b].source.count
      }
      return a < b
    }
    rules = order.map { rules[$0] }
    var next = 0
    for unit in 0...Self.width {
      while next < rules.count, Int(rules[next].source[0]) < unit { next += 1 }
      first[unit] = Int32(next)
    }
  }

  private static func rule(
    _ row: SchemeFile.Row, _ habits: inout [Substring: Int], file: String
  ) throws(SchemeError) -> Rule {
    func error(_ message: String) -> SchemeError {
      SchemeError(message: message, file: file, line: row.line)
    }
    let source = Array(row.field(1).utf16)
    guard let start = source.first, Int(start) < width else { throw error("no source") }
    guard let before = LetterContext(row.field(3)), let after = LetterContext(row.field(4)) else {
      throw error("unknown context")
    }
    var alternatives: [[UInt8]] = []
    var shares: [Double] = []
    for alternative in row.field(2).split(separator: " ") {
      let parts = alternative.split(separator: ":", omittingEmptySubsequences: false)
      guard let share = parts.count < 2 ? 1 : Double(parts[1]), share > 0 else {
        throw error("‘\(alternative)’ has no share")
      }
      alternatives.append(parts[0] == "-" ? [] : Array(parts[0].utf8))
      shares.append(share)
    }
    guard !alternatives.isEmpty else { throw error("no spelling") }
    let total = shares.reduce(0, +)
    let name = row.field(5).isEmpty ? row.field(1) : row.field(5)
    let habit = habits[name] ?? habits.count
    habits[name] = habit
    return Rule(
      source: source, before: before, after: after, alternatives: alternatives,
      shares: shares.map { $0 / total }, habit: habit, label: String(row.field(6)),
      name: String(row.field(1)))
  }

  /// How a choice is told: `simplified -sky`, or `г as g`.
  func label(rule: Int16, choice: Int8) -> String {
    let rule = rules[Int(rule)]
    let text = String(decoding: rule.alternatives[Int(choice)], as: UTF8.self)
    if !rule.label.isEmpty {
      let parts = rule.label.split(separator: "{}", omittingEmptySubsequences: false)
      return parts.joined(separator: text)
    }
    return text.isEmpty ? "\(rule.name) dropped" : "\(rule.name) as \(text)"
  }

  // MARK: - Spelling

  /// A stretch of the word: a rule, or bytes that no rule reads.
  private struct Segment {
    var rule: Int16
    var slot: Int8
    var casing: LetterText.Casing
    var start: UInt32
    var count: UInt8
  }

  /// A habit that this word gives a choice in: the rule that tells it first.
  private struct Slot {
    var habit: Int16
    var rule: Int16
    var choice: Int8
  }

  private static let maxSegments = 64
  private static let maxSlots = 12

  /// Adds the spellings of a word whose share is `floor` or more.
  func spell(
    _ units: UnsafeMutableBufferPointer<LetterText.Unit>, _ input: UnsafeBufferPointer<UInt8>,
    share: Double, floor: Double, origin: (word: UInt8, practice: UInt8),
    into pool: inout SpellingPool
  ) {
    guard share >= floor else { return }
    withUnsafeTemporaryAllocation(of: Segment.self, capacity: Self.maxSegments) { segments in
      withUnsafeTemporaryAllocation(of: Slot.self, capacity: Self.maxSlots) { slots in
        guard let counts = cut(units, into: segments, slots) else { return }
        var walk = Walk(
          practice: self, input: input,
          segments: UnsafeMutableBufferPointer(rebasing: segments[..<counts.segments]),
          slots: UnsafeMutableBufferPointer(rebasing: slots[..<counts.slots]), floor: floor,
          origin: origin)
        walk.choose(0, share, deviations: 0, &pool)
      }
    }
  }

  /// Cuts the word into segments; nil when it is too long to be a name.
  private func cut(
    _ units: UnsafeMutableBufferPointer<LetterText.Unit>,
    into segments: UnsafeMutableBufferPointer<Segment>, _ slots: UnsafeMutableBufferPointer<Slot>
  ) -> (segments: Int, slots: Int)? {
    var segmentCount = 0
    var slotCount = 0
    var position = 0
    while position < units.count {
      guard segmentCount < segments.count else { return nil }
      let unit = units[position]
      guard let number = ruleIndex(at: position, in: units) else {
        segments[segmentCount] = Segment(
          rule: -1, slot: -1, casing: .lower, start: unit.start, count: unit.count)
        segmentCount += 1
        position += 1
        continue
      }
      var slot: Int8 = -1
      if rules[number].alternatives.count > 1 {
        let habit = Int16(truncatingIfNeeded: rules[number].habit)
        var index = 0
        while index < slotCount, slots[index].habit != habit { index += 1 }
        if index == slotCount, slotCount < slots.count {
          slots[index] = Slot(habit: habit, rule: Int16(number), choice: 0)
          slotCount += 1
        }
        if index < slotCount { slot = Int8(index) }
      }
      segments[segmentCount] = Segment(
        rule: Int16(number), slot: slot, casing: unit.casing, start: 0, count: 0)
      segmentCount += 1
      position += rules[number].source.count
    }
    return (segmentCount, slotCount)
  }

  @inline(__always)
  private func ruleIndex(
    at position: Int, in units: UnsafeMutableBufferPointer<LetterText.Unit>
  ) -> Int? {
    let value = Int(units[position].value)
    guard value < Self.width else { return nil }
    let end = Int(first[value + 1])
    var index = Int(first[value])
    while index < end {
      let matches = rules.withUnsafeBufferPointer { rules in
        let length = rules[index].source.count
        guard position + length <= units.count else { return false }
        for offset in 1..<max(1, length)
        where rules[index].source[offset] != units[position + offset].value {
          return false
        }
        let previous = position > 0 ? units[position - 1].value : 0
        guard rules[index].before.matches(previous) else { return false }
        let next = position + length < units.count ? units[position + length].value : 0
        return rules[index].after.matches(next)
      }
      if matches { return index }
      index += 1
    }
    return nil
  }

  /// The walk over the choices of one word, likeliest first in each habit.
  private struct Walk {
    let practice: SpellingPractice
    let input: UnsafeBufferPointer<UInt8>
    let segments: UnsafeMutableBufferPointer<Segment>
    let slots: UnsafeMutableBufferPointer<Slot>
    let floor: Double
    let origin: (word: UInt8, practice: UInt8)

    mutating func choose(
      _ index: Int, _ share: Double, deviations: Int, _ pool: inout SpellingPool
    ) {
      guard share >= floor else { return }
      guard index < slots.count else {
        write(share, &pool)
        return
      }
      let rule = Int(slots[index].rule)
      for choice in 0..<practice.rules[rule].shares.count {
        // A writer leaves a practice in few habits at once.
        guard choice == 0 || deviations < 3 else { continue }
        slots[index].choice = Int8(choice)
        choose(
          index + 1, share * practice.rules[rule].shares[choice],
          deviations: deviations + (choice == 0 ? 0 : 1), &pool)
      }
    }

    private func write(_ share: Double, _ pool: inout SpellingPool) {
      let start = pool.end
      var isUpper = false
      var wantsCapital = false
      for segment in segments {
        guard segment.rule >= 0 else {
          for offset in 0..<Int(segment.count) { pool.append(input[Int(segment.start) + offset]) }
          continue
        }
        let place = pool.end
        let rule = Int(segment.rule)
        let alternatives = practice.rules[rule].alternatives.count
        let choice = segment.slot < 0 ? 0 : Int(slots[Int(segment.slot)].choice)
        for byte in practice.rules[rule].alternatives[min(choice, alternatives - 1)] {
          pool.append(byte)
        }
        if segment.casing == .upper { isUpper = true }
        if segment.casing == .title || wantsCapital {
          pool.capitalise(place)
          wantsCapital = pool.end == place
        }
      }
      if isUpper { pool.uppercase(from: start) }
      var packed: (UInt32, UInt32, UInt32) = (0, 0, 0)
      for slot in slots where slot.choice > 0 {
        let value = UInt32(slot.rule) << 8 | UInt32(slot.choice)
        if packed.0 == 0 {
          packed.0 = value
        } else if packed.1 == 0 {
          packed.1 = value
        } else {
          packed.2 = value
        }
      }
      pool.close(
        from: start, share: share, word: origin.word, practice: origin.practice, packed: packed)
    }
  }
}
