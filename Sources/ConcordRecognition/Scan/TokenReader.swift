internal import ConcordText

/// Reads words and the gaps between them where a candidate is being followed up.
///
/// Words are cut as `CandidateScanner` and `FormTokens` cut them; here an apostrophe between letters
/// belongs to its word as well.
struct TokenReader {
  let base: UnsafePointer<UInt8>
  let count: Int
  private let classes = ByteClass.table
  private let cyrillicFold = ByteClass.cyrillicFold

  init(_ text: UnsafeBufferPointer<UInt8>) {
    base = text.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
    count = text.count
  }

  /// The end of the run of letters and digits that starts here; `start` itself if none does.
  @inline(__always)
  func segmentEnd(_ start: Int) -> Int {
    var position = start
    while position < count {
      switch classes[Int(base[position])] {
      case ByteClass.alphanumeric: position += 1
      case ByteClass.cyrillicLead: position += 2
      case ByteClass.letterLead:
        if isModifierApostrophe(position) { return position }
        position += CandidateScanner.length(lead: base[position])
      case ByteClass.complexLead:
        guard isLetterOrMark(position) else { return min(position, count) }
        position += CandidateScanner.length(lead: base[position])
      default: return min(position, count)
      }
    }
    return count
  }

  /// The end of the run of precomposed Hangul that starts here.
  @inline(__always)
  func hangulEnd(_ start: Int) -> Int {
    var position = start
    while position + 2 < count, classes[Int(base[position])] == ByteClass.hangulLead {
      position += 3
    }
    return position
  }

  @inline(__always)
  func isHangul(_ position: Int) -> Bool {
    position + 2 < count && classes[Int(base[position])] == ByteClass.hangulLead
  }

  /// Whether a word can start here.
  @inline(__always)
  func isWordStart(_ position: Int) -> Bool {
    guard position < count else { return false }
    switch classes[Int(base[position])] {
    case ByteClass.alphanumeric, ByteClass.cyrillicLead, ByteClass.hangulLead: return true
    case ByteClass.letterLead: return !isModifierApostrophe(position)
    case ByteClass.complexLead: return isLetterOrMark(position)
    default: return false
    }
  }

  /// Whether U+02B9, U+02BB or U+02BC stands here.
  @inline(__always)
  func isModifierApostrophe(_ position: Int) -> Bool {
    guard position + 1 < count, base[position] == 0xCA else { return false }
    let next = base[position + 1]
    return next == 0xBC || next == 0xBB || next == 0xB9
  }

  /// Blocks of the complex class that hold letters or marks; the ideographic space and full stop,
  /// the byte order mark and full-width marks are none.
  @inline(__always)
  private func isLetterOrMark(_ position: Int) -> Bool {
    guard position + 1 < count else { return false }
    switch base[position] {
    case 0xE3: return base[position + 1] != 0x80
    case 0xEF:
      return base[position + 1] >= 0xAC && base[position + 1] != 0xBB && !isSpecial(position)
    default: return true
    }
  }

  /// Whether one of the specials at the end of the plane stands here: U+FFFC, U+FFFD and neighbours.
  @inline(__always)
  private func isSpecial(_ position: Int) -> Bool {
    base[position + 1] == 0xBF && position + 2 < count && base[position + 2] >= 0xB0
  }

  /// The length of the apostrophe that stands here, 0 if none does.
  @inline(__always)
  func apostrophe(_ position: Int) -> Int {
    guard position < count else { return 0 }
    switch base[position] {
    case 0x27, 0x60: return 1
    case 0xC2: return position + 1 < count && base[position + 1] == 0xB4 ? 2 : 0
    case 0xCA: return isModifierApostrophe(position) ? 2 : 0
    case 0xE2:
      guard position + 2 < count, base[position + 1] == 0x80 else { return 0 }
      let last = base[position + 2]
      return last == 0x98 || last == 0x99 || last == 0xB2 ? 3 : 0
    default: return 0
    }
  }

  /// The end of the word that starts here, apostrophes between letters included.
  func wordEnd(_ start: Int) -> Int {
    var end = segmentEnd(start)
    while true {
      let mark = apostrophe(end)
      guard mark > 0, end > start else { return end }
      let next = segmentEnd(end + mark)
      guard next > end + mark else { return end }
      end = next
    }
  }

  /// The key of the word in a range.
  func key(_ start: Int, _ end: Int) -> UInt64 {
    var position = start
    while position < end, base[position] < 0x80, base[position] != 0x60 { position += 1 }
    if position == end { return WordKey.ascii(base + start, end - start, limit: base + count) }
    if let key = cyrillicKey(start, end) { return key }
    var folded: [UInt8] = []
    Fold.append(UnsafeBufferPointer(start: base + start, count: end - start), to: &folded)
    return folded.withUnsafeBufferPointer { WordKey.of(folded: $0) }
  }

