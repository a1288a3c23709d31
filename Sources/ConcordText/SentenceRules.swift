internal import ConcordModel

/// Where ICU ends a sentence that goes on.
struct SentenceRules {
  private let text: UnsafeBufferPointer<UInt8>
  private let language: Language
  private let abbreviations: [String: Abbreviations.Kind]

  init(_ text: UnsafeBufferPointer<UInt8>, _ language: Language) {
    self.text = text
    self.language = language
    abbreviations = Abbreviations.shipped.kinds[language] ?? [:]
  }

  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    while lower < range.upperBound {
      let scalar = text.scalar(at: lower)
      guard isSpace(scalar.value) else { break }
      lower += scalar.length
    }
    let upper = end(of: lower..<range.upperBound, droppingWhile: isSpace)
    return lower..<upper
  }

  /// Whether the sentence that began at `start` goes on behind a boundary that ICU told.
  func continues(from start: Int, at boundary: Int) -> Bool {
    let end = end(of: 0..<boundary, droppingWhile: isSpace)
    guard !text[end..<boundary].contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return false }
    let hasSpace = end < boundary
    if hasSpace, isParagraphSeparator(before: boundary) { return false }
    let closed = self.end(of: 0..<end, droppingWhile: Self.isCloser)
    guard closed > 0 else { return false }
    let mark = text.scalar(at: text.scalarStart(before: closed)).value
    guard mark == 0x2E || mark == 0x21 || mark == 0x3F || mark == 0x2026 else { return false }
    let next = text.scalar(at: boundary).value
    let isQuotation = closed < end
    if !hasSpace { return isQuotation || Scalars.script(of: next) != .hangul }
    if Scalars.scalarClass(of: next) == .lowercase { return true }
    if isQuotation { return isQuotative(at: boundary) }
    return mark == 0x2E
      && continuesAbbreviation(
        endingAt: closed - 1, from: start, next: boundary)
  }

  /// Whether what stands before the full stop at `stop` is an abbreviation that `next` goes on from.
  private func continuesAbbreviation(endingAt stop: Int, from start: Int, next: Int) -> Bool {
    let token = token(endingAt: stop)
    guard !token.isEmpty else { return false }
    let word = folded(token)
    switch abbreviations[word] {
    case .title, .inner: return true
    case .number: return Scalars.scalarClass(of: text.scalar(at: next).value) == .digit
    case .open: return !beginsSentence(at: next)
    case .uncounted:
      let before = end(of: 0..<token.lowerBound, droppingWhile: isSpace)
      if Words.scalarClass(before: before, in: text) != .digit { return true }
      // A preposition and a year are no sentence: У 1991 р. Україна …
      let start = trimmed(start..<token.lowerBound).lowerBound
      let spaces = text[start..<token.lowerBound].count { $0 == 0x20 }
      return spaces <= 2 && beginsSentence(at: start) && !beginsSentence(at: next)
    case .opener, .quotative, nil: break
    }
    // Initials (V., Дж. stands in the table) and acronyms with full stops (U.S.S.R.).
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    let isLettered = parts.allSatisfy { $0.unicodeScalars.count == 1 }
    let first = Scalars.scalarClass(of: text.scalar(at: token.lowerBound).value)
    return isLettered && first == .uppercase && !beginsSentence(at: next)
  }

  /// The letters, digits, full stops and hyphens before `end`, at most 32 bytes.
  private func token(endingAt end: Int) -> Range<Int> {
    var lower = end
    while lower > 0, end - lower < 32 {
      let start = text.scalarStart(before: lower)
      let scalar = text.scalar(at: start).value
      guard Words.isWordScalar(scalar) || scalar == 0x2E || scalar == 0x2D || scalar == 0x2116
      else {
        break
      }
      lower = start
    }
    return lower..<end
  }

  private func isQuotative(at offset: Int) -> Bool {
    language == .korean && abbreviations[folded(word(at: offset))] == .quotative
  }

  /// Whether the word at `offset` is one that many sentences begin with.
  private func beginsSentence(at offset: Int) -> Bool {
    var start = offset
    while start < text.count {
      let scalar = text.scalar(at: start)
      guard Scalars.scalarClass(of: scalar.value) == .symbol else { break }
      start += scalar.length
    }
    return abbreviations[folded(word(at: start))] == .opener
  }

  private func word(at offset: Int) -> Range<Int> {
    var end = offset
    while end < text.count, end - offset < 64 {
      let scalar = text.scalar(at: end)
      guard Words.isWordScalar(scalar.value) else { break }
      end += scalar.length
    }
    return offset..<end
  }

  private func folded(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    Fold.append(UnsafeBufferPointer(rebasing: text[range]), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where a range ends when scalars at its end are left out.
  private func end(of range: Range<Int>, droppingWhile isDropped: (UInt32) -> Bool) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let start = text.scalarStart(before: end)
      guard start >= range.lowerBound, isDropped(text.scalar(at: start).value) else { break }
      end = start
    }
    return end
  }

  private func isSpace(_ scalar: UInt32) -> Bool {
    Scalars.scalarClass(of: scalar) == .space
  }

  /// Whether NEL, LINE SEPARATOR or PARAGRAPH SEPARATOR ends at `offset`.
  private func isParagraphSeparator(before offset: Int) -> Bool {
    let scalar = text.scalar(at: text.scalarStart(before: offset)).value
    return scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
  }

  /// Closing quotation marks and brackets.
  private static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201C, 0x201D, 0x203A: true
    case 0x3009, 0x300B, 0x300D, 0x300F, 0xFF09: true
    default: false
    }
  }
}

/// The abbreviations of `languages/sentences/abbreviations.tsv`.
struct Abbreviations: Sendable {
  /// The kinds are told in the file.
  enum Kind: String, Sendable { case title, number, inner, open, opener, uncounted, quotative }

  static let shipped = Abbreviations(
    parsing: ShippedData.text("languages/sentences/abbreviations.tsv") ?? "")

  private(set) var kinds: [Language: [String: Kind]] = [:]

  init(parsing table: String) {
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let language = Language(rawValue: String(fields[0])),
        let kind = Kind(rawValue: String(fields[1]))
      else { continue }
      for word in fields[2].split(separator: " ") {
        kinds[language, default: [:]][String(word)] = kind
      }
    }
  }
}
