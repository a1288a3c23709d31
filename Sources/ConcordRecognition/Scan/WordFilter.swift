/// A small set of word keys that may answer yes wrongly and never no wrongly: a Bloom filter whose
/// two bits for a key share one 64-bit word, so that asking costs one load.
struct WordFilter {
  private let words: UnsafePointer<UInt64>
  /// Right shift that leaves the index of a word.
  private let shift: UInt64

  /// A filter over `count` words, a power of two from 2 up.
  init(words: UnsafePointer<UInt64>, count: Int) {
    self.words = words
    shift = UInt64(64 - count.trailingZeroBitCount)
  }

  @inline(__always)
  func mayContain(_ key: UInt64) -> Bool {
    let mask = WordFilter.mask(key)
    return words[Int(truncatingIfNeeded: key >> shift)] & mask == mask
  }

  @inline(__always)
  private static func mask(_ key: UInt64) -> UInt64 {
    (1 << (key & 63)) | (1 << ((key >> 6) & 63))
  }

  /// The words of a filter that holds `keys`, at about sixteen bits a key and no more than 4 MiB.
  static func build(_ keys: Set<UInt64>) -> [UInt64] {
    var count = 128
    while count * 64 < keys.count * 16 && count < 1 << 19 { count *= 2 }
    var words = [UInt64](repeating: 0, count: count)
    let shift = UInt64(64 - count.trailingZeroBitCount)
    for key in keys { words[Int(key >> shift)] |= mask(key) }
    return words
  }
}
