internal import ConcordLanguages
internal import ConcordModel

/// Follows a candidate through the trie: the longest sequence of words that some form has.
struct Matcher {
  let view: LexiconView
  let reader: TokenReader
  /// Whether the text has lost its capitals; then no case rule is asked here.
  let isFolded: Bool

  /// A sequence of words on its way through the trie.
  private struct Path {
    var node: UInt32
    var slots: SlotSet
    var end: Int
    var words: Int
    var gaps: UInt64
    var spellings: UInt64
  }

  private static let longest = 24

  init(_ lexicon: Lexicon, _ text: UnsafeBufferPointer<UInt8>, isFolded: Bool) {
    view = lexicon.view
    reader = TokenReader(text)
    self.isFolded = isFolded
  }

  /// What stands after a word, read once for all the paths that end there.
  private struct NextWord {
    var end = -1
    /// nil where no word of the same name can follow.
    var gap: Gap?
    var start = 0
    /// The first posting of the word to its first apostrophe, and of the whole word where that goes on.
    var short: (posting: Int, end: Int)?
    var whole: (posting: Int, end: Int)?
  }

  /// What stands after the words of a path, by the number of its words.
  private struct Lookahead {
    var words: [NextWord] = []

    @inline(__always)
    mutating func next(_ count: Int, after end: Int, _ matcher: Matcher) -> NextWord {
      while words.count <= count { words.append(NextWord()) }
      if words[count].end != end { words[count] = matcher.read(after: end) }
      return words[count]
    }
  }

  /// Appends the longest matches that start at a candidate: several where the same words belong to
  /// several nodes, as when one spelling serves two lexemes.
  func match(_ candidate: Candidate, into matches: inout [Match]) {
    let before = matches.count
    var lookahead = Lookahead()
    if reader.isHangul(candidate.start) {
      matchHangul(candidate.start, candidate.end, nil, before, &lookahead, &matches)
      return
    }
    if reader.apostrophe(candidate.end) > 0 {
      let end = reader.wordEnd(candidate.start)
      if end > candidate.end {
        let key = reader.key(candidate.start, end)
        start(key, candidate.start, end, before, &lookahead, &matches)
      }
    }
    start(candidate.key, candidate.start, candidate.end, before, &lookahead, &matches)
  }

  private func start(
    _ key: UInt64, _ start: Int, _ end: Int, _ before: Int, _ lookahead: inout Lookahead,
    _ matches: inout [Match]
  ) {
    guard var index = view.firstPosting(key) else { return }
    while let posting = view.postings[index] {
      if let lexeme = view.lexemes[Int(posting.lexeme)], lexeme.root != 0 {
        let path = Path(
          node: lexeme.root, slots: posting.slots, end: end, words: 1, gaps: 0,
          spellings: UInt64(posting.spelling))
        extend(path, start, before, &lookahead, &matches)
      }
      if posting.isLast { return }
      index += 1
    }
  }

  /// Reads what follows a word.
  private func read(after end: Int) -> NextWord {
    var next = NextWord()
    next.end = end
    guard let (gap, start) = reader.gap(after: end) else { return next }
    next.gap = gap
    next.start = start
    guard !reader.isHangul(start) else { return next }
    let segmentEnd = reader.segmentEnd(start)
    if reader.apostrophe(segmentEnd) > 0 {
      let wordEnd = reader.wordEnd(start)
      if wordEnd > segmentEnd, let posting = view.firstPosting(reader.key(start, wordEnd)) {
        next.whole = (posting, wordEnd)
      }
    }
    next.short = view.firstPosting(reader.key(start, segmentEnd)).map { ($0, segmentEnd) }
    return next
  }

  private func extend(
    _ path: Path, _ start: Int, _ before: Int, _ lookahead: inout Lookahead,
    _ matches: inout [Match]
  ) {
    guard let node = view.nodes[Int(path.node)] else { return }
    if node.formCount > 0 { accept(path, node, start, before, &matches) }
    guard node.hasChildren, path.words < Matcher.longest else { return }
    let next = lookahead.next(path.words, after: path.end, self)
    guard let gap = next.gap else { return }
    if reader.isHangul(next.start) {
      matchHangul(
        next.start, reader.hangulEnd(next.start), (path, node, gap, start), before, &lookahead,
        &matches)
      return
    }
    for word in [next.whole, next.short] {
      guard let (posting, end) = word else { continue }
      follow(path, node, gap, posting, end, start, before, &lookahead, &matches)
    }
  }

