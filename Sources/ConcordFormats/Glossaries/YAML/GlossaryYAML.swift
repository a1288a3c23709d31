public import ConcordModel

/// Glossaries as their authors write them: one topic a file, in YAML.
///
///     let glossary = try GlossaryYAML.read(bytes, path: "people.yaml")
///
/// Scalars are always strings, so that `country: NO` is Norway. The keys are those of
/// `glossaries/concord-glossary.schema.json`.
public enum GlossaryYAML {
  /// Reads one file.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark.
  ///   - path: the name of the file in messages; its stem names a glossary that has no name.
  /// - Throws: everything that is wrong with the file, each flaw with its place.
  /// - Complexity: linear; 50 MB/s of the common YAML, a sixth of that where anchors, tags or
  ///   wrapped quoted texts occur.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String
  ) throws(FormatErrors) -> Glossary {
    try YAMLFile.read(bytes, path: path) { GlossaryReader.read(&$0) }
  }

  /// Reads one file that is in memory.
  public static func read(_ bytes: [UInt8], path: String) throws(FormatErrors) -> Glossary {
    try YAMLFile.read(bytes, path: path) { GlossaryReader.read(&$0) }
  }
}

/// Makes the concepts of a glossary from its YAML.
struct GlossaryReader {
  var yaml: YAMLReader
  private var places: [String: Int] = [:]

  private static let keys = [
    "glossary", "title", "description", "note", "source", "licence", "license", "version",
    "concepts",
  ]
  private static let conceptKeys = [
    "id", "kind", "origin", "country", "gender", "distinctive", "subject", "definition", "note",
    "links",
  ]

  /// Reads a whole file; flaws go to the reader.
  static func read(_ yaml: inout YAMLReader) -> Glossary {
    var reader = GlossaryReader(yaml: yaml)
    let glossary = reader.readGlossary()
    yaml = reader.yaml
    return glossary
  }

  private init(yaml: YAMLReader) {
    self.yaml = yaml
  }

  private mutating func readGlossary() -> Glossary {
    var glossary = Glossary(name: YAMLFile.stem(yaml.path), concepts: [], path: yaml.path)
    let owner = "a glossary"
    guard let root = yaml.tree.root else {
      yaml.errors.append(
        FormatError(
          .missing, at: SourcePlace(file: yaml.path, line: 1, column: 1), found: "nothing",
          expected: "a glossary with the key \"concepts\""))
      return glossary
    }
    guard let entries = yaml.entries(root, of: owner) else { return glossary }
    var hasConcepts = false
    for (key, value) in entries {
      switch yaml.node(key).text {
      case "glossary":
        if let name = yaml.requiredText(value, "the name of the glossary") { glossary.name = name }
      case "concepts":
        hasConcepts = true
        glossary.concepts = readConcepts(value)
      case let name where Self.keys.contains(name): _ = yaml.text(value)
      default: yaml.reportUnknownKey(key, in: owner, known: Self.keys)
      }
    }
    if !hasConcepts {
      yaml.report(
        .missing, at: root, found: "no key \"concepts\"", expected: "a list of concepts")
    }
    return glossary
  }

  private mutating func readConcepts(_ index: Int) -> [ConceptEntry] {
    guard yaml.node(index).kind == .sequence else {
      if !yaml.node(index).isNothing { yaml.reportType(index, expected: "a list of concepts") }
      return []
    }
    var concepts: [ConceptEntry] = []
    concepts.reserveCapacity((yaml.node(index).end - index) / 16)
    for item in yaml.tree.children(of: index) {
      if let concept = readConcept(item) { concepts.append(concept) }
    }
    return concepts
  }

  // MARK: Concepts

  private mutating func readConcept(_ index: Int) -> ConceptEntry? {
    guard let entries = yaml.entries(index, of: "a concept") else { return nil }
    let flaws = yaml.errors.count
    var concept = ConceptEntry(id: "", kind: .term, place: yaml.place(index))
    // The origin orders the parts of a name, wherever in the entry it stands.
    for (key, value) in entries where yaml.node(key).text == "origin" {
      concept.origin = readLanguage(value)
    }
    for (key, value) in entries { readEntry(key, value, into: &concept) }
    guard entries.contains(where: { yaml.node($0.key).text == "id" }) else {
      yaml.report(
        .missing, at: index, found: "a concept without \"id\"", expected: "the key \"id\"")
      return nil
    }
    if concept.sections.isEmpty, yaml.errors.count == flaws {
      yaml.report(
        .missing, at: index, found: "a concept without terms",
        expected: "a term in at least one language, such as \"en: …\"")
    }
    return concept
  }

