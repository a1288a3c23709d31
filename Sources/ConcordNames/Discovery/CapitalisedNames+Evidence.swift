internal import ConcordModel

extension CapitalisedNames {
  /// What the words of the name themselves say.
  func shape(_ segment: Segment) -> KindEvidence {
    var evidence = KindEvidence()
    let first = cues(segment.start)
    let last = cues(segment.end - 1)
    if segment.count == 1 {
      if word(segment.start).isAllCapitals { evidence.organisation += 1.5 }
      if first.contains(.given) { evidence.person += 1 }
      return evidence
    }
    guard !segment.isBody else { return evidence }
    let hasInitial = (segment.start..<segment.end).contains { word($0).text.count == 1 }
    if first.contains(.given) || hasInitial || isPatronymic(segment) {
      evidence.person += 3
    } else if first.contains(.koreanFamily), segment.count <= 3 {
      evidence.person += 2
    } else if last.contains(.koreanFamily), segment.count <= 3 {
      evidence.person += 1.5
    } else if segment.count <= 3, evidence.place == 0 {
      evidence.person += 0.8
    }
    return evidence
  }

  private func isPatronymic(_ segment: Segment) -> Bool {
    segment.count > 1
      && (segment.start..<segment.end).contains { PersonName.isPatronymic(word($0).text[...]) }
  }

  /// What stands before the name says.
  func before(_ segment: Segment) -> KindEvidence {
    var evidence = KindEvidence()
    var position = segment.start
    guard position > 0, tokens[position].gap == .space,
      tokens[position - 1].sentence == tokens[position].sentence
    else { return evidence }
    position -= 1
    let cues = cues(position)
    guard word(position).language == language else { return evidence }
    if cues.contains(.title), !word(position).isCapitalised { evidence.person += 3 }
    if cues.contains(.organisation) { evidence.organisation += 3 }
    let isAcronym = segment.count == 1 && word(segment.start).isAllCapitals
    if cues.contains(.inside), !isAcronym { evidence.place += 2 }
    if cues.contains(.toward) { evidence.place += 0.5 }
    if cues.contains(.designator) { evidence.place += 2 }
    if cues.contains(.feature) { evidence.place += 2 }
    if cues.contains(.speech) { evidence.person += 0.4 }
    // міністр закордонних справ Чо Те Йоль
    if language == .ukrainian, evidence == KindEvidence() {
      var distance = 1
      while distance < 4, position > 0, tokens[position].gap == .space,
        !word(position).isCapitalised
      {
        position -= 1
        distance += 1
        if self.cues(position).contains(.title) {
          evidence.person += 2
          break
        }
      }
    }
    return evidence
  }

  func after(_ segment: Segment) -> KindEvidence {
    var evidence = KindEvidence()
    let last = segment.end - 1
    guard last + 1 < tokens.count, tokens[last + 1].gap == .space,
      tokens[last + 1].sentence == tokens[last].sentence, !tokens[last].isPossessive
    else { return evidence }
    let cues = cues(last + 1)
    if cues.contains(.speech) { evidence.person += 1 }
    if cues.contains(.designator) || cues.contains(.feature), !word(last + 1).isCapitalised {
      evidence.place += 3
    }
    if language == .english, cues.contains(.organisation) { evidence.organisation += 3 }
    return evidence
  }

  // MARK: Ukrainian

  /// Whether a word has the ending of an adjective in some case.
  func isAdjectival(_ word: String) -> Bool {
    guard language == .ukrainian, word.count > 4 else { return false }
    return Self.adjectiveEndings.contains { word.hasSuffix($0) }
  }

  /// Whether a word may be the adjective of a word for a sea or a mountain behind it.
  func isAgreeing(_ word: String) -> Bool {
    language == .ukrainian && word.count > 4 && !UkrainianBases.adjectives(of: word).isEmpty
  }

  private static let adjectiveEndings: [String] = {
    let stems = ["ськ", "цьк", "зьк", "н", "ов", "ев", "л", "т", "р"]
    let endings = [
      "ий", "ого", "ому", "им", "ім", "а", "ої", "ій", "у", "ою", "е", "і", "их", "ими",
    ]
    let sure = ["ий", "ого", "ому", "ої", "ій", "их", "ими"]
    return stems.flatMap { stem in
      (stem.hasSuffix("ьк") || stem == "н" ? endings : sure).map { stem + $0 }
    } + ["ілого", "ілому", "ілий", "іла", "ілої", "ілу", "чорне", "чорного"]
  }()

  func slots(before position: Int) -> SlotSet {
    guard language == .ukrainian else { return .all }
    let isAfterWord = position > 0 && tokens[position].gap == .space
    return UkrainianPrepositions.slots(after: isAfterWord ? word(position - 1).folded : "")
  }
}
