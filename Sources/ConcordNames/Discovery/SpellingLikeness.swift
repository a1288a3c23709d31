internal import ConcordLanguages
internal import ConcordModel

/// Whether two spellings within one language are alike letter by letter: what the alignment model takes
/// for one name must not differ in what writers do not vary.
///
/// Spellings of a Korean given name keep the consonants of its syllables; other names differ in at
/// most a third of their letters and one consonant in five.
enum SpellingLikeness {
  /// Whether two spellings of one language may be of one name. Some microseconds.
  static func areAlike(_ a: String, _ b: String, _ language: Language) -> Bool {
    let x = a.split(separator: " ").map { letters(String($0)) }
    let y = b.split(separator: " ").map { letters(String($0)) }
    if language != .korean, NameShape.isKorean(a, language), NameShape.isKorean(b, language) {
      return skeleton(x.dropFirst().flatMap { $0 }) == skeleton(y.dropFirst().flatMap { $0 })
    }
    guard x.count == y.count else {
      return isNear(x.flatMap { $0 }, y.flatMap { $0 })
    }
    return zip(x, y).allSatisfy { isNear($0, $1) }
  }

  /// Whether two Ukrainian spellings of a Korean name differ only in how ㅕ is written, and in what is
  /// joined: Ку Бьон Сам, Ку Бен Сам, Ку Бьонсам.
  static func areOneReading(_ a: String, _ b: String, _ language: Language) -> Bool {
    guard language == .ukrainian, NameShape.isKorean(a, language), NameShape.isKorean(b, language)
    else { return false }
    func reading(_ text: String) -> String {
      var result = String(String.UnicodeScalarView(letters(text)))
      for spelling in ["ьйо", "ьо", "йо", "ьє", "є"] {
        result = result.replacing(spelling, with: "е")
      }
      return result
    }
    return reading(a) == reading(b)
  }

  private static func isNear(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let length = max(a.count, b.count)
    guard distance(a, b) * 3 <= max(length, 3) + 1 else { return false }
    let (x, y) = (skeleton(a), skeleton(b))
    return distance(x, y) * 5 <= max(x.count, y.count, 5)
  }

  /// The letters in small letters; a syllable of Hangul is two or three.
  private static func letters(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text.lowercased().unicodeScalars where scalar.properties.isAlphabetic {
      guard let syllable = HangulSyllable(scalar) else {
        result.append(scalar)
        continue
      }
      result.append(HangulSyllable.onsets[Int(syllable.onset)])
      result.append(HangulSyllable.vowels[Int(syllable.vowel)])
      if syllable.coda > 0 { result.append(HangulSyllable.codas[Int(syllable.coda) - 1]) }
    }
    return result
  }

  // MARK: Consonants

  /// The classes of the consonants in their order; дж, чж, ng and the like count as one.
  private static func skeleton(_ letters: [Unicode.Scalar]) -> [UInt8] {
    var result: [UInt8] = []
    var last: Unicode.Scalar?
    for letter in letters {
      defer { last = letter }
      guard let sound = classes[letter] else { continue }
      if let last, let before = classes[last], !result.isEmpty {
        // Letters that write one sound together.
        if sound == before { continue }
        if sound == affricate || (sound == sibilant && letter != "s" && letter != "с"),
          before == dental || before == affricate
        {
          result[result.count - 1] = affricate
          continue
        }
        if letter == "h" || letter == "х" || (letter == "g" && last == "n") { continue }
      }
      result.append(sound)
    }
    return result
  }

  private static let dental: UInt8 = 2
  private static let sibilant: UInt8 = 3
  private static let affricate: UInt8 = 4

  private static let classes: [Unicode.Scalar: UInt8] = {
    var result: [Unicode.Scalar: UInt8] = [:]
    let groups: [(UInt8, String)] = [
      (1, "pbfvwпбфвㅂㅃㅍ"), (dental, "tdтдㄷㄸㅌ"), (sibilant, "szсзшㅅㅆ"),
      (affricate, "jcцчжㅈㅉㅊ"), (5, "kgqxкгґхhㄱㄲㅋㅎ"), (6, "nнㄴ"), (7, "mмㅁ"), (8, "lrлрㄹ"),
    ]
    for (sound, letters) in groups {
      for letter in letters.unicodeScalars { result[letter] = sound }
    }
    return result
  }()

  // MARK: Distance

  /// How many letters must be put in, left out or replaced.
  private static func distance<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let best = min(diagonal + (x == y ? 0 : 1), row[j + 1] + 1, row[j] + 1)
        diagonal = row[j + 1]
        row[j + 1] = best
      }
    }
    return row[b.count]
  }
}
