/// Reads a name's text into symbols and the marks of what divides its parts.
struct SymbolReader {
  /// What stands before a symbol: bits of `marks`.
  enum Mark {
    static let hyphen: UInt8 = 1
    static let space: UInt8 = 2
    static let comma: UInt8 = 4
    /// A Hangul syllable begins.
    static let syllable: UInt8 = 8
    /// A full stop stood before it: what ended there may be an initial.
    static let stop: UInt8 = 16
    /// A capital letter.
    static let capital: UInt8 = 32

    /// A part begins.
    static let part = hyphen | space | comma
  }

  private(set) var symbols: [UInt8] = []
  /// One more than there are symbols; the last tells what ends the name.
  private(set) var marks: [UInt8] = []
  private(set) var script: NameScript = .latin
  /// By symbol: the place of its code point in the text, in code points.
  private(set) var places: [Int32] = []

  /// Longer names are read so far.
  static let limit = 120

  init(_ text: String) {
    symbols.reserveCapacity(32)
    marks.reserveCapacity(33)
    script = Self.script(of: text)
    var pending: UInt8 = Mark.space
    var place: Int32 = -1
    for scalar in text.unicodeScalars {
      place += 1
      guard symbols.count < Self.limit else { break }
      if let reading = NameSymbols.reading(scalar) {
        guard reading.script == script else { continue }
        add(reading, &pending, isCapital: Self.isCapital(scalar))
        while places.count < symbols.count { places.append(place) }
      } else {
        readOther(scalar.value, &pending)
        while places.count < symbols.count { places.append(place) }
      }
    }
    marks.append(Mark.space | (pending & Mark.stop))
  }

  /// Parts the generic from the end of a Hangul word of three syllables and more: 청주|시.
  mutating func divideGeneric(_ generics: [[UInt8]]) {
    let syllables = marks.dropLast().indices.filter { marks[$0] & Mark.syllable != 0 }
    guard syllables.count > 2, let last = syllables.last,
      syllables.suffix(2).allSatisfy({ marks[$0] & Mark.part == 0 }),
      generics.contains(where: { symbols[last...].elementsEqual($0) })
    else { return }
    marks[last] |= Mark.hyphen
  }

  private mutating func add(
    _ reading: NameSymbols.Reading, _ pending: inout UInt8, isCapital: Bool
  ) {
    if script == .hangul { pending |= Mark.syllable }
    if isCapital { pending |= Mark.capital }
    for symbol in [reading.first, reading.second, reading.third] where symbol != 0 {
      symbols.append(symbol)
      marks.append(pending)
      pending = 0
    }
  }

  /// Signs and marks between the letters.
  private mutating func readOther(_ value: UInt32, _ pending: inout UInt8) {
    if value >= 0x300, value <= 0x36F {
      if let last = symbols.last, let composed = NameSymbols.composed(last, script, value) {
        symbols[symbols.count - 1] = composed
      }
    } else if NameSymbols.isApostrophe(value) {
      guard pending == 0, script != .hangul, !symbols.isEmpty else { return }
      symbols.append(
        script == .latin ? NameSymbols.latinApostrophe : NameSymbols.cyrillicApostrophe)
      marks.append(0)
    } else if NameSymbols.isHyphen(value) {
      if pending & Mark.part == 0 { pending |= Mark.hyphen }
    } else if value == 0x2E {
      pending |= Mark.stop | Mark.space
    } else if value == 0x2C {
      pending |= Mark.comma | Mark.space
    } else if value != 0xB7, value != 0x200B, value != 0xAD, value != 0x200E, value != 0x200F {
      pending |= Mark.space
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return value < 0x5B }
    if value >= 0x400, value < 0x430 { return true }
    return value < 0xAC00 && scalar.properties.isUppercase
  }

  /// The script of most letters.
  private static func script(of text: String) -> NameScript {
    var latin = 0
    var cyrillic = 0
    var hangul = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0xC3...0xC9: latin += 1
      case 0xD0...0xD4: cyrillic += 1
      case 0xEA...0xED: hangul += 2
      default: break
      }
    }
    if hangul > 0, hangul >= latin, hangul >= cyrillic { return .hangul }
    return cyrillic > latin ? .cyrillic : .latin
  }
}
