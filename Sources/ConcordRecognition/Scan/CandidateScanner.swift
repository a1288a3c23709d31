internal import ConcordText

/// A word of the text that the filter let through.
struct Candidate {
  /// Byte offsets of the word, or of the run of syllables for Hangul.
  var start: Int
  var end: Int
  /// The key of the word; for Hangul that of the first two syllables, or of the only one.
  var key: UInt64
}

/// The one pass over every byte: finds where words start, asks the filter, and keeps what passes.
///
/// Text of plain ASCII goes sixty-four bytes at a step; Cyrillic and Hangul a character at a step,
/// hashed on the way. Lines that hold what folding composes or drops (combining marks, jamo,
/// full-width forms, invisible characters) are set aside as `folded` for a slower pass. Nothing is
/// allocated a word.
struct CandidateScanner {
  let filter: WordFilter
  /// Whether the text is already folded, so that capitals are gone and both keys must be asked.
  let isFolded: Bool
  // Held here because a static is guarded by a check at every use.
  private let classes = ByteClass.table
  private let cyrillicFold = ByteClass.cyrillicFold

  init(filter: WordFilter, isFolded: Bool = false) {
    self.filter = filter
    self.isFolded = isFolded
  }

  /// Appends candidates in order of their start, and the ranges that want folding first.
  func scan(
    _ text: UnsafeBufferPointer<UInt8>, candidates: inout [Candidate], folded: inout [Range<Int>]
  ) {
    guard let base = text.baseAddress else { return }
    let count = text.count
    let limit = base + count
    var position = 0
    while position < count {
      position = scanASCII(base, position, count, limit, &candidates)
      // Character by character until the text is plain again for a while.
      var plainWords = 0
      while position < count && plainWords < 4 {
        switch classes[Int(base[position])] {
        case ByteClass.other, ByteClass.stray:
          position += 1
        case ByteClass.alphanumeric:
          let start = position
          repeat {
            position += 1
          } while position < count
            && classes[Int(base[position])] == ByteClass.alphanumeric
          if position < count, isLetterLead(base[position]) {
            position = scanMixed(base, start, count, &candidates, &folded)
          } else {
            plainWords += 1
            let key = WordKey.ascii(base + start, position - start, limit: limit)
            ask(start, position, key, base[start] & 0x20 == 0 && base[start] > 0x40, &candidates)
          }
        case ByteClass.cyrillicLead:
          plainWords = 0
          position = scanCyrillic(base, position, count, &candidates, &folded)
        case ByteClass.hangulLead:
          plainWords = 0
          position = scanHangul(base, position, count, &candidates)
        case ByteClass.punctuationLead:
          if isInvisible(base, position, count) {
            position = setAside(base, position, count, &candidates, &folded)
          } else {
            position += base[position] == 0xC2 ? 2 : 3
          }
        case ByteClass.letterLead:
          plainWords = 0
          position = scanMixed(base, position, count, &candidates, &folded)
        default:
          position = scanComplex(base, position, count, &candidates, &folded)
        }
      }
    }
  }

  @inline(__always)
  private func ask(
    _ start: Int, _ end: Int, _ key: UInt64, _ startsUpper: Bool,
    _ candidates: inout [Candidate]
  ) {
    if filter.mayContain(WordKey.filterKey(key, startsUpper: startsUpper))
      || (isFolded && filter.mayContain(WordKey.filterKey(key, startsUpper: true)))
    {
      candidates.append(Candidate(start: start, end: end, key: key))
    }
  }

  /// Scans from `position` while the text is plain ASCII; returns where it stopped: at the start
  /// of a word that touches something else, at a byte beyond ASCII, or near the end of the text.
  @inline(__always)
  private func scanASCII(
    _ base: UnsafePointer<UInt8>, _ from: Int, _ count: Int, _ limit: UnsafePointer<UInt8>,
    _ candidates: inout [Candidate]
  ) -> Int {
    var position = from
    while position + 64 <= count {
      let block = ASCIIBlock(base + position)
      // Only words that end inside the plain part are complete.
      let plain = block.beyondASCII == 0 ? 64 : block.beyondASCII.trailingZeroBitCount
      var words = block.words
      if plain < 64 { words &= (1 << UInt64(plain)) &- 1 }
      var next = position + plain
      while words != 0 {
        let start = words.trailingZeroBitCount
        let length = (~(words >> UInt64(start))).trailingZeroBitCount
        let end = start + length
        if end >= plain {
          // The word touches the edge: it is looked at again from its start.
          next = position + start
          break
        }
        let key = WordKey.ascii(base + position + start, length, limit: limit)
        let first = base[position + start]
        ask(
          position + start, position + end, key, first & 0x20 == 0 && first > 0x40, &candidates)
        words &= ~0 << UInt64(end)
      }
      if next == position { return position }
      position = next
      if plain < 64 { return position }
    }
    return position
  }