  /// The key of a word that is Cyrillic throughout, as `CandidateScanner` makes it; nil for another.
  @inline(__always)
  private func cyrillicKey(_ start: Int, _ end: Int) -> UInt64? {
    var state = WordKey.unitSeed
    var position = start
    while position + 1 < end, base[position] & 0xFC == 0xD0 {
      let low = Int(base[position] & 0x03) << 6 | Int(base[position + 1] & 0x3F)
      state = WordKey.mix(state, UInt64(cyrillicFold[low]))
      position += 2
    }
    return position == end ? WordKey.finish(state, (end - start) / 2) : nil
  }

  /// What stands between the end of a word and the start of the next.
  ///
  /// Nil where no word follows within reach, or where more stands between than words of one name
  /// can have.
  @inline(__always)
  func gap(after end: Int) -> (gap: Gap, next: Int)? {
    var position = end
    var lineBreaks = 0
    var hasSpace = false
    var mark: Gap = []
    while position < count {
      switch base[position] {
      case 0x20, 0x09:
        hasSpace = true
        position += 1
      case 0x0A:
        lineBreaks += 1
        if lineBreaks > 1 { return nil }
        hasSpace = true
        position += 1
      case 0x0D:
        // Of CR LF the LF counts.
        if position + 1 >= count || base[position + 1] != 0x0A { lineBreaks += 1 }
        if lineBreaks > 1 { return nil }
        hasSpace = true
        position += 1
      case 0xC2 where position + 1 < count && base[position + 1] == 0xA0:
        hasSpace = true
        position += 2
      case 0xE2 where position + 2 < count && base[position + 1] == 0x80:
        let last = base[position + 2]
        if last <= 0x8A || last == 0xAF {
          hasSpace = true
        } else if (0x90...0x95).contains(last) {
          guard mark.isEmpty else { return nil }
          mark = hasSpace ? .mark : .hyphen
        } else if last == 0x98 || last == 0x99 {
          guard mark.isEmpty, !hasSpace else { return nil }
          mark = .apostrophe
        } else {
          return nil
        }
        position += 3
      case 0x2D:
        guard mark.isEmpty else { return nil }
        mark = hasSpace ? .mark : .hyphen
        position += 1
      case 0x2E:
        guard mark.isEmpty, !hasSpace else { return nil }
        mark = .stop
        position += 1
      case 0x2C:
        guard mark.isEmpty, !hasSpace else { return nil }
        mark = .comma
        position += 1
      case 0x27:
        guard mark.isEmpty, !hasSpace else { return nil }
        mark = .apostrophe
        position += 1
      case 0x26, 0x2F, 0x2B, 0x3A:
        guard mark.isEmpty else { return nil }
        mark = .mark
        position += 1
      default:
        guard isWordStart(position) else { return nil }
        if mark.isEmpty { return (hasSpace ? .space : .none, position) }
        if mark == .hyphen, hasSpace, lineBreaks == 0 { return (.mark, position) }
        return (mark, position)
      }
    }
    return nil
  }

  /// The length of the scalar at a position.
  @inline(__always)
  func scalarLength(_ position: Int) -> Int {
    let byte = base[position]
    if byte < 0xC0 { return 1 }
    return min(CandidateScanner.length(lead: byte), count - position)
  }

  /// The scalar that starts here; U+FFFD for a sequence that is none.
  func scalar(_ position: Int) -> Unicode.Scalar {
    let byte = base[position]
    if byte < 0x80 { return Unicode.Scalar(byte) }
    let bytes = UnsafeBufferPointer(start: base + position, count: scalarLength(position))
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  /// Whether an upper-case letter stands here.
  @inline(__always)
  func isUpper(_ position: Int) -> Bool {
    let byte = base[position]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    if byte & 0xFC == 0xD0 || byte >= 0xEA {
      return byte < 0xEA && position + 1 < count && isCyrillicCapital(position)
    }
    return scalar(position).properties.isUppercase
  }

  @inline(__always)
  private func isCyrillicCapital(_ position: Int) -> Bool {
    let low = Int(base[position] & 0x03) << 6 | Int(base[position + 1] & 0x3F)
    return cyrillicFold[low] != UInt16(0x400 + low)
  }

  /// Whether a lower-case letter stands here.
  @inline(__always)
  func isLower(_ position: Int) -> Bool {
    let byte = base[position]
    if byte < 0x80 { return byte >= 0x61 && byte <= 0x7A }
    // Letters of U+0430…U+045F and the odd ones after.
    if byte == 0xD0, position + 1 < count { return base[position + 1] >= 0xB0 }
    if byte == 0xD1, position + 1 < count { return base[position + 1] <= 0x9F }
    return scalar(position).properties.isLowercase
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String {
    String(
      decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count),
      as: UTF8.self)
  }
}
