public import ConcordModel
internal import ConcordText

/// What can be told of mentions: names, spellings and how they arise.
public struct MentionDescription {
  private let view: LexiconView
  private let renderer: Renderer

  /// Describes mentions found with this lexicon; numbers of another mean nothing here.
  public init(lexicon: Lexicon) {
    view = lexicon.view
    renderer = Renderer(lexicon, house: House(name: ""), isStrict: false)
  }

  /// The id of a concept.
  public func id(ofConcept number: Int) -> String {
    view.concepts[number].map { view.string($0.idOffset, $0.idLength) } ?? ""
  }

  /// What sort of thing a concept is; a term where the lexicon has no such concept.
  public func kind(ofConcept number: Int) -> ConceptEntry.Kind {
    view.concepts[number]?.conceptKind ?? .term
  }

  /// What the house prints for a concept, by language.
  public func canonicalForms(ofConcept number: Int) -> [Language: String] {
    guard let concept = view.concepts[number] else { return [:] }
    var forms: [Language: String] = [:]
    let numbers: [(Language, UInt32)] = [
      (.english, concept.english), (.korean, concept.korean), (.ukrainian, concept.ukrainian),
    ]
    for (language, form) in numbers where form > 0 {
      forms[language] = text(ofForm: Int(form) - 1)
    }
    return forms
  }

  private func text(ofForm number: Int) -> String? {
    view.forms[number].map { view.string($0.textOffset, $0.textLength) }
  }

  /// The form printed in place of a mention, without inflection: `Zelenskyy`.
  public func canonicalForm(of mention: Mention) -> String {
    guard let form = view.forms[mention.form] else { return "" }
    return text(ofForm: Int(form.target)) ?? ""
  }

  /// The spelling of a mention without its inflection, joined and capitalised as in the text; a
  /// name in capitals throughout counts as the same name with its usual ones.
  ///
  /// - Parameter surface: what stands in the text, without its tail.
  public func spelling(of mention: Mention, surface: String) -> String {
    guard let form = view.forms[mention.form] else { return "" }
    return words(of: mention, form, surface).map { $0.gap + $0.text }.joined()
  }

  /// The spelling of a mention by which it is counted: given names that are spelled as the house
  /// has them are left out of a name whose family name comes last, so that a whole name and the
  /// family name alone count as one spelling.
  public func countedSpelling(of mention: Mention, surface: String) -> (
    form: String, canonical: String
  ) {
    guard let form = view.forms[mention.form], let target = view.forms[Int(form.target)],
      let concept = view.concepts[Int(form.concept)],
      kind(ofConcept: mention.concept) == .person, !concept.isKorean, mention.shape == .full
    else { return (spelling(of: mention, surface: surface), canonicalForm(of: mention)) }
    let words = words(of: mention, form, surface)
    let printed = canonicalWords(of: target)
    let given = words.prefix { $0.role != .family }.map(\.text)
    guard !given.isEmpty, given.count < words.count,
      given == printed.prefix(while: { $0.role != .family }).map(\.text)
    else { return (words.map { $0.gap + $0.text }.joined(), canonicalForm(of: mention)) }
    return (
      MentionDescription.join(words[given.count...]),
      MentionDescription.join(printed[given.count...])
    )
  }

  private static func join(_ words: ArraySlice<Word>) -> String {
    words.enumerated().map { $0.offset == 0 ? $0.element.text : $0.element.gap + $0.element.text }
      .joined()
  }

  private struct Word {
    var gap: String
    var text: String
    var role: WordRole
    var derivation: String?
  }

  private func words(of mention: Mention, _ form: FormRecord, _ surface: String = "") -> [Word] {
    let written = FormTokens(surface).words.map(\.text)
    let isUpper = !surface.unicodeScalars.contains { $0.properties.isLowercase }
    return (0..<Int(form.wordCount)).compactMap { index in
      guard let word = view.formWords[Int(form.firstWord) + index] else { return nil }
      let number = mention.match.spelling(of: index)
      let spelling = renderer.spelling(word, number)
      let gap =
        index == 0
        ? "" : Renderer.text(of: index <= 8 ? mention.match.gap(before: index) : .space)
      var text = spelling.text
      if !isUpper, written.count == Int(form.wordCount),
        Fold.folded(written[index]) == Fold.folded(text)
      {
        text = written[index]
      }
      return Word(
        gap: gap, text: text, role: WordRole(rawValue: word.role) ?? .plain,
        derivation: spelling.derivation)
    }
  }

  private func canonicalWords(of form: FormRecord) -> [Word] {
    (0..<Int(form.wordCount)).compactMap { index in
      guard let word = view.formWords[Int(form.firstWord) + index] else { return nil }
      let gap = index == 0 ? "" : Renderer.text(of: Gap(rawValue: word.canonicalGap))
      return Word(
        gap: gap, text: renderer.spelling(word, 0).text,
        role: WordRole(rawValue: word.role) ?? .plain, derivation: nil)
    }
  }

  /// How the spelling of a mention arises, a line a step; empty for what the house prints.
  public func evidence(for mention: Mention) -> [String] {
    guard let form = view.forms[mention.form] else { return [] }
    var evidence: [String] = []
    switch form.standing {
    case .canonical: break
    case .admitted: evidence.append("listed: admitted")
    case .otherHouse: evidence.append("listed: not the form of this house")
    case .deprecated: evidence.append("listed: deprecated")
    case .superseded: evidence.append("listed: superseded")
    }
    for word in words(of: mention, form) {
      guard let derivation = word.derivation else { continue }
      let line = "derived: \(derivation)"
      if !evidence.contains(line) { evidence.append(line) }
    }
    switch mention.shape {
    case .short: evidence.append("written: family name alone")
    case .reordered: evidence.append("written: family name in the other place")
    case .rejoined: evidence.append("written: joined or split otherwise")
    case .full: break
    }
    if evidence.isEmpty, mention.standing == .variant {
      evidence.append("written: other capitals, spaces or hyphens")
    }
    return evidence
  }
}
