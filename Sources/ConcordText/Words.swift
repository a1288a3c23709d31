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
    Scalars.scalarClass(of: place(from: offset, in: utf8).scalar)
  }

  /// The class of the scalar that ends at `offset`; `space` at the start of the text.
  public static func scalarClass(
    before offset: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> ScalarClass {
    Scalars.scalarClass(of: place(before: offset, in: utf8).scalar)
  }

  /// Whether a scalar is part of a word wherever it stands: a letter, a mark or a decimal digit, but
  /// none of the apostrophes, some of which Unicode takes for letters.
  public static func isWordScalar(_ scalar: UInt32) -> Bool {
    switch Scalars.scalarClass(of: scalar) {
    case .letter: !isApostrophe(scalar)
    case .lowercase, .uppercase, .mark, .digit: true
    case .other, .space, .symbol: false
    }
  }

  /// Whether a word may begin or end at `offset`: not between two letters or digits, nor before a
  /// mark, unless Hangul, Han or kana meets something else there, as in `KBS는` and `제1비서`; and not
  /// beside an apostrophe between two Cyrillic letters.
  public static func isBoundary(at offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = place(before: offset, in: utf8)
    let after = place(from: offset, in: utf8)
    if before.scalar < 0x80, after.scalar < 0x80 {
      return !(isASCIIWord(before.scalar) && isASCIIWord(after.scalar))
    }
    if isApostrophe(after.scalar) { return !holdsTogether(after, in: utf8) }
    if isApostrophe(before.scalar) { return !holdsTogether(before, in: utf8) }
    guard isWordScalar(before.scalar), isWordScalar(after.scalar) else { return true }
    if Scalars.scalarClass(of: after.scalar) == .mark { return false }
    let scripts = (Scalars.script(of: before.scalar), Scalars.script(of: after.scalar))
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

  /// The word that `offset` lies in or at whose edge it stands: letters, marks, digits, apostrophes
  /// between Cyrillic letters, and what is invisible between them. Empty where there is none.
  public static func range(around offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let offset = min(max(offset, 0), utf8.count)
    var lower = offset
    while lower > 0 {
      let start = utf8.scalarStart(before: lower)
      let place = Place(scalar: utf8.scalar(at: start).value, range: start..<lower)
      guard isWithinWord(place, in: utf8) else { break }
      lower = start
    }
    var upper = offset
    while upper < utf8.count {
      let scalar = utf8.scalar(at: upper)
      let place = Place(scalar: scalar.value, range: upper..<upper + scalar.length)
      guard isWithinWord(place, in: utf8) else { break }
      upper += scalar.length
    }
    return lower..<upper
  }

  /// A scalar where it stands.
  private struct Place {
    var scalar: UInt32
    var range: Range<Int>
  }

  private static func isWithinWord(_ place: Place, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    isWordScalar(place.scalar) || isInvisible(place.scalar)
      || isApostrophe(place.scalar) && holdsTogether(place, in: utf8)
  }

  /// Whether Cyrillic letters stand on both sides of an apostrophe.
  private static func holdsTogether(
    _ apostrophe: Place, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    func isCyrillic(_ place: Place) -> Bool {
      Scalars.script(of: place.scalar) == .cyrillic && isWordScalar(place.scalar)
    }
    return isCyrillic(place(before: apostrophe.range.lowerBound, in: utf8))
      && isCyrillic(place(from: apostrophe.range.upperBound, in: utf8))
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

  private static func place(from offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Place {
    var offset = max(offset, 0)
    while offset < utf8.count {
      let scalar = utf8.scalar(at: offset)
      let end = offset + scalar.length
      if !isInvisible(scalar.value) { return Place(scalar: scalar.value, range: offset..<end) }
      offset = end
    }
    return Place(scalar: edge, range: offset..<offset)
  }

  private static func place(before offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Place {
    var end = max(0, min(offset, utf8.count))
    while end > 0 {
      let start = utf8.scalarStart(before: end)
      let scalar = utf8.scalar(at: start).value
      if !isInvisible(scalar) { return Place(scalar: scalar, range: start..<end) }
      end = start
    }
    return Place(scalar: edge, range: 0..<0)
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
