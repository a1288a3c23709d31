internal import CICU
internal import ConcordTestSupport
internal import ConcordText
internal import Testing

/// The fold as ICU and two rules of Concord make it, one string at a time.
///
/// The deviations from NFKC_Casefold, each on purpose:
/// - apostrophes are one class, because Ukrainian is typed with all of them; U+00B4 would otherwise
///   become a space with an accent, and U+02BC a letter of its own;
/// - hyphens and dashes are one class, because typists take one for another;
/// - U+0301 after a Cyrillic letter marks stress in dictionaries and encyclopaedias. The Macedonian
///   ѓ ќ are letters, and canonical equivalence wants г, к with U+0301 to be them.
private func expectedFold(_ text: String) -> String {
  let decomposed = UnicodeTables.normalized(text, Int(CICU_NFD))
  let folded = UnicodeTables.normalized(
    UnicodeTables.classed(decomposed), Int(CICU_NFKC_CASEFOLD))
  var kept = ""
  var base: UInt32 = 0
  let parts = UnicodeTables.normalized(UnicodeTables.classed(folded), Int(CICU_NFD))
  for scalar in parts.unicodeScalars {
    if cicu_scalar_combining_class(scalar.value) == 0 { base = scalar.value }
    let isCyrillic =
      String(cString: cicu_scalar_script(base)) == "Cyrl"
      && (1...5).contains(cicu_scalar_category(base))
    if scalar == "\u{301}", isCyrillic, base != 0x433, base != 0x43A { continue }
    kept.unicodeScalars.append(scalar)
  }
  return UnicodeTables.normalized(kept, Int(CICU_NFC))
}

private func scalars(_ text: String) -> String {
  text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
}

private func isSame(_ a: String, _ b: String) -> Bool { Array(a.utf8) == Array(b.utf8) }

@Suite struct FoldTests {
  @Test(arguments: [
    ("case", "ZELENSKYY Зеленський ҐЄЇ", "zelenskyy зеленський ґєї"),
    ("apostrophes", "' ` ´ ʹ ʻ ʼ ‘ ’ ′ ＇", "' ' ' ' ' ' ' ' ' '"),
    ("double prime", "″", "''"),
    ("hyphens", "- ‐ ‑ ‒ – — ― − － ﹘", "- - - - - - - - - -"),
    ("stress mark", "Ки\u{301}їв, Мар’я\u{301}на", "київ, мар'яна"),
    ("stress on a letter with a mark", "ї\u{301} И\u{306}\u{301}", "ї й"),
    ("acute of Macedonian letters", "Ѓ г\u{301} ќ К\u{301}", "ѓ ѓ ќ ќ"),
    ("acute of Latin letters", "e\u{301} É", "é é"),
    (
      "soft hyphen, zero-width, variation", "Зе\u{AD}лен\u{200B}сь\u{200D}кий\u{FE0F}\u{FEFF}",
      "зеленський"
    ),
    ("mark behind a soft hyphen", "и\u{AD}\u{306}", "й"),
    ("й and ї decomposed", "и\u{306} і\u{308} И\u{306} І\u{308}", "й ї й ї"),
    ("full width", "ＫＩＭ　Ｊｏｎｇ－ｕｎ", "kim jong-un"),
    ("half-width jamo", "ﾡￂ", "\u{AC00}"),
    ("compatibility jamo", "ㄱㅣㅁ", "기\u{1106}"),
    ("conjoining jamo", "\u{1100}\u{1175}\u{11B7}정은", "김정은"),
    ("jamo tail after a syllable", "기\u{11B7}", "김"),
    ("no second tail", "김\u{11B7}", "김\u{11B7}"),
    ("sharp s and ligature", "Straße ﬁn", "strasse fin"),
    ("non-breaking space", "Kim\u{A0}Jong", "kim jong"),
    ("iota below behind an accent", "α\u{345}\u{301} ᾴ ᾳ\u{301}", "άι άι άι"),
    ("Turkish capital", "İ", "i\u{307}"),
    ("nothing", "", ""),
  ])
  func folds(name: String, text: String, expected: String) {
    let actual = Fold.folded(text)
    #expect(isSame(actual, expected), "\(name): \(scalars(actual)) is not \(scalars(expected))")
    #expect(isSame(expectedFold(text), expected), "\(name): the oracle disagrees")
  }

