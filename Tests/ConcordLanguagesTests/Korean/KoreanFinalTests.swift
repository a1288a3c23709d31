import ConcordLanguages
import Testing

@Suite("What Korean words end in")
struct KoreanFinalTests {
  @Test(arguments: [
    ("러시아", KoreanFinal.vowel), ("서울", .rieul), ("평양", .consonant), ("베를린", .consonant),
    ("국가정보원(국정원)", .consonant), ("국가정보원(NIS)", .vowel), ("‘서울’", .rieul),
    ("나토(NATO·북대서양조약기구)", .vowel), ("“평양.”", .consonant), ("서울 ", .rieul),
    ("F-16", .consonant), ("T-72", .vowel), ("KN-23", .consonant), ("1", .rieul), ("7", .rieul),
    ("8", .rieul), ("2024", .vowel), ("100", .consonant), ("3.5%", .vowel), ("G7", .rieul),
    ("NIS", .vowel), ("FBI", .vowel), ("CIA", .vowel), ("ICBM", .consonant), ("CNN", .consonant),
    ("SNL", .rieul), ("PCR", .rieul), ("OPEC", .consonant), ("APEC", .consonant), ("KBS", .vowel),
    ("NATO", .vowel), ("INTERPOL", .rieul), ("Interpol", .rieul), ("X", .vowel),
    ("PUTIN", .consonant), ("UNHCR", .rieul), ("MOSUL", .rieul), ("LG", .vowel),
    ("Google", .rieul), ("Facebook", .consonant), ("Trump", .vowel), ("Microsoft", .vowel),
    ("Kim", .consonant), ("Kyiv", .vowel), ("Zelensky", .vowel), ("Putin", .consonant),
    ("Skype", .vowel), ("Chrome", .consonant), ("Slack", .consonant), ("Twitter", .vowel),
    ("Washington", .consonant), ("Beijing", .consonant), ("ＮＡＴＯ", .vowel),
    ("美", .vowel), ("中", .consonant), ("日", .rieul), ("北", .consonant), ("龘", .consonant),
    ("Київ", .vowel), ("Путін", .consonant), ("", .vowel), ("()", .vowel), ("…", .vowel),
    ("\u{1111}\u{1167}\u{11BC}", .consonant), ("\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", .rieul),
  ])
  func final(_ text: String, _ expected: KoreanFinal) {
    #expect(KoreanFinal(endOf: text) == expected)
  }

  @Test("bytes that are no UTF-8 are skipped")
  func malformed() {
    for bytes: [UInt8] in [[0xFF], [0xEC, 0x84], [0x80, 0x80], [0, 0xC0, 0xAF], [0xF8, 0x88]] {
      bytes.withUnsafeBufferPointer { #expect(KoreanFinal(endOf: $0) == .vowel) }
      let after = Array("서울".utf8) + bytes
      after.withUnsafeBufferPointer { #expect(KoreanFinal(endOf: $0) == .rieul) }
    }
  }
}
