internal import ConcordNames

/// The names of a file, to look queries up in.
public struct NamePool: Sendable {
  private let index: NameIndex
  private let matching: NameMatching

  /// How many names there are.
  public var count: Int { index.count }

  init(_ index: NameIndex, _ matching: NameMatching) {
    self.index = index
    self.matching = matching
  }

  /// Looks up the queries, in parallel and in order; for each candidate a line of query, rank,
  /// candidate and score with tabs between them.
  public func search(
    _ queries: [String], top: Int,
    to sink: (UnsafeBufferPointer<UInt8>) throws(WorkspaceError) -> Void
  ) throws(WorkspaceError) {
    let answers = Workers(matching.jobs).map(queries.count) { _, number in
      answer(queries[number], top: top)
    }
    for answer in answers {
      try answer.span.withUnsafeBufferPointer { bytes throws(WorkspaceError) in try sink(bytes) }
    }
  }

  /// The same for the lines of a file or of standard input; empty lines are passed over.
  public func search(
    _ path: String, top: Int,
    to sink: (UnsafeBufferPointer<UInt8>) throws(WorkspaceError) -> Void
  ) throws(WorkspaceError) {
    try LineBlocks.read(path) { block throws(WorkspaceError) in
      try search(NamePool.lines(of: block), top: top, to: sink)
    }
  }

  private func answer(_ query: String, top: Int) -> [UInt8] {
    var output: [UInt8] = []
    let name = matching.matcher.prepare(query)
    // What is listed may overrule the letters, so some more are looked at.
    var found = index.search(name, top: top + 10).map { candidate in
      (
        index: candidate.index,
        score: matching.score(name, matching.matcher.prepare(index[candidate.index]))
      )
    }
    found.sort { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    for (rank, candidate) in found.prefix(top).enumerated() {
      output.append(contentsOf: query.utf8)
      output.append(contentsOf: "\t\(rank + 1)\t".utf8)
      output.append(contentsOf: index[candidate.index].utf8)
      output.append(0x09)
      ScoreText.append(candidate.score, to: &output)
      output.append(0x0A)
    }
    return output
  }

  /// The lines of a block without their ends, empty ones left out.
  static func lines(of block: UnsafeBufferPointer<UInt8>) -> [String] {
    block.split(separator: 0x0A).compactMap { line in
      let line = line.last == 0x0D ? line.dropLast() : line
      return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }
  }
}

extension NameMatching {
  /// Reads the names of a file, one a line, for searches.
  ///
  /// - Parameter progress: told how many bytes have been read, now and then.
  public func pool(
    _ path: String, progress: (TextStream.Progress) -> Void = { _ in }
  ) throws(WorkspaceError) -> NamePool {
    var index = NameIndex(matcher: .shared)
    var done = 0
    try LineBlocks.read(path) { block throws(WorkspaceError) in
      for name in NamePool.lines(of: block) { index.add(name) }
      done += block.count
      progress(TextStream.Progress(done: done, total: nil))
    }
    return NamePool(index, self)
  }
}
