/// Titles that stand after a name and a space: 김 위원장은, 문 전 대통령이.
public enum KoreanTitle {
  /// Whether the whole text is a title, a compound of one (외교부 장관 written 외교부장관) or an
  /// honorific such as 씨.
  public static func isTitle(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let units = KoreanUnits(bytes, allowsDigits: true), units.count > 0,
        let tail = parse(units)
      else { return false }
      return tail.elements.allSatisfy { $0.kind == .title }
    }
  }

  /// The title at the start of `utf8`, which is what follows the space after a name.
  ///
  /// 전 and 현 (former, current; 前, 現 too) may precede it, attached or with a space. The run of
  /// Hangul and digits must be a title and what may follow a title to its end, so that 대표적인 or
  /// 장관급회담 give nil; a ministry and its minister may stand apart.
  ///
  /// - Returns: the length in bytes of the title with its 전 or 현 but without particles, or nil.
  public static func match(prefix utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    if let length = title(in: utf8, from: 0) { return length }
    guard let modifier = modifierLength(utf8) else { return nil }
    let start = utf8.count > modifier && utf8[modifier] == 0x20 ? modifier + 1 : modifier
    return title(in: utf8, from: start).map { start + $0 }
  }

  /// The same for a string.
  public static func match(prefix text: String) -> Int? {
    var text = text
    return text.withUTF8 { match(prefix: $0) }
  }

  /// Whether a family name and the title at once after it are together another title, so that the
  /// syllable is hardly a name: 이사장 (chairman), 주지사 (governor), 전대통령 (former president).
  public static func absorbs(familyName: String, _ tail: KoreanTail) -> Bool {
    guard let title = tail.elements.first, title.kind == .title else { return false }
    return familyName == "전" || familyName == "현" || isTitle(familyName + title.surface)
  }

  private static func title(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let end = runEnd(utf8, from: start)
    let run = UnsafeBufferPointer(rebasing: utf8[start..<end])
    if let length = titleLength(run) { return length }
    // A ministry may stand apart from its minister: 국방부 장관.
    guard end > start, end < utf8.count, utf8[end] == 0x20 else { return nil }
    let joined = Array(run) + utf8[(end + 1)..<runEnd(utf8, from: end + 1)]
    guard let length = joined.withUnsafeBufferPointer(titleLength), length > run.count else {
      return nil
    }
    return length + 1
  }

  /// Where the run of Hangul and digits ends.
  private static func runEnd(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < utf8.count {
      if utf8[end] &- 0x30 < 10 {
        end += 1
      } else if let unit = KoreanUnits.unit(in: utf8, at: end), KoreanUnits.isHangul(unit) {
        end += 3
      } else {
        break
      }
    }
    return end
  }

  /// The bytes of the titles that a whole run begins with, or nil if it is no title with its tail.
  private static func titleLength(_ run: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let units = KoreanUnits(run, allowsDigits: true), units.count > 0,
      let tail = parse(units)
    else { return nil }
    return tail.elements.prefix { $0.kind == .title }.reduce(0) { $0 + $1.surface.utf8.count }
  }

  private static func parse(_ units: KoreanUnits) -> KoreanTail? {
    let grammar = KoreanGrammar.shared
    var search = KoreanTailSearch(
      grammar, units, nameFinal: .consonant, host: KoreanTail.Host.familyName.bit)
    return search.best(grammar.startAfterFamilyName)
  }

  /// The length of 전, 현, 前 or 現 at the start.
  private static func modifierLength(_ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    switch KoreanUnits.unit(in: utf8, at: 0) {
    case 0xC804, 0xD604, 0x524D, 0x73FE: 3
    default: nil
    }
  }
}