  private mutating func readEntry(_ key: Int, _ value: Int, into concept: inout ConceptEntry) {
    switch yaml.node(key).text {
    case "id": readIdentifier(value, into: &concept)
    case "kind":
      if let kind = yaml.choice(value, ConceptEntry.Kind.self, "a kind") { concept.kind = kind }
    case "origin": break
    case "country": concept.country = readCountry(value)
    case "gender": concept.gender = yaml.choice(value, Gender.self, "a gender")
    case "distinctive": concept.isDistinctive = yaml.boolean(value) ?? false
    case "subject": concept.subjectField = yaml.text(value)
    case "definition": concept.definition = yaml.text(value)
    case "note": concept.note = yaml.text(value)
    case "links": concept.links = readLinks(value)
    case let name:
      guard let tag = languageTag(key, name) else { return }
      if let other = concept.sections.first(where: { $0.language == tag }) {
        yaml.report(
          .duplicate, at: key, found: "language \"\(name)\" again",
          expected: "one section for \(other.language)")
        return
      }
      var reader = TermReader(yaml: yaml, language: tag, origin: concept.origin)
      let terms = reader.readSection(value)
      yaml.errors = reader.yaml.errors
      if !terms.isEmpty { concept.sections.append(LanguageSection(language: tag, terms: terms)) }
    }
  }

  private mutating func readIdentifier(_ index: Int, into concept: inout ConceptEntry) {
    guard let id = yaml.requiredText(index, "an id") else { return }
    concept.id = id
    if let first = places.updateValue(index, forKey: id) {
      places[id] = first
      yaml.report(
        .duplicate, at: index, found: "id \"\(id)\" again (first at \(yaml.place(first)))",
        expected: "an id of its own for each concept of a file")
    }
  }

  private mutating func readLinks(_ index: Int) -> [ConceptEntry.Link] {
    guard !yaml.node(index).isNothing, let entries = yaml.entries(index, of: "links") else {
      return []
    }
    var links: [ConceptEntry.Link] = []
    for (key, value) in entries {
      if let text = yaml.requiredText(value, "an identifier") {
        links.append(ConceptEntry.Link(key: yaml.node(key).text, value: text))
      }
    }
    return links
  }

  // MARK: Codes

  /// The language that an otherwise unknown key names; reported where it names none.
  private mutating func languageTag(_ key: Int, _ name: String) -> LanguageTag? {
    switch name {
    case "en": return .english
    case "ko": return .korean
    case "uk": return .ukrainian
    default: break
    }
    let known = Self.conceptKeys + Language.allCases.map(\.rawValue)
    if LanguageCodes.isTag(name) {
      // Three letters may be a tag or a slip: `knd` is likelier `kind` than a language.
      guard name.utf8.count == 3, NearestKey.nearest(to: name, among: Self.conceptKeys) != nil
      else { return LanguageTag(name) }
    }
    yaml.report(
      .unknownKey, at: key, found: "unknown key \"\(name)\"",
      expected: "a key of a concept or a language",
      suggestion: LanguageCodes.intended(name) ?? NearestKey.nearest(to: name, among: known))
    return nil
  }

  private mutating func readLanguage(_ index: Int) -> LanguageTag? {
    guard let text = yaml.requiredText(index, "a language, such as uk") else { return nil }
    guard LanguageCodes.isTag(text) else {
      yaml.report(
        .badValue, at: index, found: "\"\(text)\"", expected: "a language, such as uk",
        suggestion: LanguageCodes.intended(text))
      return nil
    }
    return LanguageTag(text)
  }

  private mutating func readCountry(_ index: Int) -> String? {
    let expected = "a country in two capitals (ISO 3166-1), such as KR"
    guard let text = yaml.requiredText(index, expected) else { return nil }
    guard LanguageCodes.isCountry(text) else {
      yaml.report(
        .badValue, at: index, found: "\"\(text)\"", expected: expected,
        suggestion: LanguageCodes.intendedCountry(text))
      return nil
    }
    return text
  }
}
