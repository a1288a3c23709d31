internal import ConcordModel
internal import ConcordText

/// Finds the sentences around mentions; keeps the rules of each language once they are open.
struct SentenceFinder {
  private var breaks: [Language: Breaks] = [:]

  /// The sentences of a text; the whole text where the rules of its language cannot be had.
  mutating func sentences(
    in text: UnsafeBufferPointer<UInt8>, _ language: Language
  ) -> [Range<Int>] {
    if breaks[language] == nil { breaks[language] = try? Breaks(language) }
    return breaks[language]?.sentences(in: text) ?? [0..<text.count]
  }

  /// The sentence that holds a range, without the white space around it.
  static func sentence(
    around range: Range<Int>, _ sentences: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let found = low < sentences.count ? sentences[low] : range
    var start = min(found.lowerBound, range.lowerBound)
    var end = max(found.upperBound, range.upperBound)
    while start < range.lowerBound, text[start] <= 0x20 { start += 1 }
    while end > range.upperBound, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
