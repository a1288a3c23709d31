internal import ConcordLanguages
public import ConcordModel
internal import ConcordText

/// The paradigm of a name or term.
public struct Inflection: Sendable {
  /// What is known of the term beside its letters.
  public struct Hints: Sendable {
    /// nil: told by the script.
    public var language: Language?
    public var gender: Gender?
    public var kind: ConceptEntry.Kind = .term
    public var part: NamePartRole?

    public init() {}
  }

  /// One place of the paradigm and the forms that may stand there, the usual one first.
  public struct Row: Sendable, Hashable {
    /// `genitive.singular`, `possessive.plural`, `topic`.
    public var label: String
    public var forms: [String]
  }

  private let declension = UkrainianDeclension()

  public init() {}

  /// The language that a term is written in, by its script.
  public static func language(of term: String) -> Language {
    for scalar in term.unicodeScalars {
      switch scalar.value {
      case 0x400...0x52F: return .ukrainian
      case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: return .korean
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: return .english
      default: continue
      }
    }
    return .english
  }

  /// The paradigm of a term, in the order in which its language's grammar has it.
  public func paradigm(of term: String, hints: Hints) -> [Row] {
    switch hints.language ?? Inflection.language(of: term) {
    case .english: english(term)
    case .korean: Korean.paradigm(of: term).map { Row(label: $0.function, forms: [$0.form]) }
    case .ukrainian: ukrainian(term, hints)
    }
  }

  private func english(_ term: String) -> [Row] {
    let paradigm = EnglishParadigm(of: term)
    return [
      Row(label: "nominative.singular", forms: [paradigm.singular]),
      Row(label: "nominative.plural", forms: [paradigm.plural]),
      Row(label: "possessive.singular", forms: [paradigm.possessive]),
      Row(label: "possessive.plural", forms: [paradigm.pluralPossessive]),
    ]
  }

  private func ukrainian(_ term: String, _ hints: Hints) -> [Row] {
    // A person's whole name is declined part by part; anything else is a word or a phrase.
    let isWholeName = hints.kind == .person && hints.part == nil && term.contains(" ")
    let paradigm =
      isWholeName
      ? declension.paradigm(
        ofPerson: PersonNames.parts(ofUkrainian: term), gender: hints.gender,
        isKorean: PersonNames.isKoreanInCyrillic(term))
      : declension.paradigm(
        of: term,
        hints: UkrainianHints(kind: hints.kind, gender: hints.gender, role: hints.part))
    return Slot.all.compactMap { slot in
      let forms = paradigm.forms(slot)
      return forms.isEmpty ? nil : Row(label: slot.description, forms: forms)
    }
  }
}
