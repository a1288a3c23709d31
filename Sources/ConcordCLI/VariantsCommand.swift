internal import ArgumentParser
internal import ConcordFormats
internal import ConcordKit
internal import ConcordModel
internal import ConcordReports
internal import Foundation

/// `concord variants`
struct VariantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "variants",
    abstract: "Reports which spellings of names and terms the texts use.",
    discussion: """
      For every person, place, body and term of the glossaries: what the house prints, and each \
      spelling met with its count, its standing, how it arises and where it stands.

      Examples:
        concord variants article.txt
        concord variants --house reuters news/
        concord variants --format html --output spellings.html news/
        concord variants --format json - < article.txt
        concord variants --discover news/
        concord variants --discover --propose new-names.yaml news/
      """)

  @OptionGroup(title: "Glossaries") var glossaries: GlossaryOptions
  @OptionGroup(title: "Input") var input: InputOptions

  @Flag(name: .long, help: "Look for names that no glossary knows, too.")
  var discover = false

  @Flag(
    name: .long, help: "Count spellings that are probably those of known names; --discover does.")
  var probable = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Write glossary entries for the names found to this file; implies --discover.",
      valueName: "file"))
  var propose: String?

  @Flag(name: .long, help: "Let --propose overwrite a file.")
  var force = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The format of the report: text, line, json, jsonl, tsv, csv or html.", valueName: "format"))
  var format: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @Option(name: .long, help: ArgumentHelp("Colour: auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  func validate() throws {
    if force, propose == nil { throw ValidationError("--force goes with --propose") }
    if let propose, !force, FileManager.default.fileExists(atPath: propose) {
      throw ValidationError("\(propose) is there already: --force overwrites it")
    }
  }

  func run() throws {
    let configuration = try input.configuration()
    let list = try input.list(configuration)
    let format = try reportFormat(configuration)
    let workspace = try glossaries.workspace(configuration, isQuiet: input.quiet)
    var options = Analyser.Options()
    options.languages = try glossaries.languages(configuration)
    options.jobs = input.threads(configuration)
    var search: VariantSurvey.Search = probable ? .probable : []
    if discover || propose != nil { search = [.unknown, .probable] }
    let survey = VariantSurvey(workspace, options: options, search: search)
    var hasFailed = !list.failures.isEmpty
    for failure in list.failures { Terminal.complain("concord: \(failure)") }
    var line = ProgressLine("variants", isQuiet: input.quiet)
    for (number, item) in list.items.enumerated() {
      line.update("file", done: number + 1, of: list.items.count)
      do {
        let bytes = try TextStream(item).contents()
        let problems = bytes.withUnsafeBufferPointer {
          survey.add($0, format: item.format, path: item.name)
        }
        for problem in problems { Terminal.complain(problem) }
        hasFailed = hasFailed || !problems.isEmpty
      } catch {
        hasFailed = true
        Terminal.complain(error)
      }
    }
    let report = survey.report { work, done, total in line.update(work, done: done, of: total) }
    line.finish()
    if let propose {
      let glossary = GlossaryProposal.glossary(of: report.unknown)
      try Terminal.deliver(Array(GlossaryYAML.write(glossary).utf8), to: propose)
    }
    let text = VariantRendering.render(
      report, as: format, tool: .concord,
      options: ReportOptions(color: output == nil && color.isOn(.standardOutput)))
    try Terminal.deliver(Array(text.utf8), to: output)
    if hasFailed { throw ExitCode(2) }
  }

  private func reportFormat(_ configuration: Configuration) throws -> VariantFormat {
    if let format {
      guard let known = VariantFormat(rawValue: format) else {
        throw UsageError(
          unknown: "format", format, expected: VariantFormat.allCases.map(\.rawValue))
      }
      return known
    }
    let suffix = output?.split(separator: ".").dropFirst().last?.lowercased() ?? ""
    // The configuration may name a format that only findings have.
    return VariantFormat(rawValue: suffix)
      ?? configuration.format.flatMap(VariantFormat.init(rawValue:)) ?? .text
  }
}
