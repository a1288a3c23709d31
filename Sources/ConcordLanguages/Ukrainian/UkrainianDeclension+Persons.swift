public import ConcordModel

extension UkrainianDeclension {
  /// The paradigm of a personal name whose parts are told apart, in written order.
  ///
  /// Parts may hold several words or hyphens; each declines by its own rule, particles in small
  /// letters (`ван дер`) stay. Of a Korean name only the last element inflects.
  public func paradigm(
    ofPerson parts: [(String, NamePartRole)], gender: Gender?, isKorean: Bool
  ) -> PhraseParadigm {
    let gender = gender ?? guessGender(ofPerson: parts)
    var words: [WordParadigm] = []
    var separators: [String] = []
    for (index, part) in parts.enumerated() {
      let pieces = PhrasePieces(part.0)
      if index > 0 { separators.append(" ") }
      separators += pieces.separators
      for (position, piece) in pieces.words.enumerated() {
        let isLast = index == parts.count - 1 && position == pieces.words.count - 1
        let hints = UkrainianHints(
          kind: .person, gender: gender, role: part.1, isKorean: isKorean)
        let joins =
          position + 1 < pieces.words.count
          && pieces.separators[position].unicodeScalars.allSatisfy {
            !$0.properties.isWhitespace
          }
        let stays = isKorean ? !isLast : isParticle(piece) || (joins && staysJoined(piece))
        words.append(
          stays ? WordParadigm(indeclinable: piece) : paradigm(ofWord: piece, hints: hints))
      }
    }
    return PhraseParadigm(words: words, separators: separators)
  }

  /// A word in small letters inside a name: де, ван, фон, аль.
  private func isParticle(_ word: String) -> Bool {
    guard let written = WrittenWord(word) else { return true }
    return !written.isCapitalised
  }

  /// The first part of a hyphenated name that does not decline: Бонч-Бруєвич, Жан-Жак.
  private func staysJoined(_ word: String) -> Bool {
    guard let written = WrittenWord(word) else { return true }
    let traits =
      tables.families.exact(written.letters) ?? tables.givenNames.exact(written.letters)
    return traits?.isPrefix == true
  }

  /// The gender of a person from patronymic, given name or an adjectival family name; nil where
  /// none of them tells.
  public func guessGender(ofPerson parts: [(String, NamePartRole)]) -> Gender? {
    for (text, role) in parts where role == .patronymic {
      if let word = WrittenWord(text), let gender = persons.gender(ofPatronymic: word.letters) {
        return gender
      }
    }
    for (text, role) in parts where role == .given {
      if let gender = gender(ofGivenName: text) { return gender }
    }
    for (text, role) in parts where role == .family {
      if let word = WrittenWord(text), let gender = persons.gender(ofFamily: word.letters) {
        return gender
      }
    }
    return nil
  }

  /// A name without roles, as a phrase.
  func person(_ pieces: PhrasePieces, _ hints: UkrainianHints) -> PhraseParadigm {
    let parts = roles(of: pieces, hints)
    let gender = hints.gender ?? guessGender(ofPerson: parts)
    let words = parts.enumerated().map { index, part in
      let isLast = index == parts.count - 1
      if hints.isKorean, !isLast { return WordParadigm(indeclinable: part.0) }
      let joins =
        !isLast
        && pieces.separators[index].unicodeScalars.allSatisfy { !$0.properties.isWhitespace }
      if !hints.isKorean, parts.count > 1, isParticle(part.0) || (joins && staysJoined(part.0)) {
        return WordParadigm(indeclinable: part.0)
      }
      var own = hints
      own.gender = gender
      own.role = part.1
      return paradigm(ofWord: part.0, hints: own)
    }
    return PhraseParadigm(words: words, separators: pieces.separators)
  }

  /// Roles by habit: patronymics by ending, given names by list, one word alone a family name.
  func roles(of pieces: PhrasePieces, _ hints: UkrainianHints) -> [(String, NamePartRole)] {
    if let role = hints.role { return pieces.words.map { ($0, role) } }
    let words = pieces.words.map { WrittenWord($0)?.letters ?? [] }
    var roles: [NamePartRole] = words.map { word in
      if words.count > 1, persons.isPatronymic(word) { return .patronymic }
      return tables.givenNames.exact(word)?.gender != nil ? .given : .family
    }
    // Everyone has a family name last and a given name first, unless the list says otherwise.
    if roles.count > 1, !hints.isKorean {
      if !roles.contains(.given), !roles.contains(.patronymic) { roles[0] = .given }
      if !roles.contains(.family), let last = roles.indices.last, roles[last] == .given {
        roles[last] = .family
      }
    }
    return zip(pieces.words, roles).map { ($0, $1) }
  }
}