  @inline(__always)
  private func isLetterLead(_ byte: UInt8) -> Bool {
    // Hangul after Latin is a boundary; punctuation ends a word.
    switch classes[Int(byte)] {
    case ByteClass.cyrillicLead, ByteClass.letterLead, ByteClass.complexLead: true
    default: false
    }
  }

  @inline(__always)
  private func scanCyrillic(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int, _ candidates: inout [Candidate],
    _ folded: inout [Range<Int>]
  ) -> Int {
    var position = start
    var state = WordKey.unitSeed
    var letters = 0
    while position + 1 < count, base[position] & 0xFC == 0xD0 {
      let low = Int(base[position] & 0x03) << 6 | Int(base[position + 1] & 0x3F)
      state = WordKey.mix(state, UInt64(cyrillicFold[low]))
      letters += 1
      position += 2
    }
    if letters == 0 { return position + 1 }
    if position < count {
      let next = classes[Int(base[position])]
      if next == ByteClass.alphanumeric || next == ByteClass.letterLead
        || next == ByteClass.complexLead
      {
        return scanMixed(base, start, count, &candidates, &folded)
      }
      if next == ByteClass.punctuationLead, isInvisible(base, position, count) {
        return setAside(base, start, count, &candidates, &folded)
      }
    }
    // Capitals of the block: U+0400…U+042F, and the even ones from U+0460 on.
    let low = Int(base[start] & 0x03) << 6 | Int(base[start + 1] & 0x3F)
    let isUpper = cyrillicFold[low] != UInt16(0x400 + low)
    ask(start, position, WordKey.finish(state, letters), isUpper, &candidates)
    return position
  }

  @inline(__always)
  private func scanHangul(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int, _ candidates: inout [Candidate]
  ) -> Int {
    var position = start
    while position + 2 < count, classes[Int(base[position])] == ByteClass.hangulLead {
      position += 3
    }
    if position == start { return start + 1 }
    var state = WordKey.mix(WordKey.hangulSeed, UInt64(CandidateScanner.syllable(base + start)))
    var steps = 1
    if position - start > 3 {
      state = WordKey.mix(state, UInt64(CandidateScanner.syllable(base + start + 3)))
      steps = 2
    }
    ask(start, position, WordKey.finish(state, steps), true, &candidates)
    return position
  }

  /// The code unit of a three-byte sequence.
  @inline(__always)
  static func syllable(_ bytes: UnsafePointer<UInt8>) -> UInt16 {
    UInt16(bytes[0] & 0x0F) << 12 | UInt16(bytes[1] & 0x3F) << 6 | UInt16(bytes[2] & 0x3F)
  }

  /// Whether the punctuation lead at `position` opens a soft hyphen or a zero-width character.
  @inline(__always)
  private func isInvisible(_ base: UnsafePointer<UInt8>, _ position: Int, _ count: Int) -> Bool {
    guard position + 1 < count else { return false }
    if base[position] == 0xC2 { return base[position + 1] == 0xAD }
    guard position + 2 < count else { return false }
    let last = base[position + 2]
    return (base[position + 1] == 0x80 && (0x8B...0x8F).contains(last))
      || (base[position + 1] == 0x81 && (0xA0...0xAF).contains(last))
  }

