public import ConcordModel

/// Tells the language of a sentence or line from its letters, and where those do not tell, from its
/// function words and endings.
public enum TextLanguage {
  /// What a stretch of text is written in.
  public enum Detected: String, CaseIterable, Sendable {
    /// Latin letters with nothing that speaks for another language.
    case english
    case korean, ukrainian, russian
    case otherLatin = "other-latin"
    /// Belarusian, Bulgarian, Serbian, Kazakh and whatever else is written in Cyrillic.
    case otherCyrillic = "other-cyrillic"
    /// No letters of the three scripts, or Cyrillic that could be Ukrainian as well as another language.
    case undetermined

    /// The language that Concord analyses, if it is one.
    public var language: Language? {
      switch self {
      case .english: .english
      case .korean: .korean
      case .ukrainian: .ukrainian
      case .russian, .otherLatin, .otherCyrillic, .undetermined: nil
      }
    }
  }

  /// The bytes at the start that are looked at; a longer text is judged by them.
  public static let sampleSize = 4096

  /// The language of a stretch of text, by the script that most of it is written in; a Hangul syllable
  /// weighs as much as three letters.
  ///
  /// In Cyrillic і ї є ґ speak for Ukrainian, ы э ё ъ for Russian, ў ј љ њ ћ ђ ѓ ќ џ and the letters of
  /// the Turkic languages for another one; the more frequent win.
  public static func of(_ utf8: UnsafeBufferPointer<UInt8>) -> Detected {
    let sample = UnsafeBufferPointer(rebasing: utf8.prefix(sampleSize))
    let letters = LetterCounts(sample)
    if letters.hangul * 3 >= max(letters.latin, letters.cyrillic, 1) { return .korean }
    if letters.cyrillic > 0, letters.cyrillic >= letters.latin {
      return letters.cyrillicLanguage ?? byWords(sample, .cyrillic)
    }
    guard letters.latin > 0, letters.latin > letters.foreign else { return .undetermined }
    return byWords(sample, .latin)
  }

  /// The language of a text, of which the first `sampleSize` bytes are looked at.
  public static func of(_ text: some StringProtocol) -> Detected {
    Array(text.utf8.prefix(sampleSize)).withUnsafeBufferPointer { of($0) }
  }

  private static func byWords(
    _ sample: UnsafeBufferPointer<UInt8>, _ script: FunctionWords.ScriptGroup
  ) -> Detected {
    let evidence = FunctionWords.shipped.evidence(in: sample, script)
    switch script {
    case .latin:
      let words = evidence.words
      if evidence.other > evidence.english { return .otherLatin }
      let isForeign =
        evidence.english == 0 && evidence.marked >= 2 && evidence.marked * 4 >= words
      return isForeign ? .otherLatin : .english
    case .cyrillic:
      let highest = max(evidence.ukrainian, evidence.russian, evidence.other)
      switch (evidence.ukrainian == highest, evidence.russian == highest) {
      case (true, false): return evidence.other == highest ? .undetermined : .ukrainian
      case (false, true): return evidence.other == highest ? .undetermined : .russian
      case (false, false): return .otherCyrillic
      case (true, true): return .undetermined
      }
    }
  }
}

/// How often the letters stand that tell languages apart.
private struct LetterCounts {
  var latin = 0
  var hangul = 0
  var cyrillic = 0
  /// Letters of scripts other than these three.
  var foreign = 0
  /// і, beside it ї є ґ, which Belarusian lacks.
  private var dottedI = 0
  private var ukrainianOnly = 0
  /// ы э ё, and ъ before е ё ю я.
  private var russian = 0
  /// ъ elsewhere.
  private var hardSign = 0
  /// и and щ, which Belarusian and Kazakh-free Ukrainian tell apart.
  private var plainI = 0
  private var shortU = 0
  private var others = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte < 0x80 {
        if (byte | 0x20) &- 0x61 < 26 { latin += 1 }
        position += 1
        continue
      }
      let scalar = text.scalar(at: position)
      position += scalar.length
      switch scalar.value {
      case 0x400...0x52F:
        cyrillic += 1
        count(cyrillic: scalar.value, followedBy: position, text)
      case 0xAC00...0xD7A3: hangul += 1
      default:
        switch Scalars.script(of: scalar.value) {
        case .latin: latin += 1
        case .hangul: hangul += 1
        case .cyrillic: cyrillic += 1
        case .common, .inherited, .unknown: break
        default: foreign += 1
        }
      }
    }
  }

  private mutating func count(
    cyrillic scalar: UInt32, followedBy next: Int, _ text: UnsafeBufferPointer<UInt8>
  ) {
    switch scalar {
    case 0x406, 0x456: dottedI += 1
    case 0x404, 0x454, 0x407, 0x457, 0x490, 0x491: ukrainianOnly += 1
    case 0x418, 0x438: plainI += 1
    case 0x42B, 0x44B, 0x42D, 0x44D, 0x401, 0x451: russian += 1
    case 0x42A, 0x44A:
      let following = next < text.count ? text.scalar(at: next).value : 0
      switch following {
      case 0x435, 0x451, 0x44E, 0x44F, 0x415, 0x401, 0x42E, 0x42F: russian += 1
      default: hardSign += 1
      }
    case 0x40E, 0x45E: shortU += 1
    case 0x410...0x44F: break
    case 0x482...0x489: break
    default: others += 1
    }
  }

  /// The language that the letters alone tell.
  var cyrillicLanguage: TextLanguage.Detected? {
    let ukrainian = dottedI + ukrainianOnly
    if others > 0, others * 2 >= ukrainian + russian { return .otherCyrillic }
    // Belarusian has і and ы but neither и nor ї є ґ.
    let isBelarusian =
      ukrainianOnly == 0 && (shortU > 0 || plainI == 0 && dottedI > 0 && russian > 0)
    if isBelarusian { return .otherCyrillic }
    if hardSign > ukrainian + russian { return .otherCyrillic }
    if ukrainian > russian { return .ukrainian }
    if russian + hardSign > ukrainian { return .russian }
    return nil
  }
}
