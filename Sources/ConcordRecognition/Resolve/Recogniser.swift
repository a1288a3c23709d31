public import ConcordModel
internal import ConcordNames
internal import ConcordText

/// Finds the mentions of a text: scan, follow up, choose among overlaps, decide what each names and
/// what becomes of it.
///
/// Two steps, since a family name may stand for a person whom another part of the text names in
/// full: `scan` every part, unite what `named` gives, then `resolve` every part. One recogniser
/// serves one thread.
public final class Recogniser {
  /// What a recogniser is told beside lexicon and house.
  public struct Options: Sendable {
    /// Admitted forms are rewritten too.
    public var isStrict = false
    /// The languages to look at.
    public var languages: Set<Language> = Set(Language.allCases)

    public init() {}
  }

  /// The matches of one text between the two steps.
  public struct Scan {
    var matches: [Match]
  }

  private let lexicon: Lexicon
  private let house: House
  private let options: Options
  private let renderer: Renderer
  private var candidates: [Candidate] = []
  private var folded: [Range<Int>] = []

  /// The lexicon has to be one compiled for this house.
  ///
  /// Makes the renderer, which remembers decisions for as long as the recogniser lives.
  public init(lexicon: Lexicon, house: House, options: Options = Options()) {
    self.lexicon = lexicon
    self.house = house
    self.options = options
    renderer = Renderer(lexicon, house: house, isStrict: options.isStrict)
  }

  // MARK: First step

  /// Scans a text.
  ///
  /// - Parameters:
  ///   - text: UTF-8; what is not is passed over.
  ///   - protected: byte ranges that nothing may be found in, in order.
  public func scan(_ text: UnsafeBufferPointer<UInt8>, protected: [Range<Int>] = []) -> Scan {
    candidates.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    CandidateScanner(filter: lexicon.view.filter)
      .scan(text, candidates: &candidates, folded: &folded)
    let matcher = Matcher(lexicon, text, isFolded: false)
    var matches: [Match] = []
    for candidate in candidates { matcher.match(candidate, into: &matches) }
    if !folded.isEmpty {
      for range in folded { scanFolded(text, range, matcher, &matches) }
      matches.sort { $0.start != $1.start ? $0.start < $1.start : $0.coreEnd > $1.coreEnd }
    }
    if !protected.isEmpty {
      var next = 0
      matches.removeAll { match in
        while next < protected.count, protected[next].upperBound <= match.start { next += 1 }
        return next < protected.count && protected[next].lowerBound < match.end
      }
    }
    matches.removeAll { !isWanted($0, matcher.reader) }
    return Scan(matches: Overlaps.resolve(matches))
  }

  /// Lines with characters that folding composes or drops are scanned in their folded form, and
  /// what is found is taken back to the bytes that stood there.
  private func scanFolded(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ matcher: Matcher,
    _ matches: inout [Match]
  ) {
    let line = UnsafeBufferPointer(rebasing: text[range])
    let mapped = Fold.mapped(line)
    var found: [Match] = []
    mapped.bytes.withUnsafeBufferPointer { bytes in
      var candidates: [Candidate] = []
      var none: [Range<Int>] = []
      CandidateScanner(filter: lexicon.view.filter, isFolded: true)
        .scan(bytes, candidates: &candidates, folded: &none)
      let foldedMatcher = Matcher(lexicon, bytes, isFolded: true)
      for candidate in candidates { foldedMatcher.match(candidate, into: &found) }
    }
    for var match in found {
      let core = mapped.originalRange(of: match.start..<match.coreEnd)
      let whole = mapped.originalRange(of: match.start..<match.end)
      match.start = range.lowerBound + core.lowerBound
      match.coreEnd = range.lowerBound + core.upperBound
      match.end = max(range.lowerBound + whole.upperBound, match.coreEnd)
      guard let node = lexicon.view.nodes[Int(match.node)],
        let (number, form) = matcher.firstForm(of: node, fitting: match)
      else { continue }
      match.take(number, form)
      matches.append(match)
    }
  }

  private func isWanted(_ match: Match, _ reader: TokenReader) -> Bool {
    if options.languages.count < Language.allCases.count {
      guard let node = lexicon.view.nodes[Int(match.node)],
        let number = lexicon.view.nodeForms[Int(node.firstForm)],
        let form = lexicon.view.forms[Int(number)],
        let language = Language.allCases[safe: Int(form.language)],
        options.languages.contains(language)
      else { return false }
    }
    return !Protection(reader: reader).protects(match.start..<match.coreEnd)
      && !isStem(match, reader)
  }

