/// A tail that stands apart from its name by a bracketed gloss or a closing quotation mark:
/// 국가정보원(NIS)은, ‘러시아연방’과.
///
/// The particle agrees with the word before the bracket (한글 맞춤법 부록, 소괄호); many writers make it
/// agree with what is read last, the gloss. Both are accepted, and only the first is repaired.
public struct KoreanDetachedTail: Sendable, Equatable {
  /// Bytes between the end of the name and the tail.
  public let start: Int
  /// Bytes of the tail.
  public let length: Int
  /// The tail, read after the name or, where it does not agree with that, after the gloss.
  public let tail: KoreanTail
  /// Whether the tail follows the name's final; false when it follows the gloss.
  public let agreesWithName: Bool

  /// The longest gloss read, in bytes.
  public static let maximumGloss = 96

  /// Reads the bytes after a name.
  ///
  /// - Returns: nil when they do not begin with a gloss in round or square brackets or with closing
  ///   quotation marks, when no Hangul follows at once, or when that is no tail.
  public static func parse(
    _ rest: UnsafeBufferPointer<UInt8>, after final: KoreanFinal, host: KoreanTail.Host
  ) -> KoreanDetachedTail? {
    guard let start = interlude(rest) else { return nil }
    var end = start
    while let unit = KoreanUnits.unit(in: rest, at: end), KoreanUnits.isHangul(unit) { end += 3 }
    guard end > start else { return nil }
    let bytes = UnsafeBufferPointer(rebasing: rest[start..<end])
    guard let tail = KoreanTail.parse(bytes, after: final, host: host) else { return nil }
    guard tail.isAllomorphWrong else {
      return Self(start: start, length: end - start, tail: tail, agreesWithName: true)
    }
    let gloss = KoreanFinal(endOf: UnsafeBufferPointer(rebasing: rest[..<start]))
    if let other = KoreanTail.parse(bytes, after: gloss, host: host), !other.isAllomorphWrong {
      return Self(start: start, length: end - start, tail: other, agreesWithName: false)
    }
    return Self(start: start, length: end - start, tail: tail, agreesWithName: true)
  }

  /// The tail as it must read when the name ends differently; what agrees with the gloss stays.
  public func text(after final: KoreanFinal) -> String {
    agreesWithName ? tail.text(after: final) : tail.text
  }

  /// The length of closing marks and at most one gloss at the start, or nil for neither.
  private static func interlude(_ rest: UnsafeBufferPointer<UInt8>) -> Int? {
    var end = closingMarks(rest, from: 0)
    if let gloss = gloss(rest, from: end) { end = closingMarks(rest, from: gloss) }
    return end > 0 ? end : nil
  }

  /// The end of a run of ' " ’ ” 」 』 〉 》.
  private static func closingMarks(_ rest: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < rest.count {
      if rest[end] == 0x22 || rest[end] == 0x27 {
        end += 1
        continue
      }
      switch KoreanUnits.unit(in: rest, at: end) {
      case 0x2019, 0x201D, 0x300D, 0x300F, 0x3009, 0x300B: end += 3
      default: return end
      }
    }
    return end
  }

  /// The end of (…), […] or （…） on one line, or nil.
  private static func gloss(_ rest: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < rest.count else { return nil }
    let closing: UInt16
    switch rest[start] {
    case 0x28: closing = 0x29
    case 0x5B: closing = 0x5D
    default:
      guard KoreanUnits.unit(in: rest, at: start) == 0xFF08 else { return nil }
      closing = 0xFF09
    }
    var index = start + 1
    while index < min(rest.count, start + maximumGloss), rest[index] != 0x0A {
      if closing < 0x80, UInt16(rest[index]) == closing { return index + 1 }
      if closing > 0x80, KoreanUnits.unit(in: rest, at: index) == closing { return index + 3 }
      index += 1
    }
    return nil
  }
}
