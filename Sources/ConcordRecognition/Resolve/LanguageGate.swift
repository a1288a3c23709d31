internal import ConcordModel
internal import ConcordText

/// Whether a Cyrillic match stands in Ukrainian text: what is Russian, or of another language in
/// Cyrillic, is left alone.
///
/// Asks the sentence first, then the paragraph; the last answer is kept, since matches come in order.
struct LanguageGate {
  let reader: TokenReader
  private var known: Range<Int> = 0..<0
  private var isOpen = true

  private static let sentenceReach = 600
  private static let paragraphReach = 2000

  init(reader: TokenReader) {
    self.reader = reader
  }

  mutating func admitsUkrainian(_ range: Range<Int>) -> Bool {
    if known.contains(range.lowerBound) { return isOpen }
    let sentence = stretch(around: range, reach: LanguageGate.sentenceReach, isSentence: true)
    if let answer = answer(sentence) {
      known = sentence
      isOpen = answer
      return answer
    }
    let paragraph = stretch(around: range, reach: LanguageGate.paragraphReach, isSentence: false)
    known = sentence
    isOpen = answer(paragraph) ?? true
    return isOpen
  }

  private func answer(_ range: Range<Int>) -> Bool? {
    let bytes = UnsafeBufferPointer(start: reader.base + range.lowerBound, count: range.count)
    switch TextLanguage.of(bytes) {
    case .ukrainian: return true
    case .russian, .otherCyrillic: return false
    default: return nil
    }
  }

  /// From the mark or line break before to the one after.
  private func stretch(around range: Range<Int>, reach: Int, isSentence: Bool) -> Range<Int> {
    var start = range.lowerBound
    let floor = max(0, start - reach)
    while start > floor, !isEnd(start - 1, isSentence) { start -= 1 }
    var end = range.upperBound
    let ceiling = min(reader.count, end + reach)
    while end < ceiling, !isEnd(end, isSentence) { end += 1 }
    return start..<end
  }

  private func isEnd(_ position: Int, _ isSentence: Bool) -> Bool {
    let byte = reader.base[position]
    if byte == 0x0A { return true }
    guard isSentence, byte == 0x2E || byte == 0x21 || byte == 0x3F else { return false }
    return position + 1 >= reader.count || reader.base[position + 1] <= 0x20
  }
}
