internal import CICU
public import ConcordModel

/// Divides text of a language into sentences and words (UAX #29 through ICU, corrected).
///
/// Opening takes a millisecond or so, so keep it; sharing it between threads is safe, but they wait
/// for each other.
public struct Breaks: Sendable {
  private let language: Language
  private let sentenceIterator: BreakIterator
  private let wordIterator: BreakIterator

  /// Opens the rules of a language.
  public init(_ language: Language) throws(ICUError) {
    self.language = language
    sentenceIterator = try BreakIterator(Int(CICU_SENTENCES), language)
    wordIterator = try BreakIterator(Int(CICU_WORDS), language)
  }

  /// The sentences of a text as byte ranges, without the white space around them.
  ///
  /// A line end ends a sentence. The full stop of an abbreviation or an initial does not (`Gen. Lee`,
  /// `м. Київ`, `В. Зеленський`), nor does a mark inside a quotation that the sentence goes on behind
  /// (`“Go!” he said`, `"갔다."라고 말했다`); a closing quotation mark belongs to the sentence before it.
  public func sentences(in utf8: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let rules = SentenceRules(utf8, language)
    var sentences: [Range<Int>] = []
    var start = 0
    for boundary in sentenceIterator.boundaries(in: utf8) {
      if boundary.offset < utf8.count, rules.continues(from: start, at: boundary.offset) {
        continue
      }
      let range = rules.trimmed(start..<boundary.offset)
      if !range.isEmpty { sentences.append(range) }
      start = boundary.offset
    }
    return sentences
  }

  /// The words of a text as byte ranges: letters and numbers, without spaces and punctuation.
  ///
  /// Every apostrophe of the fold's class between two letters is part of a Cyrillic word. In Korean a
  /// word is what stands between spaces, particles included, divided where Hangul meets other letters. With `joiningHyphens` words that hold
  /// together by hyphens are one: `Івано-Франківськ`, `Jong-un`.
  public func words(
    in utf8: UnsafeBufferPointer<UInt8>, joiningHyphens: Bool = true
  ) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for boundary in wordIterator.boundaries(in: utf8) {
      defer { start = boundary.offset }
      // UBRK_WORD_NONE_LIMIT: below it stand spaces and punctuation.
      guard boundary.status >= 100 else { continue }
      if let last = words.last,
        joins(last.upperBound, start, in: utf8, joiningHyphens: joiningHyphens)
      {
        words[words.count - 1] = last.lowerBound..<boundary.offset
      } else {
        words.append(start..<boundary.offset)
      }
    }
    return words
  }

  /// Whether the single sign between two words holds them together.
  private func joins(
    _ end: Int, _ start: Int, in utf8: UnsafeBufferPointer<UInt8>, joiningHyphens: Bool
  ) -> Bool {
    guard end < start else { return false }
    let sign = utf8.scalar(at: end)
    guard end + sign.length == start else { return false }
    if joiningHyphens, sign.value == 0x2D || sign.value == 0x2010 || sign.value == 0x2011 {
      return true
    }
    guard Words.isApostrophe(sign.value) else { return false }
    let before = utf8.scalar(at: utf8.scalarStart(before: end)).value
    return Scalars.script(of: before) == .cyrillic
      && Scalars.script(of: utf8.scalar(at: start).value) == .cyrillic
  }
}
