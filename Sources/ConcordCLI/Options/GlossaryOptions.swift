internal import ArgumentParser
internal import ConcordFormats
internal import ConcordKit
internal import ConcordModel
internal import Foundation

/// Which glossaries, house and languages a verb works with.
struct GlossaryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A glossary file, or a folder of them; may be repeated, later ones win.",
      discussion: "Without it the glossaries that ship with Concord.", valueName: "file|folder"))
  var glossary: [String] = []

  @Flag(name: .long, help: "Work without any glossary: nothing is known.")
  var noGlossary = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The house whose style is printed: default, ap, reuters, yonhap, kyiv-independent, or a file.",
      valueName: "name|file"))
  var house: String?

  @Option(
    name: .long, help: ArgumentHelp("Only this language: en, ko, uk, or auto.", valueName: "code"))
  var lang: String?

  @Flag(name: .long, help: "Compile the glossaries anew instead of using the cache.")
  var noCache = false

  func validate() throws {
    if noGlossary, !glossary.isEmpty {
      throw ValidationError("--no-glossary goes without --glossary")
    }
  }

  /// The compiled workspace; what later glossaries replace is told on standard error.
  func workspace(_ configuration: Configuration, isQuiet: Bool) throws -> Workspace {
    var options = Workspace.Options()
    options.glossaries = glossary.isEmpty ? configuration.glossaries : glossary
    options.hasGlossaries = !noGlossary
    options.house = house ?? configuration.house ?? "default"
    options.usesCache = !noCache
    options.environment = ProcessInfo.processInfo.environment
    let workspace = try Workspace(options)
    if !isQuiet {
      for notice in workspace.notices { Terminal.complain("note: \(notice)") }
    }
    return workspace
  }

  /// The languages to look at.
  func languages(_ configuration: Configuration) throws -> Set<Language> {
    guard let code = lang ?? configuration.language, code != "auto" else {
      return Set(Language.allCases)
    }
    return [try Language(typed: code)]
  }
}
