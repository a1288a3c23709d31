internal import ArgumentParser
internal import ConcordKit
internal import ConcordModel
internal import ConcordNames
internal import Foundation

/// `concord match`
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Tells whether two names are spellings of one, and why.",
    discussion: """
      Latin, Hangul and Cyrillic in any pairing, in either order of parts, hyphenated, spaced or \
      joined. The score is a probability: from 0.5 up the names are taken for one.

      With --tsv, each line of standard input is a pair with a tab between its names, and the score is \
      appended to it. With --pool, each query (an argument, or a line of standard input) is looked up \
      among the names of a file, one a line; the answer is query, rank, candidate and score with tabs \
      between them.

      Examples:
        concord match 'Koo Byoung-sam' 구병삼
        concord match Zelensky Зеленського --format json
        concord match --tsv < pairs.tsv > scored.tsv
        concord match --pool people.txt --top 3 '젤렌스키'
      """)

  @Argument(help: ArgumentHelp("Two names, or with --pool the queries.", valueName: "name"))
  var names: [String] = []

  @Flag(name: .long, help: "Score the pairs of standard input, a line for a line.")
  var tsv = false

  @Option(
    name: .long,
    help: ArgumentHelp("A file of names, one a line, to look the queries up in.", valueName: "file")
  )
  var pool: String?

  @Option(
    name: .long, help: ArgumentHelp("With --pool: how many candidates to give.", valueName: "count")
  )
  var top: Int = 10

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A glossary whose names decide before the letters do; may be repeated.",
      discussion: "Without it the glossaries that ship with Concord.", valueName: "file|folder"))
  var glossary: [String] = []

  @Flag(name: .long, help: "Compare letters only, whatever glossaries list.")
  var noGlossary = false

  @Option(name: .long, help: "For one pair: text or json.")
  var format: MatchFormat?

  @Option(
    name: .long,
    help: ArgumentHelp("How many threads compare; by default all cores.", valueName: "count"))
  var jobs: Int?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @Flag(name: .shortAndLong, help: "Tell errors only.")
  var quiet = false

  func run() throws {
    try check()
    let matching = try NameMatching(
      glossaries: noGlossary ? nil : glossary,
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    if tsv {
      try scorePairs(matching)
    } else if let pool {
      try search(pool, matching)
    } else {
      let text = MatchWriter(format: format ?? .text).explanation(
        of: names[0], names[1], matching.explain(names[0], names[1]))
      try Terminal.deliver(Array(text.utf8), to: output)
    }
  }

  private func check() throws {
    if tsv, pool != nil { throw UsageError("--tsv and --pool do not go together") }
    if tsv, !names.isEmpty { throw UsageError("--tsv reads standard input and takes no names") }
    if !tsv, pool == nil, names.count != 2 {
      throw UsageError("expected two names, found \(names.count); see concord match --help")
    }
    if format != nil, tsv || pool != nil { throw UsageError("--format goes with a single pair") }
    if let jobs, jobs < 1 { throw UsageError("--jobs: found \(jobs), expected 1 or more") }
    if noGlossary, !glossary.isEmpty {
      throw UsageError("--glossary and --no-glossary do not go together")
    }
    if top < 1 { throw UsageError("--top: found \(top), expected 1 or more") }
  }

  private func scorePairs(_ matching: NameMatching) throws {
    let target = try OutputTarget(output)
    let malformed = try matching.scorePairs("-") { bytes throws(WorkspaceError) in
      try target.write(bytes)
    }
    try target.finish()
    guard malformed.count > 0 else { return }
    for flaw in malformed.first { Terminal.complain("<stdin>:\(flaw.line):1: \(flaw.message)") }
    if malformed.count > malformed.first.count {
      Terminal.complain("concord: \(malformed.count) malformed lines in all")
    }
    throw ExitCode(2)
  }

  private func search(_ path: String, _ matching: NameMatching) throws {
    if path == "-", names.isEmpty {
      throw UsageError("the pool and the queries cannot both be “-”")
    }
    var progress = ProgressLine("reading \(path)", isQuiet: quiet)
    let pool = try matching.pool(path) { progress.update($0) }
    progress.finish()
    let target = try OutputTarget(output)
    let sink = { (bytes: UnsafeBufferPointer<UInt8>) throws(WorkspaceError) in
      try target.write(bytes)
    }
    if names.isEmpty {
      try pool.search("-", top: top, to: sink)
    } else {
      try pool.search(names, top: top, to: sink)
    }
    try target.finish()
  }
}

/// What `--format` takes.
enum MatchFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
