internal import ArgumentParser
internal import ConcordKit
internal import ConcordModel

/// What `--kind` takes.
enum InflectedKind: String, ExpressibleByArgument, CaseIterable {
  case person, place, term

  var concept: ConceptEntry.Kind {
    switch self {
    case .person: .person
    case .place: .place
    case .term: .term
    }
  }
}

/// What `--format` takes.
enum ParadigmFormat: String, ExpressibleByArgument, CaseIterable {
  case text, tsv, json
}

/// `concord inflect`
struct InflectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inflect",
    abstract: "Prints the paradigm of names and terms.",
    discussion: """
      Ukrainian: seven cases in two numbers. Korean: the term with its particles. English: plural \
      and possessives. Terms come as arguments or one a line on standard input.

      Examples:
        concord inflect Зеленський
        concord inflect --kind person --gender feminine --part family Мельник
        concord inflect --kind place 'Горішні Плавні'
        concord inflect --lang ko 구병삼
        concord inflect --format tsv < surnames.txt
      """)

  @Argument(help: ArgumentHelp("Names or terms in their base form.", valueName: "term"))
  var terms: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The language: en, ko or uk; auto, the default, lets the script tell.", valueName: "code"))
  var lang: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Of the person or of the head of the term: masculine, feminine or neuter.",
      valueName: "gender"))
  var gender: Gender?

  @Option(name: .long, help: "What is named: person, place or term.")
  var kind: InflectedKind?

  @Option(name: .long, help: "Which part of a person's name it is: family, given or patronymic.")
  var part: NamePartRole?

  @Option(name: .long, help: "The format: text, tsv (term, case.number, form) or json.")
  var format: ParadigmFormat = .text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let inflection = Inflection()
    var hints = Inflection.Hints()
    hints.language = try language()
    hints.gender = gender
    hints.part = part
    hints.kind = kind?.concept ?? (part == nil ? .term : .person)
    var writer = ParadigmWriter(format: format)
    if terms.isEmpty || terms == ["-"] {
      while let line = readLine(strippingNewline: true) {
        let term = line.last == "\r" ? String(line.dropLast()) : line
        if !term.isEmpty { writer.add(term, inflection.paradigm(of: term, hints: hints)) }
      }
    } else {
      for term in terms { writer.add(term, inflection.paradigm(of: term, hints: hints)) }
    }
    try Terminal.deliver(Array(writer.finish().utf8), to: output)
  }

  private func language() throws -> Language? {
    guard let lang, lang != "auto" else { return nil }
    return try Language(typed: lang)
  }
}
