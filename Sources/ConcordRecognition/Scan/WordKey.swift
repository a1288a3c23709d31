internal import ConcordText

/// The 64-bit keys by which words of text meet words of the lexicon.
///
/// A key is a hash of the folded word: two spellings with one fold have one key. Three shapes share
/// the key space, each chosen by what the folded word is made of, so that scanner and compiler
/// always agree:
/// - all ASCII: eight bytes at a step;
/// - Hangul first: one syllable at a step, so that every prefix of a run has its key on the way;
/// - anything else: one UTF-16 code unit at a step.
///
/// Keys are compared without their words; with 64 bits and a million words the chance that a word
/// of the text meets a stranger's key is below 10⁻¹³.
enum WordKey {
  @inline(__always)
  static func mix(_ state: UInt64, _ value: UInt64) -> UInt64 {
    let product = (state ^ value).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
    return product.high ^ product.low
  }

  @inline(__always) static var asciiSeed: UInt64 { 0x2D35_8DCC_AA6C_78A5 }
  @inline(__always) static var unitSeed: UInt64 { 0x8BB8_4B93_962E_ACC9 }
  @inline(__always) static var hangulSeed: UInt64 { 0x4B33_A62E_D433_D4A3 }

  /// Closes a key over `count` steps.
  @inline(__always)
  static func finish(_ state: UInt64, _ count: Int) -> UInt64 {
    mix(state, UInt64(truncatingIfNeeded: count) &+ 0x9E37_79B9_7F4A_7C15)
  }

  /// Lower-cases eight bytes that are all ASCII letters or digits: digits carry that bit already.
  @inline(__always)
  static func lowered(_ chunk: UInt64) -> UInt64 { chunk | 0x2020_2020_2020_2020 }

  /// The key of a word of ASCII letters and digits, in any case.
  ///
  /// `limit` is the end of readable memory; whole chunks are read where they fit.
  @inline(__always)
  static func ascii(_ start: UnsafePointer<UInt8>, _ count: Int, limit: UnsafePointer<UInt8>)
    -> UInt64
  {
    var state = asciiSeed
    var position = start
    var rest = count
    while rest > 8 {
      state = mix(state, lowered(load(position)))
      position += 8
      rest -= 8
    }
    var last: UInt64
    if limit - position >= 8 {
      last = load(position)
      last &= ~0 >> UInt64(64 - 8 * rest)
    } else {
      last = 0
      var index = 0
      while index < rest {
        last |= UInt64(position[index]) << UInt64(8 * index)
        index += 1
      }
    }
    last |= 0x2020_2020_2020_2020 & (~0 >> UInt64(64 - 8 * rest))
    return finish(mix(state, last), count)
  }

  @inline(__always)
  static func load(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
  }

  /// The key of a folded word, and for a Hangul word the key of its whole run.
  static func of(folded word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let start = word.baseAddress, !word.isEmpty else { return 0 }
    if word.allSatisfy({ $0 < 0x80 }) {
      // Folded ASCII may hold an apostrophe or a hyphen, which the |0x20 of `ascii` would change
      // into nothing else: both already carry that bit.
      return ascii(start, word.count, limit: start + word.count)
    }
    var units = 0
    var state: UInt64 = 0
    for unit in String(decoding: word, as: UTF8.self).utf16 {
      if units == 0 { state = isHangul(unit) ? hangulSeed : unitSeed }
      state = mix(state, UInt64(unit))
      units += 1
    }
    return finish(state, units)
  }

  /// The key of a word as written: folds it first.
  static func of(_ word: some StringProtocol) -> UInt64 {
    var folded: [UInt8] = []
    var text = String(word)
    text.withUTF8 { Fold.append($0, to: &folded) }
    return folded.withUnsafeBufferPointer { of(folded: $0) }
  }

  @inline(__always)
  static func isHangul(_ unit: UInt16) -> Bool { unit >= 0xAC00 && unit <= 0xD7A3 }

  /// What the filter is asked for a word: its key, told apart by whether the word starts with a
  /// capital, since most names never match without one.
  @inline(__always)
  static func filterKey(_ key: UInt64, startsUpper: Bool) -> UInt64 {
    startsUpper ? key : key ^ 0xD6E8_FEB8_6659_FD93
  }
}
