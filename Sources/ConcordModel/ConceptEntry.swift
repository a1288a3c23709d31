/// One concept with its terms in every language: the TBX concept entry.
///
/// A person, a place or a term is one entry; each of its spellings is a `Term` in the section of a
/// language. Equality compares everything but `place`.
public struct ConceptEntry: Sendable {
  /// What sort of thing the concept is.
  public enum Kind: String, CaseIterable, Sendable {
    case person, place, organisation, event, work, military, term, phrase

    /// Whether terms of this kind are proper names, written with a capital in English and Ukrainian.
    public var isProperName: Bool {
      switch self {
      case .person, .place, .organisation, .event, .work: true
      case .military, .term, .phrase: false
      }
    }
  }

  /// An identifier elsewhere: `wikidata: Q3874799`.
  public struct Link: Hashable, Sendable {
    /// The authority that gave it: `wikidata`.
    public var key: String
    /// The identifier as that authority writes it.
    public var value: String

    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// What houses, reports and other glossaries call the concept: `volodymyr-zelenskyy`. A later
  /// entry with the same id replaces an earlier one.
  public var id: String
  /// Decides how terms inflect and whether words of a name may be joined or turned round.
  public var kind: Kind
  /// The language the name comes from; derivations start from its term.
  public var origin: LanguageTag?
  /// ISO 3166-1 alpha-2, upper case. A house may write names of two countries differently.
  public var country: String?
  /// Of the person; the gender of a term belongs to the term.
  public var gender: Gender?
  /// Whether the family name alone names this person without a fuller mention in the text.
  public var isDistinctive: Bool
  /// For readers of the glossary (TBX `subjectField`, `definition`, `note`); recognition asks none
  /// of them.
  public var subjectField: String?
  public var definition: String?
  public var note: String?
  public var links: [Link]
  /// One section a language, in the order of the file.
  public var sections: [LanguageSection]
  /// Where the entry was read, for messages.
  public var place: SourcePlace?

  public init(
    id: String, kind: Kind, origin: LanguageTag? = nil, country: String? = nil,
    gender: Gender? = nil, isDistinctive: Bool = false, subjectField: String? = nil,
    definition: String? = nil, note: String? = nil, links: [Link] = [],
    sections: [LanguageSection] = [], place: SourcePlace? = nil
  ) {
    self.id = id
    self.kind = kind
    self.origin = origin
    self.country = country
    self.gender = gender
    self.isDistinctive = isDistinctive
    self.subjectField = subjectField
    self.definition = definition
    self.note = note
    self.links = links
    self.sections = sections
    self.place = place
  }

  /// The section of a working language, if the entry has one.
  public func section(_ language: Language) -> LanguageSection? {
    sections.first { $0.language.language == language }
  }

  /// The preferred term of a language that no house claims for itself.
  public func preferredTerm(_ language: Language) -> Term? {
    section(language)?.terms.first { $0.status == .preferred && $0.house == nil }
  }
}

extension ConceptEntry: Equatable {
  public static func == (a: ConceptEntry, b: ConceptEntry) -> Bool {
    a.id == b.id && a.kind == b.kind && a.origin == b.origin && a.country == b.country
      && a.gender == b.gender && a.isDistinctive == b.isDistinctive
      && a.subjectField == b.subjectField && a.definition == b.definition && a.note == b.note
      && a.links == b.links && a.sections == b.sections
  }
}

/// The terms of one concept in one language, in the order of the file.
public struct LanguageSection: Hashable, Sendable {
  /// What all terms of the section are written in.
  public var language: LanguageTag
  /// In the order of the file: where two could be printed, the earlier is.
  public var terms: [Term]

  public init(language: LanguageTag, terms: [Term]) {
    self.language = language
    self.terms = terms
  }
}
