/// Personal names in the schemes that have rules of their own for them: family name, space, given
/// name joined, hyphenated or apart, with sound changes between its syllables or none.
extension HangulTable {
  /// Writes a run of Hangul in a personal name: a full name, a given name after its family name, or
  /// a family name that a space parts from its given name. Returns whether the next is the given.
  func writePersonal(
    _ word: [HangulSyllable], isGiven: Bool, isBeforeSpace: Bool, into output: inout [UInt8]
  ) -> Bool {
    if isGiven {
      writeGiven(word, style: givenStyle, into: &output)
      return false
    }
    if isBeforeSpace, word.count == 1 || KoreanFamilyNames.isCompound(word) {
      writeFamily(word, into: &output)
      return true
    }
    let familyCount = KoreanFamilyNames.familyCount(of: word)
    writeFamily(Array(word[..<familyCount]), into: &output)
    guard familyCount < word.count else { return false }
    output.append(UInt8(ascii: " "))
    writeGiven(Array(word[familyCount...]), style: givenStyle, into: &output)
    return false
  }

  private func writeFamily(_ family: [HangulSyllable], into output: inout [UInt8]) {
    if let fixed = families.first(where: { $0.from == family }) {
      append(fixed.piece, &output)
      return
    }
    var family = family
    write(&family, capitalising: true, isInitial: true, into: &output)
  }

  /// A given name by this scheme's habit: with sound changes across its syllables, or none.
  func writeGiven(_ given: [HangulSyllable], style: GivenStyle, into output: inout [UInt8]) {
    var sounded = given
    if writesSounds {
      if soundsInGiven { sounds.apply(to: &sounded) } else { HangulSounds.neutralise(&sounded) }
    }
    for index in sounded.indices {
      var syllable = sounded[index]
      let previous = index > 0 && voicesGiven ? sounded[index - 1] : nil
      guard index > 0, style != .joined else {
        let start = output.count
        write(syllable, after: previous, isInitial: index == 0, into: &output)
        if index == 0 { LetterCase.capitalise(&output, at: start) }
        continue
      }
      if soundsInGiven, given[index].onset == 11, syllable.onset != 11, previous != nil {
        // A coda that moves stays before the hyphen, voiced: Sŏg-wŏn.
        append(voiced[Int(syllable.onset)], &output)
        syllable.onset = 11
      }
      output.append(UInt8(ascii: style == .hyphenated ? "-" : " "))
      let start = output.count
      write(syllable, after: previous, isApart: true, isInitial: false, into: &output)
      if style == .spaced { LetterCase.capitalise(&output, at: start) }
    }
  }
}
