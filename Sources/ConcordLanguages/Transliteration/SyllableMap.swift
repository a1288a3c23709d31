/// Numbers by Hangul words, found by a hash that grows a syllable at a time.
///
/// A word is followed forwards or backwards from any place of a longer one, each step a multiplication
/// and one probe; nothing is allocated.
struct SyllableMap: Sendable {
  /// The hash of the syllables read so far; 0 for none.
  typealias Key = UInt64

  private var keys: [Key] = []
  private var values: [Int32] = []
  private var mask = 0
  /// The syllables of the longest word.
  private(set) var longest = 0

  /// A map of the words, the first value of a repeated one. `backwards` for look-ups from the end.
  init(_ words: [(word: [HangulSyllable], value: Int32)], backwards: Bool = false) {
    guard !words.isEmpty else { return }
    var size = 16
    while size < words.count * 2 { size *= 2 }
    mask = size - 1
    keys = [Key](repeating: 0, count: size)
    values = [Int32](repeating: 0, count: size)
    for (word, value) in words {
      var key: Key = 0
      if backwards {
        for syllable in word.reversed() { key = Self.extend(key, by: syllable) }
      } else {
        for syllable in word { key = Self.extend(key, by: syllable) }
      }
      var slot = Int(key >> 20) & mask
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      guard keys[slot] == 0 else { continue }
      keys[slot] = key
      values[slot] = value
      longest = max(longest, word.count)
    }
  }

  /// The key of one syllable more.
  static func extend(_ key: Key, by syllable: HangulSyllable) -> Key {
    let mixed = (key ^ UInt64(syllable.index + 1)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29 | 1
  }

  /// The value of the word with this key.
  subscript(key: Key) -> Int32? {
    guard !keys.isEmpty else { return nil }
    var slot = Int(key >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
