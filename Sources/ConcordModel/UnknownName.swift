/// A name that texts have and no glossary knows: spellings that look like one name.
public struct UnknownName: Sendable, Equatable {
  /// One spelling and where it stands in the texts.
  public struct Form: Sendable, Equatable {
    /// The spelling without its inflection.
    public var form: String
    /// The language of the texts it stands in.
    public var language: Language
    /// Whether it is a part of the name by which the texts go on: a family name alone.
    public var isShort: Bool
    /// In the order in which the texts were read.
    public var mentions: [VariantReport.Mention]
    /// In all texts together.
    public var count: Int { mentions.count }

    public init(
      form: String, language: Language, isShort: Bool = false,
      mentions: [VariantReport.Mention] = []
    ) {
      self.form = form
      self.language = language
      self.isShort = isShort
      self.mentions = mentions
    }
  }

  /// Most frequent first.
  public var forms: [Form]
  /// What sort of thing it names, where the texts tell.
  public var kind: ConceptEntry.Kind?
  /// How sure it is that the forms name one entity, in 0...1.
  public var score: Double

  public init(forms: [Form], kind: ConceptEntry.Kind? = nil, score: Double) {
    self.forms = forms
    self.kind = kind
    self.score = score
  }

  /// The forms of all languages together.
  public var count: Int { forms.reduce(0) { $0 + $1.count } }

  /// The form that a glossary would prefer in a language: the commonest of the fullest ones.
  public func preferredForm(_ language: Language) -> Form? {
    let own = forms.filter { $0.language == language }
    return own.first { !$0.isShort } ?? own.first
  }
}
