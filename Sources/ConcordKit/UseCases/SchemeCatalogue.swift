internal import ConcordLanguages

/// The transliteration schemes that a user can name.
public enum SchemeCatalogue {
  /// One scheme, as a list shows it.
  public struct Row: Sendable, Hashable {
    /// `kmu2010`
    public var id: String
    /// The long name in the pattern of ISO 24229.
    public var name: String
    /// The name people use.
    public var title: String
    /// Language and script of what goes in: `uk-Cyrl`.
    public var source: String
    /// Language and script of what comes out.
    public var target: String
    public var authority: String
    /// As written in the scheme's file.
    public var year: String
    /// Whether the source can be had back from the result.
    public var isReversible: Bool
  }

  /// All of them, by source and target. Reads every scheme.
  public static var rows: [Row] {
    SchemeRegistry.all.map { scheme in
      Row(
        id: scheme.id, name: scheme.name, title: scheme.title, source: scheme.source,
        target: scheme.target, authority: scheme.authority, year: scheme.year,
        isReversible: scheme.isReversible)
    }
  }

  /// The ids, in the order of the rows.
  public static var ids: [String] { SchemeRegistry.ids }

  /// The scheme that a word means: an id, a long name or a title, in any case.
  static func scheme(named word: String) -> TransliterationScheme? {
    if let scheme = SchemeRegistry.scheme(word) { return scheme }
    let wanted = word.lowercased()
    return SchemeRegistry.all.first {
      $0.name.lowercased() == wanted || $0.title.lowercased() == wanted
    }
  }
}
