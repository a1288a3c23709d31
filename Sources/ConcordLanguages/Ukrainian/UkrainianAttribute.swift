internal import ConcordModel

/// Tells a place name from the adjective that is spelled like one of its forms: Комсомольська is the
/// genitive of a town, but an adjective in Комсомольська вулиця and вулиця Комсомольська.
public enum UkrainianAttribute {
  /// Whether a word that may be a place name is an adjective of the noun beside it; some tenths of a
  /// microsecond.
  ///
  /// - Parameters:
  ///   - word: the form as it stands.
  ///   - before: the word directly before it, nil after a sign or at the start.
  ///   - after: the word directly after it as it stands, nil before a sign or at the end.
  public static func isAttribute(_ word: String, before: String?, after: String?) -> Bool {
    guard let letters = WrittenWord(word)?.letters,
      let kind = endings.first(where: { letters.ends($0.ending) })
    else { return false }
    if let noun = before.flatMap(WrittenWord.init), kind.isFeminine,
      streets.contains(noun.letters)
    {
      return true
    }
    guard let next = after.flatMap(WrittenWord.init), !next.isCapitalised else { return false }
    return canFollow(next.letters) && kind.nouns.contains(where: next.letters.ends)
  }

  /// An ending of an adjective in -ський and those of the words that it agrees with.
  private struct Agreement: Sendable {
    var ending: [UInt8]
    var isFeminine: Bool
    var nouns: [[UInt8]]

    init(_ ending: String, isFeminine: Bool = false, _ nouns: String) {
      self.ending = Letter.codes(ending)
      self.isFeminine = isFeminine
      self.nouns = nouns.split(separator: " ").map { Letter.codes($0) }
    }
  }

  private static let endings = ["ськ", "цьк", "зьк"].flatMap { suffix in
    [
      Agreement(suffix + "ого", "а я у ю го"),
      Agreement(suffix + "ому", "і ї у ю"),
      Agreement(suffix + "им", "ом ем єм им ям"),
      Agreement(suffix + "а", isFeminine: true, "а я сть ь"),
      Agreement(suffix + "е", "о е є я"),
    ]
  }

  /// What bears an adjective after it as its name.
  private static let streets = set("вулиця площа набережна алея дорога траса лінія")

  /// Adverbs that end as those nouns do.
  private static let adverbs = set(
    """
    вчора учора сьогодні завтра вночі уночі взимку влітку восени навесні вранці уранці зранку \
    вдосвіта позавчора післязавтра наразі досі тепер знову відразу одразу спочатку нагорі \
    внизу унизу вгорі угорі поруч разом напередодні наприкінці опівночі опівдні зверху знизу
    """)

  private static func canFollow(_ word: [UInt8]) -> Bool {
    !VerbEndings.isVerb(word) && !VerbEndings.isFinite(word) && !adverbs.contains(word)
      && !PhraseWords.prepositions.contains(word) && !PhraseWords.conjunctions.contains(word)
      && !PhraseWords.clauseWords.contains(word)
  }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { Letter.codes($0) })
  }
}
