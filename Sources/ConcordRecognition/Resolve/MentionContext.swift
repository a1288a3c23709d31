internal import ConcordLanguages
internal import ConcordModel
internal import ConcordText

/// What the words around a mention decide: whether a family name is somebody else's, which case an
/// ambiguous ending has, and what must agree with a replacement.
struct MentionContext {
  let view: LexiconView
  let reader: TokenReader
  let renderer: Renderer
  let house: House
  private var around: WordsAround { WordsAround(reader: reader) }

  /// The mention that a match is as a form.
  func mention(_ match: Match, _ number: UInt32, _ form: FormRecord, isAmbiguous: Bool) -> Mention {
    let language = Language.allCases[safe: Int(form.language)] ?? .english
    var mention = Mention(
      range: match.start..<match.end, core: match.start..<match.coreEnd,
      concept: Int(form.concept), form: Int(number), language: language, shape: form.shape,
      standing: isAmbiguous ? .ambiguous : .canonical, slots: match.slots, replacement: nil,
      companions: [], isReportedOnly: false, match: match)
    if isAmbiguous { return mention }
    let decision = renderer.decision(match, number, form, reader)
    mention.standing = decision.standing
    guard let replacement = decision.replacement else { return mention }
    mention.replacement = replacement
    if house.quotes != .rewrite, Quotation(reader: reader).contains(match.start) {
      if house.quotes == .leave {
        mention.replacement = nil
        return mention
      }
      mention.isReportedOnly = true
    }
    switch language {
    case .english:
      if decision.bySlot.count > 1, isPluralHere(match) {
        mention.replacement = decision.bySlot.first { $0.slot.number == .plural }?.text
      }
      if let article = article(before: match.start, for: mention.replacement ?? replacement) {
        mention.companions.append(article)
      }
    case .ukrainian:
      let slot = slot(match, decision)
      if let text = decision.bySlot.first(where: { $0.slot == slot })?.text {
        mention.replacement = text
      }
      mention.companions = adjectives(before: match.start, form, number, slot)
    case .korean:
      if let tail = detachedTail(match, form, replacement) { mention.companions.append(tail) }
    }
    if mention.replacement == reader.text(mention.range), mention.companions.isEmpty {
      mention.replacement = nil
      mention.standing = .canonical
    }
    return mention
  }

  // MARK: Agreement

  /// The article before a mention where the replacement sounds otherwise at its front.
  private func article(before start: Int, for replacement: String) -> Edit? {
    let text = UnsafeBufferPointer(start: reader.base, count: reader.count)
    guard let range = EnglishArticle.range(before: start, in: text) else { return nil }
    let old = reader.text(range)
    let new = EnglishArticle.matching(old, before: replacement)
    return new == old ? nil : Edit(range: range, text: new)
  }

  /// The particle that stands apart from a Korean name by a gloss or a closing quotation mark.
  private func detachedTail(_ match: Match, _ form: FormRecord, _ replacement: String) -> Edit? {
    guard match.end == match.coreEnd else { return nil }
    let count = min(reader.count - match.end, KoreanDetachedTail.maximumGloss + 128)
    let rest = UnsafeBufferPointer(start: reader.base + match.end, count: count)
    let matcher = KoreanHost(view: view)
    guard
      let tail = KoreanDetachedTail.parse(
        rest, after: KoreanFinal(endOf: reader.text(match.start..<match.coreEnd)),
        host: matcher.host(of: form))
    else { return nil }
    let range = match.end + tail.start..<match.end + tail.start + tail.length
    let repaired = tail.text(after: KoreanFinal(endOf: replacement))
    return repaired == reader.text(range) ? nil : Edit(range: range, text: repaired)
  }

  /// Whether a noun that is the same in both numbers stands in the plural here.
  private func isPluralHere(_ match: Match) -> Bool {
    let before = around.wordsBefore(match.start, 2).map { reader.text($0).lowercased() }
    let after = around.wordsAfter(match.end, 1).map { reader.text($0).lowercased() }
    return EnglishNumber.isPlural(before: before, after: after)
  }

  /// The slot that an ambiguous Ukrainian ending has here.
  private func slot(_ match: Match, _ decision: Renderer.Decision) -> Slot {
    let all = match.slots.slots
    guard all.count > 1 else { return all.first ?? Slot(.nominative) }
    let before = around.wordsBefore(match.start, 3).map { Substring(reader.text($0).lowercased()) }
    let after = around.wordsAfter(match.end, 2).map { Substring(reader.text($0).lowercased()) }
    return UkrainianContext.rank(match.slots, before: before, after: after).first ?? all[0]
  }

  /// Adjectives before a term whose gender or number the replacement changes.
  private func adjectives(before start: Int, _ form: FormRecord, _ number: UInt32, _ slot: Slot)
    -> [Edit]
  {
    guard form.target != number, let target = view.forms[Int(form.target)] else { return [] }
    let grammar = FormGrammar(view: view)
    let hints = grammar.hints(form, number: number)
    guard hints.kind != .person, hints.kind != .place else { return [] }
    let old = grammar.head(form, number: number)
    let new = grammar.head(target, number: form.target)
    guard old != new else { return [] }
    var edits: [Edit] = []
    var position = start
    while edits.count < 4, let word = around.wordBefore(position) {
      let text = reader.text(word)
      guard
        let changed = UkrainianAgreement.reinflect(
          text, slot: slot, from: (old.gender, old.isPlural), to: (new.gender, new.isPlural))
      else { break }
      if changed != text { edits.insert(Edit(range: word, text: changed), at: 0) }
      position = word.lowerBound
    }
    return edits
  }
}
