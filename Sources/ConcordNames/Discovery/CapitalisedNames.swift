internal import ConcordModel
internal import ConcordText

/// Finds what is written like a name in English and Ukrainian: runs of words with capitals, without
/// the titles, demonyms and words for regions around the name itself.
struct CapitalisedNames {
  let vocabulary: NameVocabulary
  let language: Language
  let text: Int
  let tokens: [NameToken]
  private var spans: [NameSpan] = []

  /// The spans of one text in one language.
  static func spans(
    in tokens: [NameToken], text: Int, language: Language, vocabulary: NameVocabulary
  ) -> [NameSpan] {
    var search = CapitalisedNames(vocabulary, language, text, tokens)
    var position = 0
    while position < tokens.count {
      let end = search.runEnd(from: position)
      if end > position { search.divide(position..<end) }
      position = max(end, position + 1)
    }
    return search.spans
  }

  private init(
    _ vocabulary: NameVocabulary, _ language: Language, _ text: Int, _ tokens: [NameToken]
  ) {
    self.vocabulary = vocabulary
    self.language = language
    self.text = text
    self.tokens = tokens
  }

  func word(_ position: Int) -> NameWord { vocabulary[tokens[position].word] }

  func cues(_ position: Int) -> NameCue { word(position).cues }

  // MARK: Runs

  /// Whether a word with a capital stands here.
  private func isName(_ position: Int) -> Bool {
    guard tokens.indices.contains(position), !tokens[position].isHeadline else { return false }
    let word = word(position)
    return word.isCapitalised && word.language == language
  }

  private func isJoined(_ position: Int) -> Bool {
    guard tokens.indices.contains(position),
      tokens[position].sentence == tokens[position - 1].sentence
    else { return false }
    switch tokens[position].gap {
    case .space: return !tokens[position - 1].isPossessive
    case .stop:
      let before = word(position - 1)
      // Initials and abbreviated titles: V. Zelensky, Gen. Lee.
      return before.text.count == 1 || before.cues.contains(.title)
    default: return false
    }
  }

  private func runEnd(from start: Int) -> Int {
    guard isName(start) else { return start }
    var end = start + 1
    while end < tokens.count, isJoined(end) {
      if isName(end) {
        end += 1
      } else if word(end).text == "of", end + 1 < tokens.count, isName(end + 1), isJoined(end + 1),
        isListed(Segment(start: end - 1, end: end + 2))
      {
        end += 2
      } else if let next = afterParticles(end) {
        end = next + 1
      } else {
        break
      }
    }
    return end
  }

  /// The name behind one to three particles in small letters: van der Berg.
  private func afterParticles(_ start: Int) -> Int? {
    var position = start
    while position < start + 3, position + 1 < tokens.count, cues(position).contains(.particle),
      !word(position).isCapitalised, word(position).language == language, isJoined(position + 1)
    {
      position += 1
      if isName(position) { return position }
    }
    return nil
  }

  // MARK: Division of a run

  /// What has been read of a run.
  struct Segment {
    var start: Int
    var end: Int
    var evidence = KindEvidence()
    var isAdjective = false
    var isBody = false

    var count: Int { end - start }
  }

