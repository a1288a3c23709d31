internal import CConcordData

/// A stretch of scalars that join: it is decomposed, folded, put in canonical order and composed
/// (Unicode 15.0 §3.11).
struct FoldCluster {
  /// The scalars, after `finish` those of the fold.
  private(set) var scalars: [UInt32] = []
  /// Their canonical combining classes.
  private var classes: [UInt8] = []
  /// Whether a combining iota below waits to become a letter.
  private var hasIota = false

  private static let iotaBelow: UInt32 = 0x345
  private static let iota: UInt32 = 0x3B9

  mutating func removeAll() {
    scalars.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    hasIota = false
  }

  /// Takes a scalar of the original and returns whether anything of it stays.
  mutating func append(_ scalar: UInt32, _ tables: concord_fold_tables) -> Bool {
    let value = tables.value(scalar)
    if value == 1 {
      // In canonical order nothing passes over an invisible starter, so neither may the iota.
      settleIotas()
      return false
    }
    if value == 0 {
      decompose(scalar, tables)
      return true
    }
    let record = tables.records[Int(value) - 2]
    if scalar == Self.iotaBelow {
      pushIotaBelow()
    } else if record.isString {
      appendString(at: Int(record.payload), of: scalar, tables)
    } else {
      decompose(record.payload, tables)
    }
    return true
  }

  /// Orders and composes what was taken.
  mutating func finish(_ tables: concord_fold_tables) {
    settleIotas()
    order()
    dropStress()
    compose(tables)
  }

  private mutating func appendString(
    at offset: Int, of scalar: UInt32, _ tables: concord_fold_tables
  ) {
    let bytes = UnsafeBufferPointer(
      start: tables.strings + offset + 1, count: Int(tables.strings[offset]))
    var parts = 0
    var position = 0
    while position < bytes.count {
      let part = bytes.scalar(at: position)
      position += part.length
      parts += 1
      // The letters with iota below fold to a letter and iota, but before the mark becomes a letter
      // it has its place behind all marks above.
      if parts == 2, part.value == Self.iota, position == bytes.count,
        (0x1F80...0x1FFC).contains(scalar)
      {
        pushIotaBelow()
      } else {
        decompose(part.value, tables)
      }
    }
  }

  private mutating func decompose(_ scalar: UInt32, _ tables: concord_fold_tables) {
    if Hangul.syllables.contains(scalar) {
      let index = scalar - Hangul.syllables.lowerBound
      push(Hangul.leads.lowerBound + index / 588, 0)
      push(Hangul.vowels.lowerBound + index % 588 / 28, 0)
      if index % 28 > 0 { push(0x11A7 + index % 28, 0) }
    } else if let (first, second) = tables.decomposition(scalar) {
      decompose(first, tables)
      push(second, tables.combiningClass(second))
    } else {
      push(scalar, tables.combiningClass(scalar))
    }
  }

  private mutating func push(_ scalar: UInt32, _ combiningClass: UInt8) {
    scalars.append(scalar)
    classes.append(combiningClass)
  }

  private mutating func pushIotaBelow() {
    push(Self.iotaBelow, 240)
    hasIota = true
  }

  private mutating func settleIotas() {
    guard hasIota else { return }
    order()
    for index in scalars.indices where scalars[index] == Self.iotaBelow {
      scalars[index] = Self.iota
      classes[index] = 0
    }
    hasIota = false
  }

  /// Sorts every run of marks by class, equal ones in their order. Counting keeps a run of a million
  /// marks linear.
  private mutating func order() {
    var start = 0
    while start < scalars.count {
      guard classes[start] != 0 else {
        start += 1
        continue
      }
      var end = start + 1
      var isOrdered = true
      while end < scalars.count, classes[end] != 0 {
        if classes[end - 1] > classes[end] { isOrdered = false }
        end += 1
      }
      if !isOrdered { order(start..<end) }
      start = end
    }
  }

  private mutating func order(_ run: Range<Int>) {
    var places = [Int](repeating: 0, count: 257)
    for index in run { places[Int(classes[index]) + 1] += 1 }
    for index in 1..<257 { places[index] += places[index - 1] }
    let marks = Array(scalars[run])
    let markClasses = Array(classes[run])
    for (mark, markClass) in zip(marks, markClasses) {
      let place = run.lowerBound + places[Int(markClass)]
      places[Int(markClass)] += 1
      scalars[place] = mark
      classes[place] = markClass
    }
  }

  /// Drops U+0301 after a Cyrillic letter. With г and к it is part of a Macedonian letter.
  private mutating func dropStress() {
    var base: UInt32 = 0
    var kept = 0
    for index in scalars.indices {
      if classes[index] == 0 { base = scalars[index] }
      if scalars[index] == 0x301, Self.takesStress(base) { continue }
      scalars[kept] = scalars[index]
      classes[kept] = classes[index]
      kept += 1
    }
    truncate(to: kept)
  }

  private static func takesStress(_ base: UInt32) -> Bool {
    switch base {
    case 0x433, 0x43A: false
    case 0x400...0x481, 0x48A...0x52F, 0x1C80...0x1C88, 0xA640...0xA66E, 0xA680...0xA69D: true
    default: false
    }
  }

  private mutating func compose(_ tables: concord_fold_tables) {
    var starter = -1
    var lastClass: UInt8 = 0
    var kept = 0
    for index in scalars.indices {
      let scalar = scalars[index]
      let combiningClass = classes[index]
      let isFree = kept - 1 == starter || combiningClass > lastClass && combiningClass != 0
      if starter >= 0, isFree, let composite = tables.composite(scalars[starter], scalar) {
        scalars[starter] = composite
        continue
      }
      if combiningClass == 0 { starter = kept }
      lastClass = combiningClass
      scalars[kept] = scalar
      classes[kept] = combiningClass
      kept += 1
    }
    truncate(to: kept)
  }

  private mutating func truncate(to count: Int) {
    scalars.removeSubrange(count...)
    classes.removeSubrange(count...)
  }
}
