/// Finds the text of HTML without building a tree.
///
/// The reader follows the tokeniser of WHATWG HTML §13.2.5 as far as text depends on it, accepts
/// anything, and never looks back: malformed markup costs at most some text left alone.
struct HTMLReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var builder: RunBuilder
  private(set) var context = HTMLContext()
  private(set) var directives: [SuppressionDirective] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    builder = RunBuilder(source: bytes)
  }

  /// Reads a stretch of the document, which may be one of several.
  mutating func read(_ range: Range<Int>) {
    var i = range.lowerBound
    while i < range.upperBound {
      var stop = i
      while stop < range.upperBound, bytes[stop] != UInt8(ascii: "<"),
        bytes[stop] != UInt8(ascii: "&")
      {
        stop += 1
      }
      builder.appendCollapsing(i..<stop, protected: context.isProtected)
      guard stop < range.upperBound else { return }
      i =
        bytes[stop] == UInt8(ascii: "<")
        ? readMarkup(at: stop, end: range.upperBound)
        : readReference(at: stop, end: range.upperBound)
    }
  }

  /// Ends the last run and returns all.
  mutating func finish() -> [TextRun] {
    builder.endRun()
    return builder.runs
  }

  /// Reads the character reference or the bare ampersand at `start` and returns where it ends.
  mutating func readReference(at start: Int, end: Int, allowsBare: Bool = true) -> Int {
    guard
      let reference = HTMLEntities.reference(
        at: start, in: bytes, end: end, allowsBare: allowsBare)
    else {
      builder.append(start..<start + 1, protected: context.isProtected)
      return start + 1
    }
    builder.append(
      reference.scalar, for: reference.range, protected: context.isProtected)
    return reference.range.upperBound
  }

  /// Reads what `<` at `start` begins and returns where it ends.
  private mutating func readMarkup(at start: Int, end: Int) -> Int {
    if let comment = commentEnd(at: start, end: end) {
      note(comment: start..<comment)
      return comment
    }
    guard let tag = HTMLTag.read(at: start, in: bytes, end: end) else {
      builder.append(start..<start + 1, protected: context.isProtected)
      return start + 1
    }
    return apply(tag, end: end)
  }

  /// Takes a tag into account and returns where reading goes on: behind the tag, or behind the
  /// end tag of an element without markup.
  mutating func apply(_ tag: HTMLTag, end: Int) -> Int {
    let element = HTMLElement.named(tag.name)
    if element.flow == .block { builder.endRun() } else { appendMarker(tag, element.flow) }
    if tag.isEnd {
      context.close(tag.name)
      return tag.range.upperBound
    }
    let isForeign = tag.isSelfClosing && element.content != .raw
    switch element.content {
    case .raw:
      return closingTag(of: tag, end: end)
    case .escapedText where !isForeign:
      let close = closingTag(of: tag, end: end)
      readEscapedText(tag.range.upperBound..<close)
      builder.endRun()
      return close
    default:
      context.open(tag, element)
      return tag.range.upperBound
    }
  }

  /// Takes a tag within a paragraph of another format into account, which ends no run.
  mutating func applyInline(_ tag: HTMLTag) {
    let element = HTMLElement.named(tag.name)
    appendMarker(tag, element.flow)
    if tag.isEnd { context.close(tag.name) } else { context.open(tag, element) }
  }

  /// Adds what a tag reads as: a line end, or a space in place of what is no text.
  private mutating func appendMarker(_ tag: HTMLTag, _ flow: HTMLElement.Flow) {
    switch flow {
    case .lineBreak: builder.append("\n".utf8, for: tag.range, kind: .marker)
    case .apart: builder.append(" ".utf8, for: tag.range, kind: .marker)
    case .object where !tag.isEnd: builder.append(" ".utf8, for: tag.range, kind: .marker)
    case .block, .inline, .object: break
    }
  }

  /// Goes back to the elements that were open earlier.
  mutating func restore(_ earlier: HTMLContext) {
    context = earlier
  }

  private mutating func readEscapedText(_ range: Range<Int>) {
    var i = range.lowerBound
    while i < range.upperBound {
      var stop = i
      while stop < range.upperBound, bytes[stop] != UInt8(ascii: "&") { stop += 1 }
      builder.appendCollapsing(i..<stop, protected: context.isProtected)
      i = stop < range.upperBound ? readReference(at: stop, end: range.upperBound) : stop
    }
  }

  /// Where the end tag of an element without markup begins; the end where it has none.
  private func closingTag(of tag: HTMLTag, end: Int) -> Int {
    guard tag.name != "plaintext" else { return end }
    let name = Array(tag.name.utf8)
    var i = tag.range.upperBound
    while i + name.count + 2 <= end {
      if bytes[i] == UInt8(ascii: "<"), bytes[i + 1] == UInt8(ascii: "/"),
        zip(bytes[(i + 2)...], name).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }),
        i + name.count + 2 == end || !HTMLTag.isLetter(bytes[i + 2 + name.count])
      {
        return i
      }
      i += 1
    }
    return end
  }

  /// Where a comment, declaration, CDATA section or processing instruction ends; nil where none
  /// begins. Unclosed ones reach to the end.
  private func commentEnd(at start: Int, end: Int) -> Int? {
    guard start + 1 < end else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"):
      if matches("<!--", at: start, end: end) {
        if matches("<!-->", at: start, end: end) { return start + 5 }
        if matches("<!--->", at: start, end: end) { return start + 6 }
        return find("-->", from: start + 4, end: end)
      }
      if matches("<![CDATA[", at: start, end: end) {
        return find("]]>", from: start + 9, end: end)
      }
      return find(">", from: start + 2, end: end)
    case UInt8(ascii: "?"):
      return find(">", from: start + 2, end: end)
    case UInt8(ascii: "/"):
      guard start + 2 < end, !HTMLTag.isLetter(bytes[start + 2]) else { return nil }
      return find(">", from: start + 2, end: end)
    default:
      return nil
    }
  }

  private func matches(_ text: StaticString, at start: Int, end: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard start + count <= end else { return false }
    return (0..<count).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
  }

  private func find(_ text: StaticString, from start: Int, end: Int) -> Int {
    var i = start
    while i + text.utf8CodeUnitCount <= end {
      if bytes[i] == text.utf8Start[0], matches(text, at: i, end: end) {
        return i + text.utf8CodeUnitCount
      }
      i += 1
    }
    return end
  }

  /// Keeps the directive that a comment may hold.
  mutating func note(comment: Range<Int>) {
    guard comment.count > 7, matches("<!--", at: comment.lowerBound, end: comment.upperBound)
    else { return }
    let content = bytes[comment.lowerBound + 4..<comment.upperBound - 3]
    if let directive = SuppressionDirective.parse(content, comment: comment) {
      directives.append(directive)
    }
  }
}