  private func follow(
    _ path: Path, _ node: Node, _ gap: Gap, _ first: Int, _ end: Int, _ start: Int, _ before: Int,
    _ lookahead: inout Lookahead, _ matches: inout [Match]
  ) {
    var index = first
    while let posting = view.postings[index] {
      let slots = path.slots.intersection(posting.slots)
      if !slots.isEmpty, node.mayLead(by: posting.lexeme),
        let child = view.child(of: path.node, by: posting.lexeme)
      {
        extend(step(path, gap, child, slots, posting, end), start, before, &lookahead, &matches)
      }
      if posting.isLast { return }
      index += 1
    }
  }

  private func step(
    _ path: Path, _ gap: Gap, _ child: UInt32, _ slots: SlotSet, _ posting: Posting, _ end: Int
  ) -> Path {
    var next = Path(
      node: child, slots: slots, end: end, words: path.words + 1, gaps: path.gaps,
      spellings: path.spellings)
    if path.words <= 8 { next.gaps |= UInt64(gap.rawValue) << UInt64(8 * (path.words - 1)) }
    if path.words < 4 { next.spellings |= UInt64(posting.spelling) << UInt64(16 * path.words) }
    return next
  }

  /// A word of Hangul: every prefix of the run may be the word, the rest its particles; a word that
  /// is followed by another in its form is a whole run.
  private func matchHangul(
    _ runStart: Int, _ runEnd: Int, _ from: (path: Path, node: Node, gap: Gap, start: Int)?,
    _ before: Int, _ lookahead: inout Lookahead, _ matches: inout [Match]
  ) {
    var state = WordKey.hangulSeed
    var position = runStart
    var steps = 0
    while position < runEnd, steps < 32 {
      state = WordKey.mix(state, UInt64(CandidateScanner.syllable(reader.base + position)))
      steps += 1
      position += 3
      guard var index = view.firstPosting(WordKey.finish(state, steps)) else { continue }
      while let posting = view.postings[index] {
        if let (path, node, gap, start) = from {
          let slots = path.slots.intersection(posting.slots)
          if !slots.isEmpty, node.mayLead(by: posting.lexeme),
            let child = view.child(of: path.node, by: posting.lexeme)
          {
            hangul(
              step(path, gap, child, slots, posting, position), start, runEnd, before, &lookahead,
              &matches)
          }
        } else if let lexeme = view.lexemes[Int(posting.lexeme)], lexeme.root != 0 {
          let path = Path(
            node: lexeme.root, slots: posting.slots, end: position, words: 1, gaps: 0,
            spellings: UInt64(posting.spelling))
          hangul(path, runStart, runEnd, before, &lookahead, &matches)
        }
        if posting.isLast { break }
        index += 1
      }
    }
  }

  private func hangul(
    _ path: Path, _ start: Int, _ runEnd: Int, _ before: Int, _ lookahead: inout Lookahead,
    _ matches: inout [Match]
  ) {
    if path.end == runEnd {
      extend(path, start, before, &lookahead, &matches)
    } else if let node = view.nodes[Int(path.node)], node.formCount > 0 {
      accept(path, node, start, before, &matches)
    }
  }

  // MARK: Acceptance

  /// Keeps a match if a form of its node allows the gaps and capitals, what follows is a tail that
  /// such a form can have, and no longer match is known.
  private func accept(
    _ path: Path, _ node: Node, _ start: Int, _ before: Int, _ matches: inout [Match]
  ) {
    if matches.count > before, matches[before].coreEnd > path.end { return }
    var match = Match(
      start: start, coreEnd: path.end, end: path.end, node: path.node, slots: path.slots,
      wordCount: UInt8(clamping: path.words), gaps: path.gaps, spellings: path.spellings,
      form: 0, concept: 0, isFixed: false, isShort: false, isOnlyForm: node.formCount == 1)
    guard let (number, form) = firstForm(of: node, fitting: match) else { return }
    match.coreEnd = endOfMarks(path.end, form)
    guard let end = tailEnd(match.coreEnd, form) else { return }
    match.end = end
    match.take(number, form)
    if matches.count > before, matches[before].coreEnd < path.end {
      matches.removeSubrange(before...)
    }
    // The same node may be reached by two spellings with one key; the first is the likelier.
    if matches.count > before, matches[before...].contains(where: { $0.node == match.node }) {
      return
    }
    matches.append(match)
  }

