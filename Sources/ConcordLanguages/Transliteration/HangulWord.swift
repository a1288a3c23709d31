/// Writing a word of Hangul: its sounds, then the letters of its syllables.
extension HangulTable {
  /// How a word is written.
  struct Manner {
    var capitalises = false
    /// Whether the rules of the first onset hold.
    var isInitial = true
    var isPerson = false
    /// Whether sounds act between syllables; if not, whether onsets voice at least.
    var changesSounds = true
    var voices = true
    /// A bit for each syllable that a mark parts from the one before.
    var breaks: UInt64 = 0
    /// The mark; a syllable after a space gets a capital.
    var mark = UInt8(ascii: "-")
  }

  /// What is added to the index of an onset that stays voiceless.
  private static let hard: UInt8 = 32

  /// The word with the onsets that are tense in `spoken` marked as voiceless.
  static func hardened(
    _ word: [HangulSyllable], _ spoken: [HangulSyllable]
  ) -> [HangulSyllable] {
    zip(word, spoken).map { written, sounded in
      var syllable = written
      if written.onset != sounded.onset { syllable.onset += hard }
      return syllable
    }
  }

  /// A word's letters, after the sound changes, appended to `output`. The word is changed.
  func write(_ word: inout [HangulSyllable], _ manner: Manner, into output: inout [UInt8]) {
    let start = output.count
    var empty: UInt64 = 0
    if writesSounds, manner.changesSounds, !manner.isPerson { respell(&word) }
    if manner.breaks != 0 {
      for index in 0..<min(word.count, 64) where word[index].onset == 11 { empty |= 1 << index }
    }
    if writesSounds {
      if manner.changesSounds { sounds.apply(to: &word) } else { HangulSounds.neutralise(&word) }
    }
    var previous: HangulSyllable?
    for index in word.indices {
      var syllable = word[index]
      let isBroken = index < 64 && manner.breaks & (1 << UInt64(index)) != 0
      if isBroken, manner.changesSounds, empty & (1 << UInt64(index)) != 0, syllable.onset != 11 {
        // A coda that moves stays before the hyphen, voiced: Sŏg-wŏn.
        append(rules.voiced[Int(syllable.onset)], &output)
        syllable.onset = 11
      }
      let begin = write(
        syllable, after: previous, isBroken: isBroken,
        isInitial: manner.isInitial && index == 0, manner, into: &output)
      if isBroken, manner.mark == UInt8(ascii: " ") { LetterCase.capitalise(&output, at: begin) }
      previous = syllable
    }
    if manner.capitalises { LetterCase.capitalise(&output, at: start) }
  }

  private func respell(_ word: inout [HangulSyllable]) {
    var isKnown = false
    for start in word.indices where rules.respelledStarts.contains(word[start]) {
      var key: SyllableMap.Key = 0
      for end in start..<min(word.count, start + rules.respelled.longest) {
        key = SyllableMap.extend(key, by: word[end])
        guard let value = rules.respelled[key] else { continue }
        replace(&word, from: start, value)
        isKnown = true
        break
      }
    }
    let end = word.count - 1
    if showsHardness, word.count >= 2 {
      if word.count <= rules.hardened.longest,
        let value = rules.hardened[word.reduce(0) { SyllableMap.extend($0, by: $1) }]
      {
        return replace(&word, from: 0, value)
      }
      if KoreanSoundWords.shared.endsTense(word) { word[end].onset += Self.hard }
    }
    if keepsNN, !isKnown, word.count >= 3, word[end].onset == 5, word[end - 1].coda == 4,
      KoreanSoundWords.shared.keepingN.contains(word[end])
    {
      word[end].onset = 2
    }
  }

  private func replace(_ word: inout [HangulSyllable], from start: Int, _ value: Int32) {
    let spelling = rules.respellings[Int(value)]
    for index in spelling.indices { word[start + index] = spelling[index] }
  }

