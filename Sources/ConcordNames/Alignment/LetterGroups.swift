/// The groups of one to four symbols that the tables know, each with a number within its script.
///
/// 0 is the empty group. Looked up by packed symbols in an open table.
package struct LetterGroups: Sendable {
  /// Seven bits a symbol, the first lowest; symbols are never 0, so lengths differ.
  package typealias Key = UInt32

  package private(set) var keys: [Key] = [0]
  private var slots: [UInt16]
  private var mask: Int

  package init(_ keys: [Key] = []) {
    var size = 64
    while size < keys.count * 3 { size *= 2 }
    slots = [UInt16](repeating: 0, count: size)
    mask = size - 1
    for key in keys { add(key) }
  }

  package var count: Int { keys.count }

  /// The number of a group, added when it is new.
  @discardableResult
  package mutating func add(_ key: Key) -> Int {
    let known = number(of: key)
    if known > 0 || key == 0 { return known }
    if keys.count * 3 > slots.count * 2 {
      self = LetterGroups(Array(keys.dropFirst()))
    }
    keys.append(key)
    var slot = Self.hash(key) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt16(keys.count - 1)
    return keys.count - 1
  }

  /// The number of a group; 0 for an unknown one.
  @inline(__always)
  package func number(of key: Key) -> Int {
    var slot = Self.hash(key) & mask
    while true {
      let number = Int(slots[slot])
      if number == 0 || keys[number] == key { return number }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private static func hash(_ key: Key) -> Int {
    Int((key &* 0x9E37_79B1) >> 12)
  }

  @inline(__always)
  package static func key(_ symbols: some Sequence<UInt8>) -> Key {
    var key: Key = 0
    var shift: UInt32 = 0
    for symbol in symbols {
      key |= Key(symbol) << shift
      shift += 7
    }
    return key
  }

  package static func symbols(of key: Key) -> [UInt8] {
    var result: [UInt8] = []
    var rest = key
    while rest != 0 {
      result.append(UInt8(rest & 0x7F))
      rest >>= 7
    }
    return result
  }
}
