/// Closed lists of function words that shape a phrase.
enum PhraseWords {
  static let conjunctions = set("і й та або чи и")

  static let prepositions = set(
    """
    про для без від з із зі до на над під при по у в за через між перед проти о об щодо щоб біля \
    коло після крім окрім серед заради задля замість внаслідок унаслідок відносно стосовно \
    навколо довкола поза поміж посеред всупереч завдяки згідно ради поблизу як що який
    """)

  /// Prepositions inside a hyphenated place name: the first part declines, the rest stays.
  static let hyphenPrepositions = set("на над під при в у за")

  /// Words that open a clause or stand outside the government of a noun.
  static let clauseWords = set(
    """
    і й та а але або чи що як коли якщо бо тому тож також теж уже вже ще лише тільки навіть саме \
    де хто який яка яке які проте однак отже тоді тут там не ні це то він вона воно вони
    """)

  /// Common nouns whose proper name declines with them.
  static let generics = set("місто село селище хутір столиця річка ріка")

  /// What a possessive before it makes a place of: Часів Яр, Бабин Яр.
  static let owned = set(
    """
    яр ріг брід міст став луг ліс хутір узвіз кут острів лог вал шлях спуск дім камінь бір гай
    """)

  /// Endings of adjectives that are no nominative.
  static let obliqueEndings = ["ого", "ому", "ої", "их", "им", "ими", "ій", "ою", "іх"].map {
    Letter.codes($0)
  }

  /// Endings of genitives plural that a feminine noun in a consonant does not have.
  static let pluralGenitives = ["ів", "їв", "ей", "ій"].map { Letter.codes($0) }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { Letter.codes($0) })
  }
}
