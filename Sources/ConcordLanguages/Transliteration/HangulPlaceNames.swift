/// Names of places: the unit after a hyphen (Samjuk-myeon) and the number before it (2(i)-ga).
extension HangulTable {
  /// Digits after a word of Hangul, perhaps the number of a unit.
  struct UnitNumber {
    /// Where they begin in the output.
    var start: Int
    /// Whether they follow the Hangul without a space.
    var isJoined: Bool
    private(set) var value = 0

    init(start: Int, isJoined: Bool) {
      self.start = start
      self.isJoined = isJoined
    }

    mutating func append(_ digit: Int) { value = min(value * 10 + digit, 100_000) }

    /// The number in the Sino-Korean way, up to 9999: 십이; nil for others.
    var spoken: [HangulSyllable]? {
      guard value > 0, value < 10_000 else { return nil }
      var result: [UInt32] = []
      for (unit, scalar) in [(1000, 0xCC9C as UInt32), (100, 0xBC31), (10, 0xC2ED), (1, 0)] {
        let digit = value / unit % 10
        if digit > 1 || digit == 1 && unit == 1 { result.append(Self.digits[digit - 1]) }
        if digit > 0, unit > 1 { result.append(scalar) }
      }
      return result.compactMap { Unicode.Scalar($0).flatMap(HangulSyllable.init) }
    }

    /// 일이삼사오육칠팔구.
    private static let digits: [UInt32] = [
      0xC77C, 0xC774, 0xC0BC, 0xC0AC, 0xC624, 0xC721, 0xCE60, 0xD314, 0xAD6C,
    ]
  }

  /// Writes a word that may be the name of a place with its unit.
  func writePlace(
    _ word: inout [HangulSyllable], capitalising: Bool, isAfterWord: Bool,
    into output: inout [UInt8]
  ) {
    var manner = Manner()
    manner.capitalises = capitalising
    if !rules.initials.isEmpty, word[0].onset == 5 {
      manner.isInitial = !KoreanSoundWords.shared.keepsLiquid(word, isAfterWord: isAfterWord)
    }
    let isFixed = !rules.fixed.isEmpty && rules.fixed.contains { $0.from == word }
    guard !isFixed, let unit = unit(of: word) else {
      return writeStem(&word, manner, into: &output)
    }
    let stem = word.count - rules.units[unit].syllables.count
    if rules.units[unit].isSounded {
      if stem < 64 { manner.breaks = 1 << UInt64(stem) }
      return writeStem(&word, manner, into: &output)
    }
    word.removeLast(word.count - stem)
    writeStem(&word, manner, into: &output)
    let isHard = word.last.map { [1, 7, 17].contains($0.coda) } ?? false
    append(isHard ? rules.units[unit].hardPiece : rules.units[unit].piece, &output)
  }

  private func writeStem(
    _ word: inout [HangulSyllable], _ manner: Manner, into output: inout [UInt8]
  ) {
    if !rules.fixed.isEmpty, let known = rules.fixed.firstIndex(where: { $0.from == word }) {
      let start = output.count
      append(rules.fixed[known].piece, &output)
      if manner.capitalises { LetterCase.capitalise(&output, at: start) }
    } else {
      write(&word, manner, into: &output)
    }
  }

  /// The place of the word's unit among `units`.
  private func unit(of word: [HangulSyllable]) -> Int? {
    guard word.count >= 2, let last = word.last, rules.unitEnds.contains(last) else { return nil }
    for index in rules.units.indices {
      let count = rules.units[index].syllables.count
      guard count < word.count, rules.units[index].syllables[count - 1] == last,
        count == 1 || word.suffix(count).elementsEqual(rules.units[index].syllables),
        KoreanPlaceUnits.shared.accepts(
          word, rules.units[index].condition, islands: rules.units[index].takesIslands)
      else { continue }
      return index
    }
    return nil
  }

  /// Writes a unit with the number before it, whose digits stand in the output; false when the word
  /// is no unit that is counted.
  func writeNumbered(
    _ word: [HangulSyllable], _ number: UnitNumber, capitalising: Bool,
    into output: inout [UInt8]
  ) -> Bool {
    guard let numbers, word.count == 1, Self.isCounted(word[0], number.isJoined),
      var spoken = number.spoken
    else { return false }
    let digits = output[number.start...]
    output.removeLast(digits.count)
    if number.isJoined { output.append(UInt8(ascii: " ")) }
    var manner = Manner()
    manner.isInitial = true
    if numbers == .words {
      manner.capitalises = capitalising
    } else {
      output += digits
    }
    if numbers == .spoken {
      output.append(UInt8(ascii: "("))
      write(&spoken, manner, into: &output)
      output.append(UInt8(ascii: ")"))
    }
    if let unit = rules.units.first(where: { $0.syllables == word && !$0.isSounded }) {
      append(unit.piece, &output)
      return true
    }
    spoken += word
    manner.breaks = 1 << UInt64(spoken.count - 1)
    guard numbers == .figure else {
      write(&spoken, manner, into: &output)
      return true
    }
    var whole: [UInt8] = []
    write(&spoken, manner, into: &whole)
    output += whole[(whole.lastIndex(of: UInt8(ascii: "-")) ?? 0)...]
    return true
  }

  /// 동 and 가; 리 only where no space parts it from the name.
  private static func isCounted(_ syllable: HangulSyllable, _ isJoined: Bool) -> Bool {
    switch syllable.scalar {
    case "동", "가": true
    case "리": isJoined
    default: false
    }
  }
}