  /// A word of letters from several blocks or beyond those with a path of their own.
  private func scanMixed(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int, _ candidates: inout [Candidate],
    _ folded: inout [Range<Int>]
  ) -> Int {
    var position = start
    scan: while position < count {
      switch classes[Int(base[position])] {
      case ByteClass.alphanumeric: position += 1
      case ByteClass.cyrillicLead: position += 2
      case ByteClass.letterLead:
        if position > start, isModifierApostrophe(base, position, count) { break scan }
        position += CandidateScanner.length(lead: base[position])
      case ByteClass.complexLead:
        if isComplex(base, position, count) {
          return setAside(base, start, count, &candidates, &folded)
        }
        guard isComplexLetter(base, position, count) else { break scan }
        position += CandidateScanner.length(lead: base[position])
      case ByteClass.punctuationLead:
        if isInvisible(base, position, count) {
          return setAside(base, start, count, &candidates, &folded)
        }
        break scan
      default: break scan
      }
    }
    position = max(min(position, count), start + 1)
    var word: [UInt8] = []
    Fold.append(UnsafeBufferPointer(start: base + start, count: position - start), to: &word)
    let key = word.withUnsafeBufferPointer { WordKey.of(folded: $0) }
    // Capitals beyond the fast blocks are not worth a table: ask both ways.
    if filter.mayContain(WordKey.filterKey(key, startsUpper: true))
      || filter.mayContain(WordKey.filterKey(key, startsUpper: false))
    {
      candidates.append(Candidate(start: start, end: position, key: key))
    }
    return position
  }

  /// Whether U+02B9, U+02BB or U+02BC stands here: letters by their properties, apostrophes in use.
  @inline(__always)
  private func isModifierApostrophe(
    _ base: UnsafePointer<UInt8>, _ position: Int, _ count: Int
  ) -> Bool {
    guard base[position] == 0xCA, position + 1 < count else { return false }
    return [0xB9, 0xBB, 0xBC].contains(base[position + 1])
  }

  private func scanComplex(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int, _ candidates: inout [Candidate],
    _ folded: inout [Range<Int>]
  ) -> Int {
    if isComplex(base, start, count) {
      return setAside(base, start, count, &candidates, &folded)
    }
    if isComplexLetter(base, start, count) {
      return scanMixed(base, start, count, &candidates, &folded)
    }
    return start + CandidateScanner.length(lead: base[start])
  }

  /// Whether folding composes or drops what starts here: a combining mark, a jamo, a half- or
  /// full-width form. In text that is folded already what remains of these stays as it is.
  @inline(__always)
  private func isComplex(_ base: UnsafePointer<UInt8>, _ position: Int, _ count: Int) -> Bool {
    guard !isFolded, position + 1 < count else { return false }
    let next = base[position + 1]
    switch base[position] {
    case 0xCC: return true
    case 0xCD: return next < 0xB0
    case 0xE1: return (0x84...0x87).contains(next)
    case 0xE3: return (0x84...0x86).contains(next)
    default:
      // U+FEFF opens many files and U+FFFD stands for what could not be read: neither folds.
      guard position + 2 < count else { return false }
      let last = base[position + 2]
      let isMark = (next == 0xBB && last == 0xBF) || (next == 0xBF && last >= 0xB0)
      return (0xAC...0xBF).contains(next) && !isMark
    }
  }

  /// Whether a lead of the complex class opens a letter all the same: Greek, Vietnamese, kana.
  @inline(__always)
  private func isComplexLetter(_ base: UnsafePointer<UInt8>, _ position: Int, _ count: Int)
    -> Bool
  {
    guard position + 1 < count else { return false }
    let next = base[position + 1]
    switch base[position] {
    case 0xCC: return isFolded
    case 0xCD: return isFolded || next >= 0xB0
    case 0xE1: return true
    case 0xE3: return next != 0x80
    default: return isFolded && next != 0xBB && next != 0xBF
    }
  }

  /// The length of the sequence that a lead byte announces.
  @inline(__always)
  static func length(lead: UInt8) -> Int { lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  /// Sets the line around `position` aside for folding, as far as white space within reach allows,
  /// and takes back the candidates already found in it. Returns its end.
  private func setAside(
    _ base: UnsafePointer<UInt8>, _ position: Int, _ count: Int,
    _ candidates: inout [Candidate], _ folded: inout [Range<Int>]
  ) -> Int {
    let floor = max(folded.last?.upperBound ?? 0, position - 4096)
    var start = position
    while start > floor, base[start - 1] != 0x0A { start -= 1 }
    if start > 0, base[start - 1] != 0x0A, start == position - 4096 {
      while start < position, base[start] > 0x20 { start += 1 }
    }
    var end = position + 1
    let ceiling = min(count, position + 16384)
    while end < ceiling, base[end] != 0x0A { end += 1 }
    if end == ceiling, end < count {
      var cut = end
      while cut > position + 1, base[cut] > 0x20 { cut -= 1 }
      if cut > position + 1 { end = cut }
      while end < count, base[end] & 0xC0 == 0x80 { end += 1 }
    }
    while let last = candidates.last, last.start >= start { candidates.removeLast() }
    folded.append(start..<end)
    return end
  }
}
