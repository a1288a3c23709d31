public import ConcordModel

/// What is known of a word or phrase before it is declined.
///
/// Everything may be left out; the rules then decide from the form.
public struct UkrainianHints: Hashable, Sendable {
  /// What sort of thing is named; persons are animate, places follow the rules of place names.
  public var kind: ConceptEntry.Kind
  /// The gender of the person, or of the head of a phrase.
  public var gender: Gender?
  /// Which part of a personal name the word is.
  public var role: NamePartRole?
  /// Whether the name is Korean: only its last element inflects, women's and vowel-final names stay.
  public var isKorean: Bool
  /// Whether the accusative equals the genitive; nil lets the word decide.
  public var isAnimate: Bool?
  /// Whether the form given is a plural without a singular (`Суми`); nil lets the word decide.
  public var isPlural: Bool?
  /// The name of a paradigm of `paradigms.tsv` that overrides the rules for the head: `m-hard-inan`.
  public var paradigm: String?

  public init(
    kind: ConceptEntry.Kind = .term, gender: Gender? = nil, role: NamePartRole? = nil,
    isKorean: Bool = false, isAnimate: Bool? = nil, isPlural: Bool? = nil, paradigm: String? = nil
  ) {
    self.kind = kind
    self.gender = gender
    self.role = role
    self.isKorean = isKorean
    self.isAnimate = isAnimate
    self.isPlural = isPlural
    self.paradigm = paradigm
  }
}