  private mutating func divide(_ run: Range<Int>) {
    var segment = Segment(start: run.lowerBound, end: run.lowerBound)
    var hasTitle = false
    func restart(_ position: Int) -> Segment { Segment(start: position, end: position) }
    var position = run.lowerBound
    while position < run.upperBound {
      if let end = listedEnd(position, run) {
        emit(segment, hasTitle)
        hasTitle = false
        emit(Segment(start: position, end: end), false)
        segment = restart(end)
        position = end
        continue
      }
      let cues = cues(position)
      let next = position + 1 < run.upperBound ? self.cues(position + 1) : nil
      if isDropped(position, run) {
        emit(segment, hasTitle)
        segment = restart(position + 1)
      } else if cues.contains(.direction), let next, segment.count == 0 {
        if next.contains(.demonym) {
          position += 1
          segment = restart(position + 1)
        } else {
          segment.end = position + 1
          segment.evidence.place += 1
        }
      } else if cues.contains(.demonym), !cues.contains(.given), !isPerson(segment) {
        if isBeforeFeature(position) {
          emit(segment, hasTitle)
          segment = restart(position)
          segment.end = position + 1
          segment.evidence.place += 2
        } else if isBeforeRegion(position) {
          segment.end = position + 1
          segment.isAdjective = true
        } else if let next, !next.contains(.title), !next.contains(.given),
          self.cues(position).contains(.demonym), hasBody(position..<run.upperBound)
        {
          segment.end = position + 1
        } else {
          emit(segment, hasTitle)
          segment = restart(position + 1)
        }
      } else if cues.contains(.title), !endsPerson(segment, position, run) {
        emit(segment, hasTitle)
        segment = restart(position + 1)
        hasTitle = true
        position += 1
        continue
      } else if cues.contains(.body), language == .ukrainian {
        // Міністерство, Координаційний штаб: what follows is a name of its own.
        if !(segment.count == 1 && isAdjectival(word(segment.start).folded)) {
          emit(segment, hasTitle)
        }
        segment = restart(position + 1)
      } else if cues.contains(.leading), next != nil, segment.count == 0 {
        segment.end = position + 1
        segment.evidence.place += 3
      } else if cues.contains(.designator), segment.count > 0 {
        segment.evidence.place += 3
        emit(segment, hasTitle)
        segment = restart(position + 1)
      } else if cues.contains(.feature), segment.count > 0 {
        segment.end = position + 1
        segment.evidence.place += 3
        emit(segment, hasTitle)
        segment = restart(position + 1)
      } else if cues.contains(.ordinary), !cues.contains(.given), isListed(segment) {
        // South Korea Asylum: the state is a name by itself.
        emit(segment, hasTitle)
        segment = restart(position + 1)
      } else {
        if cues.contains(.body) { segment.isBody = true }
        segment.end = position + 1
      }
      if segment.count == 0 { hasTitle = false }
      position += 1
    }
    emit(segment, hasTitle)
  }

  /// Words that are no part of a name where they stand.
  private func isDropped(_ position: Int, _ run: Range<Int>) -> Bool {
    let cues = cues(position)
    let isFirst = position == run.lowerBound
    if cues.contains(.stop) {
      // Сам, Те are syllables of Korean names too.
      if language == .ukrainian, !isFirst, !tokens[position].isInitial { return false }
      // May, Will: a family name follows the given one.
      return
        !(cues.contains(.given) && position + 1 < run.upperBound && !tokens[position].isInitial)
    }
    // More than a family name opens the sentence: Більше Ку Бен Сам.
    if isFirst, tokens[position].isInitial, run.count > 2, !cues.contains(.koreanFamily),
      !cues.contains(.title), self.cues(position + 1).contains(.koreanFamily),
      !cues.contains(.given), !cues.contains(.body)
    {
      return true
    }
    if word(position).text.count == 1, position + 1 == run.upperBound, isFirst { return true }
    if cues.contains(.direction) {
      return position + 1 == run.upperBound && isFirst
    }
    if isFirst, tokens[position].isInitial, cues.contains(.ordinary), !cues.contains(.title),
      !cues.contains(.body), position + 1 < run.upperBound, !cues.contains(.given),
      !cues.contains(.demonym), !hasBody(run)
    {
      return true
    }
    // Foreign Minister, Deputy Prime Minister: the word belongs to the title.
    if cues.contains(.ordinary) || cues.contains(.body) || cues.contains(.demonym),
      position + 1 < run.upperBound, self.cues(position + 1).contains(.title),
      !cues.contains(.given)
    {
      return true
    }
    return false
  }

  /// The end of a listed name of several words that begins here: Dominican Republic.
  private func listedEnd(_ start: Int, _ run: Range<Int>) -> Int? {
    for end in stride(from: min(run.upperBound, start + 5), to: start + 1, by: -1)
    where isListed(Segment(start: start, end: end)) {
      return end
    }
    return nil
  }

