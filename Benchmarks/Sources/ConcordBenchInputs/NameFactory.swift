/// Invents names, one after the other, from the tables of building blocks.
struct NameFactory {
  private let ukrainian: UkrainianNames
  private let korean: KoreanNames
  private let foreign: ForeignNames

  init(data: String) throws {
    ukrainian = UkrainianNames(
      try Table("names.uk.tsv", fields: 3, in: data),
      letters: UkrainianLetters(try Table("letters.uk.tsv", fields: 9, in: data)))
    korean = KoreanNames(
      try Table("names.ko.tsv", fields: 4, in: data),
      letters: KoreanLetters(try Table("jamo.tsv", fields: 5, in: data)))
    foreign = ForeignNames(try Table("names.en.tsv", fields: 4, in: data))
  }

  /// One name; of a hundred, 35 are Ukrainian persons, 27 Korean, 15 foreign, the rest towns.
  func make(_ random: inout SplitMix) -> Name {
    switch random.below(100) {
    case ..<35: ukrainian.person(&random)
    case ..<62: korean.person(&random)
    case ..<77: foreign.person(&random)
    case ..<88: ukrainian.town(&random)
    case ..<93: korean.town(&random)
    default: foreign.town(&random)
    }
  }
}