  /// Writes a syllable and returns where its own letters begin.
  private func write(
    _ written: HangulSyllable, after previous: HangulSyllable?, isBroken: Bool, isInitial: Bool,
    _ manner: Manner, into output: inout [UInt8]
  ) -> Int {
    var syllable = written
    let isHard = syllable.onset >= Self.hard
    if isHard { syllable.onset -= Self.hard }
    var piece: Piece?
    if isInitial {
      piece = rules.initials.first { $0.holds(syllable.onset, syllable.vowel) }?.piece
    } else if let previous, !isHard, manner.changesSounds || (!isBroken && previous.coda == 8) {
      piece = joint(previous, syllable.onset, isBroken: isBroken, &output)
    }
    if isBroken {
      output.append(manner.mark)
    } else if let previous, previous.coda == 0, syllable.onset == 11,
      rules.apart[Int(previous.vowel)] & (1 << UInt32(syllable.vowel)) != 0
    {
      output.append(rules.separator)
    }
    let begin = output.count
    if piece == nil, !rules.onsetSpecials.isEmpty {
      piece = rules.onsetSpecials.first { $0.holds(syllable.onset, syllable.vowel) }?.piece
    }
    append(piece ?? onset(syllable.onset, after: previous, isHard, manner), &output)
    append(vowel(syllable, after: isBroken ? nil : previous, manner), &output)
    append(rules.codas[Int(syllable.coda)], &output)
    return begin
  }

  /// Voiced after a vowel, ㄴ ㄹ ㅁ ㅇ; voiceless at the start and after ㄱ ㄷ ㅂ. Medial by letter.
  private func onset(
    _ onset: UInt8, after previous: HangulSyllable?, _ isHard: Bool, _ manner: Manner
  ) -> Piece {
    guard let previous, !isHard, manner.voices else { return rules.voiceless[Int(onset)] }
    let isVoiced = !writesSounds || ![1, 7, 17].contains(previous.coda)
    return isVoiced ? rules.voiced[Int(onset)] : rules.voiceless[Int(onset)]
  }

  private func vowel(
    _ syllable: HangulSyllable, after previous: HangulSyllable?, _ manner: Manner
  ) -> Piece {
    if !rules.vowelSpecials.isEmpty, let previous, previous.coda == 0, syllable.onset == 11,
      let special = rules.vowelSpecials.first(where: {
        $0.jamo == syllable.vowel && $0.vowels & (1 << UInt32(previous.vowel)) != 0
      })
    {
      return special.piece
    }
    if manner.isPerson,
      let special = rules.personVowels.first(where: { $0.jamo == syllable.vowel })
    {
      return special.piece
    }
    if !rules.onsetVowels.isEmpty,
      let special = rules.onsetVowels.first(where: { $0.holds(syllable.vowel, syllable.onset) })
    {
      return special.piece
    }
    return rules.vowels[Int(syllable.vowel)]
  }

  /// The letters of a boundary that the two tables do not tell; what the coda has written is taken
  /// back. Where a hyphen stands between, the letters divide after as many as the coda has.
  private func joint(
    _ previous: HangulSyllable, _ onset: UInt8, isBroken: Bool, _ output: inout [UInt8]
  ) -> Piece? {
    let joint = rules.boundaries[Int(previous.coda) * 19 + Int(onset)]
    guard joint.lowerBound >= 0 else { return nil }
    let written = rules.codas[Int(previous.coda)]
    let count = Int32(written.count)
    if isBroken {
      guard joint.count > Int(count),
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(rules.pool[Int(joint.lowerBound + count)])
      else { return nil }
    }
    output.removeLast(min(output.count, written.count))
    guard isBroken else { return joint }
    append(joint.lowerBound..<(joint.lowerBound + count), &output)
    return (joint.lowerBound + count)..<joint.upperBound
  }

  func append(_ piece: Piece, _ output: inout [UInt8]) {
    for index in piece { output.append(rules.pool[Int(index)]) }
  }
}
