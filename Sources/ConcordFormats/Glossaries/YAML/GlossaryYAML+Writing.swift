public import ConcordModel

extension GlossaryYAML {
  /// Writes a glossary so that reading it gives the same concepts.
  ///
  /// Keys come in the order of design and schema; a term with properties becomes a mapping. Terms
  /// of one status are written together, where the first of them stands.
  public static func write(_ glossary: Glossary) -> String {
    var writer = GlossaryWriter()
    writer.write(glossary)
    return writer.text
  }
}

/// Builds the text of a glossary.
struct GlossaryWriter {
  private(set) var text = ""

  mutating func write(_ glossary: Glossary) {
    line(0, "glossary: \(YAMLText.scalar(glossary.name))")
    line(0, glossary.concepts.isEmpty ? "concepts: []" : "concepts:")
    for concept in glossary.concepts { write(concept) }
  }

  private mutating func line(_ indentation: Int, _ content: String) {
    text += String(repeating: " ", count: indentation) + content + "\n"
  }

  private mutating func write(_ concept: ConceptEntry) {
    line(2, "- id: \(YAMLText.scalar(concept.id))")
    line(4, "kind: \(concept.kind.rawValue)")
    field("origin", concept.origin?.text)
    field("country", concept.country)
    field("gender", concept.gender?.rawValue)
    if concept.isDistinctive { line(4, "distinctive: true") }
    field("subject", concept.subjectField)
    field("definition", concept.definition)
    for section in concept.sections { write(section) }
    if !concept.links.isEmpty {
      let links = concept.links.map { (YAMLText.scalar($0.key), YAMLText.scalar($0.value)) }
      line(4, "links: \(mapping(links))")
    }
    field("note", concept.note)
  }

  private mutating func field(_ key: String, _ value: String?) {
    if let value, !value.isEmpty { line(4, "\(key): \(YAMLText.scalar(value))") }
  }

  private mutating func write(_ section: LanguageSection) {
    let language = YAMLText.scalar(section.language.text)
    if let only = section.terms.first, section.terms.count == 1, only == Term(only.form) {
      line(4, "\(language): \(YAMLText.scalar(only.form))")
      return
    }
    line(4, "\(language):")
    for (key, terms) in groups(section.terms) {
      guard key == "house" else {
        let items = terms.map(item)
        let isList = items.count > 1 || key != AdministrativeStatus.preferred.rawValue
        line(6, "\(key): \(isList ? "[\(items.joined(separator: ", "))]" : items.joined())")
        continue
      }
      var houses: [(String, [String])] = []
      for term in terms {
        let house = YAMLText.scalar(term.house ?? "")
        if let index = houses.firstIndex(where: { $0.0 == house }) {
          houses[index].1.append(item(term))
        } else {
          houses.append((house, [item(term)]))
        }
      }
      let pairs = houses.map { house, items in
        (house, items.count == 1 ? items[0] : "[\(items.joined(separator: ", "))]")
      }
      line(6, "house: \(mapping(pairs))")
    }
  }

  /// Terms by the key they stand under, in the order of the keys' first terms.
  private func groups(_ terms: [Term]) -> [(key: String, terms: [Term])] {
    var groups: [(key: String, terms: [Term])] = []
    for term in terms {
      let key = term.house == nil ? term.status.rawValue : "house"
      if let index = groups.firstIndex(where: { $0.key == key }) {
        groups[index].terms.append(term)
      } else {
        groups.append((key, [term]))
      }
    }
    return groups
  }

  /// A term as an item: its form, or a mapping where it has properties.
  private func item(_ term: Term) -> String {
    var pairs = [("form", YAMLText.scalar(term.form))]
    func add(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { pairs.append((key, YAMLText.scalar(value))) }
    }
    add("given", term.parts?.given)
    add("family", term.parts?.family)
    add("patronymic", term.parts?.patronymic)
    add("case-sensitive", term.isCaseSensitive ? "true" : nil)
    add("fixed", term.isFixed ? "true" : nil)
    add("plural", term.plural)
    add("gender", term.gender?.rawValue)
    add("part-of-speech", term.partOfSpeech)
    add("paradigm", term.paradigm)
    add("note", term.note)
    add("source", term.source)
    add("from", term.from)
    add("until", term.until)
    return pairs.count == 1 ? pairs[0].1 : mapping(pairs)
  }

  private func mapping(_ pairs: [(String, String)]) -> String {
    "{\(pairs.map { "\($0.0): \($0.1)" }.joined(separator: ", "))}"
  }
}
