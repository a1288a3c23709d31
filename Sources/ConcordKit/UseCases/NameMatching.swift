public import ConcordNames

/// Compares names by the alignment model: one pair with its reasons, streams of pairs, queries against
/// a pool.
public struct NameMatching: Sendable {
  let matcher = NameMatcher.shared
  let jobs: Int
  private let known: KnownNames

  /// - Parameters:
  ///   - glossaries: files and folders whose names decide before the letters do; empty for those that
  ///     ship, nil for none.
  ///   - jobs: how many threads compare at once, from 1.
  /// - Throws: what is wrong with the glossaries, every flaw with its place.
  public init(glossaries: [String]? = [], jobs: Int = 1) throws(WorkspaceError) {
    self.jobs = max(1, jobs)
    guard let glossaries else {
      known = KnownNames([], matcher: matcher)
      return
    }
    let source =
      glossaries.isEmpty ? GlossarySource.shipped() : try GlossarySource(paths: glossaries)
    known = KnownNames(try source.concepts().concepts, matcher: matcher)
  }

  /// Whether two names name the same, and why.
  public func explain(_ a: String, _ b: String) -> MatchExplanation {
    let (first, second) = (matcher.prepare(a), matcher.prepare(b))
    var result = matcher.explain(first, second)
    if let verdict = known.verdict(first, second) {
      result.score = NameMatcher.probability(verdict.logOdds)
      result.notes.append(verdict.note)
    }
    return result
  }

  /// The probability that two names are spellings of one.
  func score(_ a: PreparedName, _ b: PreparedName) -> Double {
    NameMatcher.probability(known.verdict(a, b)?.logOdds ?? matcher.logOdds(a, b))
  }

  /// A line that holds no pair of names.
  public struct Malformed: Sendable, Hashable {
    /// From 1.
    public var line: Int
    /// What is wrong with it.
    public var message: String
  }

  // MARK: Pairs

  /// Scores the pairs of a file or of standard input: each line, two names with a tab between them,
  /// is written with a tab and the score behind it.
  ///
  /// Further columns stay before the score; empty lines stay empty. A line without a tab gets an empty
  /// score and is told at the end.
  ///
  /// - Parameters:
  ///   - path: `-` for standard input.
  ///   - sink: takes the lines written, in order.
  /// - Returns: the first malformed lines, ten at most, and how many there are.
  public func scorePairs(
    _ path: String, to sink: (UnsafeBufferPointer<UInt8>) throws(WorkspaceError) -> Void
  ) throws(WorkspaceError) -> (first: [Malformed], count: Int) {
    var malformed: (first: [Malformed], count: Int) = ([], 0)
    var line = 0
    try LineBlocks.read(path) { block throws(WorkspaceError) in
      let pieces = Self.pieces(of: block, count: jobs)
      nonisolated(unsafe) let bytes = block
      let results = Workers(jobs).map(pieces.count) { _, index in
        score(UnsafeBufferPointer(rebasing: bytes[pieces[index]]))
      }
      for result in results {
        for place in result.malformed {
          malformed.count += 1
          if malformed.first.count < 10 {
            malformed.first.append(
              Malformed(
                line: line + place + 1,
                message: "found one column, expected two names with a tab between them"))
          }
        }
        line += result.lines
        try result.output.span.withUnsafeBufferPointer { output throws(WorkspaceError) in
          try sink(output)
        }
      }
    }
    return malformed
  }

  private struct Scored: Sendable {
    var output: [UInt8] = []
    var lines = 0
    /// Places of malformed lines, from 0.
    var malformed: [Int] = []
  }

  private func score(_ lines: UnsafeBufferPointer<UInt8>) -> Scored {
    var result = Scored()
    result.output.reserveCapacity(lines.count + lines.count / 2)
    var memo = Memo()
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end] != 0x0A { end += 1 }
      var content = start..<end
      if end > start, lines[end - 1] == 0x0D { content = start..<(end - 1) }
      result.output.append(contentsOf: lines[content])
      if !content.isEmpty {
        if let fields = Self.fields(lines, content) {
          let a = memo.first.prepare(lines, fields.a, matcher)
          let b = memo.second.prepare(lines, fields.b, matcher)
          result.output.append(0x09)
          ScoreText.append(score(a, b), to: &result.output)
        } else {
          result.malformed.append(result.lines)
          result.output.append(0x09)
        }
      }
      if content.upperBound < end { result.output.append(0x0D) }
      if end < lines.count { result.output.append(0x0A) }
      result.lines += 1
      start = end + 1
    }
    return result
  }

  /// The last names read, since lists often stay with one.
  private struct Memo {
    struct Side {
      private var bytes: [UInt8] = []
      private var name: PreparedName?

      mutating func prepare(
        _ lines: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ matcher: NameMatcher
      ) -> PreparedName {
        let slice = lines[range]
        if let name, bytes.elementsEqual(slice) { return name }
        let made = matcher.prepare(String(decoding: slice, as: UTF8.self))
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: slice)
        name = made
        return made
      }
    }

    var first = Side()
    var second = Side()
  }

  private static func fields(
    _ lines: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> (a: Range<Int>, b: Range<Int>)? {
    guard let tab = lines[line].firstIndex(of: 0x09) else { return nil }
    let end = lines[(tab + 1)..<line.upperBound].firstIndex(of: 0x09) ?? line.upperBound
    return (line.lowerBound..<tab, (tab + 1)..<end)
  }

  /// The block cut at line ends into about equal pieces.
  private static func pieces(
    of block: UnsafeBufferPointer<UInt8>, count: Int
  ) -> [Range<Int>] {
    guard count > 1, block.count > 1 << 12 else { return [0..<block.count] }
    var result: [Range<Int>] = []
    var start = 0
    let size = block.count / count + 1
    while start < block.count {
      var end = min(block.count, start + size)
      while end < block.count, block[end - 1] != 0x0A { end += 1 }
      result.append(start..<end)
      start = end
    }
    return result
  }
}

/// A probability as text: nine digits, so that near certainties are told apart.
enum ScoreText {
  static func append(_ score: Double, to output: inout [UInt8]) {
    var rest = Int((max(0, min(1, score)) * 1e9).rounded())
    output.append(rest >= 1_000_000_000 ? 0x31 : 0x30)
    output.append(0x2E)
    rest %= 1_000_000_000
    var unit = 100_000_000
    while unit > 0 {
      output.append(0x30 + UInt8(rest / unit % 10))
      unit /= 10
    }
  }
}
