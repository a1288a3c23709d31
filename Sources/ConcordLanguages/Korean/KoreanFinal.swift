internal import ConcordText

/// What a word ends in, as far as the allomorphs of particles care.
///
///     KoreanFinal(endOf: "러시아")      // vowel
///     KoreanFinal(endOf: "서울")        // rieul: 서울로, but 서울은
///     KoreanFinal(endOf: "국정원(NIS)") // vowel: read 엔아이에스
public enum KoreanFinal: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// An open syllable.
  case vowel
  /// The coda ㄹ, after which 으로 is 로.
  case rieul
  /// Any other coda.
  case consonant

  /// The final of the last thing read aloud in `text`.
  ///
  /// Closing brackets, quotation marks and other punctuation are skipped. Digits are read as
  /// Sino-Korean numerals (10 십, 100 백), Latin capitals by the names of their letters unless the
  /// shipped table knows the acronym as a word (OPEC 오펙), other Latin words by the habits of the
  /// loan-word orthography, Hanja by the shipped readings; an unknown Hanja counts as a consonant.
  /// Text with nothing to read ends in a vowel. Costs one pass over the last word.
  public init(endOf text: some StringProtocol) {
    var text = String(text)
    self = text.withUTF8 { KoreanFinal(endOf: $0) }
  }

  /// The same for UTF-8 bytes; what is not UTF-8 is skipped.
  public init(endOf utf8: UnsafeBufferPointer<UInt8>) {
    var end = utf8.count
    while let last = UTF8Backward.scalar(in: utf8, before: end) {
      if let final = KoreanFinal(scalar: last.value, at: last.start, end: end, in: utf8) {
        self = final
        return
      }
      end = last.start
    }
    self = .vowel
  }

  /// The final of a Hangul syllable given by its offset from U+AC00.
  init(syllableIndex: Int) {
    switch syllableIndex % 28 {
    case 0: self = .vowel
    case Hangul.rieul: self = .rieul
    default: self = .consonant
    }
  }

  /// A bit for sets of finals.
  var bit: UInt8 { 1 << rawValue }

  private init?(
    scalar: UInt32, at start: Int, end: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) {
    switch scalar {
    case 0xAC00..<(0xAC00 + 11_172):
      self.init(syllableIndex: Int(scalar - 0xAC00))
    case 0x1161...0x1175, 0x314F...0x3163:
      self = .vowel
    case 0x11AF, 0x3139:
      self = .rieul
    case 0x11A8...0x11C2, 0x3131...0x314E:
      self = .consonant
    case 0x30...0x39, 0xFF10...0xFF19:
      self = KoreanFinal.digit(scalar & 0xF)
    case 0x25, 0xFF05, 0x2103, 0x24:
      self = .vowel
    case 0x41...0x5A, 0x61...0x7A:
      self = LatinReading.final(ofWordEndingAt: end, in: utf8)
    case 0xFF21...0xFF3A:
      self = LatinReading.letter(UInt8(scalar - 0xFF21))
    case 0xFF41...0xFF5A:
      self = LatinReading.letter(UInt8(scalar - 0xFF41))
    case 0xC0...0x24F:
      self = LatinReading.final(ofAccented: scalar)
    case 0x410...0x44F, 0x401, 0x404, 0x406, 0x407, 0x451, 0x454, 0x456, 0x457, 0x490, 0x491:
      self = KoreanFinal.cyrillic(scalar)
    case 0x3041...0x30FA:
      self = scalar == 0x3093 || scalar == 0x30F3 ? .consonant : .vowel
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF:
      self = KoreanReadings.shared.hanja(scalar) ?? .consonant
    default:
      return nil
    }
  }

  /// 영 일 이 삼 사 오 육 칠 팔 구; a trailing 0 is 영, 십, 백, 천 or 만: a consonant in any case.
  private static func digit(_ value: UInt32) -> KoreanFinal {
    switch value {
    case 2, 4, 5, 9: .vowel
    case 1, 7, 8: .rieul
    default: .consonant
    }
  }

  /// As the transcription of a Cyrillic word would end: н and м close a syllable, л is ㄹ.
  private static func cyrillic(_ scalar: UInt32) -> KoreanFinal {
    switch scalar {
    case 0x41B, 0x43B: .rieul
    case 0x41C, 0x43C, 0x41D, 0x43D: .consonant
    default: .vowel
    }
  }
}

/// UTF-8 read from its end.
enum UTF8Backward {
  /// The scalar that ends at `end`, and where it starts; nil at the beginning. A byte that belongs
  /// to no well-formed sequence is told as U+FFFD.
  static func scalar(
    in utf8: UnsafeBufferPointer<UInt8>, before end: Int
  ) -> (value: UInt32, start: Int)? {
    guard end > 0, end <= utf8.count else { return nil }
    var start = end - 1
    while start > 0, end - start < 4, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    let lead = utf8[start]
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead < 0xF5, length == end - start else { return (0xFFFD, end - 1) }
    guard length > 1 else { return (UInt32(lead), start) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in (start + 1)..<end { value = value << 6 | UInt32(utf8[index] & 0x3F) }
    return (value, start)
  }
}