  /// Whether a match is the front of a longer name: Komsomolsk-on-Amur, Frankfurt-am-Main.
  private func isStem(_ match: Match, _ reader: TokenReader) -> Bool {
    guard match.end == match.coreEnd, match.end + 3 < reader.count, reader.base[match.end] == 0x2D
    else { return false }
    let end = reader.segmentEnd(match.end + 1)
    guard end < reader.count, reader.base[end] == 0x2D, end - match.end <= 7 else { return false }
    return ["on", "na", "upon", "sur", "am", "an", "de", "на"].contains(
      reader.text(match.end + 1..<end).lowercased())
  }

  /// The people whom a scanned text names in full.
  public func named(in scan: Scan, _ text: UnsafeBufferPointer<UInt8>) -> NamedConcepts {
    var named = NamedConcepts()
    let matcher = Matcher(lexicon, text, isFolded: false)
    for match in scan.matches where !match.isShort {
      if match.isOnlyForm, match.spellings == 0 {
        named.insert(match.concept)
        continue
      }
      for (_, form) in forms(of: match, matcher) where form.shape != .short {
        named.insert(form.concept)
        if match.spellings != 0, lexicon.view.isKorean(form) {
          insertFamily(of: match, form, into: &named)
        }
      }
    }
    return named
  }

  /// Remembers how a full name spells its family name, where that is not as the glossary has it.
  private func insertFamily(of match: Match, _ form: FormRecord, into named: inout NamedConcepts) {
    for word in 0..<Int(form.wordCount) {
      guard let formWord = lexicon.view.formWords[Int(form.firstWord) + word],
        formWord.role == WordRole.family.rawValue, match.spelling(of: word) > 0
      else { continue }
      let spelling = renderer.spelling(formWord, match.spelling(of: word)).text
      named.insert(form.concept, spelling: spelling)
    }
  }

  // MARK: Second step

  /// The mentions of a scanned text, in order.
  ///
  /// - Parameter onlyChanges: whether mentions that plainly stand as the house prints them may be
  ///   left out, which is much faster.
  public func resolve(
    _ scan: Scan, in text: UnsafeBufferPointer<UInt8>, named: NamedConcepts,
    onlyChanges: Bool = false
  ) -> [Mention] {
    let matcher = Matcher(lexicon, text, isFolded: false)
    var gate = LanguageGate(reader: matcher.reader)
    let context = MentionContext(
      view: lexicon.view, reader: matcher.reader, renderer: renderer, house: house)
    let plain = PlainCheck(view: lexicon.view, reader: matcher.reader, isStrict: options.isStrict)
    var mentions: [Mention] = []
    var index = 0
    while index < scan.matches.count {
      // Matches of one stretch are readings of the same words.
      var end = index + 1
      while end < scan.matches.count, scan.matches[end].start == scan.matches[index].start,
        scan.matches[end].coreEnd == scan.matches[index].coreEnd
      {
        end += 1
      }
      if onlyChanges, end == index + 1, plain.isCanonical(scan.matches[index]) {
        index = end
        continue
      }
      if let mention = mention(scan.matches[index..<end], matcher, named, context, &gate) {
        mentions.append(mention)
      }
      index = end
    }
    return mentions
  }

  private func mention(
    _ readings: ArraySlice<Match>, _ matcher: Matcher, _ named: NamedConcepts,
    _ context: MentionContext, _ gate: inout LanguageGate
  ) -> Mention? {
    var best: (match: Match, number: UInt32, form: FormRecord, rank: Int)?
    var isAmbiguous = false
    var count = 0
    for match in readings {
      eachCandidate(match, matcher, named) { number, form in
        count += 1
        let rank = rank(match, form, matcher.reader)
        if let known = best {
          let isSame = known.form.concept == form.concept
          guard rank > known.rank else {
            if rank == known.rank, !isSame { isAmbiguous = true }
            return
          }
          isAmbiguous = false
        }
        best = (match, number, form, rank)
      }
    }
    guard let (match, number, form, _) = best else { return nil }
    if form.language == UInt8(Language.ukrainian.index),
      !gate.admitsUkrainian(match.start..<match.end) || context.isAttribute(match, form)
    {
      return nil
    }
    let mention = context.mention(match, number, form, isAmbiguous: isAmbiguous)
    guard mention.replacement != nil, count > 1, form.standing.mayStand else { return mention }
    // Another form of the same concept may be exactly what stands there.
    var exact: Mention?
    for match in readings where exact == nil {
      eachCandidate(match, matcher, named) { other, candidate in
        guard exact == nil, other != number, candidate.concept == form.concept,
          candidate.language == form.language, candidate.standing.mayStand
        else { return }
        let second = context.mention(match, other, candidate, isAmbiguous: false)
        if second.replacement == nil { exact = second }
      }
    }
    return exact ?? mention
  }

