/// The words before and after a place, and whether it opens a sentence.
struct WordsAround {
  let reader: TokenReader

  /// The word before a position in the same clause, with the white space between left out.
  func wordBefore(_ position: Int) -> Range<Int>? {
    var end = position
    while end > 0,
      reader.base[end - 1] == 0x20 || reader.base[end - 1] == 0x0A
        || (reader.base[end - 1] == 0xA0 && end > 1 && reader.base[end - 2] == 0xC2)
    {
      end -= reader.base[end - 1] == 0xA0 ? 2 : 1
    }
    var start = end
    let floor = max(0, end - 96)
    while start > floor, isWordByte(start - 1) { start -= 1 }
    while start < end, !reader.isWordStart(start) { start += 1 }
    return start < end && end < position ? start..<end : nil
  }

  /// Letters, digits, apostrophes and hyphens, looking backwards a byte at a time.
  private func isWordByte(_ position: Int) -> Bool {
    let byte = reader.base[position]
    if byte == 0x27 || byte == 0x2D { return true }
    if byte < 0x80 { return ByteClass.table[Int(byte)] == ByteClass.alphanumeric }
    // Continuation bytes belong to whatever led them: only quotes, dashes and blanks end a word.
    var lead = position
    while lead > 0, reader.base[lead] & 0xC0 == 0x80, position - lead < 3 { lead -= 1 }
    if reader.base[lead] == 0xC2 { return false }
    return reader.base[lead] != 0xE2 || reader.apostrophe(lead) > 0
  }

  func wordsBefore(_ position: Int, _ count: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var position = position
    while words.count < count, let word = wordBefore(position) {
      words.insert(word, at: 0)
      position = word.lowerBound
    }
    return words
  }

  func wordsAfter(_ position: Int, _ count: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var position = position
    while words.count < count, let (gap, next) = reader.gap(after: position), gap == .space {
      let end = reader.isHangul(next) ? reader.hangulEnd(next) : reader.wordEnd(next)
      guard end > next else { break }
      words.append(next..<end)
      position = end
    }
    return words
  }

  /// Whether a sentence starts here: only quotes, brackets and white space stand between this place
  /// and a full stop, a line end or the start of the text.
  func isSentenceStart(_ position: Int) -> Bool {
    var index = position
    var hasSpace = false
    while index > 0 {
      let byte = reader.base[index - 1]
      switch byte {
      case 0x0A: return true
      case 0x20, 0x09, 0x0D: hasSpace = true
      case 0x22, 0x27, 0x28, 0x5B: break
      case 0x2E, 0x21, 0x3F: return hasSpace
      case 0x80...0xBF where index > 2 && reader.base[index - 3] == 0xE2: index -= 2
      case 0xAB where index > 1 && reader.base[index - 2] == 0xC2: index -= 1
      default: return false
      }
      index -= 1
    }
    return true
  }
}
