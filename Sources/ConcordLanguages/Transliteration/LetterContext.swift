/// What may stand beside the source of a letter rule.
///
/// Written as class names joined by `|`, or as letters in brackets: `edge|vowel`, `[бпвмф]`,
/// `consonant|[ьй]`. Empty means anything. Letters are those of ASCII and of U+0430–046F, U+0490–04CF.
struct LetterContext: Hashable, Sendable {
  /// The classes of a unit, one bit each.
  enum Class {
    static let edge: UInt8 = 1
    static let vowel: UInt8 = 2
    static let consonant: UInt8 = 4
    /// ь and ъ
    static let sign: UInt8 = 8
    /// An apostrophe between letters.
    static let apostrophe: UInt8 = 16
    static let any: UInt8 = 31
  }

  private var classes: UInt8 = 0
  /// Sets of single letters, a bit each: from U+0040, U+0430 and U+0490 on.
  private var latin: UInt64 = 0
  private var cyrillic: UInt64 = 0
  private var extended: UInt64 = 0

  static let any: LetterContext = {
    var context = LetterContext()
    context.classes = Class.any
    return context
  }()

  private init() {}

  /// Reads the written form; nil for a word that is no class and for a letter beyond the sets.
  init?(_ text: Substring) {
    guard !text.isEmpty else {
      self = .any
      return
    }
    for part in text.split(separator: "|") {
      switch part {
      case "edge": classes |= Class.edge
      case "vowel": classes |= Class.vowel
      case "consonant": classes |= Class.consonant
      case "sign": classes |= Class.sign
      case "apostrophe": classes |= Class.apostrophe
      case "letter": classes |= Class.vowel | Class.consonant | Class.sign
      case "inside": classes |= Class.any & ~Class.edge
      default:
        guard part.first == "[", part.last == "]" else { return nil }
        for unit in part.dropFirst().dropLast().utf16 where !insert(unit) { return nil }
      }
    }
  }

  private mutating func insert(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x40...0x7F: latin |= 1 << UInt64(unit - 0x40)
    case 0x430...0x46F: cyrillic |= 1 << UInt64(unit - 0x430)
    case 0x490...0x4CF: extended |= 1 << UInt64(unit - 0x490)
    default: return false
    }
    return true
  }

  @inline(__always)
  func matches(_ unit: UInt16) -> Bool {
    if classes == Class.any || classes & Self.classOf(unit) != 0 { return true }
    switch unit {
    case 0x40...0x7F: return latin >> UInt64(unit - 0x40) & 1 != 0
    case 0x430...0x46F: return cyrillic >> UInt64(unit - 0x430) & 1 != 0
    case 0x490...0x4CF: return extended >> UInt64(unit - 0x490) & 1 != 0
    default: return false
    }
  }

  /// The class of a lower-case unit.
  @inline(__always)
  static func classOf(_ unit: UInt16) -> UInt8 {
    Int(unit) < table.count ? table[Int(unit)] : Class.edge
  }

  static let table: [UInt8] = {
    var table = [UInt8](repeating: Class.edge, count: 0x530)
    for unit in 0x61...0x7A { table[unit] = Class.consonant }
    for unit in 0xDF...0x24F where unit != 0xF7 { table[unit] = Class.consonant }
    for unit in 0x430...0x52F where !(0x482...0x489).contains(unit) {
      table[unit] = Class.consonant
    }
    let vowels =
      "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēĕėęěĩīĭįıōŏőœũūŭůűų" + "аеєиіїоуюяыэёѣѵѫ"
    for unit in vowels.utf16 { table[Int(unit)] = Class.vowel }
    for unit in "ьъ".utf16 { table[Int(unit)] = Class.sign }
    table[Int(LetterText.apostrophe)] = Class.apostrophe
    return table
  }()
}
