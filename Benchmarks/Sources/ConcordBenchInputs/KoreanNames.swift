/// Korean persons and towns: surnames, syllables, and the many ways to write each in Latin.
struct KoreanNames {
  private struct Syllable {
    var hangul: String
    var latin: [String]
    var north: String
  }

  private let letters: KoreanLetters
  private let surnames: [Syllable]
  private let syllables: [Syllable]
  private let towns: [String]
  private let units: [String]

  init(_ table: Table, letters: KoreanLetters) {
    func read(_ kind: String) -> [Syllable] {
      table.rows(of: kind).map {
        Syllable(
          hangul: $0[0], latin: $0[1].split(separator: "/").map(String.init),
          north: $0[2] == "-" ? $0[0] : $0[2])
      }
    }
    self.letters = letters
    surnames = read("surname")
    syllables = read("syllable")
    towns = table.rows(of: "town").map { $0[0] }
    units = table.rows(of: "unit").map { $0[0] }
  }

  func person(_ random: inout SplitMix) -> Name {
    // The product of two draws leans to the common surnames at the top of the table.
    let surname = surnames[random.below(surnames.count) * random.below(100) / 100]
    let first = random.pick(syllables)
    let second = random.pick(syllables)
    let family = random.pick(surname.latin)
    let one = random.pick(first.latin)
    let two = random.pick(second.latin).lowercased()
    let official = (
      capitalised(letters.latin(surname.hangul)), capitalised(letters.latin(first.hangul)),
      letters.latin(second.hangul)
    )
    let given = first.hangul + second.hangul
    let voiced = letters.endsVoiced(surname.hangul)
    let cyrillicFamily = capitalised(letters.ukrainian(surname.hangul))
    let joined = capitalised(letters.ukrainian(given, voiced: voiced))
    let apart = [first.hangul, second.hangul].map { capitalised(letters.ukrainian($0)) }
    return Name(
      .person, origin: .korean, country: "KR", isFeminine: random.chance(40),
      spellings: [
        [
          "\(family) \(one)-\(two)", "\(family) \(one)\(two)",
          "\(family) \(one) \(capitalised(two))",
          "\(one)-\(two) \(family)", "\(official.0) \(official.1)\(official.2)",
          "\(official.0) \(official.1)-\(official.2)",
        ],
        [
          "\(cyrillicFamily) \(apart[0]) \(apart[1])", "\(cyrillicFamily) \(joined)",
          "\(cyrillicFamily) \(apart[0])-\(apart[1])",
        ],
        [surname.hangul + given, surname.north + given],
      ], listed: random.chance(30), random: &random)
  }

  func town(_ random: inout SplitMix) -> Name {
    let name = random.pick(towns) + random.pick(towns)
    let unit = random.pick(units)
    let suffix = "-" + letters.latin(unit)
    let cyrillic = capitalised(letters.ukrainian(name))
    return Name(
      .place, origin: .korean, country: "KR",
      spellings: [
        [
          capitalised(letters.latin(name)) + suffix,
          capitalised(letters.latin(name, mcCune: true)) + suffix,
        ],
        [cyrillic + "-" + letters.ukrainian(unit, voiced: true)],
        [name + unit],
      ], listed: random.chance(30), random: &random)
  }
}
