internal import ArgumentParser
internal import ConcordKit
internal import ConcordModel

/// What `--kind` takes.
enum DerivedKind: String, ExpressibleByArgument, CaseIterable {
  case person, place, organisation, term

  var concept: ConceptEntry.Kind {
    switch self {
    case .person: .person
    case .place: .place
    case .organisation: .organisation
    case .term: .term
    }
  }
}

/// What `--country` takes.
enum KoreanCountry: String, ExpressibleByArgument, CaseIterable {
  case south = "KR"
  case north = "KP"
}

/// `concord derive`
struct DeriveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "derive",
    abstract: "Prints the likely spellings of a name in another language.",
    discussion: """
      Every spelling comes with how likely writers are to use it and how it arises: by which scheme, \
      passport habit, surname convention, Russian mediation or practice of the press. Best first. Names \
      come as arguments or one a line on standard input.

      The Hangul of a Korean name cannot be derived from Latin letters, which leave it open: with \
      --country such a name gets ranked guesses.

      Examples:
        concord derive Зеленський --to en
        concord derive 'Володимир Зеленський' --to ko
        concord derive 구병삼 --to uk
        concord derive 리설주 --to en --country KP
        concord derive --kind place Харків --to ko --format tsv
        concord derive 'Donald Trump' --to uk --limit 5
      """)

  @Argument(
    help: ArgumentHelp("Names in the form they have in their own language.", valueName: "name"))
  var names: [String] = []

  @Option(
    name: .long, help: ArgumentHelp("The language to spell in: en, ko or uk.", valueName: "code"))
  var to: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The language of the name: en, ko or uk; auto, the default, lets the script tell.",
      valueName: "code"))
  var from: String?

  @Option(name: .long, help: "What is named: person, place, organisation or term.")
  var kind: DerivedKind = .person

  @Option(name: .long, help: "Of a Korean name: KR or KP.")
  var country: KoreanCountry?

  @Option(
    name: .long, help: ArgumentHelp("At most so many spellings a name.", valueName: "number"))
  var limit: Int = 24

  @Option(
    name: .long, help: "The format: text, tsv (name, spelling, probability, how it arises) or json."
  )
  var format: ParadigmFormat = .text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit takes a number from 1 on.") }
  }

  func run() throws {
    let source = try from.flatMap { $0 == "auto" ? nil : try Language(typed: $0) }
    let spellings = NameSpellings(
      to: try Language(typed: to), from: source, kind: kind.concept, country: country?.rawValue,
      limit: limit)
    var writer = SpellingWriter(format: format)
    var failures = 0
    func add(_ name: String) {
      do {
        writer.add(name, try spellings.rows(of: name))
      } catch {
        Terminal.complain("concord: \(error)")
        failures += 1
      }
    }
    if names.isEmpty || names == ["-"] {
      while let line = readLine(strippingNewline: true) {
        let name = line.last == "\r" ? String(line.dropLast()) : line
        if !name.isEmpty { add(name) }
      }
    } else {
      for name in names { add(name) }
    }
    try Terminal.deliver(Array(writer.finish().utf8), to: output)
    if failures > 0 { throw ExitCode(2) }
  }
}
