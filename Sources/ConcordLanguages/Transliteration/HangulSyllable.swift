/// A precomposed Hangul syllable taken apart by its code point: `각` is ㄱ + ㅏ + ㄱ.
///
/// The indices are those of the Unicode composition (The Unicode Standard, §3.12): 19 onsets, 21
/// vowels, 28 codas of which 0 is none. Equality compares the three indices.
public struct HangulSyllable: Hashable, Sendable {
  /// 0..<19 in the order ㄱ ㄲ ㄴ … ㅎ.
  public var onset: UInt8
  /// 0..<21 in the order ㅏ ㅐ ㅑ … ㅣ.
  public var vowel: UInt8
  /// 0 for none, then 1..<28 in the order ㄱ ㄲ ㄳ … ㅎ.
  public var coda: UInt8

  public init(onset: UInt8, vowel: UInt8, coda: UInt8 = 0) {
    self.onset = onset
    self.vowel = vowel
    self.coda = coda
  }

  /// The syllable with this code point, or nil outside U+AC00...U+D7A3.
  public init?(_ scalar: Unicode.Scalar) {
    guard scalar.value >= 0xAC00, scalar.value <= 0xD7A3 else { return nil }
    let index = scalar.value - 0xAC00
    onset = UInt8(index / 588)
    vowel = UInt8(index % 588 / 28)
    coda = UInt8(index % 28)
  }

  /// The place of this syllable among all, 0..<11172.
  public var index: Int { Int(onset) * 588 + Int(vowel) * 28 + Int(coda) }

  /// The precomposed code point.
  public var scalar: Unicode.Scalar {
    Unicode.Scalar(UInt32(0xAC00 + index)) ?? "\u{AC00}"
  }

  /// The number of precomposed syllables.
  public static let count = 11172

  /// The onsets in the order of their indices, as compatibility jamo.
  public static let onsets: [Unicode.Scalar] = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)
  /// The vowels in the order of their indices, as compatibility jamo.
  public static let vowels: [Unicode.Scalar] = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".unicodeScalars)
  /// The codas from index 1 on, as compatibility jamo.
  public static let codas: [Unicode.Scalar] = Array(
    "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars)

  /// The syllables of a word written in Hangul alone, precomposed or in conjoining jamo; nil when
  /// anything else stands in it or it is empty.
  public static func syllables(of word: String) -> [HangulSyllable]? {
    var result: [HangulSyllable] = []
    for scalar in word.unicodeScalars {
      if let syllable = HangulSyllable(scalar) {
        result.append(syllable)
      } else if !result.appendJamo(scalar) {
        return nil
      }
    }
    return result.isEmpty || result.contains { $0.vowel == pendingVowel } ? nil : result
  }

  /// The vowel index of an onset that still waits for its vowel.
  static let pendingVowel: UInt8 = 0xFF
}

extension [HangulSyllable] {
  /// Adds a conjoining jamo (U+1100, U+1161 or U+11A8 blocks) to the syllables read so far; false
  /// for anything else or out of order.
  mutating func appendJamo(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    switch value {
    case 0x1100...0x1112:
      append(HangulSyllable(onset: UInt8(value - 0x1100), vowel: HangulSyllable.pendingVowel))
    case 0x1161...0x1175:
      guard let last = indices.last, self[last].vowel == HangulSyllable.pendingVowel else {
        return false
      }
      self[last].vowel = UInt8(value - 0x1161)
    case 0x11A8...0x11C2:
      guard let last = indices.last, self[last].coda == 0,
        self[last].vowel != HangulSyllable.pendingVowel
      else { return false }
      self[last].coda = UInt8(value - 0x11A7)
    default: return false
    }
    return true
  }
}
