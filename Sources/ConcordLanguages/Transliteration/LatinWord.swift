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
    ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ðďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"),
    ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
    ("z", "źżž"),
  ].map { (base: StaticString, forms: String) in
    (base.utf8Start.pointee, Set(forms.unicodeScalars.map(\.value)))
  }
}
