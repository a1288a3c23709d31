/// Turns a marked paragraph into pieces of a run.
struct MarkdownEmitter {
  /// The lines of the paragraph in the document.
  let lines: [Range<Int>]
  /// Where each line begins in the paragraph's text.
  private let starts: [Int]

  init(lines: [Range<Int>]) {
    self.lines = lines
    var offset = 0
    var starts: [Int] = []
    for line in lines {
      starts.append(offset)
      offset += line.count
    }
    self.starts = starts
  }

  /// - Parameter marks: in order; one inside an earlier one is passed over.
  func emit(_ marks: [MarkdownInlines.MarkedRange], count: Int, into html: inout HTMLReader) {
    var position = 0
    for marked in marks where marked.range.lowerBound >= position {
      append(position..<marked.range.lowerBound, into: &html)
      position = marked.range.upperBound
      let source = source(of: marked.range)
      switch marked.mark {
      case .deleted: break
      case .protected: append(marked.range, into: &html, protected: true)
      case .comment: html.note(comment: source)
      case .scalar(let scalar):
        html.builder.append(scalar, for: source, protected: html.context.isProtected)
      case .tag(var tag):
        tag.range = source
        html.applyInline(tag)
      }
    }
    append(position..<count, into: &html)
  }

  /// Keeps the pairs of delimiters, so that none is left around nothing.
  func add(_ pairs: [DelimiterPair], to html: inout HTMLReader) {
    for pair in pairs {
      html.builder.add(
        DelimiterPair(open: source(of: pair.open), close: source(of: pair.close)))
    }
  }

  private func source(of range: Range<Int>) -> Range<Int> {
    let first = line(of: range.lowerBound)
    let last = line(of: max(range.upperBound - 1, range.lowerBound))
    return lines[first].lowerBound + range.lowerBound - starts[first]..<lines[last].lowerBound
      + range.upperBound - starts[last]
  }

  /// The line that holds an offset of the text.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private func append(
    _ range: Range<Int>, into html: inout HTMLReader, protected isProtected: Bool = false
  ) {
    guard !range.isEmpty else { return }
    var index = line(of: range.lowerBound)
    var position = range.lowerBound
    while position < range.upperBound, index < lines.count {
      let end = min(range.upperBound, starts[index] + lines[index].count)
      let offset = lines[index].lowerBound - starts[index]
      html.builder.appendCollapsing(
        position + offset..<end + offset, protected: isProtected || html.context.isProtected)
      position = end
      index += 1
    }
  }
}
