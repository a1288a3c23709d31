public import ConcordModel

/// Spellings that look like one name which no glossary knows.
public struct UnknownNames: Sendable, Equatable {
  /// One spelling and how often it stands in the texts.
  public struct Form: Sendable, Equatable {
    /// The spelling without its inflection.
    public var form: String
    /// The language of the texts it stands in.
    public var language: Language
    /// In all texts together.
    public var count: Int

    public init(form: String, language: Language, count: Int) {
      self.form = form
      self.language = language
      self.count = count
    }
  }

  /// Most frequent first.
  public var forms: [Form]
  /// How sure it is that they name one entity, in 0...1.
  public var score: Double

  public init(forms: [Form], score: Double) {
    self.forms = forms
    self.score = score
  }
}
