internal import ArgumentParser
internal import ConcordChecks
internal import ConcordFormats
internal import ConcordKit
internal import ConcordModel
internal import ConcordRecognition
internal import ConcordReports
internal import Foundation

/// `concord canonicalise`
struct CanonicaliseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "canonicalise",
    abstract: "Rewrites text to the house's forms of names and terms.",
    discussion: """
      Names are found in any known spelling, case, particle or possessive, and replaced so that the \
      sentence still agrees. Everything else stays as it is, byte for byte: addresses, handles, \
      code, markup, line ends. Text between comments concord:off and concord:on is left alone.

      Examples:
        concord canonicalise article.txt > edited.txt
        concord canonicalise --house ap --diff news/
        concord canonicalise --in-place=.bak draft.md
        concord canonicalise --check --format sarif --output findings.sarif news/
        concord canonicalise --jsonl --field text < records.jsonl
        echo 'Zelensky’s visit' | concord canonicalise
      """,
    aliases: ["canonicalize"])

  @OptionGroup(title: "Glossaries") var glossaries: GlossaryOptions
  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Rules") var rules: RuleOptions

  @Flag(name: .long, help: "Print a unified diff instead of the text.")
  var diff = false

  @Flag(name: .customLong("in-place"), help: "Write each file back where it was read.")
  var inPlace = false

  @Option(
    name: .long,
    help: ArgumentHelp("With --in-place, keep the old file under this suffix.", valueName: "suffix")
  )
  var backup: String?

  @Flag(name: .long, help: "Print findings instead of the text; exit 1 if a change is needed.")
  var check = false

  @Flag(name: .long, help: "Rewrite admitted forms too.")
  var strict = false

  @Flag(
    name: .long, help: "Tell of spellings that are probably those of known names in findings, too.")
  var probable = false

  @Flag(name: .long, help: "Rewrite such spellings, too.")
  var applyProbable = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The format of findings: text, line, json, jsonl, sarif, rdjson, rdjsonl, github, junit, html.",
      valueName: "format"))
  var format: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Write findings to this file too, in the format that its extension tells.",
      valueName: "file"))
  var report: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @Option(name: .long, help: ArgumentHelp("Colour: auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  func validate() throws {
    if inPlace, diff || check {
      throw ValidationError("--in-place goes with neither --diff nor --check")
    }
    if inPlace, output != nil, format == nil {
      throw ValidationError("--in-place writes each file back: --output has nothing to take")
    }
    if diff, format != nil, report == nil {
      throw ValidationError("--diff prints no findings: --format goes with --report here")
    }
    if backup != nil, !inPlace { throw ValidationError("--backup goes with --in-place") }
    if inPlace, input.paths.isEmpty || input.paths.contains("-") {
      throw ValidationError("--in-place needs files: standard input has no place")
    }
  }

  func run() throws {
    let configuration = try input.configuration()
    let list = try input.list(configuration)
    let job = try CanonicaliseJob(self, configuration)
    try job.run(list)
  }
}
