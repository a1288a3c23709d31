/// A table from 64-bit keys to 32-bit values, read in place.
///
/// Open addressing over slots of eight bytes: thirty-two bits of the key as a tag and the value. The
/// low half of the key chooses the slot, the high half is the tag, so a stranger's key passes for a
/// known one about once in four billion looks. A slot of zeroes is free; a tag is never 0.
struct HashTable {
  struct Slot {
    var tag: UInt32
    var value: UInt32
  }

  private let slots: UnsafePointer<Slot>?
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    slots = bytes.baseAddress?.assumingMemoryBound(to: Slot.self)
    count = bytes.count / MemoryLayout<Slot>.stride
  }

  @inline(__always)
  func value(for key: UInt64) -> UInt32? {
    guard let slots, count > 0 else { return nil }
    let tag = HashTable.tag(key)
    var index = HashTable.home(key, count)
    var steps = 0
    while steps < count {
      let slot = slots[index]
      if slot.tag == tag { return slot.value }
      if slot.tag == 0 { return nil }
      index += 1
      if index == count { index = 0 }
      steps += 1
    }
    return nil
  }

  /// The slots of a table of these pairs, three quarters full.
  static func build(_ pairs: some Collection<(UInt64, UInt32)>) -> [Slot] {
    let count = pairs.count + pairs.count / 3 + 8
    var slots = [Slot](repeating: Slot(tag: 0, value: 0), count: count)
    for (key, value) in pairs {
      var index = home(key, count)
      while slots[index].tag != 0 {
        index += 1
        if index == count { index = 0 }
      }
      slots[index] = Slot(tag: tag(key), value: value)
    }
    return slots
  }

  @inline(__always)
  private static func tag(_ key: UInt64) -> UInt32 {
    let tag = UInt32(truncatingIfNeeded: key >> 32)
    return tag == 0 ? 1 : tag
  }

  @inline(__always)
  private static func home(_ key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: ((key & 0xFFFF_FFFF) &* UInt64(count)) >> 32)
  }
}
