internal import CICU
internal import ConcordText

/// Scalars as ICU sees them, and the C tables that Concord generates from that.
///
/// With `CONCORD_RECORD=1` in the environment `UnicodeTablesTests` writes the tables anew.
enum UnicodeTables {
  static let apostrophes: Set<UInt32> = [
    0x27, 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2018, 0x2019, 0x2032,
  ]
  static let hyphens: Set<UInt32> = [
    0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212,
  ]

  /// Every scalar value: the code points without surrogates.
  static let scalars = Array(0..<UInt32(0xD800)) + Array(0xE000..<UInt32(0x11_0000))

  /// Concord's classes of apostrophes and hyphens.
  static func classed(_ scalar: UInt32) -> UInt32 {
    apostrophes.contains(scalar) ? 0x27 : hyphens.contains(scalar) ? 0x2D : scalar
  }

  static func classed(_ text: String) -> String {
    string(text.unicodeScalars.map { classed($0.value) })
  }

  static func string(_ scalars: [UInt32]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    return text
  }

  static func normalized(_ text: String, _ form: Int) -> String {
    let bytes = Array(text.utf8)
    var output = [UInt8](repeating: 0, count: bytes.count * 3 + 64)
    while true {
      var status: Int32 = 0
      let count = cicu_normalize(
        Int32(form), bytes, Int64(bytes.count), &output, Int64(output.count), &status)
      guard count > output.count else {
        return String(decoding: output.prefix(max(0, Int(count))), as: UTF8.self)
      }
      output = [UInt8](repeating: 0, count: Int(count))
    }
  }

  /// What a scalar folds to when nothing stands around it. The classes are taken before
  /// NFKC_Casefold, which would tear U+00B4 apart, and after it, for U+2033 and U+FE58.
  static func folded(_ scalar: UInt32) -> [UInt32] {
    let decomposed = normalized(string([scalar]), Int(CICU_NFD))
    return classed(normalized(classed(decomposed), Int(CICU_NFKC_CASEFOLD))).unicodeScalars
      .map(\.value)
  }

  /// The numbers of `Script` by their ISO 15924 codes; what is not listed is `other`.
  static let scripts: [String: Script] = [
    "Zyyy": .common, "Zinh": .inherited, "Latn": .latin, "Cyrl": .cyrillic, "Hang": .hangul,
    "Hani": .han, "Hira": .kana, "Kana": .kana, "Grek": .greek, "Armn": .armenian,
    "Geor": .georgian, "Hebr": .hebrew, "Arab": .arabic, "Deva": .devanagari, "Thai": .thai,
    "Zzzz": .unknown,
  ]

  static func script(_ scalar: UInt32) -> Script {
    scripts[String(cString: cicu_scalar_script(scalar))] ?? .other
  }

  /// The class of a scalar by its general category, numbered as in ICU.
  static func scalarClass(_ scalar: UInt32) -> ScalarClass {
    switch cicu_scalar_category(scalar) {
    case 1, 3: .uppercase
    case 2: .lowercase
    case 4, 5, 10: .letter
    case 6, 7, 8: .mark
    case 9: .digit
    case 12, 13, 14: .space
    case 15 where (0x09...0x0D).contains(scalar) || scalar == 0x85: .space
    case 11, 19...29: .symbol
    default: .other
    }
  }
}