  /// The first form of a node that a match fits.
  func firstForm(of node: Node, fitting match: Match) -> (UInt32, FormRecord)? {
    for index in 0..<node.formCount {
      guard let number = view.nodeForms[Int(node.firstForm) + index],
        let form = view.forms[Int(number)]
      else { return nil }
      if fits(form, match) { return (number, form) }
    }
    return nil
  }

  /// Whether the gaps and capitals of a match are those of a form.
  func fits(_ form: FormRecord, _ match: Match) -> Bool {
    var word = 1
    while word < Int(form.wordCount), word <= 8 {
      guard let formWord = view.formWords[Int(form.firstWord) + word] else { return false }
      if match.gap(before: word).rawValue & formWord.gaps == 0 { return false }
      word += 1
    }
    if isFolded { return true }
    return CaseCheck(view: view, reader: reader).fits(form, match)
  }

  /// The end of the marks that a form closes with (`U.N.`, `Jr.`), where the text has them too.
  private func endOfMarks(_ end: Int, _ form: FormRecord) -> Int {
    let text = view.bytes(form.textOffset, form.textLength)
    guard let last = text.last, last < 0x80,
      ByteClass.table[Int(last)] != ByteClass.alphanumeric
    else { return end }
    let marks = text.reversed().prefix {
      $0 < 0x80 && ByteClass.table[Int($0)] != ByteClass.alphanumeric
    }.count
    guard end + marks <= reader.count else { return end }
    for index in 0..<marks where reader.base[end + index] != text[text.count - marks + index] {
      return end
    }
    return end + marks
  }

  /// Whether a Korean family name is followed by a space and a title, without which a syllable such as
  /// 이 or 한 is another word.
  private func isBeforeTitle(_ end: Int) -> Bool {
    guard end < reader.count, reader.base[end] == 0x20, reader.isHangul(end + 1) else {
      return false
    }
    let rest = reader.hangulEnd(end + 1) - end - 1
    return KoreanTitle.match(
      prefix: UnsafeBufferPointer(start: reader.base + end + 1, count: rest)) != nil
  }

  /// The end of the tail after a word, or nil where the word goes on as another.
  private func tailEnd(_ end: Int, _ form: FormRecord) -> Int? {
    if form.shape == .short, form.language == UInt8(Language.korean.index),
      view.isKorean(form)
    {
      return isBeforeTitle(end) ? end : nil
    }
    if reader.isHangul(end) {
      let runEnd = reader.hangulEnd(end)
      let final = finalSound(before: end)
      let tail = UnsafeBufferPointer(start: reader.base + end, count: runEnd - end)
      if let parsed = KoreanTail.parse(tail, after: final, host: host(of: form)) {
        // After a coda 가 is no particle but the 家 of 작곡가, 협상가.
        let isMaker =
          parsed.isAllomorphWrong && final != .vowel && tail.starts(with: "가".utf8)
        if !isMaker { return runEnd }
      }
      // Latin beside Hangul is a boundary all the same; within Hangul there is none.
      return reader.base[end - 1] < 0x80 ? end : nil
    }
    let mark = reader.apostrophe(end)
    if mark > 0, end + mark < reader.count, reader.base[end + mark] | 0x20 == 0x73,
      reader.segmentEnd(end + mark) == end + mark + 1,
      !(end >= 2 && reader.base[end - 2] & 0xFC == 0xD0)
    {
      return end + mark + 1
    }
    return isBarePossessive(end, mark) ? end + mark : end
  }

  /// Whether an apostrophe after an s makes a possessive: a word follows, and no quotation was
  /// opened by a single mark before.
  private func isBarePossessive(_ end: Int, _ mark: Int) -> Bool {
    guard mark > 0, reader.base[end - 1] | 0x20 == 0x73, end + mark + 1 < reader.count,
      reader.base[end + mark] == 0x20, reader.isWordStart(end + mark + 1)
    else { return false }
    var position = end - 1
    let floor = max(0, end - 200)
    while position > floor, reader.base[position] != 0x0A {
      let opens = reader.apostrophe(position) > 0
      if opens, position == 0 || reader.base[position - 1] == 0x20 { return false }
      position -= 1
    }
    return true
  }

  /// What the text before a position ends in, as far as particles care.
  func finalSound(before end: Int) -> KoreanFinal {
    let start = max(0, end - 48)
    return KoreanFinal(
      endOf: UnsafeBufferPointer(start: reader.base + start, count: end - start))
  }

  private func host(of form: FormRecord) -> KoreanTail.Host {
    KoreanHost(view: view).host(of: form)
  }
}

extension Collection {
  /// The element at an index, or nil outside the collection.
  subscript(safe index: Index) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
