internal import ArgumentParser
internal import ConcordKit
internal import ConcordModel

/// `concord transliterate`
struct TransliterateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transliterate",
    abstract: "Writes names and text in another script by a published scheme.",
    discussion: """
      A line for a line: text comes as arguments or one a line on standard input. What the scheme \
      cannot read passes through unchanged.

      Examples:
        concord transliterate --scheme kmu2010 Згурський
        concord transliterate --scheme bgn1965 < names.txt > names.latin.txt
        concord transliterate --to en --kind person 구병삼 'Щербак Юрій'
        concord transliterate --scheme dstu-a --reverse Xmeljnycjkyj
        concord transliterate --all Київ
        concord transliterate --list --format tsv
      """)

  @Argument(help: ArgumentHelp("What to write in another script.", valueName: "text"))
  var texts: [String] = []

  @Option(
    name: .long, help: ArgumentHelp("The scheme, such as kmu2010; see --list.", valueName: "id"))
  var scheme: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "By the usual scheme from each script into this language: en, ko or uk.", valueName: "code"))
  var to: String?

  @Flag(name: .long, help: "Print the form by every scheme that reads the script.")
  var all = false

  @Flag(name: .long, help: "List the schemes: from, to, year, whether reversible, authority.")
  var list = false

  @Flag(name: .long, help: "With --scheme: back from its result; for reversible schemes.")
  var reverse = false

  @Option(
    name: .long,
    help: """
      What is named: person, place or term. Hangul has no capitals: names get them, terms do not. \
      By default place, and with --scheme term.
      """)
  var kind: Transliteration.Kind?

  @Option(name: .long, help: "With --all and --list: text, tsv or json.")
  var format: ParadigmFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    try check()
    if list {
      let text = SchemeWriter(format: format ?? .text).list(SchemeCatalogue.rows)
      try Terminal.deliver(Array(text.utf8), to: output)
    } else if all {
      try printAll()
    } else {
      try rewrite(transliteration())
    }
  }

  private func check() throws {
    let asked = [
      (scheme != nil, "--scheme"), (to != nil, "--to"), (all, "--all"), (list, "--list"),
    ]
    let named = asked.filter(\.0).map(\.1)
    guard named.count == 1 else {
      throw UsageError(
        named.isEmpty
          ? "expected --scheme ID, --to LANGUAGE, --all or --list"
          : "\(named.joined(separator: " and ")) do not go together")
    }
    if reverse, scheme == nil { throw UsageError("--reverse goes with --scheme") }
    if format != nil, !all, !list { throw UsageError("--format goes with --all and --list") }
    if list, !texts.isEmpty { throw UsageError("--list takes no text") }
    if reverse, kind != nil { throw UsageError("--reverse and --kind do not go together") }
  }

  private func transliteration() throws -> Transliteration {
    guard let scheme else {
      let language = try Language(translatedTo: to ?? "")
      return Transliteration(to: language, kind: kind ?? .place)
    }
    do {
      return try Transliteration(scheme: scheme, kind: kind, isReversed: reverse)
    } catch .unknownScheme(let word) {
      throw UsageError(unknown: "scheme", word, expected: SchemeCatalogue.ids)
    } catch .notReversible(let id) {
      let reversible = SchemeCatalogue.rows.filter(\.isReversible).map(\.id)
      throw UsageError(
        "scheme “\(id)” is not reversible: expected one of \(reversible.joined(separator: ", "))")
    }
  }

  /// Whether the lines of standard input are meant.
  private var readsInput: Bool { texts.isEmpty || texts == ["-"] }

  private func rewrite(_ transliteration: Transliteration) throws {
    let target = try OutputTarget(output)
    if readsInput {
      try transliteration.rewrite("-") { bytes throws(WorkspaceError) in try target.write(bytes) }
    } else {
      var bytes: [UInt8] = []
      for text in texts { bytes += Array((transliteration.apply(text) + "\n").utf8) }
      try target.write(bytes)
    }
    try target.finish()
  }

  private func printAll() throws {
    let target = try OutputTarget(output)
    var writer = SchemeWriter(format: format ?? .text)
    func add(_ line: String) throws {
      let forms = Transliteration.forms(of: line, kind: kind ?? .place)
      try target.write(Array(writer.forms(forms, of: line).utf8))
    }
    if readsInput {
      while let line = readLine(strippingNewline: true) {
        try add(line.last == "\r" ? String(line.dropLast()) : line)
      }
    } else {
      for text in texts { try add(text) }
    }
    try target.write(Array(writer.end().utf8))
    try target.finish()
  }
}

extension Language {
  /// The language that `--to` names; there is no `auto` among them.
  fileprivate init(translatedTo code: String) throws {
    guard let language = LanguageTag(code).language else {
      throw UsageError(unknown: "language", code, expected: Language.allCases.map(\.rawValue))
    }
    self = language
  }
}
