internal import ConcordLanguages
internal import ConcordModel

/// What Hangul a Korean name in Latin letters may stand for: guesses, for the letters do not tell.
///
/// Every listed syllable whose spelling fits is a candidate, weighed by how common it is in given names and
/// how likely it is spelled so.
/// Syllables are told apart by hyphens, spaces and capitals' places; a joined given name is cut wherever
/// both sides can be read.
enum HangulReadings {
  /// The readings of a full name, likeliest first; empty for what reads as no Korean name.
  static func hangul(of name: String, _ beam: SpellingBeam) -> [Spelling] {
    let parts = PersonName.parts(of: name, language: .english, origin: .korean)
    guard let family = parts.first(where: { $0.role == .family })?.text,
      let families = familyReadings[family.lowercased()]
    else { return [] }
    guard let given = parts.first(where: { $0.role == .given })?.text else {
      return normalised(families)
    }
    let pieces = given.split { $0 == " " || $0 == "-" }.map { $0.lowercased() }
    let cuts = pieces.count == 1 ? self.cuts(pieces[0]) : [pieces]
    var all: [Spelling] = []
    for syllables in cuts {
      var result = families
      for syllable in syllables {
        guard let readings = syllableReadings[syllable] else {
          result = []
          break
        }
        result = beam.joining(result, readings, isConsistent: false)
      }
      all += result
    }
    return normalised(SpellingBeam.best(all))
  }

  /// The ways to cut a joined given name into one or two syllables.
  private static func cuts(_ given: String) -> [[String]] {
    let letters = Array(given)
    guard letters.count > 1, letters.count < 16 else { return [[given]] }
    return [[given]]
      + (1..<letters.count).map { [String(letters[..<$0]), String(letters[$0...])] }
  }

  /// The likelihoods as shares of one another, less what no reading covers.
  private static func normalised(_ spellings: [Spelling]) -> [Spelling] {
    let total = spellings.reduce(0) { $0 + $1.likelihood }
    guard total > 0 else { return [] }
    return spellings.map {
      Spelling($0.text, $0.derivation, likelihood: $0.likelihood / total * 0.95)
    }
  }

  private static let guess = Derivation("guessed from Latin letters")

  private static let familyReadings: [String: [Spelling]] = {
    var result: [String: [Spelling]] = [:]
    for (index, row) in NamesTable.rows("languages/korean/family-names.tsv").enumerated() {
      guard let hangul = row.first.map(String.init) else { continue }
      // The table has the commonest names first.
      let weight = 1 / (1 + Double(index) / 4)
      for country in [nil, "KP"] {
        for spelling in KoreanDerivation.familySpellings(ofHangul: hangul, country: country) {
          result[spelling.text.lowercased(), default: []].append(
            Spelling(hangul, guess, likelihood: spelling.likelihood * weight))
        }
      }
    }
    return result.mapValues { SpellingBeam.best($0) }
  }()

  /// How common each syllable is in given names, in parts of a thousand.
  private static let shares: [String: Double] = {
    var result: [String: Double] = [:]
    for row in NamesTable.rows("languages/names/korean-given-syllables.tsv") where row.count == 2 {
      result[String(row[0])] = Double(row[1])
    }
    return result
  }()

  private static let syllableReadings: [String: [Spelling]] = {
    var result: [String: [Spelling]] = [:]
    for syllable in KoreanSyllableSpellings.shared.listed {
      let share = shares[String(syllable.scalar)] ?? 0.5
      for spelling in KoreanSyllableSpellings.shared.spellings(of: syllable) {
        result[spelling.text.lowercased(), default: []].append(
          Spelling(String(syllable.scalar), guess, likelihood: spelling.likelihood * share))
      }
    }
    return result.mapValues { SpellingBeam.best($0) }
  }()
}
