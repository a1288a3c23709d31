internal import CConcordData

/// The writing system of a scalar, by Unicode's Script property (UAX #24).
///
/// Hiragana and Katakana count as one; scripts that Concord never treats on their own are `other`.
public enum Script: UInt8, CaseIterable, Sendable {
  /// Punctuation, spaces, symbols and digits of no one script.
  case common
  /// Combining marks that take the script of their base.
  case inherited
  case latin, cyrillic, hangul, han, kana, greek, armenian, georgian, hebrew, arabic, devanagari
  case thai
  case other
  /// Unassigned scalars.
  case unknown
  /// Decimal digits, where runs tell them from what else is common; no scalar has this script.
  case digit
}

/// What sort of sign a scalar is, by its general category.
public enum ScalarClass: UInt8, CaseIterable, Sendable {
  /// Controls, format characters, unassigned and private scalars.
  case other
  case lowercase
  /// Capitals and title-case letters.
  case uppercase
  /// Letters without case, modifier letters (U+02BC among them) and letter numbers.
  case letter
  case mark
  /// Decimal digits of any script.
  case digit
  /// Spaces and the controls that act as such.
  case space
  /// Punctuation, symbols and numbers that are no decimal digits.
  case symbol

  /// Whether the scalar is a letter of any case.
  public var isLetter: Bool {
    switch self {
    case .lowercase, .uppercase, .letter: true
    case .other, .mark, .digit, .space, .symbol: false
    }
  }
}

/// The properties of scalars, from tables of Unicode 15.0 that are part of the program.
///
///     Scalars.script(of: 0x0457) == .cyrillic
///
/// A lookup is two dependent loads from some 40 KB; values above U+10FFFF are unknown.
public enum Scalars {
  /// The script of a scalar.
  public static func script(of scalar: UInt32) -> Script {
    Script(rawValue: value(scalar) & 0x1F) ?? .unknown
  }

  /// The class of a scalar.
  public static func scalarClass(of scalar: UInt32) -> ScalarClass {
    ScalarClass(rawValue: value(scalar) >> 5) ?? .other
  }

  /// Both at once, for loops over text.
  @inline(__always)
  static func value(_ scalar: UInt32) -> UInt8 {
    guard scalar < 0x11_0000 else { return Script.unknown.rawValue }
    let tables = concord_property_tables()
    return tables.values[Int(tables.blocks[Int(scalar >> 7)]) << 7 | Int(scalar & 0x7F)]
  }
}
