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
      output += write(word)
      position = word.end
    }
    return output
  }

  private func write(_ word: LatinWord) -> String {
    if let known = EnglishSpeech.established(word.letters, isHangul ? .hangul : .cyrillic) {
      return isHangul ? known : cased(known, word)
    }
    var sounds = EnglishSpeech.sounds(of: word.letters)
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

/// A word of Latin letters in a text: its letters a–z without marks, and its capitals.
struct LatinWord {
  /// Small letters a–z and apostrophes.
  private(set) var letters: [UInt8] = []
  private(set) var casing = LetterText.Casing.lower
  private(set) var hasCapitalAfterApostrophe = false
  /// The place after the word; where it began when no word stands there.
  private(set) var end: Int

  init(_ scalars: [Unicode.Scalar], at start: Int) {
    end = start
    var count = 0
    var capitals = 0
    while end < scalars.count {
      let scalar = scalars[end]
      if let (base, isCapital) = Self.letters(scalar) {
        count += 1
        if isCapital {
          capitals += 1
          if count == 1 { casing = .title }
          if letters.last == UInt8(ascii: "'") { hasCapitalAfterApostrophe = true }
        }
        letters += base
      } else if count > 0, (0x300...0x36F).contains(scalar.value) {
        // A mark of the letter before it.
      } else if count > 0, Self.isApostrophe(scalar), end + 1 < scalars.count,
        Self.letters(scalars[end + 1]) != nil
      {
        letters.append(UInt8(ascii: "'"))
      } else {
        break
      }
      end += 1
    }
    if count > 1, capitals == count { casing = .upper }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2018, 0x2019, 0x2032: true
    default: false
    }
  }

  /// The letters a–z of a Latin letter and whether it is a capital; nil for anything else.
  static func letters(_ scalar: Unicode.Scalar) -> (base: [UInt8], isCapital: Bool)? {
    let value = scalar.value
    switch value {
    case 0x61...0x7A: return ([UInt8(value)], false)
    case 0x41...0x5A: return ([UInt8(value + 32)], true)
    case 0xC0...0x17F, 0x218...0x21B:
      let lower = UInt32(LetterText.lowercase(UInt16(value)))
      let isCapital = lower != value
      if let known = ligatures[lower] { return (known, isCapital) }
      for (base, forms) in marked where forms.contains(lower) { return ([base], isCapital) }
      return nil
    default: return nil
    }
  }

  private static let ligatures: [UInt32: [UInt8]] = [
    0xDF: Array("ss".utf8), 0xE6: Array("ae".utf8), 0xFE: Array("th".utf8), 0x153: Array("oe".utf8),
  ]

  private static let marked: [(UInt8, Set<UInt32>)] = [
    ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ðďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"),
    ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
    ("z", "źżž"),
  ].map { (base: StaticString, forms: String) in
    (base.utf8Start.pointee, Set(forms.unicodeScalars.map(\.value)))
  }
}