  /// Calls `body` with the forms that a match can be a mention by: whole names at once, family names
  /// alone where the text names the person or the name is distinctive.
  ///
  /// A family name may have thousands of bearers; whether the text names one is asked first, since
  /// that costs a bit.
  private func eachCandidate(
    _ match: Match, _ matcher: Matcher, _ named: NamedConcepts,
    _ body: (UInt32, FormRecord) -> Void
  ) {
    let view = lexicon.view
    guard let node = view.nodes[Int(match.node)] else { return }
    for index in 0..<node.formCount {
      guard let number = view.nodeForms[Int(node.firstForm) + index],
        let form = view.forms[Int(number)]
      else { return }
      guard form.shape == .short else {
        if matcher.fits(form, match) { body(number, form) }
        continue
      }
      guard house.recognisesShortMentions else { continue }
      let isDistinctive = view.isDistinctive(form)
      let bearers = BearerCheck(view: view, reader: matcher.reader)
      let isInitialled = bearers.hasInitial(match, form)
      guard isDistinctive || isInitialled || named.contains(form.concept),
        matcher.fits(form, match),
        isDistinctive || isInitialled || isNamed(match, form, named, matcher.reader)
      else { continue }
      if !bearers.isOfAnother(match, form, isDistinctive: isDistinctive) { body(number, form) }
    }
  }

  /// Articles, pronouns, prepositions and the like that are Korean family names as well.
  private static let grammarWords: Set<String> = [
    "a", "an", "am", "are", "as", "at", "by", "do", "go", "he", "her", "his", "i", "if", "in", "is",
    "it", "ma", "may", "me", "my", "no", "o", "oh", "on", "one", "or", "she", "so", "the", "to",
    "up",
    "us", "we", "won", "you", "yet", "but", "and", "not", "now", "can", "was", "who", "why", "how",
  ]

  /// Whether the text names the bearer of a family name in full, and in this spelling. A word that
  /// is an ordinary one as well is taken for that.
  private func isNamed(
    _ match: Match, _ form: FormRecord, _ named: NamedConcepts, _ reader: TokenReader
  ) -> Bool {
    guard named.contains(form.concept),
      let word = lexicon.view.formWords[Int(form.firstWord)]
    else { return false }
    // Is, No and So are family names too, as У, Нам and Вони are forms of some.
    let surface = reader.text(match.start..<match.coreEnd)
    let isShort = surface.unicodeScalars.count < 2
    let isOrdinary =
      form.language == UInt8(Language.ukrainian.index)
      ? lexicon.view.isKorean(form) && surface.unicodeScalars.count <= 4
      : OrdinaryEnglish.contains(surface)
    if match.spellings == 0, form.standing.mayStand {
      // Park and Moon open sentences as names do; only words of grammar are doubted there.
      let isGrammar =
        form.language == UInt8(Language.english.index)
        ? Self.grammarWords.contains(surface.lowercased()) : isOrdinary
      return !(isShort || isGrammar) || form.language == UInt8(Language.korean.index)
        || !WordsAround(reader: reader).isSentenceStart(match.start)
    }
    if isShort || isOrdinary { return false }
    guard match.spellings != 0 else { return true }
    let spelling = renderer.spelling(word, match.spelling(of: 0)).text
    // Korean family names are short and shared; a long name in another spelling is still the name.
    if !lexicon.view.isKorean(form), spelling.unicodeScalars.count >= 4 { return true }
    return named.contains(form.concept, spelling: spelling)
  }

  private func forms(of match: Match, _ matcher: Matcher, limit: Int = 8) -> [(UInt32, FormRecord)]
  {
    guard let node = lexicon.view.nodes[Int(match.node)] else { return [] }
    var result: [(UInt32, FormRecord)] = []
    for index in 0..<node.formCount {
      guard let number = lexicon.view.nodeForms[Int(node.firstForm) + index],
        let form = lexicon.view.forms[Int(number)]
      else { break }
      if matcher.fits(form, match) {
        result.append((number, form))
        if result.count == limit { break }
      }
    }
    return result
  }

  /// Whole names before family names, spellings that stand in the glossary before derived ones, and
  /// what may stand before what may not.
  private func rank(_ match: Match, _ form: FormRecord, _ reader: TokenReader) -> Int {
    var rank = form.shape == .short ? 0 : 100
    if form.flags.contains(.fixed) { rank += 200 }
    if match.spellings == 0, form.standing != .otherHouse { rank += 40 }
    // A form that matches in one case only means just this spelling.
    if form.caseRule == .exact { rank += 20 }
    // What an author lists beats what follows from it.
    if form.shape == .reordered || form.shape == .rejoined { rank -= 20 }
    // A word that two languages share is Korean where particles follow it.
    if form.language == UInt8(Language.korean.index), reader.isHangul(match.coreEnd),
      !reader.isHangul(match.start)
    {
      rank += 500
    }
    switch form.standing {
    case .canonical: rank += 9
    case .admitted: rank += 8
    case .otherHouse: rank += 6
    case .superseded: rank += 4
    case .deprecated: rank += 2
    }
    return rank
  }
}
