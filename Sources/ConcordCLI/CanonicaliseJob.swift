internal import ArgumentParser
internal import ConcordChecks
internal import ConcordFormats
internal import ConcordKit
internal import ConcordModel
internal import ConcordRecognition
internal import ConcordReports

/// The files of one `concord canonicalise`, one after the other: each failure told, the rest done.
struct CanonicaliseJob {
  private let command: CanonicaliseCommand
  private let canonicaliser: Canonicaliser
  /// The format of the findings on standard output; nil where the text goes there.
  private let shown: FindingFormat?
  /// The format of the findings in the file of `--report`.
  private let reported: FindingFormat?
  /// From which severity findings make the exit status 1.
  private let level: Severity
  /// Whether the text can go by in blocks, since nobody asks for its findings.
  private let isStreaming: Bool

  init(_ command: CanonicaliseCommand, _ configuration: Configuration) throws {
    self.command = command
    let chosen = try FindingFormat(typed: command.format ?? configuration.format)
    reported = command.report.map { FindingFormat(extensionOf: $0) ?? chosen ?? .text }
    let wantsFindings = command.check || (command.format != nil && command.report == nil)
    shown =
      wantsFindings && !command.diff
      ? chosen ?? command.output.flatMap(FindingFormat.init(extensionOf:)) ?? .text : nil
    level = command.rules.failOn ?? configuration.failOn ?? .error
    let isGated = command.rules.failOn != nil || configuration.failOn != nil
    let wantsProbable = command.probable || command.applyProbable
    isStreaming =
      shown == nil && reported == nil && !command.diff && !isGated && !wantsProbable
    let workspace = try command.glossaries.workspace(configuration, isQuiet: command.input.quiet)
    canonicaliser = Canonicaliser(
      workspace, options: try CanonicaliseJob.options(command, configuration),
      severities: configuration.severities,
      probable: command.applyProbable ? .rewritten : command.probable ? .reported : .ignored)
  }

  private static func options(
    _ command: CanonicaliseCommand, _ configuration: Configuration
  ) throws -> Analyser.Options {
    var options = Analyser.Options()
    options.isStrict = command.strict
    options.languages = try command.glossaries.languages(configuration)
    options.selected = Set(
      command.rules.select.isEmpty ? configuration.select : command.rules.select)
    options.ignored = Set(configuration.ignore + command.rules.ignore)
    options.protected = configuration.protected
    options.jobs = command.input.threads(configuration)
    let known = TextRules.all.map(\.id)
    let named = options.selected.union(options.ignored).union(configuration.severities.keys)
    if let unknown = named.subtracting(known).sorted().first {
      throw UsageError(unknown: "rule", unknown, expected: known)
    }
    return options
  }

  // MARK: All documents

  /// What the documents came to, beside what has been written.
  private struct Outcome {
    var hasFailed = false
    var needsChange = false
    var files: [FileFindings] = []
    var sources: [String: SourceText] = [:]
  }

  func run(_ list: InputList) throws {
    var outcome = Outcome()
    for failure in list.failures { Terminal.complain("concord: \(failure)") }
    outcome.hasFailed = !list.failures.isEmpty
    let output = try OutputTarget(command.inPlace && shown == nil ? nil : command.output)
    for item in list.items {
      do {
        let problems =
          isStreaming
          ? try stream(item, output) : try examine(item, output, &outcome)
        for problem in problems { Terminal.complain(problem) }
        outcome.hasFailed = outcome.hasFailed || !problems.isEmpty
      } catch {
        outcome.hasFailed = true
        Terminal.complain(error)
      }
    }
    try deliver(outcome, output)
    if outcome.hasFailed { throw ExitCode(2) }
    if command.check, outcome.needsChange { throw ExitCode(1) }
    if outcome.files.contains(where: { $0.findings.contains { $0.severity >= level } }) {
      throw ExitCode(1)
    }
  }

  private func deliver(_ outcome: Outcome, _ output: OutputTarget) throws {
    if let shown { try output.write(Array(render(outcome, shown, isColored).utf8)) }
    try output.finish()
    if let reported, let path = command.report {
      try Terminal.deliver(Array(render(outcome, reported, false).utf8), to: path)
    }
  }

  private var isColored: Bool {
    command.output == nil && command.color.isOn(.standardOutput)
  }

  private func render(_ outcome: Outcome, _ format: FindingFormat, _ color: Bool) -> String {
    FindingReport.render(
      outcome.files, as: format, rules: TextRules.all, tool: .concord,
      options: ReportOptions(color: color, source: { outcome.sources[$0] }))
  }

  // MARK: One document

  /// Rewrites a document of any size, a block at a time; returns what could not be read.
  private func stream(
    _ item: InputList.Item, _ output: OutputTarget
  ) throws(WorkspaceError) -> [String] {
    var line = ProgressLine(item.name, isQuiet: command.input.quiet)
    defer { line.finish() }
    if command.inPlace {
      return try TextStream(item).rewriteInPlace(
        canonicaliser, backup: command.backup, progress: { line.update($0) })
    }
    let sink = { (bytes: UnsafeBufferPointer<UInt8>) throws(WorkspaceError) in
      try output.write(bytes)
      return true
    }
    return try TextStream(item).rewrite(
      canonicaliser, progress: { line.update($0) }, to: sink)
  }

  /// Reads a document whole, since its findings or its diff are wanted.
  private func examine(
    _ item: InputList.Item, _ output: OutputTarget, _ outcome: inout Outcome
  ) throws(WorkspaceError) -> [String] {
    let bytes = try TextStream(item).contents()
    var named = NamedConcepts()
    let result = bytes.withUnsafeBufferPointer {
      canonicaliser.canonicalise(
        $0, format: item.format, path: item.name, named: &named, wantsFindings: true)
    }
    outcome.needsChange = outcome.needsChange || !result.edits.isEmpty
    outcome.files.append(FileFindings(path: item.name, findings: result.findings))
    if !result.findings.isEmpty { outcome.sources[item.name] = SourceText(bytes) }
    if command.diff {
      try output.write(
        UnifiedDiff.render(old: bytes, edits: result.edits, path: item.name, color: isColored))
    } else if command.inPlace {
      try replace(item, bytes, result.edits)
    } else if shown == nil {
      try output.write(Document.apply(result.edits, to: bytes))
    }
    return result.problems
  }

  /// Writes a file back; one with nothing to change is not touched.
  private func replace(
    _ item: InputList.Item, _ bytes: [UInt8], _ edits: [Edit]
  ) throws(WorkspaceError) {
    guard !edits.isEmpty else { return }
    let changed = Document.apply(edits, to: bytes)
    var file = try FileReplacement(item.path)
    try changed.span.withUnsafeBufferPointer { bytes throws(WorkspaceError) in
      try file.write(bytes)
    }
    try file.commit(backup: command.backup)
  }
}

extension FindingFormat {
  /// The format of a name as typed; nil where none was.
  init?(typed name: String?) throws {
    guard let name else { return nil }
    guard let format = FindingFormat(rawValue: name) else {
      throw UsageError(
        unknown: "format", name, expected: FindingFormat.allCases.map(\.rawValue))
    }
    self = format
  }

  /// The format that the extension of a file tells, if any.
  init?(extensionOf path: String) {
    let name = path.split(separator: "/").last ?? ""
    switch name.split(separator: ".").dropFirst().last?.lowercased() ?? "" {
    case "xml": self = .junit
    case "htm": self = .html
    case "txt": self = .text
    case let suffix:
      guard let format = FindingFormat(rawValue: suffix) else { return nil }
      self = format
    }
  }
}
