/// The engine of schemes from English by sound: a word's established form, else its sounds in the other
/// script.
///
/// Rule lines are those of `SoundRules` over the signs of `languages/english/letter-sounds.tsv`. The
/// options: `script` is `hangul` (results are loose jamo, parts of a hyphenated word are joined) or
/// `cyrillic` (capitals follow the source, hyphens stay); `drop` names signs that the rules do not want.
struct SpokenTable: Sendable {
  private let letters: SoundRules
  private let isHangul: Bool
  private let dropped: [UInt8]
  /// The sign after which a doubled letter is written.
  private static let double = UInt8(ascii: "=")

  init(_ file: SchemeFile) throws(SchemeError) {
    let isHangul = file.options["script"] == "hangul"
    self.isHangul = isHangul
    dropped = Array((file.options["drop"] ?? "").utf8)
    letters = try SoundRules(file.rules, file: file.file) {
      isHangul ? JamoComposer.loosened($0) : String($0)
    }
  }

  /// The text with its Latin words in the other script, the rest as it is.
  func apply(_ text: String) -> String {
    var output = ""
    output.reserveCapacity(text.utf8.count * 2)
    let scalars = Array(HyphenFold.folded(text).unicodeScalars)
    var position = 0
    while position < scalars.count {
      let word = LatinWord(scalars, at: position)
      guard word.end > position else {
        let isJoint =
          isHangul && scalars[position] == "-" && position > 0
          && LatinWord(scalars, at: position + 1).end > position + 1
          && LatinWord.letters(scalars[position - 1]) != nil
        if !isJoint { output.unicodeScalars.append(scalars[position]) }
        position += 1
        continue
      }
      if let (phrase, end) = phrase(word, in: scalars) {
        output += phrase
        position = end
      } else {
        output += write(word)
        position = word.end
      }
    }
    return output
  }

  /// What two words are together where that is established, and where they end.
  private func phrase(_ word: LatinWord, in scalars: [Unicode.Scalar]) -> (String, Int)? {
    guard word.end + 1 < scalars.count, scalars[word.end] == " " || scalars[word.end] == "-",
      word.letters.count < 12
    else { return nil }
    let second = LatinWord(scalars, at: word.end + 1)
    guard
      let known = EnglishSpeech.established(
        word.letters, second.letters, isHangul ? .hangul : .cyrillic)
    else { return nil }
    return (word.casing == .upper && !isHangul ? known.uppercased() : known, second.end)
  }

  private func write(_ word: LatinWord) -> String {
    established(word) ?? written(EnglishSpeech.sounds(of: word.letters), word)
  }

  /// The established form of a word with its capitals; nil where there is none.
  func established(_ word: LatinWord) -> String? {
    EnglishSpeech.established(word.letters, isHangul ? .hangul : .cyrillic)
      .map { isHangul ? $0 : cased($0, word) }
  }

  /// What the rules make of the sounds of a word, with the word's capitals.
  func written(_ sounds: [UInt8], _ word: LatinWord) -> String {
    var sounds = sounds
    if !dropped.isEmpty { sounds.removeAll { dropped.contains($0) } }
    let written = String(decoding: letters.run(sounds), as: UTF8.self)
    return isHangul ? JamoComposer.compose(written) : cased(doubled(written), word)
  }

  /// The letters with every sign of doubling as the letter before it.
  private func doubled(_ text: String) -> String {
    guard text.utf8.contains(Self.double) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar != "=" {
        result.append(scalar)
      } else if let last = result.last {
        result.append(last)
      }
    }
    return String(result)
  }

  private func cased(_ text: String, _ word: LatinWord) -> String {
    switch word.casing {
    case .lower: return text
    case .upper: return text.uppercased()
    case .title:
      var result = ""
      var wantsCapital = true
      for scalar in text.unicodeScalars {
        if wantsCapital {
          result += String(scalar).uppercased()
        } else {
          result.unicodeScalars.append(scalar)
        }
        wantsCapital = scalar == "’" && word.hasCapitalAfterApostrophe
      }
      return result
    }
  }
}
