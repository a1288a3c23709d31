/// Ukrainian persons and towns: stems and endings, with the Russian-mediated spelling of each.
struct UkrainianNames {
  private struct Word {
    var ukrainian: String
    var russian: String
  }

  private let letters: UkrainianLetters
  private let given: [[Word]]
  private let givenStems: [Word]
  private let givenEndings: [[Word]]
  private let stems: [Word]
  private let endings: [Word]
  private let towns: [[Word]]
  private let adjectives: [[Word]]

  init(_ table: Table, letters: UkrainianLetters) {
    func words(_ kind: String) -> [Word] {
      table.rows(of: kind).map {
        Word(ukrainian: $0[0], russian: $0[1] == "-" ? letters.russianised($0[0]) : $0[1])
      }
    }
    self.letters = letters
    given = [words("given-m"), words("given-f")]
    givenStems = words("given-stem")
    givenEndings = [words("given-end-m"), words("given-end-f")]
    stems = words("stem")
    endings = words("ending")
    towns = ["town-m", "town-f", "town-n"].map(words)
    adjectives = ["adjective-m", "adjective-f", "adjective-n"].map(words)
  }

  func person(_ random: inout SplitMix) -> Name {
    let isFeminine = random.chance(40)
    let first = givenName(isFeminine: isFeminine, &random)
    let stem = random.pick(stems)
    let ending = random.pick(endings)
    var family = Word(
      ukrainian: stem.ukrainian + ending.ukrainian, russian: stem.russian + ending.russian)
    if isFeminine, family.ukrainian.hasSuffix("ський") {
      family.ukrainian = family.ukrainian.dropLast(2) + "а"
      family.russian = family.russian.dropLast(2) + "ая"
    }
    func latin(_ scheme: UkrainianLetters.Scheme) -> String {
      letters.latin(first.ukrainian, scheme) + " " + letters.latin(family.ukrainian, scheme)
    }
    var english = [latin(.official), latin(.simplified), latin(.boardOnNames)]
    // Three of ten people spell themselves in another way than the official table.
    if random.chance(30) { english.swapAt(0, 1 + random.below(2)) }
    english.append(
      letters.latin(first.russian, .russian) + " " + letters.latin(family.russian, .russian))
    english.append(
      letters.latin(first.russian, .russian) + " " + letters.latin(family.ukrainian, .simplified))
    return Name(
      .person, origin: .ukrainian, country: "UA", isFeminine: isFeminine,
      spellings: [
        english,
        [
          first.ukrainian + " " + family.ukrainian, first.russian + " " + family.russian,
        ],
        [
          letters.hangul(first.ukrainian) + " " + letters.hangul(family.ukrainian),
          letters.hangul(first.russian, isRussian: true) + " "
            + letters.hangul(family.russian, isRussian: true),
        ],
      ], listed: random.chance(30), random: &random)
  }

  /// Half of the given names are the usual ones, half are joined as Slavic names once were.
  private func givenName(isFeminine: Bool, _ random: inout SplitMix) -> Word {
    let gender = isFeminine ? 1 : 0
    if random.chance(50) { return random.pick(given[gender]) }
    let stem = random.pick(givenStems)
    let ending = random.pick(givenEndings[gender])
    return Word(
      ukrainian: stem.ukrainian + ending.ukrainian, russian: stem.russian + ending.russian)
  }

  func town(_ random: inout SplitMix) -> Name {
    let gender = random.below(3)
    let stem = random.pick(stems)
    let ending = random.pick(towns[gender])
    var ukrainian = stem.ukrainian + ending.ukrainian
    var russian = stem.russian + ending.russian
    if random.chance(60) {
      let adjective = random.pick(adjectives[gender])
      ukrainian = adjective.ukrainian + " " + ukrainian
      russian = adjective.russian + " " + russian
    }
    func hangul(_ name: String, isRussian: Bool) -> String {
      name.split(separator: " ").map { letters.hangul(String($0), isRussian: isRussian) }
        .joined(separator: " ")
    }
    return Name(
      .place, origin: .ukrainian, country: "UA",
      spellings: [
        [
          letters.latin(ukrainian, .official), letters.latin(ukrainian, .boardOnNames),
          letters.latin(russian, .russian),
        ],
        [ukrainian, russian],
        [hangul(ukrainian, isRussian: false), hangul(russian, isRussian: true)],
      ], listed: random.chance(30), random: &random)
  }
}
