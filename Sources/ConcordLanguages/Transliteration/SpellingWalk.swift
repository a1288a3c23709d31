/// The walk over the spellings of one word in one practice: cut into rules once, then every choice of
/// alternatives whose share is worth it.
struct SpellingWalk {
  /// The practice's tables.
  struct Table {
    let rules: UnsafeBufferPointer<SpellingPractice.Rule>
    let alternatives: UnsafeBufferPointer<SpellingPractice.Alternative>
    let sources: UnsafeBufferPointer<UInt16>
    let bytes: UnsafeBufferPointer<UInt8>
    let first: UnsafeBufferPointer<Int32>
  }

  /// A stretch of the word: a rule, or bytes that no rule reads.
  private struct Segment {
    var rule: Int16
    var slot: Int8
    var casing: LetterText.Casing
    var start: UInt32
    var count: UInt32
  }

  /// A habit that this word gives a choice in: the rule that tells it first.
  private struct Slot {
    var habit: Int16
    var rule: Int16
    var choice: Int8
  }

  private let table: Table
  private let input: UnsafeBufferPointer<UInt8>
  private let segments: UnsafeMutableBufferPointer<Segment>
  private let slots: UnsafeMutableBufferPointer<Slot>
  private let floor: Double
  private let origin: (word: UInt8, practice: UInt8)

  private static let maxSegments = 64
  private static let maxSlots = 12
  /// A writer leaves a practice in few habits at once.
  private static let maxDeviations = 3

  /// Adds the spellings of a word to the pool; none for a word too long to be a name.
  static func run(
    _ table: Table, _ units: UnsafeMutableBufferPointer<LetterText.Unit>,
    _ input: UnsafeBufferPointer<UInt8>, share: Double, floor: Double,
    origin: (word: UInt8, practice: UInt8), into pool: inout SpellingPool
  ) {
    withUnsafeTemporaryAllocation(of: Segment.self, capacity: maxSegments) { segments in
      withUnsafeTemporaryAllocation(of: Slot.self, capacity: maxSlots) { slots in
        guard let counts = cut(table, units, into: segments, slots) else { return }
        let walk = SpellingWalk(
          table: table, input: input,
          segments: UnsafeMutableBufferPointer(rebasing: segments[..<counts.segments]),
          slots: UnsafeMutableBufferPointer(rebasing: slots[..<counts.slots]), floor: floor,
          origin: origin)
        walk.choose(0, share, deviations: 0, &pool)
      }
    }
  }

  private static func cut(
    _ table: Table, _ units: UnsafeMutableBufferPointer<LetterText.Unit>,
    into segments: UnsafeMutableBufferPointer<Segment>, _ slots: UnsafeMutableBufferPointer<Slot>
  ) -> (segments: Int, slots: Int)? {
    var segmentCount = 0
    var slotCount = 0
    var position = 0
    while position < units.count {
      guard segmentCount < segments.count else { return nil }
      let unit = units[position]
      let number = ruleIndex(table, at: position, in: units)
      guard number >= 0 else {
        segments[segmentCount] = Segment(
          rule: -1, slot: -1, casing: .lower, start: unit.start, count: unit.count)
        segmentCount += 1
        position += 1
        continue
      }
      var slot: Int8 = -1
      if table.rules[number].alternativeCount > 1 {
        let habit = table.rules[number].habit
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
      position += Int(table.rules[number].sourceCount)
    }
    return (segmentCount, slotCount)
  }

  /// The rule that reads the units at `position`: the longest whose context holds; -1 for none.
  @inline(__always)
  private static func ruleIndex(
    _ table: Table, at position: Int, in units: UnsafeMutableBufferPointer<LetterText.Unit>
  ) -> Int {
    let value = Int(units[position].value)
    guard value < SpellingPractice.width else { return -1 }
    let end = Int(table.first[value + 1])
    var index = Int(table.first[value]) - 1
    rules: while index + 1 < end {
      index += 1
      let length = Int(table.rules[index].sourceCount)
      guard position + length <= units.count else { continue }
      let source = Int(table.rules[index].source)
      var offset = 1
      while offset < length {
        if table.sources[source + offset] != units[position + offset].value { continue rules }
        offset += 1
      }
      let previous = position > 0 ? units[position - 1].value : 0
      guard table.rules[index].before.matches(previous) else { continue }
      let next = position + length < units.count ? units[position + length].value : 0
      if table.rules[index].after.matches(next) { return index }
    }
    return -1
  }

  private func choose(
    _ index: Int, _ share: Double, deviations: Int, _ pool: inout SpellingPool
  ) {
    guard share >= floor else { return }
    guard index < slots.count else {
      write(share, &pool)
      return
    }
    let rule = table.rules[Int(slots[index].rule)]
    for choice in 0..<Int(rule.alternativeCount) {
      guard choice == 0 || deviations < Self.maxDeviations else { return }
      slots[index].choice = Int8(choice)
      choose(
        index + 1, share * table.alternatives[Int(rule.alternative) + choice].share,
        deviations: deviations + (choice == 0 ? 0 : 1), &pool)
    }
  }

  private func write(_ share: Double, _ pool: inout SpellingPool) {
    let start = pool.end
    var isUpper = false
    var wantsCapital = false
    for segment in segments {
      guard segment.rule >= 0 else {
        let from = Int(segment.start)
        pool.append(UnsafeBufferPointer(rebasing: input[from..<(from + Int(segment.count))]))
        continue
      }
      let place = pool.end
      let rule = table.rules[Int(segment.rule)]
      let choice = segment.slot < 0 ? 0 : Int(slots[Int(segment.slot)].choice)
      // Rules of one habit may offer fewer alternatives than the one that tells it.
      let number = Int(rule.alternative) + min(choice, Int(rule.alternativeCount) - 1)
      let alternative = table.alternatives[number]
      pool.append(
        UnsafeBufferPointer(rebasing: table.bytes[Int(alternative.start)..<Int(alternative.end)]))
      if segment.casing == .upper { isUpper = true }
      if segment.casing == .title || wantsCapital {
        pool.capitalise(place)
        wantsCapital = pool.end == place
      }
    }
    if isUpper { pool.uppercase(from: start) }
    var choices = SpellingPool.Choices()
    for slot in slots where slot.choice > 0 {
      choices.append(table.rules[Int(slot.rule)].alternative + Int32(slot.choice))
    }
    pool.close(
      from: start, share: share, word: origin.word, practice: origin.practice, choices: choices)
  }
}
