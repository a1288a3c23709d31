internal import ArgumentParser
internal import ConcordFormats
internal import ConcordKit
internal import Foundation

/// Which documents a verb reads, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, folders, or - for standard input, which is read when nothing is named.",
      valueName: "file|folder"))
  var paths: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The format of the input: text, markdown, html or jsonl. By default the extension tells.",
      valueName: "format"))
  var type: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The name of standard input, in messages and for its format.", valueName: "name"))
  var stdinFilename: String?

  @Flag(name: .long, help: "Read JSON records, one a line, and look at one field of each.")
  var jsonl = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The field of JSON records that is text; a.b for a field within.", valueName: "name"))
  var field = "text"

  @Option(
    name: .long,
    help: ArgumentHelp("How many threads work at once; all cores by default.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .long, help: "Tell nothing but errors on standard error.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
  }

  /// The configuration that holds for the first input.
  func configuration() throws -> Configuration {
    try ConfigurationFile.configuration(for: paths.first { $0 != "-" })
  }

  /// What to read.
  func list(_ configuration: Configuration) throws -> InputList {
    let format = try format(configuration)
    return InputList(
      paths, type: format, stdinName: stdinFilename, field: field,
      excluded: configuration.excluded, excludedFrom: configuration.path)
  }

  private func format(_ configuration: Configuration) throws -> DocumentFormat? {
    if jsonl { return .jsonLines(field: field) }
    guard let name = type ?? configuration.type else { return nil }
    guard let format = DocumentFormat(name: name, field: field) else {
      throw UsageError(unknown: "format", name, expected: DocumentFormat.names)
    }
    return format
  }

  func threads(_ configuration: Configuration) -> Int {
    jobs ?? configuration.jobs ?? ProcessInfo.processInfo.activeProcessorCount
  }
}
