/// Verbs by their endings, as far as endings tell.
enum VerbEndings {
  private static let finite = endings(
    """
    ав ив ів яв їв ував ала ила іла яла їла ула али или іли яли їли ули ало ило іло яло уло ться \
    вся лася лося лися ає яє ує ює іє ить їть уть ють ать ять
    """)
  private static let infinitive = endings("ати ити іти яти ути їти ерти сти зти йти тися")
  /// Adverbial participles and impersonal forms in -но, -то, which take an object.
  private static let other = endings("ючи учи вши аючи ено ано ято уто ито")

  private static func endings(_ text: String) -> [[UInt8]] {
    text.split { $0 == " " || $0 == "\n" }.map { Letter.codes($0) }
  }

  /// Whether a word looks like a verb in the past, present or future.
  static func isFinite(_ word: [UInt8]) -> Bool {
    word.count > 3 && finite.contains(where: word.ends)
  }

  static func isVerb(_ word: [UInt8]) -> Bool {
    isFinite(word)
      || (word.count > 3
        && (infinitive.contains(where: word.ends)
          || other.contains(where: word.ends)))
  }
}
