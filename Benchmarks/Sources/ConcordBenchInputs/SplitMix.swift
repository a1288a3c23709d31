/// A generator of pseudo-random numbers that gives the same sequence for a seed on every machine.
///
/// SplitMix64 as published by Steele, Lea and Flood (2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A generator whose sequence depends on the seed and on what it is for, so that adding an input
  /// changes none of the others.
  init(seed: UInt64, purpose: String) {
    // FNV-1a; Swift's own hashing differs from run to run.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = seed ^ hash
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A number below `bound`, which is above zero; the bias of some 2⁻³² does not matter here.
  mutating func below(_ bound: Int) -> Int {
    Int(((next() >> 32) &* UInt64(bound)) >> 32)
  }

  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// A number from 0 up to, not including, 1.
  mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  mutating func pick<T>(_ items: [T]) -> T {
    items[below(items.count)]
  }
}
