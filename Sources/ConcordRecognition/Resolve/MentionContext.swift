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
    let isOld = decision.standing == .superseded || decision.standing == .deprecated
    if isOld, isToldAsFormer(match.start) { return mention }
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
      EnglishFrame(view: view, reader: reader).fit(&mention, form)
    case .ukrainian:
      let heads = renderer.heads(number, form)
      // The slot matters only where forms differ by it or words around must agree anew.
      if !decision.bySlot.isEmpty || heads != nil {
        let slot = slot(match, decision)
        if let text = decision.bySlot.first(where: { $0.slot == slot })?.text {
          mention.replacement = text
        }
        if let heads {
          mention.companions = adjectives(before: match.start, heads.old, heads.new, slot)
        }
      }
    case .korean:
      if let tail = detachedTail(match, form, replacement.core) {
        mention.companions.append(tail)
      }
    }
    FullStop(reader: reader).fit(&mention)
    if mention.replacement?.text == reader.text(mention.range), mention.companions.isEmpty {
      mention.replacement = nil
      mention.standing = .canonical
    }
    return mention
  }

  // MARK: Places that are adjectives

  /// Whether a Ukrainian place is an adjective here: `Комсомольська вулиця`.
  func isAttribute(_ match: Match, _ form: FormRecord) -> Bool {
    guard form.wordCount == 1, form.flags.isEmpty,
      view.kind(of: form) == .place
    else { return false }
    func adjacent(_ word: Range<Int>?) -> String? { word.map { reader.text($0) } }
    return UkrainianAttribute.isAttribute(
      reader.text(match.start..<match.coreEnd),
      before: adjacent(around.wordsBefore(match.start, 1).first),
      after: adjacent(around.wordsAfter(match.end, 1).first))
  }

  // MARK: Former names

  private static let formerWords: Set<String> = [
    "former", "formerly", "previously", "once", "then", "ex", "колишній", "колишня", "колишнє",
    "колишні", "колишнього", "колишньої", "колишньому", "колишню", "колишнім", "колишньою",
    "раніше",
    "колись", "тодішній", "тодішня", "тодішнього", "тодішньої", "тодішньому", "옛", "구", "당시",
  ]

  /// Whether the text itself says that a name is the former one: `Чорноморськ (колишній Іллічівськ)`.
  private func isToldAsFormer(_ start: Int) -> Bool {
    around.wordsBefore(start, 2).contains { word in
      MentionContext.formerWords.contains(reader.text(word).lowercased())
    }
  }

  // MARK: Agreement

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

  /// Words that stand among adjectives without agreeing: цей дуже важливий, старий і добрий.
  private static let betweenAdjectives: Set<String> = [
    "дуже", "більш", "менш", "найбільш", "ще", "вже", "надто", "доволі", "досить", "вкрай", "і",
    "й",
    "та", "але", "або", "чи", "не", "також",
  ]

  /// Adjectives before a term whose gender or number the replacement changes.
  private func adjectives(
    before start: Int, _ old: FormGrammar.Head, _ new: FormGrammar.Head, _ slot: Slot
  ) -> [Edit] {
    var (old, new) = (old, new)
    // In the plural genders fall together, but not in numerals: два договори, дві угоди.
    if slot.number == .plural {
      old.isPlural = true
      new.isPlural = true
    }
    guard old != new else { return [] }
    var edits: [Edit] = []
    var position = start
    var skipped = 0
    while edits.count < 4, let word = around.wordBefore(position) {
      let text = reader.text(word)
      if let changed = UkrainianAgreement.reinflect(
        text, slot: slot, from: (old.gender, old.isPlural), to: (new.gender, new.isPlural))
      {
        if changed != text { edits.insert(Edit(range: word, text: changed), at: 0) }
        skipped = 0
      } else if skipped == 0, MentionContext.betweenAdjectives.contains(text.lowercased()) {
        skipped += 1
      } else {
        break
      }
      position = word.lowerBound
    }
    return edits
  }
}
