/// Ukrainian words in Latin, in Russian-mediated Cyrillic and in Hangul, by `letters.uk.tsv`.
struct UkrainianLetters {
  enum Scheme {
    /// Resolution 55 of the Cabinet of Ministers, 2010.
    case official
    /// BGN/PCGN 1965.
    case boardOnNames
    /// The official letters with the shortened endings that newspapers print.
    case simplified
    /// From the Russian spelling of the name.
    case russian
  }

  private struct Letter {
    var initial, official, board, russian, russianLatin: String
    var onset: Int?
    var vowel: Int?
    var final: Int
    var isVowel: Bool
  }

  private var letters: [Unicode.Scalar: Letter] = [:]
  private var latinOfRussian: [Unicode.Scalar: String] = [:]

  init(_ table: Table) {
    func text(_ field: String) -> String { field == "-" ? "" : field }
    for row in table.rows {
      guard let scalar = row[0].unicodeScalars.first else { continue }
      let letter = Letter(
        initial: text(row[1]), official: text(row[2]), board: text(row[3]), russian: text(row[4]),
        russianLatin: text(row[5]), onset: Hangul.initial(row[6]), vowel: Hangul.medial(row[7]),
        final: Hangul.final(row[8]), isVowel: row[6] == "=")
      letters[scalar] = letter
      if let russian = letter.russian.unicodeScalars.first, latinOfRussian[russian] == nil {
        latinOfRussian[russian] = letter.russianLatin
      }
    }
  }

  /// One capitalised word in Latin; `.russian` takes the Russian-mediated spelling.
  func latin(_ word: String, _ scheme: Scheme) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    var atStart = true
    for scalar in word.lowercased().unicodeScalars {
      if scheme == .russian {
        result += latinOfRussian[scalar] ?? String(scalar)
      } else if let letter = letters[scalar] {
        if scheme == .boardOnNames {
          result += letter.board
        } else if previous == "з" && scalar == "г" {
          result += "gh"
        } else {
          result += atStart ? letter.initial : letter.official
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
      previous = scalar
      atStart = scalar == "-" || scalar == " "
    }
    if scheme == .simplified || scheme == .russian {
      for (long, short) in [("skyi", "sky"), ("skiy", "sky"), ("ii", "iy"), ("riy", "ry")]
      where result.hasSuffix(long) {
        result = result.dropLast(long.count) + short
        break
      }
    }
    return capitalised(result)
  }

  /// The word letter by letter as a Russian-speaking clerk writes it.
  func russianised(_ word: String) -> String {
    let russian = word.lowercased().unicodeScalars.map { letters[$0]?.russian ?? String($0) }
      .joined()
    return word.first?.isUppercase == true ? capitalised(russian) : russian
  }

  /// One word in Hangul, a syllable a vowel and a filled syllable for a bare consonant. A Russian
  /// spelling has г as a plosive.
  func hangul(_ word: String, isRussian: Bool = false) -> String {
    let scalars = Array(word.lowercased().unicodeScalars).filter {
      !"ь’ъ".unicodeScalars.contains($0)
    }
    var syllables: [Hangul] = []
    var onset: Int?
    for (index, scalar) in scalars.enumerated() {
      let key: Unicode.Scalar = isRussian && scalar == "г" ? "ґ" : scalar
      guard let letter = letters[key] else { continue }
      let next = index + 1 < scalars.count ? letters[scalars[index + 1]] : nil
      if letter.isVowel {
        let afterI = index > 0 && (scalars[index - 1] == "и" || scalars[index - 1] == "і")
        if scalar == "й" && (afterI || next?.isVowel == true) { continue }
        syllables.append(Hangul(initial: onset ?? 11, medial: letter.vowel ?? 20, final: 0))
        onset = nil
      } else if next?.isVowel == true {
        if scalar == "л", let last = syllables.last, last.final == 0 {
          syllables[syllables.count - 1].final = letter.final
        }
        onset = letter.onset
      } else if letter.final > 0, let last = syllables.last, last.final == 0 {
        syllables[syllables.count - 1].final = letter.final
      } else {
        syllables.append(
          Hangul(initial: letter.onset ?? 11, medial: letter.vowel ?? 18, final: 0))
      }
    }
    return syllables.map(\.text).joined()
  }
}

/// The word with its first letter, and every letter after a space or hyphen, in upper case.
func capitalised(_ word: String) -> String {
  var result = ""
  var atStart = true
  for character in word {
    result += atStart ? character.uppercased() : String(character)
    atStart = character == " " || character == "-"
  }
  return result
}
