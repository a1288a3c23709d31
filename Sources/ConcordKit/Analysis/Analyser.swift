internal import ConcordChecks
public import ConcordFormats
public import ConcordModel
public import ConcordRecognition

/// Finds the mentions of documents, on several threads where there is enough to do.
///
/// An analyser keeps what its recognisers have learned from one document to the next; use one for
/// many documents, from one thread at a time.
public final class Analyser {
  /// What a user decides beside glossaries and house.
  public struct Options: Sendable {
    /// Admitted forms are rewritten too.
    public var isStrict = false
    /// The languages to look at.
    public var languages: Set<Language> = Set(Language.allCases)
    /// The rules to run; empty for all.
    public var selected: Set<String> = []
    /// The rules to leave out.
    public var ignored: Set<String> = []
    /// Words and glob patterns of words that are never rewritten.
    public var protected: [String] = []
    /// How many threads work at once.
    public var jobs = 1

    public init() {}
  }

  /// A mention and the run it stands in; its offsets are those of the run's flat text.
  public struct Located: Sendable {
    /// The index of the run in `Document.runs`.
    public var run: Int
    public var mention: Mention
  }

  /// A stretch of a run that one thread looks at.
  private struct Block {
    var run: Int
    var range: Range<Int>
  }

  private let workers: Workers
  // One a worker; `Workers` never runs two pieces with one worker at once.
  nonisolated(unsafe) private let recognisers: [Recogniser]
  private let options: Options

  /// Makes a recogniser for each job; what they learn stays with this analyser. The
  /// lexicon is shared, so this costs little beside opening a workspace.
  public init(_ workspace: Workspace, options: Options = Options()) {
    self.options = options
    workers = Workers(options.jobs)
    var recognition = Recogniser.Options()
    recognition.isStrict = options.isStrict
    recognition.languages = options.languages
    recognisers = (0..<max(1, options.jobs)).map { _ in
      Recogniser(lexicon: workspace.lexicon, house: workspace.house, options: recognition)
    }
  }

  /// The mentions of a document, in order.
  ///
  /// - Parameters:
  ///   - bytes: those that the document was read from.
  ///   - onlyChanges: whether mentions that stand as the house prints them may be left out.
  ///   - named: whom earlier parts of the same text name in full; receives whom this one does. Each
  ///     record of JSON Lines is a text of its own.
  public func mentions(
    in document: Document, _ bytes: UnsafeBufferPointer<UInt8>, named: inout NamedConcepts,
    onlyChanges: Bool = false
  ) -> [Located] {
    let blocks = Analyser.blocks(document, bytes)
    nonisolated(unsafe) let bytes = bytes
    let recognisers = recognisers
    nonisolated(unsafe) let pool = recognisers
    let isRecords = if case .jsonLines = document.format { true } else { false }
    if isRecords {
      let found = workers.map(blocks.count) { worker, index in
        Analyser.withText(document, bytes, blocks[index]) { text, protected in
          let scan = pool[worker].scan(text, protected: protected)
          let named = pool[worker].named(in: scan, text)
          return pool[worker].resolve(scan, in: text, named: named, onlyChanges: onlyChanges)
        }
      }
      return located(zip(blocks, found), document, bytes)
    }
    nonisolated(unsafe) let scans = workers.map(blocks.count) { worker, index in
      Analyser.withText(document, bytes, blocks[index]) { text, protected in
        let scan = pool[worker].scan(text, protected: protected)
        return (scan: scan, named: pool[worker].named(in: scan, text))
      }
    }
    for scan in scans { named.formUnion(scan.named) }
    let all = named
    let found = workers.map(blocks.count) { worker, index in
      Analyser.withText(document, bytes, blocks[index]) { text, _ in
        pool[worker].resolve(scans[index].scan, in: text, named: all, onlyChanges: onlyChanges)
      }
    }
    return located(zip(blocks, found), document, bytes)
  }

  // MARK: Blocks

  private static let blockSize = 1 << 20

  /// Long runs are cut at line ends, so that several threads share them.
  private static func blocks(_ document: Document, _ bytes: UnsafeBufferPointer<UInt8>) -> [Block] {
    var blocks: [Block] = []
    for (index, run) in document.runs.enumerated() {
      guard run.count > blockSize + blockSize / 2 else {
        blocks.append(Block(run: index, range: 0..<run.count))
        continue
      }
      run.withText(in: bytes) { text in
        var start = 0
        while text.count - start > blockSize + blockSize / 2 {
          let end = cut(text, near: start + blockSize)
          blocks.append(Block(run: index, range: start..<end))
          start = end
        }
        blocks.append(Block(run: index, range: start..<text.count))
      }
    }
    return blocks
  }

  /// The place after the next line end, or after the next white space where the line is very long,
  /// or between two characters where there is none.
  static func cut(_ text: UnsafeBufferPointer<UInt8>, near position: Int) -> Int {
    let reach = min(text.count, position + (1 << 16))
    var end = position
    while end < reach, text[end] != 0x0A { end += 1 }
    if end < reach { return end + 1 }
    end = position
    while end < reach, text[end] > 0x20 { end += 1 }
    if end < reach { return end + 1 }
    end = position
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private static func withText<Result>(
    _ document: Document, _ bytes: UnsafeBufferPointer<UInt8>, _ block: Block,
    _ body: (UnsafeBufferPointer<UInt8>, [Range<Int>]) -> Result
  ) -> Result {
    let run = document.runs[block.run]
    return run.withText(in: bytes) { text in
      let protected = run.protected.compactMap { range -> Range<Int>? in
        let part = range.clamped(to: block.range)
        guard !part.isEmpty else { return nil }
        return part.lowerBound - block.range.lowerBound..<part.upperBound - block.range.lowerBound
      }
      return body(UnsafeBufferPointer(rebasing: text[block.range]), protected)
    }
  }

  // MARK: Selection

  private func located(
    _ found: Zip2Sequence<[Block], [[Mention]]>, _ document: Document,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Located] {
    var result: [Located] = []
    for (block, mentions) in found {
      for var mention in mentions {
        if block.range.lowerBound > 0 { mention.move(by: block.range.lowerBound) }
        silence(&mention, document.runs[block.run], bytes)
        result.append(Located(run: block.run, mention: mention))
      }
    }
    return result
  }

  /// Takes the replacement from a mention that the user has said to leave alone.
  private func silence(
    _ mention: inout Mention, _ run: TextRun, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard let rule = TextRules.rule(for: mention)?.id else { return }
    let isOff =
      options.ignored.contains(rule)
      || (!options.selected.isEmpty && !options.selected.contains(rule))
      || run.suppressions.contains {
        $0.range.overlaps(mention.range) && ($0.rule == nil || $0.rule == rule)
      } || isProtected(mention, run, bytes)
    if isOff { mention.silence() }
  }

  private func isProtected(
    _ mention: Mention, _ run: TextRun, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !options.protected.isEmpty else { return false }
    return run.withText(in: bytes) { text in
      let core = String(
        decoding: UnsafeBufferPointer(rebasing: text[mention.core]), as: UTF8.self)
      return options.protected.contains { GlobPattern($0).matches(core) }
    }
  }
}
