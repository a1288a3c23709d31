/// One form of a concept in one language, with what is known of it.
///
/// Equality compares everything but `place`.
public struct Term: Sendable {
  /// The form as written, in the nominative singular.
  public var form: String
  /// Whether the form is printed, may stand, or is replaced.
  public var status: AdministrativeStatus
  /// The house whose form this is (`house: {reuters: …}`); nil for a form of all houses.
  public var house: String?
  /// The parts of a personal name where the author names them; nil where the split follows habit.
  public var parts: NameParts?
  /// Whether only this exact case matches: `POW` but not `pow`.
  public var isCaseSensitive: Bool
  /// Whether the form stays as it is and what stands inside it is left alone.
  public var isFixed: Bool
  /// The plural where it does not follow the rule.
  public var plural: String?
  /// Of the head noun, where spelling and rule mislead.
  public var gender: Gender?
  /// As TBX writes it: `noun`, `proper noun`.
  public var partOfSpeech: String?
  /// The name of a declension paradigm that overrides the rules.
  public var paradigm: String?
  /// For readers of the glossary; recognition asks neither note nor source.
  public var note: String?
  public var source: String?
  /// Validity, ISO 8601 dates.
  public var from: String?
  public var until: String?
  /// Where the term was read, for messages.
  public var place: SourcePlace?

  public init(
    _ form: String, status: AdministrativeStatus = .preferred, house: String? = nil,
    parts: NameParts? = nil, isCaseSensitive: Bool = false, isFixed: Bool = false,
    plural: String? = nil, gender: Gender? = nil, partOfSpeech: String? = nil,
    paradigm: String? = nil, note: String? = nil, source: String? = nil, from: String? = nil,
    until: String? = nil, place: SourcePlace? = nil
  ) {
    self.form = form
    self.status = status
    self.house = house
    self.parts = parts
    self.isCaseSensitive = isCaseSensitive
    self.isFixed = isFixed
    self.plural = plural
    self.gender = gender
    self.partOfSpeech = partOfSpeech
    self.paradigm = paradigm
    self.note = note
    self.source = source
    self.from = from
    self.until = until
    self.place = place
  }

  /// Everything that equality compares: the term without the place where it was read.
  private var comparable: Comparable {
    Comparable(
      form: form, status: status, house: house, parts: parts,
      flags: [isCaseSensitive, isFixed], gender: gender,
      texts: [plural, partOfSpeech, paradigm, note, source, from, until])
  }

  private struct Comparable: Hashable {
    var form: String
    var status: AdministrativeStatus
    var house: String?
    var parts: NameParts?
    var flags: [Bool]
    var gender: Gender?
    var texts: [String?]
  }
}

extension Term: Hashable {
  public static func == (a: Term, b: Term) -> Bool { a.comparable == b.comparable }

  public func hash(into hasher: inout Hasher) { hasher.combine(comparable) }
}
