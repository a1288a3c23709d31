/// Personal names: family name, space, given name joined, hyphenated or apart, with sound changes
/// between its syllables or none.
extension HangulTable {
  /// Writes a run of Hangul in a personal name: a full name, a given name after its family name, or
  /// a family name that a space parts from its given name. Returns whether the next is the given.
  /// The word is changed.
  func writePersonal(
    _ word: inout [HangulSyllable], isGiven: Bool, isBeforeSpace: Bool, into output: inout [UInt8]
  ) -> Bool {
    if isGiven {
      writeGiven(&word, into: &output)
      return false
    }
    if isBeforeSpace, word.count == 1 || KoreanFamilyNames.isCompound(word) {
      writeFamily(word, into: &output)
      return true
    }
    let familyCount = KoreanFamilyNames.familyCount(of: word)
    writeFamily(familyCount == word.count ? word : Array(word[..<familyCount]), into: &output)
    guard familyCount < word.count else { return false }
    word.removeFirst(familyCount)
    output.append(UInt8(ascii: " "))
    writeGiven(&word, into: &output)
    return false
  }

  private func writeFamily(_ family: [HangulSyllable], into output: inout [UInt8]) {
    if let known = rules.families.firstIndex(where: { $0.from == family }) {
      append(rules.families[known].piece, &output)
      return
    }
    if usesFamilyTable, let usual = KoreanFamilyNames.usualSpelling(of: family) {
      output += usual
      return
    }
    var family = family
    var manner = Manner()
    manner.capitalises = true
    manner.isPerson = true
    write(&family, manner, into: &output)
  }

  /// A given name by this scheme's habit: with sound changes across its syllables, or none. The name
  /// is changed.
  func writeGiven(
    _ given: inout [HangulSyllable], style: GivenStyle? = nil, changesSounds: Bool? = nil,
    into output: inout [UInt8]
  ) {
    var manner = Manner()
    manner.capitalises = true
    manner.isPerson = true
    manner.changesSounds = changesSounds ?? soundsInGiven
    manner.voices = manner.changesSounds || voicesGiven
    manner.isInitial = !(keepsGivenInitial && given.first?.onset == 5)
    var style = style ?? givenStyle
    if joinsNativeGiven, style == .spaced, isNative(given) {
      style = .joined
      manner.changesSounds = true
      manner.voices = true
    }
    if style != .joined {
      manner.breaks = given.count < 64 ? (1 << UInt64(given.count)) - 2 : 0
      if style == .spaced { manner.mark = UInt8(ascii: " ") }
    }
    write(&given, manner, into: &output)
  }

  /// Whether a given name cannot be one of Chinese characters: a syllable that none is read as, or
  /// three syllables with the ending 이 (꽃분이).
  private func isNative(_ given: [HangulSyllable]) -> Bool {
    let sino = KoreanSoundWords.shared.sino
    return given.contains { !sino.contains($0) }
      || given.count >= 3 && given.last?.scalar == "이"
  }
}