  @Test func everyAssignedScalar() {
    var wrong: [String] = []
    for scalar in UnicodeTables.scalars {
      let age = cicu_scalar_age(scalar)
      // Scalars that the tables do not know yet, or that the linked ICU does not know.
      guard age > 0, age <= Int32(Fold.unicodeVersion) else { continue }
      let text = UnicodeTables.string([scalar])
      let folded = Fold.folded(text)
      if !isSame(folded, expectedFold(text)) { wrong.append(scalars(text)) }
      if !isSame(Fold.folded(folded), folded) { wrong.append("twice " + scalars(text)) }
      let decomposed = UnicodeTables.normalized(text, Int(CICU_NFD))
      if !isSame(Fold.folded(decomposed), folded) { wrong.append("NFD " + scalars(text)) }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }

  @Test func everySyllableFromJamo() {
    for syllable in UInt32(0xAC00)...0xD7A3 {
      let text = UnicodeTables.string([syllable])
      let jamo = UnicodeTables.normalized(text, Int(CICU_NFD))
      #expect(jamo.unicodeScalars.count > 1 && isSame(Fold.folded(jamo), text))
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func randomTexts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<400 {
      let text = RandomText.mixed(length: 1 + round % 40, using: &generator)
      let folded = Fold.folded(text)
      let told = "seed \(seed), round \(round): \(scalars(text))"
      #expect(isSame(folded, expectedFold(text)), "\(told)")
      #expect(isSame(Fold.folded(folded), folded), "\(told)")
      for form in [CICU_NFC, CICU_NFD] {
        let equivalent = UnicodeTables.normalized(text, Int(form))
        #expect(isSame(Fold.folded(equivalent), folded), "\(told)")
      }
    }
  }

  @Test(
    arguments: [
      ("lone lead", [0x41, 0xD0, 0x42], "a\u{FFFD}b"),
      ("lone continuation", [0x80, 0xBF], "\u{FFFD}\u{FFFD}"),
      ("truncated", [0xE2, 0x80], "\u{FFFD}"),
      ("truncated Cyrillic at the end", [0xD0], "\u{FFFD}"),
      ("broken syllable", [0xEA, 0xB0, 0x41], "\u{FFFD}a"),
      ("overlong", [0xC0, 0xAF, 0xE0, 0x80, 0xAF], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("surrogate", [0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("beyond U+10FFFF", [0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("mark behind rubbish", [0xFF, 0xCC, 0x81], "\u{FFFD}\u{301}"),
      ("NUL", [0x00, 0x41], "\u{0}a"),
    ] as [(String, [UInt8], String)])
  func illFormed(name: String, bytes: [UInt8], expected: String) {
    var output: [UInt8] = []
    bytes.withUnsafeBufferPointer { Fold.append($0, to: &output) }
    #expect(output == Array(expected.utf8), "\(name)")
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func randomBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<600 {
      let bytes = RandomText.bytes(length: Int.random(in: 0...80, using: &generator), &generator)
      let folded = bytes.withUnsafeBufferPointer { Fold.mapped($0) }
      let decoded = String(decoding: bytes, as: UTF8.self)
      #expect(folded.bytes == Fold.bytes(decoded), "seed \(seed): \(bytes)")
      #expect(folded.bytes == Array(expectedFold(decoded).utf8), "seed \(seed): \(bytes)")
    }
  }

  @Test func longClusters() {
    let marks = (0..<5000).map { _ in "\u{301}\u{323}" }.joined()
    let text = "a\(marks)b\u{AD}" + String(repeating: "\u{200B}", count: 5000) + "\u{308}"
    #expect(isSame(Fold.folded(text), expectedFold(text)))
    let expanding = String(repeating: "\u{FDFA}", count: 300)
    #expect(isSame(Fold.folded(expanding), expectedFold(expanding)))
  }

  @Test func appends() {
    var output = Array("x".utf8)
    Array("E\u{301}".utf8).withUnsafeBufferPointer { Fold.append($0, to: &output) }
    #expect(output == Array("xé".utf8))
    #expect(Fold.folded("ABCабв".dropFirst(2)) == "cабв")
  }
}
