public import ConcordModel
internal import ConcordNames

/// The likely spellings of names in another language, each with how it arises.
public struct NameSpellings: Sendable {
  /// One spelling of a name.
  public struct Row: Sendable, Hashable {
    /// The spelling, with its usual capitals.
    public var text: String
    /// How likely a writer is to spell the name so, in 0...1; those of a name add up to 1 at most.
    public var probability: Double
    /// The steps that lead to it, by their published or usual names.
    public var steps: [String]
  }

  /// Why there is nothing to derive.
  public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name is written in the language that is asked for.
    case sameLanguage(name: String, language: Language)

    public var description: String {
      switch self {
      case .sameLanguage(let name, let language):
        "‘\(name)’ is taken for \(language.rawValue), the language it is to be spelled in; "
          + "--from names another"
      }
    }
  }

  /// nil: told by the script of each name.
  public var source: Language?
  public var target: Language
  private let derivation: NameDerivation

  /// `country` is `KR` or `KP` for Korean names; `limit` bounds the spellings of a name.
  public init(
    to target: Language, from source: Language? = nil, kind: ConceptEntry.Kind = .person,
    country: String? = nil, limit: Int = 24
  ) {
    self.source = source
    self.target = target
    derivation = NameDerivation(kind: kind, country: country, limit: limit)
  }

  /// The spellings of a name, likeliest first; none where nothing can be made of it.
  public func rows(of name: String) throws(Failure) -> [Row] {
    let source = source ?? Inflection.language(of: name)
    guard source != target else { throw .sameLanguage(name: name, language: target) }
    return derivation.spellings(of: name, from: source, to: target).map {
      Row(text: $0.text, probability: min(1, $0.likelihood), steps: $0.derivation.steps)
    }
  }
}
