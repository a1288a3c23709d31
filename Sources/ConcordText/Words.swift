internal import CConcordData

/// What stands at the edges of words, asked by byte offset.
///
/// Invisible characters that the fold drops (soft hyphens, zero-width spaces) are looked through.
public enum Words {
  /// The sign for "no scalar": the edge of the text.
  private static let edge: UInt32 = 0x20

  /// The class of the scalar that begins at `offset`; `space` at the end of the text.
  public static func scalarClass(
    at offset: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> ScalarClass {
    Scalars.scalarClass(of: scalar(from: offset, in: utf8))
  }

  /// The class of the scalar that ends at `offset`; `space` at the start of the text.
  public static func scalarClass(
    before offset: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> ScalarClass {
    Scalars.scalarClass(of: scalar(upTo: offset, in: utf8))
  }

  /// Whether a scalar is part of a word: a letter, a mark or a decimal digit.
  public static func isWordScalar(_ scalar: UInt32) -> Bool {
    switch Scalars.scalarClass(of: scalar) {
    case .lowercase, .uppercase, .letter, .mark, .digit: true
    case .other, .space, .symbol: false
    }
  }

  /// Whether a word may begin or end at `offset`: not between two letters or digits, nor before a
  /// mark, unless Hangul, Han or kana meets something else there, as in `KBS는` and `제1비서`.
  public static func isBoundary(at offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = scalar(upTo: offset, in: utf8)
    let after = scalar(from: offset, in: utf8)
    if before < 0x80, after < 0x80 { return !(isASCIIWord(before) && isASCIIWord(after)) }
    guard isWordScalar(before), isWordScalar(after) else { return true }
    if Scalars.scalarClass(of: after) == .mark { return false }
    let scripts = (Scalars.script(of: before), Scalars.script(of: after))
    return scripts.0 != scripts.1 && (isEastAsian(scripts.0) || isEastAsian(scripts.1))
  }

  /// Whether a scalar is of the class of apostrophes that `Fold` makes U+0027.
  public static func isApostrophe(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2018, 0x2019, 0x2032, 0xFF07: true
    default: false
    }
  }

  /// Whether a scalar is of the class of hyphens and dashes that `Fold` makes U+002D.
  public static func isHyphen(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFF0D, 0xFE58, 0xFE63: true
    default: false
    }
  }

  /// The word that `offset` lies in or at whose edge it stands: letters, marks, digits and what is
  /// invisible between them. Empty where there is none.
  public static func range(around offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let offset = min(max(offset, 0), utf8.count)
    var lower = offset
    while lower > 0 {
      let start = utf8.scalarStart(before: lower)
      guard isWithinWord(utf8.scalar(at: start).value) else { break }
      lower = start
    }
    var upper = offset
    while upper < utf8.count {
      let scalar = utf8.scalar(at: upper)
      guard isWithinWord(scalar.value) else { break }
      upper += scalar.length
    }
    return lower..<upper
  }

  private static func isWithinWord(_ scalar: UInt32) -> Bool {
    isWordScalar(scalar) || isInvisible(scalar)
  }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    scalar >= 0x80 && concord_fold_tables().value(scalar) == 1
  }

  private static func isASCIIWord(_ scalar: UInt32) -> Bool {
    (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10
  }

  private static func isEastAsian(_ script: Script) -> Bool {
    script == .hangul || script == .han || script == .kana
  }

  private static func scalar(from offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var offset = max(offset, 0)
    while offset < utf8.count {
      let scalar = utf8.scalar(at: offset)
      if !isInvisible(scalar.value) { return scalar.value }
      offset += scalar.length
    }
    return edge
  }

  private static func scalar(upTo offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var offset = min(offset, utf8.count)
    while offset > 0 {
      offset = utf8.scalarStart(before: offset)
      let scalar = utf8.scalar(at: offset).value
      if !isInvisible(scalar) { return scalar }
    }
    return edge
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The start of the scalar that ends at `offset`, which is above 0; one byte back where the bytes
  /// before it are ill-formed.
  func scalarStart(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = self.scalar(at: start)
    return scalar.isValid && start + scalar.length == offset ? start : offset - 1
  }
}
