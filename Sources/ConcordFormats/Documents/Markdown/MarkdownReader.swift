/// Finds the text of Markdown: CommonMark with the tables of GFM and front matter.
///
/// Blocks are told line by line, without a tree: what matters is where paragraphs begin and end
/// and what is code. Inline markup is left to `MarkdownInlines`.
struct MarkdownReader {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The open elements of HTML blocks, the runs and the directives.
  private var html: HTMLReader

  private enum Block {
    case none
    /// The lines of a paragraph, containers' marks taken off.
    case paragraph([Range<Int>])
    case fence(sign: UInt8, count: Int, depth: Int, indentation: Int)
    case html(start: Int, ends: MarkdownLine.HTMLEnd)
    case table
  }

  private var block = Block.none
  private var quoteDepth = 0
  /// Where the content of each open list item stands.
  private var listIndentations: [Int] = []

  var directives: [SuppressionDirective] { html.directives }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    html = HTMLReader(bytes)
  }

  mutating func read(from start: Int) {
    var position = frontMatterEnd(from: start)
    while position < bytes.count {
      let next = lineEnd(from: position)
      readLine(position, next)
      position = next
    }
    endBlock(at: bytes.count)
  }

  mutating func finish() -> [TextRun] { html.finish() }

  /// The start of the next line.
  private func lineEnd(from start: Int) -> Int {
    var i = start
    while i < bytes.count, bytes[i] != UInt8(ascii: "\n") { i += 1 }
    return min(i + 1, bytes.count)
  }

  /// Behind the front matter in `---` or `+++`, or `start` where there is none.
  private func frontMatterEnd(from start: Int) -> Int {
    func rule(_ from: Int) -> UInt8? {
      let line = bytes[from..<lineEnd(from: from)]
      guard let sign = line.first, line.count >= 3 else { return nil }
      return line.prefix(3).allSatisfy { $0 == sign }
        && line.dropFirst(3).allSatisfy(HTMLTag.isSpace) ? sign : nil
    }
    guard let sign = rule(start), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") else {
      return start
    }
    var position = lineEnd(from: start)
    while position < bytes.count {
      let found = rule(position)
      position = lineEnd(from: position)
      if found == sign || sign == UInt8(ascii: "-") && found == UInt8(ascii: ".") {
        return position
      }
    }
    return start
  }

  // MARK: Lines

  private mutating func readLine(_ start: Int, _ next: Int) {
    var end = next
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    var line = MarkdownLine(bytes: bytes, start: start, end: end, indentation: 0)
    let depth = readQuoteMarks(&line)
    if readOpenBlock(line, depth: depth, lineStart: start, next: next) { return }

    if depth != quoteDepth {
      // A line without the mark may still go on with the paragraph (§5.1, laziness).
      let isLazy = depth < quoteDepth && isParagraphOpen && !line.isBlank
      if !isLazy {
        endBlock(at: start)
        listIndentations = []
        quoteDepth = depth
      }
    }
    guard !line.isBlank else {
      endBlock(at: start)
      return
    }
    while let last = listIndentations.last, line.indentation < last {
      listIndentations.removeLast()
    }
    readContent(line, next: next)
  }

  private var isParagraphOpen: Bool {
    if case .paragraph = block { true } else { false }
  }

  /// Takes block quote marks and indentation off; returns the number of marks.
  private mutating func readQuoteMarks(_ line: inout MarkdownLine) -> Int {
    var depth = 0
    while true {
      skipSpaces(&line)
      guard !line.isBlank, bytes[line.start] == UInt8(ascii: ">"),
        line.indentation - (listIndentations.last ?? 0) < 4
      else { return depth }
      line.start += 1
      line.indentation = 0
      if !line.isBlank, bytes[line.start] == 0x20 { line.start += 1 }
      depth += 1
    }
  }

  private func skipSpaces(_ line: inout MarkdownLine) {
    while !line.isBlank {
      switch bytes[line.start] {
      case 0x20: line.indentation += 1
      case 0x09: line.indentation += 4 - line.indentation % 4
      default: return
      }
      line.start += 1
    }
  }

  /// Goes on with a fence, a block of HTML or a table; true where the line belonged to it.
  private mutating func readOpenBlock(
    _ line: MarkdownLine, depth: Int, lineStart: Int, next: Int
  ) -> Bool {
    switch block {
    case .none, .paragraph:
      return false
    case .fence(let sign, let count, let fenceDepth, let indentation):
      guard depth >= fenceDepth, line.isBlank || line.indentation >= indentation else {
        block = .none
        return false
      }
      if line.closes((sign, count)) { block = .none }
      return true
    case .html(let start, let ends):
      switch ends {
      case .blankLine:
        guard line.isBlank || depth < quoteDepth else { return true }
        endBlock(at: lineStart)
        return line.isBlank
      case .text(let text):
        guard line.contains(text) else { return true }
        readHTML(start..<next)
        return true
      }
    case .table:
      guard !line.isBlank, depth == quoteDepth, line.heading == nil, line.fence == nil,
        line.listMarker == nil
      else {
        block = .none
        return false
      }
      readCells(line.start..<line.end)
      return true
    }
  }

  /// Reads a line that no open block but a paragraph claims.
  private mutating func readContent(_ line: MarkdownLine, next: Int) {
    let relative = line.indentation - (listIndentations.last ?? 0)
    if relative >= 4 {
      // Indented code, unless it goes on with a paragraph (§4.4).
      if isParagraphOpen { append(line.start..<next) }
      return
    }
    if let heading = line.heading {
      endBlock(at: line.start)
      readInlines([heading])
    } else if let fence = line.fence {
      endBlock(at: line.start)
      block = .fence(
        sign: fence.sign, count: fence.count, depth: quoteDepth,
        indentation: listIndentations.last ?? 0)
    } else if line.isTableDelimiter, case .paragraph(let lines) = block, let head = lines.last,
      bytes[head].contains(UInt8(ascii: "|"))
    {
      readInlines(Array(lines.dropLast()))
      readCells(head)
      block = .table
    } else if line.isRule, isParagraphOpen || bytes[line.start] != UInt8(ascii: "=") {
      endBlock(at: line.start)
    } else if let marker = line.listMarker,
      marker.interrupts || !isParagraphOpen
        || !listIndentations.isEmpty
    {
      readItem(line, marker, next: next)
    } else if let ends = line.htmlEnd(inParagraph: isParagraphOpen) {
      endBlock(at: line.start)
      block = .html(start: line.start, ends: ends)
      if case .text(let text) = ends, line.contains(text) { readHTML(line.start..<next) }
    } else if !isParagraphOpen, let end = line.definitionEnd {
      append(end..<(end == line.end ? end : next))
    } else {
      append(line.start..<next)
    }
  }

  private mutating func readItem(
    _ line: MarkdownLine, _ marker: MarkdownLine.ListMarker, next: Int
  ) {
    endBlock(at: line.start)
    var rest = line
    rest.start += marker.length
    rest.indentation += marker.length
    let afterMarker = rest.indentation
    skipSpaces(&rest)
    let isCode = rest.indentation - afterMarker > 4
    // More than four spaces make indented code one space behind the marker (§5.2).
    listIndentations.append(rest.isBlank || isCode ? afterMarker + 1 : rest.indentation)
    guard !rest.isBlank, !isCode, listIndentations.count < 100 else { return }
    rest.start += rest.taskLength
    readContent(rest, next: next)
  }

  // MARK: Blocks

  private mutating func append(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if case .paragraph(var lines) = block {
      block = .none
      if let last = lines.last, last.upperBound == range.lowerBound {
        lines[lines.count - 1] = last.lowerBound..<range.upperBound
      } else {
        lines.append(range)
      }
      block = .paragraph(lines)
    } else {
      block = .paragraph([range])
    }
  }

  private mutating func endBlock(at offset: Int) {
    switch block {
    case .paragraph(let lines): readInlines(lines)
    case .html(let start, _): readHTML(start..<offset)
    case .none, .fence, .table: break
    }
    block = .none
  }

  private mutating func readHTML(_ range: Range<Int>) {
    html.read(range)
    html.builder.endRun()
    block = .none
  }

  private mutating func readInlines(_ lines: [Range<Int>]) {
    MarkdownInlines.read(lines, into: &html)
    html.builder.endRun()
  }

  /// Reads the cells of a table's row, each a run.
  private mutating func readCells(_ row: Range<Int>) {
    var start = row.lowerBound
    var i = start
    while i < row.upperBound {
      if bytes[i] == UInt8(ascii: "\\") {
        i += 1
      } else if bytes[i] == UInt8(ascii: "|") {
        readInlines([start..<i])
        start = i + 1
      }
      i += 1
    }
    readInlines([start..<row.upperBound])
  }
}
