internal import ArgumentParser
internal import ConcordKit

/// The command line: every verb a file of its own, with no logic but wiring.
@main
struct Concord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concord",
    abstract: "Makes names and terms agree across spellings, glossaries and languages.",
    discussion: """
      Reads English, Korean and Ukrainian text, knows every spelling of the names and terms in its \
      glossaries, and rewrites or reports them in the style of a house.

        concord canonicalise article.txt            the text in the house's spellings
        concord canonicalise --diff news/           what would change in a folder of documents
        concord variants --format html *.txt        which spellings the texts use, as a page
        concord inflect Зеленський                   the forms of a name
        concord transliterate --to en Щербак         a name in another script
        concord derive Зеленський --to en            its likely spellings in English

      Exit status: 0 done, 1 findings or changes where they were asked for, 2 an error.
      """,
    version: Workspace.version,
    subcommands: [
      CanonicaliseCommand.self, VariantsCommand.self, MatchCommand.self, DeriveCommand.self,
      TransliterateCommand.self, InflectCommand.self,
    ])

  static func main() {
    // A reader that goes away (`| head`) is no error of ours.
    Terminal.ignoreClosedPipes()
    let typed = arguments(CommandLine.arguments.dropFirst())
    do {
      try checkVerb(typed.first)
      var command = try parseAsRoot(typed)
      try command.run()
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    switch error {
    case let error as WorkspaceError: Terminal.complain(error)
    case let error as UsageError: Terminal.complain("concord: \(error)")
    default:
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code.isSuccess {
        Terminal.print(message.hasSuffix("\n") ? message : message + "\n")
        Terminal.exit(0)
      }
      if !message.isEmpty { Terminal.complain(message) }
      // What the parser calls a usage error is 2 here, as for every other error.
      Terminal.exit(error is ExitCode ? code.rawValue : 2)
    }
    Terminal.exit(2)
  }

  /// The parser calls an unknown verb an unexpected argument; this tells the verbs there are.
  private static func checkVerb(_ word: String?) throws(UsageError) {
    guard let word, !word.hasPrefix("-") else { return }
    let verbs = configuration.subcommands.map { $0.configuration }
    let names = verbs.compactMap { $0.commandName }
    guard word != "help", !(names + verbs.flatMap { $0.aliases }).contains(word) else { return }
    throw UsageError(unknown: "verb", word, expected: names)
  }

  /// `--in-place=.bak` is a flag and its suffix in one, as in `sed`; the parser knows them apart.
  private static func arguments(_ typed: ArraySlice<String>) -> [String] {
    typed.flatMap { argument in
      argument.hasPrefix("--in-place=")
        ? ["--in-place", "--backup", String(argument.dropFirst("--in-place=".count))] : [argument]
    }
  }
}
