/// Words and persons of the Cyrillic practice, syllable by syllable.
extension HangulCyrillicTable {
  /// A person's name, every part with its capital; an established name as it is.
  func writePerson(
    family: [HangulSyllable], given: ArraySlice<HangulSyllable>, into output: inout [UInt8]
  ) {
    if let known = fixed[family + given] {
      output.append(contentsOf: known.utf8)
      return
    }
    if let usual = families[family] {
      output.append(contentsOf: usual.utf8)
    } else {
      writeSounds(family, into: &output)
    }
    var plain = given.map { $0 }
    HangulSounds.neutralise(&plain)
    var last = family.suffix(1).map { $0 }
    HangulSounds.neutralise(&last)
    var previous = last.first
    for syllable in plain {
      output.append(UInt8(ascii: " "))
      let start = output.count
      let onset = Int(syllable.onset)
      var letters = isVoiced(after: previous) ? personal[onset] : voiceless[onset]
      // ㄹ after ㄹ is the л of both.
      if let coda = previous?.coda,
        coda == 8, onset == 5, let joint = boundary(coda, syllable.onset)
      {
        letters = String(joint.suffix(1))
      }
      output.append(contentsOf: letters.utf8)
      output.append(contentsOf: vowel(syllable).utf8)
      output.append(contentsOf: codas[Int(syllable.coda)].utf8)
      LetterCase.capitalise(&output, at: start)
      previous = syllable
    }
  }

  /// One word with its capital: established, with a suffix after a hyphen, or by its sounds.
  func write(_ word: [HangulSyllable], into output: inout [UInt8]) {
    if let known = fixed[word] {
      output.append(contentsOf: known.utf8)
      return
    }
    if word.count == 1, let usual = families[word] {
      output.append(contentsOf: usual.utf8)
      return
    }
    guard let suffix = word.last, suffixes.contains(suffix), takesHyphen(word) else {
      writeSounds(word, into: &output)
      return
    }
    let base = Array(word.dropLast())
    var pair = word.suffix(2).map { $0 }
    // A coda does not move over the hyphen: Хвасун-ип.
    let moves = suffix.onset == 11
    if moves { HangulSounds.neutralise(&pair) } else { sounds.apply(to: &pair) }
    if let known = fixed[base] {
      output.append(contentsOf: known.utf8)
    } else {
      var sounded = base
      sounds.apply(to: &sounded)
      if let last = pair.first, !moves { sounded[sounded.count - 1].coda = last.coda }
      writeSounded(sounded, spelled: base, into: &output)
    }
    output.append(UInt8(ascii: "-"))
    guard let before = pair.first, let after = pair.last else { return }
    let isLiquid = before.coda == 8 && after.onset == 5
    let letters =
      isLiquid
      ? String(boundary(8, 5)?.suffix(1) ?? "")
      : isVoiced(after: before) ? voiced[Int(after.onset)] : voiceless[Int(after.onset)]
    output.append(contentsOf: letters.utf8)
    output.append(contentsOf: vowel(after).utf8)
    output.append(contentsOf: codas[Int(after.coda)].utf8)
  }

  /// Whether the last syllable is a suffix: after two syllables or more, or in 중구 and its like.
  private func takesHyphen(_ word: [HangulSyllable]) -> Bool {
    guard word.count == 2 else { return word.count > 2 }
    return fixed[Array(word.dropLast())] != nil || Self.quarters.contains(word)
  }

  private static let quarters: Set<[HangulSyllable]> = Set(
    ["동구", "서구", "남구", "북구", "중구"].compactMap { HangulSyllable.syllables(of: $0) })

  private func writeSounds(_ word: [HangulSyllable], into output: inout [UInt8]) {
    var sounded = word
    sounds.apply(to: &sounded)
    writeSounded(sounded, spelled: word, into: &output)
  }

  private func writeSounded(
    _ word: [HangulSyllable], spelled: [HangulSyllable], into output: inout [UInt8]
  ) {
    let start = output.count
    var previous: HangulSyllable?
    for (index, syllable) in word.enumerated() {
      let onset = Int(syllable.onset)
      if let before = previous {
        // A coda that the spelling has before an empty onset, moved or ㅇ.
        let coda = spelled[index - 1].coda
        if spelled[index].onset == 11,
          let joint = liaison(coda, syllable.vowel)
        {
          takeBack(codas[Int(before.coda)], &output)
          output.append(contentsOf: joint.utf8)
          output.append(contentsOf: codas[Int(syllable.coda)].utf8)
          previous = syllable
          continue
        }
        if let joint = boundary(before.coda, syllable.onset) {
          takeBack(codas[Int(before.coda)], &output)
          output.append(contentsOf: joint.utf8)
        } else {
          output.append(
            contentsOf: (isVoiced(after: before) ? voiced[onset] : voiceless[onset]).utf8)
        }
      } else {
        output.append(contentsOf: voiceless[onset].utf8)
      }
      output.append(contentsOf: vowel(syllable).utf8)
      output.append(contentsOf: codas[Int(syllable.coda)].utf8)
      previous = syllable
    }
    LetterCase.capitalise(&output, at: start)
  }

  private func takeBack(_ letters: String, _ output: inout [UInt8]) {
    output.removeLast(min(output.count, letters.utf8.count))
  }

  private func vowel(_ syllable: HangulSyllable) -> String {
    let vowel = Int(syllable.vowel)
    return switch syllable.onset {
    case 11: openVowels[vowel]
    case 6, 7, 8: labialVowels[vowel]
    default: vowels[vowel]
    }
  }

  /// Whether a plain consonant is voiced: after a vowel, ㄴ ㄹ ㅁ ㅇ.
  private func isVoiced(after previous: HangulSyllable?) -> Bool {
    guard let previous else { return false }
    let coda = HangulSounds.sounded(previous.coda)
    return coda != 1 && coda != 3 && coda != 6
  }
}
