internal import ConcordTestSupport

/// Texts that a nasty tester would try: scripts mixed, marks in any order, invisible characters.
enum RandomText {
  private static let pools: [[ClosedRange<UInt32>]] = [
    [0x20...0x7E], [0x20...0x7E], [0xC0...0x24F], [0x400...0x45F], [0x460...0x52F],
    [0xAC00...0xD7A3], [0x1100...0x1112], [0x1161...0x1175], [0x11A7...0x11C3],
    [0x3131...0x318E], [0xFF00...0xFFEF], [0x300...0x36F], [0x301...0x301, 0x306...0x308],
    [0x10...0x2F], [0x2010...0x2060], [0x4E00...0x9FFF], [0x1F00...0x1FFF], [0x345...0x345],
    [0x391...0x3C9], [0x5D0...0x5EA, 0x591...0x5C7], [0x640...0x655], [0x9BE...0x9D7],
    [0x1F600...0x1F64F], [0x1D400...0x1D7FF], [0xAD...0xAD, 0x200B...0x200D, 0x34F...0x34F],
    [0xF900...0xFAFF], [0xFB00...0xFDFF], [0xFE00...0xFE6F], [0x1D165...0x1D172],
    [0x0D...0x0D, 0x0A...0x0A], [0xE0100...0xE01EF], [0x433...0x433, 0x43A...0x43A],
  ]

  /// As many scalars of random scripts.
  static func mixed(length: Int, using generator: inout SeededGenerator) -> String {
    var text = ""
    while text.unicodeScalars.count < length {
      let ranges = pools[Int.random(in: 0..<pools.count, using: &generator)]
      let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
      for _ in 0...Int.random(in: 0...2, using: &generator) {
        let value = UInt32.random(in: range, using: &generator)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }

  /// UTF-8 with bytes knocked out, doubled and put in.
  static func bytes(length: Int, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(mixed(length: length / 2, using: &generator).utf8)
    for _ in 0..<length / 8 where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(UInt8.random(in: 0x80...0xFF, using: &generator), at: place)
      default: bytes[place] = UInt8.random(in: 0...0xFF, using: &generator)
      }
    }
    return bytes
  }
}