  /// Whether a segment is in the table of exonyms.
  private func isListed(_ segment: Segment) -> Bool {
    segment.count > 0
      && Exonyms.row(
        of: (segment.start..<segment.end).map { word($0).text }.joined(separator: " "), language)
        != nil
  }

  private func isPerson(_ segment: Segment) -> Bool {
    segment.count > 0 && cues(segment.start).contains(.given)
  }

  /// Whether a word that may be a title is the family name after a given one: Stephen King.
  private func endsPerson(_ segment: Segment, _ position: Int, _ run: Range<Int>) -> Bool {
    position + 1 == run.upperBound && isPerson(segment)
  }

  private func hasBody(_ range: Range<Int>) -> Bool {
    range.contains { cues($0).contains(.body) }
  }

  private func isFollowed(_ position: Int, by cue: NameCue) -> Bool {
    position + 1 < tokens.count && isJoined(position + 1) && cues(position + 1).contains(cue)
      && word(position + 1).language == language
  }

  private func isBeforeFeature(_ position: Int) -> Bool { isFollowed(position, by: .feature) }

  private func isBeforeRegion(_ position: Int) -> Bool {
    language == .ukrainian && isFollowed(position, by: .designator)
  }

  // MARK: Spans

  private mutating func emit(_ segment: Segment, _ hasTitle: Bool) {
    var segment = segment
    guard segment.count > 0 else { return }
    var evidence = segment.evidence
    let first = cues(segment.start)
    if segment.count == 1, !first.contains(.koreanFamily), isNoName(segment.start) { return }
    if hasTitle { evidence.person += 3 }
    if segment.isBody || (segment.count > 1 && isAllOrdinary(segment)) {
      evidence.organisation += 4
    }
    evidence += shape(segment)
    evidence += before(segment)
    if language == .ukrainian, segment.count == 1, isAdjectival(word(segment.start).folded) {
      if isFollowed(segment.end - 1, by: .body) { return }
      if isFollowed(segment.end - 1, by: .designator) { segment.isAdjective = true }
    }
    if isFollowed(segment.end - 1, by: .feature), segment.count == 1,
      first.contains(.demonym) || isAgreeing(word(segment.start).folded)
    {
      segment.end += 1
      evidence.place += 3
    } else {
      evidence += after(segment)
    }
    if first.contains(.demonym), segment.count == 1, !segment.isAdjective { return }
    let isInitial = tokens[segment.start].isInitial
    let isNamed = evidence.person >= 3 || evidence.place >= 3
    let isRest =
      tokens[segment.start].isBesideKnown || tokens[segment.end - 1].isBesideKnown
    let isStrong =
      !(segment.count == 1 && first.contains(.ordinary)) && (!isInitial || segment.count > 1)
      && !isAllOrdinary(segment)
    spans.append(
      NameSpan(
        text: text,
        range: tokens[segment.start].range.lowerBound..<tokens[segment.end - 1].range.upperBound,
        words: (segment.start..<segment.end).map { tokens[$0].word },
        isStrong: (isStrong || isNamed) && !isRest, evidence: evidence,
        isAdjective: segment.isAdjective,
        slots: slots(before: segment.start)))
  }

  /// Whether a single word is no name of anything: a body without its field, a heading in capitals,
  /// two states joined by a hyphen.
  private func isNoName(_ position: Int) -> Bool {
    let word = word(position)
    if word.cues.contains(.body) { return true }
    if word.isAllCapitals, word.cues.contains(.ordinary),
      Exonyms.row(of: word.text, language) == nil
    {
      return true
    }
    let parts = word.text.split(separator: "-")
    return parts.count > 1 && parts.allSatisfy { Exonyms.row(of: String($0), language) != nil }
  }

  private func isAllOrdinary(_ segment: Segment) -> Bool {
    (segment.start..<segment.end).allSatisfy {
      let cues = cues($0)
      return cues.contains(.ordinary) && !cues.contains(.given) && !cues.contains(.koreanFamily)
    }
  }
}
