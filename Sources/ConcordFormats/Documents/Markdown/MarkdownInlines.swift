/// The inline markup of one paragraph, heading or cell (CommonMark 0.31 §6).
///
/// Markup is first marked, then the text between the marks goes to the run, so that emphasis and
/// links can be told when they end. Every step is linear in the text.
struct MarkdownInlines {
  /// What a stretch of the paragraph is, if it is not text.
  enum Mark {
    case deleted
    /// Stays in the run but is never rewritten.
    case protected
    case scalar(Unicode.Scalar)
    case tag(HTMLTag)
    case comment
  }

  struct MarkedRange {
    var range: Range<Int>
    var mark: Mark
  }

  /// The paragraph's lines joined.
  let text: UnsafeBufferPointer<UInt8>
  private(set) var marks: [MarkedRange] = []
  private var position = 0
  private var emphasis: MarkdownEmphasis
  private var brackets: [(offset: Int, isImage: Bool)] = []
  /// Lengths of backtick runs that nothing closes.
  private var unclosedTicks: Set<Int> = []
  private var canHoldTags = true

  private init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    emphasis = MarkdownEmphasis(text)
  }

  /// Adds the text of a paragraph to the run in hand.
  static func read(_ lines: [Range<Int>], into html: inout HTMLReader) {
    let joined = lines.flatMap { html.bytes[$0] }
    let before = html.context
    joined.withUnsafeBufferPointer { text in
      var inlines = MarkdownInlines(text)
      inlines.scan()
      let emitter = MarkdownEmitter(lines: lines)
      emitter.emit(inlines.marks, count: text.count, into: &html)
      emitter.add(inlines.emphasis.pairs, to: &html)
    }
    // What inline tags open ends with the paragraph.
    html.restore(before)
  }

  // MARK: Scan

  private mutating func scan() {
    while true {
      skipText()
      guard position < text.count else { break }
      switch text[position] {
      case UInt8(ascii: "\\"): scanEscape()
      case UInt8(ascii: "`"): scanCode()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        position = emphasis.scan(at: position)
      case UInt8(ascii: "!") where byte(1) == UInt8(ascii: "["):
        brackets.append((position, true))
        position += 2
      case UInt8(ascii: "["):
        brackets.append((position, false))
        position += 1
      case UInt8(ascii: "]"): scanClosingBracket()
      case UInt8(ascii: "<"): scanAngle()
      case UInt8(ascii: "&"): scanReference()
      default: position += 1
      }
    }
    for pair in emphasis.pairs {
      mark(pair.open, .deleted)
      mark(pair.close, .deleted)
    }
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Passes bytes that begin no markup.
  private mutating func skipText() {
    let signs = Self.signs
    var i = position
    while i < text.count {
      let byte = text[i]
      if byte < 0x80, signs[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 { break }
      i += 1
    }
    position = i
  }

  /// A bit for each sign of ASCII that may begin markup.
  private static let signs: InlineArray<2, UInt64> = {
    var signs: InlineArray<2, UInt64> = [0, 0]
    for sign in "\\`*_~![]<&".utf8 { signs[Int(sign >> 6)] |= 1 << UInt64(sign & 63) }
    return signs
  }()

  private func byte(_ offset: Int) -> UInt8 {
    position + offset < text.count ? text[position + offset] : 0
  }

  private mutating func mark(_ range: Range<Int>, _ mark: Mark) {
    marks.append(MarkedRange(range: range, mark: mark))
  }

  private mutating func scanEscape() {
    let next = byte(1)
    if next == 0x0A || next == 0x0D {
      mark(position..<position + 1, .deleted)
      position += 1
    } else if MarkdownEmphasis.isPunctuation(next) {
      mark(position..<position + 1, .deleted)
      position += 2
    } else {
      position += 1
    }
  }

  private mutating func scanCode() {
    let start = position
    let count = ticks(at: start)
    position += count
    guard !unclosedTicks.contains(count) else { return }
    var i = position
    while i < text.count {
      guard text[i] == UInt8(ascii: "`") else {
        i += 1
        continue
      }
      let closing = ticks(at: i)
      i += closing
      if closing == count {
        mark(start..<i, .protected)
        position = i
        return
      }
    }
    unclosedTicks.insert(count)
  }

  private func ticks(at start: Int) -> Int {
    var i = start
    while i < text.count, text[i] == UInt8(ascii: "`") { i += 1 }
    return i - start
  }

  private mutating func scanReference() {
    guard
      let reference = HTMLEntities.reference(
        at: position, in: text, end: text.count, allowsBare: false)
    else {
      position += 1
      return
    }
    mark(reference.range, .scalar(reference.scalar))
    position = reference.range.upperBound
  }

  // MARK: Links

  private mutating func scanClosingBracket() {
    let closing = position
    position += 1
    guard let opening = brackets.popLast() else { return }
    let end: Int? =
      switch byte(0) {
      case UInt8(ascii: "("): MarkdownLink.destinationEnd(at: position, in: text)
      case UInt8(ascii: "["): MarkdownLink.labelEnd(at: position, in: text)
      default: nil
      }
    guard let end else { return }
    if opening.isImage {
      mark(opening.offset..<end, .protected)
    } else {
      mark(opening.offset..<opening.offset + 1, .deleted)
      mark(closing..<end, .deleted)
    }
    position = end
  }

  // MARK: HTML

  private mutating func scanAngle() {
    let start = position
    if let end = MarkdownLink.autolinkEnd(at: start, in: text) {
      mark(start..<end, .protected)
      position = end
    } else if let end = specialEnd(at: start) {
      mark(start..<end, .comment)
      position = end
    } else if canHoldTags, let tag = HTMLTag.read(at: start, in: text, end: text.count) {
      let end = tag.range.upperBound
      guard text[end - 1] == UInt8(ascii: ">") else {
        // The text ends within the tag; later tags would run into the same end.
        canHoldTags = false
        position += 1
        return
      }
      mark(start..<end, .tag(tag))
      position = end
    } else {
      position += 1
    }
  }

  /// Where a comment, declaration, CDATA section or processing instruction ends.
  private mutating func specialEnd(at start: Int) -> Int? {
    let closing: [UInt8]
    switch (byte(1), byte(2)) {
    case (UInt8(ascii: "!"), UInt8(ascii: "-")) where byte(3) == UInt8(ascii: "-"):
      closing = Array("-->".utf8)
    case (UInt8(ascii: "!"), UInt8(ascii: "[")): closing = Array("]]>".utf8)
    case (UInt8(ascii: "!"), let letter) where HTMLTag.isLetter(letter): closing = [0x3E]
    case (UInt8(ascii: "?"), _): closing = Array("?>".utf8)
    default: return nil
    }
    guard canHoldTags else { return nil }
    var i = start + 2
    while i + closing.count <= text.count {
      if text[i..<i + closing.count].elementsEqual(closing) { return i + closing.count }
      i += 1
    }
    canHoldTags = false
    return nil
  }
}
