/// The arithmetic of precomposed Hangul syllables (The Unicode Standard, section 3.12).
///
/// A syllable is U+AC00 + (onset × 21 + vowel) × 28 + coda. Indices follow the order of the
/// standard: 19 onsets from ㄱ, 21 vowels from ㅏ, and 28 codas of which 0 is none.
public enum Hangul {
  /// The parts of a syllable as indices.
  public struct Syllable: Hashable, Sendable {
    /// 0..<19
    public var onset: Int
    /// 0..<21
    public var vowel: Int
    /// 0..<28; 0 is none.
    public var coda: Int

    public init(onset: Int, vowel: Int, coda: Int = 0) {
      self.onset = onset
      self.vowel = vowel
      self.coda = coda
    }
  }

  /// The index of the coda ㄹ.
  public static let rieul = 8

  static let first: UInt32 = 0xAC00
  static let count: UInt32 = 11_172

  /// Whether the scalar is one of the 11 172 precomposed syllables.
  public static func isSyllable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value &- first < count
  }

  /// The parts of a syllable, or nil for any other scalar.
  public static func decompose(_ scalar: Unicode.Scalar) -> Syllable? {
    guard isSyllable(scalar) else { return nil }
    let index = Int(scalar.value - first)
    return Syllable(onset: index / 588, vowel: index % 588 / 28, coda: index % 28)
  }

  /// The syllable with these parts, or nil if one of them is out of range.
  public static func compose(_ syllable: Syllable) -> Unicode.Scalar? {
    guard (0..<19).contains(syllable.onset), (0..<21).contains(syllable.vowel),
      (0..<28).contains(syllable.coda)
    else { return nil }
    let index = (syllable.onset * 21 + syllable.vowel) * 28 + syllable.coda
    return Unicode.Scalar(first + UInt32(index))
  }

  /// The coda index of the last syllable, or nil if the text does not end in one.
  public static func coda(of text: some StringProtocol) -> Int? {
    text.unicodeScalars.last.flatMap(decompose)?.coda
  }

  /// The syllable with this coda in place of none, or nil if it has one already.
  static func adding(coda: Int, to scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard var syllable = decompose(scalar), syllable.coda == 0 else { return nil }
    syllable.coda = coda
    return compose(syllable)
  }

  /// The coda index of a leading jamo as endings are listed with it (ㄴ ㄹ ㅁ ㅂ), or nil.
  static func codaIndex(ofCompatibilityJamo scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "ㄴ": 4
    case "ㄹ": 8
    case "ㅁ": 16
    case "ㅂ": 17
    default: nil
    }
  }
}
