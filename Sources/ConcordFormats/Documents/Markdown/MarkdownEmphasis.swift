/// Pairs the delimiters of emphasis and strikethrough (CommonMark 0.31 §6.2, GFM §6.5).
///
/// Only matched delimiters vanish; the rest are text. Delimiters of one sign are paired among
/// themselves, without regard to crossings, which no reader of the text would notice.
struct MarkdownEmphasis {
  private struct Opener {
    var offset: Int
    /// How many signs are still unmatched, counted from the outside.
    var count: Int
  }

  let text: UnsafeBufferPointer<UInt8>
  /// The delimiters that vanish, in no order.
  private(set) var pairs: [DelimiterPair] = []
  /// Open delimiters of each sign, the innermost last.
  private var openers: [UInt8: [Opener]] = [:]

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// Takes the run of delimiters at an offset into account and returns where it ends.
  mutating func scan(at start: Int) -> Int {
    let sign = text[start]
    var end = start
    while end < text.count, text[end] == sign { end += 1 }
    let before = Surrounding(before: start, in: text)
    let after = Surrounding(after: end, in: text)
    let isLeft =
      after != .space && (after == .letter || before != .letter)
    let isRight =
      before != .space && (before == .letter || after != .letter)
    switch sign {
    case UInt8(ascii: "_"):
      pair(
        start..<end, opens: isLeft && (!isRight || before == .punctuation),
        closes: isRight && (!isLeft || after == .punctuation))
    case UInt8(ascii: "~"):
      if end - start <= 2 { pair(start..<end, opens: isLeft, closes: isRight) }
    default:
      pair(start..<end, opens: isLeft, closes: isRight)
    }
    return end
  }

  private mutating func pair(
    _ run: Range<Int>, opens: Bool, closes: Bool
  ) {
    var open = openers.removeValue(forKey: text[run.lowerBound]) ?? []
    var rest = run
    if closes {
      while !rest.isEmpty, var opener = open.popLast() {
        let count = min(rest.count, opener.count)
        opener.count -= count
        let inner = opener.offset + opener.count
        pairs.append(
          DelimiterPair(
            open: inner..<inner + count, close: rest.lowerBound..<rest.lowerBound + count))
        rest = rest.lowerBound + count..<rest.upperBound
        if opener.count > 0 { open.append(opener) }
      }
    }
    if opens, !rest.isEmpty {
      open.append(Opener(offset: rest.lowerBound, count: rest.count))
    }
    openers[text[run.lowerBound]] = open
  }

  /// What stands beside a run of delimiters.
  private enum Surrounding {
    case space
    case punctuation
    case letter

    init(before offset: Int, in text: UnsafeBufferPointer<UInt8>) {
      guard offset > 0 else {
        self = .space
        return
      }
      if let surrounding = Self(ascii: text[offset - 1]) {
        self = surrounding
        return
      }
      var start = offset - 1
      while start > 0, offset - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
      self.init(text[start..<offset])
    }

    init(after offset: Int, in text: UnsafeBufferPointer<UInt8>) {
      guard offset < text.count else {
        self = .space
        return
      }
      if let surrounding = Self(ascii: text[offset]) {
        self = surrounding
        return
      }
      var end = offset + 1
      while end < text.count, end - offset < 4, text[end] & 0xC0 == 0x80 { end += 1 }
      self.init(text[offset..<end])
    }

    private init?(ascii byte: UInt8) {
      guard byte < 0x80 else { return nil }
      self =
        byte <= 0x20 ? .space : MarkdownEmphasis.isPunctuation(byte) ? .punctuation : .letter
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) {
      guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
        self = .space
        return
      }
      if scalar.properties.isWhitespace {
        self = .space
      } else {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
          .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
          .currencySymbol, .modifierSymbol, .otherSymbol:
          self = .punctuation
        default: self = .letter
        }
      }
    }
  }

  /// Whether a byte is a punctuation sign of ASCII (§2.1).
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
