internal import ArgumentParser
internal import ConcordChecks
internal import ConcordFormats
internal import ConcordKit
internal import ConcordModel
internal import ConcordRecognition
internal import ConcordReports
internal import Foundation

/// The files of one `concord canonicalise`, one after the other: each failure told, the rest done.
struct CanonicaliseJob {
  private let command: CanonicaliseCommand
  private let configuration: Configuration
  private let canonicaliser: Canonicaliser
  private let findingFormat: FindingFormat
  /// Whether findings take the place of the text.
  private let isReporting: Bool

  init(_ command: CanonicaliseCommand, _ configuration: Configuration) throws {
    self.command = command
    self.configuration = configuration
    let name = command.format ?? configuration.format ?? CanonicaliseJob.extensionFormat(command)
    guard let format = FindingFormat(rawValue: name) else {
      let known = FindingFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("unknown format “\(name)”: expected one of \(known)")
    }
    findingFormat = format
    isReporting =
      command.check
      || (command.format != nil && command.report == nil && !command.diff && !command.inPlace)
    let workspace = try command.glossaries.workspace(configuration, isQuiet: command.input.quiet)
    var options = Analyser.Options()
    options.isStrict = command.strict
    options.languages = try command.glossaries.languages(configuration)
    options.selected = Set(
      command.rules.select.isEmpty ? configuration.select : command.rules.select)
    options.ignored = Set(configuration.ignore + command.rules.ignore)
    options.protected = configuration.protected
    options.jobs = command.input.threads(configuration)
    try CanonicaliseJob.checkRules(options.selected.union(options.ignored))
    canonicaliser = Canonicaliser(
      workspace, options: options, severities: configuration.severities)
  }

  private static func checkRules(_ names: Set<String>) throws {
    let known = TextRules.all.map(\.id)
    if let unknown = names.subtracting(known).sorted().first {
      throw ValidationError(
        "unknown rule “\(unknown)”: expected one of \(known.joined(separator: ", "))")
    }
  }

  /// The format that the extension of `--report` or `--output` tells.
  private static func extensionFormat(_ command: CanonicaliseCommand) -> String {
    let path = command.report ?? (command.check ? command.output : nil) ?? ""
    let suffix = path.split(separator: "/").last?.split(separator: ".").last.map(String.init) ?? ""
    switch suffix.lowercased() {
    case "json", "jsonl", "sarif", "html", "rdjson", "rdjsonl": return suffix.lowercased()
    case "xml": return "junit"
    default: return "text"
    }
  }

  func run(_ list: InputList) throws {
    var hasFailed = !list.failures.isEmpty
    list.failures.forEach { Terminal.complain("concord: \($0)") }
    var files: [FileFindings] = []
    var sources: [String: SourceText] = [:]
    var needsChange = false
    var output: [UInt8] = []
    for item in list.items {
      do {
        if !isReporting, command.report == nil, !command.diff {
          hasFailed = try stream(item, &output) || hasFailed
          continue
        }
        let bytes = try TextStream(item).contents()
        let result = canonicalise(bytes, item)
        hasFailed = tell(result.problems) || hasFailed
        needsChange = needsChange || !result.edits.isEmpty
        files.append(FileFindings(path: item.name, findings: result.findings))
        if wantsSources, !result.findings.isEmpty { sources[item.name] = SourceText(bytes) }
        if command.diff {
          output += UnifiedDiff.render(
            old: bytes, edits: result.edits, path: item.name, color: isColored)
        } else if command.inPlace {
          try replace(item, bytes, result.edits)
        } else if !isReporting {
          output += Document.apply(result.edits, to: bytes)
        }
      } catch let error as WorkspaceError {
        hasFailed = true
        Terminal.complain("concord: \(error)")
      }
    }
    let findings = Array(render(files, sources).utf8)
    if let report = command.report { try Terminal.deliver(findings, to: report) }
    if isReporting, command.report == nil, !command.diff { output += findings }
    if !command.inPlace { try Terminal.deliver(output, to: command.output) }
    if hasFailed { throw ExitCode(2) }
    if command.check, needsChange { throw ExitCode(1) }
    let level = command.rules.failOn ?? configuration.failOn ?? .error
    if files.contains(where: { $0.findings.contains { $0.severity >= level } }) {
      throw ExitCode(1)
    }
  }

  // MARK: One document

  /// Rewrites a document of any size to standard output, to `output` for `--output`, or in place;
  /// returns whether some of it could not be read.
  private func stream(_ item: InputList.Item, _ output: inout [UInt8]) throws -> Bool {
    var progress = Progress(item.name, total: size(item), isQuiet: command.input.quiet)
    let problems: [String]
    if command.inPlace {
      problems = try rewriteInPlace(item, &progress)
    } else if command.output != nil {
      var collected: [UInt8] = []
      problems = try TextStream(item).rewrite(canonicaliser, progress: { progress.update($0) }) {
        collected.append(contentsOf: $0)
        return true
      }
      output += collected
    } else {
      problems = try TextStream(item).rewrite(canonicaliser, progress: { progress.update($0) }) {
        Terminal.print($0)
        return true
      }
    }
    progress.finish()
    return tell(problems)
  }

  private func rewriteInPlace(_ item: InputList.Item, _ progress: inout Progress) throws
    -> [String]
  {
    let bytes = try TextStream(item).contents()
    var named = NamedConcepts()
    let result = bytes.withUnsafeBufferPointer {
      canonicaliser.canonicalise(
        $0, format: item.format, path: item.name, named: &named, wantsFindings: false)
    }
    try replace(item, bytes, result.edits)
    progress.update(bytes.count)
    return result.problems
  }

  /// Writes a file back; one with nothing to change is not touched.
  private func replace(_ item: InputList.Item, _ bytes: [UInt8], _ edits: [Edit]) throws {
    guard !edits.isEmpty else { return }
    var file = try FileReplacement(item.path)
    let changed = Document.apply(edits, to: bytes)
    try changed.withUnsafeBufferPointer { try file.write($0) }
    try file.commit(backup: command.backup)
  }

  private func canonicalise(_ bytes: [UInt8], _ item: InputList.Item) -> Canonicalisation {
    var named = NamedConcepts()
    return bytes.withUnsafeBufferPointer {
      canonicaliser.canonicalise(
        $0, format: item.format, path: item.name, named: &named,
        wantsFindings: isReporting || command.report != nil)
    }
  }

  private func tell(_ problems: [String]) -> Bool {
    problems.forEach { Terminal.complain("concord: \($0)") }
    return !problems.isEmpty
  }

  private func size(_ item: InputList.Item) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: item.path)
    return attributes?[.size] as? Int
  }

  // MARK: Findings

  private var isColored: Bool {
    command.output == nil && command.color.isOn(.standardOutput)
  }

  private var wantsSources: Bool {
    switch findingFormat {
    case .text, .html, .rdjson, .rdjsonl, .sarif: true
    default: false
    }
  }

  private func render(_ files: [FileFindings], _ sources: [String: SourceText]) -> String {
    guard isReporting || command.report != nil else { return "" }
    return FindingReport.render(
      files, as: findingFormat, rules: TextRules.all, tool: .concord,
      options: ReportOptions(
        color: command.report == nil && isColored, source: { sources[$0] }))
  }
}
