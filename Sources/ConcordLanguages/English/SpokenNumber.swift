/// How a number in digits begins when it is read aloud.
enum SpokenNumber {
  /// Whether the digits at the front of `scalars` are read with a vowel first: eight, eleven,
  /// eighteen, eighty and what is counted in them (8m, 11,000, 18th, 1812).
  static func beginsWithVowelSound(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var digits: [Unicode.Scalar] = []
    var groups = 1
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar.isDigit {
        digits.append(scalar)
      } else if isGroupSeparator(scalar), threeDigits(after: index, in: scalars) {
        groups += 1
      } else {
        break
      }
      index += 1
    }
    if digits.first == "8" { return true }
    guard digits.count >= 2, digits[0] == "1", digits[1] == "1" || digits[1] == "8" else {
      return false
    }
    // Eleven and eighteen head a number of 2, 5, 8 … digits; four digits without a separator are
    // a year or hundreds, read in pairs: 1812, an 1100-seat hall.
    return digits.count % 3 == 2 || digits.count == 4 && groups == 1
  }

  /// Whether the ordinal or cardinal that a Roman numeral stands for begins with a vowel (VIII, XI,
  /// XVIII); nil for what is no Roman numeral of 2...39. `IV` is left to be read by letters, which
  /// a drip is oftener than a corps.
  static func romanBeginsWithVowelSound(_ text: String) -> Bool? {
    let letters = Array(text.utf8)
    guard letters.count >= 2, letters.count <= 7, text != "IV" else { return nil }
    let tens = letters.prefix { $0 == UInt8(ascii: "X") }.count
    // IX holds an X of its own, which is no ten.
    guard tens <= 3, let unit = romanUnits.firstIndex(of: String(text.dropFirst(tens))) else {
      return nil
    }
    return [8, 11, 18].contains(tens * 10 + unit)
  }

  private static let romanUnits = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]

  private static func isGroupSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == "\u{00A0}" || scalar == "\u{202F}" || scalar == "\u{2009}"
  }

  /// Whether exactly three digits follow the separator at `index`.
  private static func threeDigits(
    after index: Int, in scalars: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    scalars[(index + 1)...].prefix(4).prefix { $0.isDigit }.count == 3
  }
}
