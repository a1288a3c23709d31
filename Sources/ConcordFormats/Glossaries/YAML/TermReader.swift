internal import ConcordModel

/// Makes the terms of one language section.
struct TermReader {
  var yaml: YAMLReader
  let language: LanguageTag
  let origin: LanguageTag?

  private static let termKeys = [
    "form", "given", "family", "patronymic", "case-sensitive", "fixed", "plural", "gender",
    "part-of-speech", "paradigm", "note", "source", "from", "until",
  ]
  private static let sectionKeys =
    ["preferred", "admitted", "deprecated", "superseded", "house"] + termKeys.dropFirst()

  /// A form by itself, or a mapping of statuses to forms with properties beside them.
  ///
  /// Properties of the section belong to its preferred terms, those of the word's grammar to the
  /// forms of houses too; without a preferred term, all belong to all its terms.
  mutating func readSection(_ index: Int) -> [Term] {
    let node = yaml.node(index)
    guard node.kind == .mapping else {
      guard let form = readForm(index, "a form, or a mapping with \"preferred\"") else { return [] }
      return [Term(form, place: yaml.place(index))]
    }
    guard let entries = yaml.entries(index, of: "a language section") else { return [] }
    var shared = Term("")
    var hasPreferred = false
    for (key, value) in entries {
      let name = yaml.node(key).text
      if name == "preferred" { hasPreferred = true }
      if Self.sectionKeys.contains(name) {
        readProperty(name, value, into: &shared)
      } else {
        yaml.reportUnknownKey(key, in: "a language section", known: Self.sectionKeys)
      }
    }
    var terms: [Term] = []
    if !hasPreferred, let parts = shared.parts {
      var term = shared
      term.form = NameOrder.compose(parts, language: language, origin: origin)
      term.place = yaml.place(index)
      terms.append(term)
      hasPreferred = true
    }
    for (key, value) in entries {
      let name = yaml.node(key).text
      if let status = AdministrativeStatus(rawValue: name) {
        var template = status == .preferred || !hasPreferred ? shared : Term("")
        template.status = status
        for item in yaml.items(value) {
          if let term = readTerm(item, template) { terms.append(term) }
        }
        if yaml.node(value).isNothing { _ = readForm(value, "a form or a list of forms") }
      } else if name == "house" {
        terms += readHouses(value, shared)
      }
    }
    if terms.isEmpty, !entries.isEmpty || yaml.errors.isEmpty {
      reportWithoutForms(index, entries.map(\.value))
    }
    return terms
  }

  /// A section without forms is told once, not again where its forms were at fault already.
  private mutating func reportWithoutForms(_ index: Int, _ values: [Int]) {
    let end = yaml.node(index).end
    let inside = (index..<max(end, index + 1)).lazy.map(yaml.place)
    let last = inside.last ?? yaml.place(index)
    let first = yaml.place(index)
    let isTold = yaml.errors.contains {
      ($0.place.line, $0.place.column) >= (first.line, first.column)
        && ($0.place.line, $0.place.column) <= (last.line, last.column)
    }
    guard !isTold else { return }
    yaml.report(
      .missing, at: index, found: "a language section without forms", expected: "\"preferred\"")
  }

  /// `{reuters: Volodymyr Zelenskiy}`: preferred forms of single houses.
  private mutating func readHouses(_ index: Int, _ shared: Term) -> [Term] {
    guard let entries = yaml.entries(index, of: "house forms") else { return [] }
    var terms: [Term] = []
    for (key, value) in entries {
      for item in yaml.items(value) {
        var template = Term(
          "", isCaseSensitive: shared.isCaseSensitive, isFixed: shared.isFixed,
          gender: shared.gender, partOfSpeech: shared.partOfSpeech)
        template.house = yaml.node(key).text
        if let term = readTerm(item, template) { terms.append(term) }
      }
      if yaml.node(value).isNothing { _ = readForm(value, "a form") }
    }
    return terms
  }

  private mutating func readTerm(_ index: Int, _ template: Term) -> Term? {
    var term = template
    term.place = yaml.place(index)
    guard yaml.node(index).kind == .mapping else {
      guard let form = readForm(index, "a form, or a mapping with \"form\"") else { return nil }
      term.form = form
      return term
    }
    guard let entries = yaml.entries(index, of: "a term") else { return nil }
    var form: String?
    var hasForm = false
    for (key, value) in entries {
      switch yaml.node(key).text {
      case "form":
        hasForm = true
        form = readForm(value, "a form")
      case let name where Self.termKeys.contains(name): readProperty(name, value, into: &term)
      default: yaml.reportUnknownKey(key, in: "a term", known: Self.termKeys)
      }
    }
    if let form {
      term.form = form
      return term
    }
    guard !hasForm else { return nil }
    guard let parts = term.parts else {
      yaml.report(
        .missing, at: index, found: "a term without \"form\"",
        expected: "\"form\", or the parts \"given\" and \"family\"")
      return nil
    }
    term.form = NameOrder.compose(parts, language: language, origin: origin)
    return term
  }

  private mutating func readForm(_ index: Int, _ expected: String) -> String? {
    yaml.requiredText(index, expected)
  }

  // MARK: Properties

  private mutating func readProperty(_ name: String, _ value: Int, into term: inout Term) {
    switch name {
    case "given": setPart(\.given, value, of: &term)
    case "family": setPart(\.family, value, of: &term)
    case "patronymic": setPart(\.patronymic, value, of: &term)
    case "case-sensitive": term.isCaseSensitive = yaml.boolean(value) ?? false
    case "fixed": term.isFixed = yaml.boolean(value) ?? false
    case "plural": term.plural = yaml.text(value)
    case "gender": term.gender = yaml.choice(value, Gender.self, "a gender")
    case "part-of-speech": term.partOfSpeech = yaml.text(value)
    case "paradigm": term.paradigm = yaml.text(value)
    case "note": term.note = yaml.text(value)
    case "source": term.source = yaml.text(value)
    case "from": term.from = readDate(value)
    case "until": term.until = readDate(value)
    default: break
    }
  }

  private mutating func setPart(
    _ part: WritableKeyPath<NameParts, String?>, _ index: Int, of term: inout Term
  ) {
    guard let text = yaml.requiredText(index, "a part of a name") else { return }
    var parts = term.parts ?? NameParts()
    parts[keyPath: part] = text
    term.parts = parts
  }

  private mutating func readDate(_ index: Int) -> String? {
    let expected = "a date: 2016-05-19, 2016-05 or 2016"
    guard let text = yaml.requiredText(index, expected) else { return nil }
    guard CalendarDate.isValid(text) else {
      yaml.report(.badValue, at: index, found: "\"\(text)\"", expected: expected)
      return nil
    }
    return text
  }
}
