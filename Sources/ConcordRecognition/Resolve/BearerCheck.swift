internal import ConcordModel
internal import ConcordNames

/// Whether a family name alone is that of the person a concept is, or of somebody else whom the words
/// around it name.
struct BearerCheck {
  let view: LexiconView
  let reader: TokenReader
  private var around: WordsAround { WordsAround(reader: reader) }

  init(view: LexiconView, reader: TokenReader) {
    self.view = view
    self.reader = reader
  }

  /// - Parameter isDistinctive: whether the name is rare enough that an unknown word before it, as in
  ///   a headline, does not make it another's.
  func isOfAnother(_ match: Match, _ form: FormRecord, isDistinctive: Bool) -> Bool {
    switch Language.allCases[safe: Int(form.language)] {
    case .english: isOfAnotherInLatin(match, form, isDistinctive)
    case .ukrainian: isAfterGivenName(match)
    default: false
    }
  }

  /// Whether the initial of the person stands before a family name: `М. Голоденко` names her as a whole
  /// name does. Korean initials are too common to tell anybody.
  func hasInitial(_ match: Match, _ form: FormRecord) -> Bool {
    guard match.start > 1,
      reader.base[match.start - 1] == 0x2E
        || (reader.base[match.start - 1] == 0x20 && reader.base[match.start - 2] == 0x2E),
      !view.isKorean(form),
      let initial = initialBefore(match.start)
    else { return false }
    return isInitial(initial, of: form)
  }

  private func isOfAnotherInLatin(_ match: Match, _ form: FormRecord, _ isDistinctive: Bool) -> Bool
  {
    if let initial = initialBefore(match.start) { return !isInitial(initial, of: form) }
    if goesOn(match, form) { return true }
    guard let before = around.wordBefore(match.start), reader.isUpper(before.lowerBound),
      match.start - before.upperBound == 1, !around.isSentenceStart(match.start)
    else { return false }
    let word = reader.text(before)
    if word.hasSuffix("’s") || word.hasSuffix("'s") { return false }
    let isCapitals = !word.unicodeScalars.contains { $0.properties.isLowercase }
    if EnglishPersonWords.isTitle(word) || (isCapitals && word.utf8.count > 1) { return false }
    if EnglishPersonWords.isGivenName(word) || hasRole(before, .given) { return true }
    // In a headline any word has a capital.
    return !isDistinctive && !OrdinaryEnglish.contains(word) && !hasRole(before, .family)
      && !isInCapitalisedLine(match.start)
  }

  /// A Korean family name that a given name follows: Lee Myung-bak, Kim Il Sung, Lee Haechan.
  private func goesOn(_ match: Match, _ form: FormRecord) -> Bool {
    guard view.isKorean(form), match.end == match.coreEnd else { return false }
    guard let next = around.wordsAfter(match.end, 1).first, reader.isUpper(next.lowerBound) else {
      return false
    }
    let isHyphenated =
      next.upperBound < reader.count && reader.base[next.upperBound] == 0x2D
      && next.upperBound + 1 < reader.count && reader.isLower(next.upperBound + 1)
    if isHyphenated { return true }
    let word = reader.text(next)
    return !OrdinaryEnglish.contains(word) && !EnglishPersonWords.isTitle(word)
      && !isInCapitalisedLine(match.start)
  }

  private func isAfterGivenName(_ match: Match) -> Bool {
    guard let before = around.wordBefore(match.start), reader.isUpper(before.lowerBound),
      match.start - before.upperBound == 1
    else { return false }
    return hasRole(before, .given)
      || UkrainianGivenNames.contains(reader.text(before))
  }

  // MARK: Initials

  /// The letter of an initial that stands directly before: `V. Zelensky`, `J.U. Kim`.
  private func initialBefore(_ start: Int) -> Unicode.Scalar? {
    var position = start
    if position > 0, reader.base[position - 1] == 0x20 { position -= 1 }
    var letter: Unicode.Scalar?
    while position > 1, reader.base[position - 1] == 0x2E {
      // A Cyrillic letter takes two bytes.
      let length = reader.base[position - 2] >= 0x80 ? 2 : 1
      let start = position - 1 - length
      guard start >= 0, reader.isUpper(start), start == 0 || !isLetter(start - 1) else { break }
      letter = reader.scalar(start)
      position = start
      if position > 0, reader.base[position - 1] == 0x2D { position -= 1 }
    }
    return letter
  }

  private func isLetter(_ position: Int) -> Bool {
    reader.base[position] >= 0x80
      || ByteClass.table[Int(reader.base[position])] == ByteClass.alphanumeric
  }

  /// Whether a letter opens a given name of the person, as the house spells it.
  private func isInitial(_ letter: Unicode.Scalar, of form: FormRecord) -> Bool {
    guard let concept = view.concepts[Int(form.concept)] else { return true }
    let canonical =
      form.language == UInt8(Language.ukrainian.index) ? concept.ukrainian : concept.english
    guard canonical > 0, let whole = view.forms[Int(canonical) - 1] else { return true }
    let text = view.string(whole.textOffset, whole.textLength)
    let words = text.split { $0 == " " || $0 == "-" }
    return words.contains { $0.unicodeScalars.first == letter }
  }

  // MARK: Words

  /// Whether the lexicon knows a word as this part of some name.
  private func hasRole(_ word: Range<Int>, _ role: WordRole) -> Bool {
    guard var index = view.firstPosting(reader.key(word.lowerBound, word.upperBound)) else {
      return false
    }
    while let posting = view.postings[index] {
      if view.lexemes[Int(posting.lexeme)]?.role == role.rawValue { return true }
      if posting.isLast { return false }
      index += 1
    }
    return false
  }

  /// Whether most words of the line have a capital, as in a headline.
  private func isInCapitalisedLine(_ position: Int) -> Bool {
    var start = position
    while start > 0, position - start < 300, reader.base[start - 1] != 0x0A { start -= 1 }
    var words = 0
    var capitals = 0
    var index = start
    while index < reader.count, reader.base[index] != 0x0A, index - start < 300 {
      guard reader.isWordStart(index) else {
        index += 1
        continue
      }
      let end = max(reader.wordEnd(index), index + 1)
      // Short words stay small in headlines and say nothing.
      if end - index > 3 {
        words += 1
        if reader.isUpper(index) { capitals += 1 }
      }
      index = end
    }
    return words > 2 && capitals * 4 >= words * 3
  }
}
