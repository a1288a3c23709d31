/// A house style: which forms are printed. It picks forms and never changes identity.
public struct House: Sendable, Equatable {
  /// How the given name of a Korean is joined in Latin letters.
  public enum KoreanGivenNameStyle: String, CaseIterable, Sendable {
    /// `Koo Byoung-sam`
    case hyphenated
    /// `Kim Jong Un`
    case spaced
    /// `Koo Byoungsam`
    case joined
    /// As the glossary's preferred term has it.
    case asListed = "as-listed"
  }

  /// What happens to a name inside a direct quotation.
  public enum QuotePolicy: String, CaseIterable, Sendable {
    /// Rewritten like the rest.
    case rewrite
    /// Reported, not rewritten.
    case flag
    /// Neither reported nor rewritten.
    case leave
  }

  /// Which apostrophe a rewritten form carries.
  public enum ApostrophePolicy: String, CaseIterable, Sendable {
    /// The one that stood in the text.
    case keep
    /// U+2019, and U+2019 in Ukrainian words too.
    case typographic
    /// U+0027.
    case ascii
    /// U+02BC inside Ukrainian words, U+2019 elsewhere.
    case modifier
  }

  /// What `--house` takes and terms are tagged with: `kyiv-independent`.
  public var name: String
  /// The name for people: `The Kyiv Independent`.
  public var title: String
  /// By ISO 3166-1 alpha-2 of the person's country; `KR` and `KP` in practice.
  public var koreanGivenNames: [String: KoreanGivenNameStyle]
  /// The houses whose tagged forms this one prints, most wanted first; its own name is implied.
  public var prefers: [String]
  /// The scheme that romanises a name with no English term, by language of origin: `uk: kmu2010`.
  public var schemes: [Language: String]
  /// Whether a family name alone may stand for a person whom the text names in full.
  public var recognisesShortMentions: Bool
  /// What happens to names inside direct quotations.
  public var quotes: QuotePolicy
  /// Which apostrophe a rewritten form carries.
  public var apostrophe: ApostrophePolicy
  /// Forms of this house alone, by concept id and language.
  public var overrides: [String: [Language: String]]

  public init(
    name: String, title: String = "", koreanGivenNames: [String: KoreanGivenNameStyle] = [:],
    prefers: [String] = [], schemes: [Language: String] = [:],
    recognisesShortMentions: Bool = true, quotes: QuotePolicy = .rewrite,
    apostrophe: ApostrophePolicy = .keep, overrides: [String: [Language: String]] = [:]
  ) {
    self.name = name
    self.title = title
    self.koreanGivenNames = koreanGivenNames
    self.prefers = prefers
    self.schemes = schemes
    self.recognisesShortMentions = recognisesShortMentions
    self.quotes = quotes
    self.apostrophe = apostrophe
    self.overrides = overrides
  }
}
