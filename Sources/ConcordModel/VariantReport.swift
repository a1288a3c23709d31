/// Which spellings the texts use: an entity a row, with each of its spellings.
public struct VariantReport: Sendable, Equatable {
  /// What is to be said of a spelling, in the order of the cases: as the house prints it, one that
  /// may stand, another spelling of the same name, one not to be used, one that only probably names
  /// the concept.
  public enum Status: String, CaseIterable, Sendable {
    case canonical, admitted, variant, deprecated, probable
  }

  /// One place where a spelling stands.
  public struct Mention: Sendable, Equatable {
    /// As the user named it; `<stdin>` for standard input.
    public var path: String
    /// What stood in the text, inflection and particles included.
    public var surface: String
    /// Where the surface stands in the file.
    public var span: SourceSpan
    /// The sentence the mention stands in, and where in it (UTF-8 offsets) the surface begins.
    public var sentence: String
    public var offsetInSentence: Int

    public init(
      path: String, surface: String, span: SourceSpan, sentence: String, offsetInSentence: Int
    ) {
      self.path = path
      self.surface = surface
      self.span = span
      self.sentence = sentence
      self.offsetInSentence = offsetInSentence
    }
  }

  /// One spelling without its inflection.
  public struct Variant: Sendable, Equatable {
    /// Without inflection, in the case pattern of a running text: `Zelensky` for `ZELENSKY’S`.
    public var form: String
    /// The language of the text it stands in.
    public var language: Language
    /// Its standing under the house that was asked for.
    public var status: Status
    /// The form that the house prints in its place.
    public var canonical: String
    /// How the spelling arises; nil for the canonical one.
    public var derivation: String?
    /// In the order in which the texts were read.
    public var mentions: [Mention]
    /// How often it stands in the texts.
    public var count: Int { mentions.count }

    public init(
      form: String, language: Language, status: Status, canonical: String,
      derivation: String? = nil, mentions: [Mention] = []
    ) {
      self.form = form
      self.language = language
      self.status = status
      self.canonical = canonical
      self.derivation = derivation
      self.mentions = mentions
    }
  }

  /// A concept and the spellings that name it.
  public struct Entity: Sendable, Equatable {
    /// The id of the concept.
    public var concept: String
    /// What sort of thing the concept is.
    public var kind: ConceptEntry.Kind
    /// The canonical form of each language that the glossary has.
    public var canonical: [Language: String]
    /// Most frequent first, then by form.
    public var variants: [Variant]
    /// The mentions of all spellings together.
    public var total: Int { variants.reduce(0) { $0 + $1.count } }

    public init(
      concept: String, kind: ConceptEntry.Kind, canonical: [Language: String],
      variants: [Variant]
    ) {
      self.concept = concept
      self.kind = kind
      self.canonical = canonical
      self.variants = variants
    }
  }

  /// Most frequent first, then by id.
  public var entities: [Entity]
  /// Names that no glossary knows, where they were looked for; most frequent first.
  public var unknown: [UnknownName]

  public init(entities: [Entity], unknown: [UnknownName] = []) {
    self.entities = entities
    self.unknown = unknown
  }
}
