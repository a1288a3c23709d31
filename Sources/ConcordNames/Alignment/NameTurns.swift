/// Where a name may be turned: the places after spaces and commas, eight at most, and the kind of sound
/// that each part between them begins with.
package struct NameTurns: Sendable {
  /// Eight bits a place, the first lowest.
  private var places: UInt64 = 0
  /// Four bits a part, from the name's first; 15 may be any sound.
  private var heads: UInt64 = 0xFFFF_FFFF_FFFF_FFFF
  package private(set) var count = 0

  package subscript(index: Int) -> Int { Int(places >> UInt64(8 * index) & 0xFF) }

  mutating func setFirst(_ symbol: UInt8, _ script: NameScript) { setHead(0, symbol, script) }

  mutating func add(_ place: Int, _ symbol: UInt8, _ script: NameScript) {
    guard count < 8, place < 256 else { return }
    places |= UInt64(place) << UInt64(8 * count)
    count += 1
    setHead(count, symbol, script)
  }

  private mutating func setHead(_ part: Int, _ symbol: UInt8, _ script: NameScript) {
    let shift = UInt64(4 * part)
    heads = heads & ~(0xF << shift) | UInt64(SoundSignature.head(symbol, script)) << shift
  }

  /// Whether the part that a turn puts first may sound like the first part of another name.
  func mayMatch(_ turn: Int, _ other: NameTurns) -> Bool {
    let mine = heads >> UInt64(4 * (turn + 1)) & 0xF
    let first = other.heads & 0xF
    return mine == 15 || first == 15 || mine == first
  }
}
