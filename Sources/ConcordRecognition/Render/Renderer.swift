internal import ConcordLanguages
internal import ConcordModel
internal import ConcordText

/// What becomes of a mention: the form to print in the slot, case and dress of what stood there.
///
/// Holds what it has worked out, so one renderer serves one thread; a text that repeats its names
/// costs one look-up a mention.
final class Renderer {
  /// What a surface becomes, apart from its surroundings.
  struct Decision {
    var standing: Mention.Standing
    /// The replacement for the whole range; nil where the surface is right or may stand.
    var replacement: Mention.Replacement?
    /// The replacement by slot, where slots that the surface may stand for differ.
    var bySlot: [(slot: Slot, text: Mention.Replacement)] = []
  }

  let view: LexiconView
  private let apostrophes: House.ApostrophePolicy
  private let isStrict: Bool
  private let declension = UkrainianDeclension()
  private var decisions: [UInt64: Decision] = [:]
  private var paradigms: [UInt32: PhraseParadigm] = [:]
  private var knownHeads: [UInt32: FormGrammar.Head] = [:]

  init(_ lexicon: Lexicon, house: House, isStrict: Bool) {
    view = lexicon.view
    apostrophes = house.apostrophe
    self.isStrict = isStrict
  }

  /// The decision for a match as a form, remembered by what stands in the text.
  func decision(_ match: Match, _ number: UInt32, _ form: FormRecord, _ reader: TokenReader)
    -> Decision
  {
    var key = LexiconKey()
    key.add(
      UnsafeRawBufferPointer(start: reader.base + match.start, count: match.end - match.start))
    let opens = opensSentence(match, form, reader)
    let shape = UInt64(number) << 32 | UInt64(match.coreEnd - match.start) << 1 | (opens ? 1 : 0)
    let identity = WordKey.mix(key.first ^ key.second, shape)
    if let known = decisions[identity] { return known }
    let decision = decide(match, number, form, reader, opensSentence: opens)
    if decisions.count > 100_000 { decisions.removeAll(keepingCapacity: true) }
    decisions[identity] = decision
    return decision
  }

  /// Whether a match opens a sentence, so that a form which begins small takes a capital; asked only
  /// where the text has one.
  private func opensSentence(_ match: Match, _ form: FormRecord, _ reader: TokenReader) -> Bool {
    guard form.language != UInt8(Language.korean.index), reader.isUpper(match.start),
      let target = view.forms[Int(form.target)], target.capitals & 1 == 0
    else { return false }
    return WordsAround(reader: reader).isSentenceStart(match.start)
  }

  private func decide(
    _ match: Match, _ number: UInt32, _ form: FormRecord, _ reader: TokenReader,
    opensSentence: Bool
  ) -> Decision {
    if form.flags.contains(.fixed) { return Decision(standing: .canonical) }
    let surface = reader.text(match.start..<match.coreEnd)
    let tail = reader.text(match.coreEnd..<match.end)
    lazy var listed = spelled(match, form)
    let mayStand = form.standing == .canonical || form.standing == .admitted
    let joinsCount = view.kind(of: form) == .person || view.kind(of: form) == .place
    let printed = mayStand && form.standing == .admitted && !isStrict ? number : form.target
    let texts = candidates(
      printed, match.slots, form.language, surface, listed, opensSentence,
      source: printed == number ? nil : number)
    // A form that may stand is compared with itself, in every slot that the surface may have.
    if mayStand {
      let isOwn = form.standing == .canonical || printed == number
      let own =
        isOwn
        ? texts : candidates(number, match.slots, form.language, surface, listed, opensSentence)
      if own.contains(where: {
        SpellingComparison.isSame(surface, $0.text, joinsCount: joinsCount)
      }) {
        if form.standing == .canonical { return Decision(standing: .canonical) }
        if !isStrict || form.target == number { return Decision(standing: .admitted) }
      }
    }
    let standing: Mention.Standing =
      switch form.standing {
      case .canonical, .otherHouse, .admitted: .variant
      case .deprecated: .deprecated
      case .superseded: .superseded
      }
    let wholes = texts.map { (slot: $0.slot, text: dressed($0.text, surface, tail, form)) }
    guard let first = wholes.first else { return Decision(standing: standing) }
    if wholes.allSatisfy({ $0.text.text == surface + tail }) {
      return Decision(standing: .canonical)
    }
    return Decision(
      standing: standing, replacement: first.text,
      bySlot: wholes.contains { $0.text != first.text } ? wholes : [])
  }

  /// The base spelling that was read: what the capitals of the surface are measured against.
  func spelled(_ match: Match, _ form: FormRecord) -> String {
    var text = ""
    for word in 0..<Int(form.wordCount) {
      guard let formWord = view.formWords[Int(form.firstWord) + word] else { break }
      if word > 0 { text += Renderer.text(of: Gap(rawValue: formWord.canonicalGap)) }
      text += spelling(formWord, match.spelling(of: word)).text
    }
    return text
  }

  /// A spelling of a word and how it arises, nil for the canonical one.
  func spelling(_ word: FormWord, _ index: Int) -> (text: String, derivation: String?) {
    guard let lexeme = view.lexemes[Int(word.lexeme)],
      let record = view.spellings[Int(lexeme.firstSpelling) + index]
    else { return ("", nil) }
    let derivation = record.derivation == 0 ? nil : view.derivations[Int(record.derivation)]
    return (
      view.string(record.textOffset, record.textLength),
      derivation.map { view.string($0.textOffset, $0.textLength) }
    )
  }

  static func text(of gap: Gap) -> String {
    switch gap {
    case .hyphen: "-"
    case .stop: ". "
    case .comma: ", "
    case .none: ""
    case .apostrophe: "’"
    default: " "
    }
  }

  // MARK: Forms by slot

  /// The texts that a form has in the slots of a match, the likest to the surface first among
  /// parallel ones, in the case pattern of the surface.
  private func candidates(
    _ number: UInt32, _ slots: SlotSet, _ language: UInt8, _ surface: String,
    _ listed: @autoclosure () -> String, _ opensSentence: Bool, source: UInt32? = nil
  ) -> [(slot: Slot, text: String)] {
    guard let form = view.forms[Int(number)] else { return [] }
    let base = view.string(form.textOffset, form.textLength)
    let capitals = Dress(
      pattern: hasNameCapitals(surface, form) ? nil : CasePattern(of: surface, canonical: listed()),
      base: base,
      isExact: source.flatMap { view.forms[Int($0)]?.caseRule } == .exact,
      opensSentence: opensSentence, capitalWords: capitalWords(surface, form))
    switch Language.allCases[safe: Int(language)] {
    case .ukrainian:
      let paradigm = self.paradigm(number, form, base)
      return slots.slots.flatMap { slot in
        let filled = Renderer.filled(slot, paradigm)
        let forms = paradigm.forms(filled)
        // Only where the text has not the usual ending does its choice say anything.
        let usual = source.flatMap { paradigmOf($0).forms(slot).first }
        let hadChoice = usual.map { $0.lowercased() != surface.lowercased() } ?? true
        let likest = hadChoice ? paradigm.form(filled, like: surface) : forms.first
        let others = forms.filter { $0 != likest }
        return ((likest.map { [$0] } ?? []) + others).map { (slot, capitals.apply(to: $0)) }
      }
    case .english:
      var numbers = slots.slots.filter { $0.grammaticalCase == .nominative }
      // A name whose words tell no number is one.
      if numbers.count > 1, view.kind(of: form)?.isProperName == true { numbers.removeLast() }
      return numbers.map { slot in
        (slot, capitals.apply(to: slot.number == .plural ? plural(number, base) : base))
      }
    default:
      return [(Slot(.nominative), capitals.apply(to: base))]
    }
  }

  /// Whether a surface is capitalised as names are: a name is then printed with its own capitals.
  private func hasNameCapitals(_ surface: String, _ form: FormRecord) -> Bool {
    guard view.kind(of: form) == .person || view.kind(of: form) == .place else { return false }
    var surface = surface
    return surface.withUTF8 { Capitals.of($0) } != Capitals.irregular
  }

  /// The words of a name that stand in capitals where others do not, as in signatures.
  private func capitalWords(_ surface: String, _ form: FormRecord) -> [Bool] {
    guard view.kind(of: form) == .person, surface.utf8.contains(0x20) else { return [] }
    var utf8 = surface
    guard utf8.withUTF8({ Capitals.of($0) }) == Capitals.irregular else { return [] }
    let words = surface.split(separator: " ").map { word in
      word.unicodeScalars.count > 1
        && !word.unicodeScalars.contains { $0.properties.isLowercase }
    }
    return words.contains(true) && words.contains(false) ? words : []
  }

  /// The slot itself, or that of the other number where the phrase has none in this one.
  private static func filled(_ slot: Slot, _ paradigm: PhraseParadigm) -> Slot {
    guard paradigm.forms(slot).isEmpty else { return slot }
    return Slot(slot.grammaticalCase, slot.number == .singular ? .plural : .singular)
  }

  private func plural(_ number: UInt32, _ base: String) -> String {
    let irregular = view.extra(of: number).flatMap {
      $0.pluralLength > 0 ? view.string($0.pluralOffset, $0.pluralLength) : nil
    }
    return EnglishNoun.plural(of: base, irregular: irregular)
  }

  /// Gender and number of the heads of a form and of what is printed in its place; nil where they are
  /// the same, and for persons, whose gender no spelling changes.
  func heads(_ number: UInt32, _ form: FormRecord) -> (
    old: FormGrammar.Head, new: FormGrammar.Head
  )? {
    guard form.target != number, view.kind(of: form) != .person,
      let target = view.forms[Int(form.target)]
    else { return nil }
    let (old, new) = (head(number, form), head(form.target, target))
    return old == new ? nil : (old, new)
  }

  private func head(_ number: UInt32, _ form: FormRecord) -> FormGrammar.Head {
    if let known = knownHeads[number] { return known }
    let head = FormGrammar(view: view).head(form, number: number)
    knownHeads[number] = head
    return head
  }

  private func paradigmOf(_ number: UInt32) -> PhraseParadigm {
    guard let form = view.forms[Int(number)] else {
      return PhraseParadigm(words: [], separators: [])
    }
    return paradigm(number, form, view.string(form.textOffset, form.textLength))
  }

  /// The Ukrainian paradigm of a form, worked out once.
  func paradigm(_ number: UInt32, _ form: FormRecord, _ base: String) -> PhraseParadigm {
    if let known = paradigms[number] { return known }
    let hints = FormGrammar(view: view).hints(form, number: number)
    let paradigm: PhraseParadigm
    if hints.kind == .person {
      paradigm = declension.paradigm(
        ofPerson: personParts(form, base), gender: hints.gender,
        isKorean: view.isKorean(form))
    } else {
      paradigm = declension.paradigm(of: base, hints: hints)
    }
    paradigms[number] = paradigm
    return paradigm
  }

  /// The parts of a name with their roles, words of one role joined as they are written.
  private func personParts(_ form: FormRecord, _ base: String) -> [(String, NamePartRole)] {
    let words = FormTokens(base).words
    var parts: [(String, NamePartRole)] = []
    for (index, word) in words.enumerated() {
      let role =
        view.formWords[Int(form.firstWord) + index].flatMap { WordRole(rawValue: $0.role) }?
        .namePart ?? .family
      if index > 0, let last = parts.last, last.1 == role {
        parts[parts.count - 1].0 += Renderer.text(of: word.gap) + word.text
      } else {
        parts.append((word.text, role))
      }
    }
    return parts
  }

  // MARK: Dress

  /// A rendered form with the white space, apostrophes and tail of what it replaces.
  private func dressed(_ text: String, _ surface: String, _ tail: String, _ form: FormRecord)
    -> Mention.Replacement
  {
    let language = Language.allCases[safe: Int(form.language)] ?? .english
    let core = Apostrophes.dressed(
      WhiteSpace.carried(from: surface, to: text), like: surface + tail, apostrophes, language)
    return Mention.Replacement(
      core: core, tail: tail.isEmpty ? "" : self.tail(tail, surface, core, form))
  }

  private func tail(_ tail: String, _ surface: String, _ core: String, _ form: FormRecord)
    -> String
  {
    // Precomposed or decomposed, Hangul is a tail of particles; all else is a possessive.
    if let first = tail.unicodeScalars.first,
      (0x1100..<0x2000).contains(first.value) || first.value > 0x2FFF
    {
      return particles(tail, surface, core, form)
    }
    guard let possessive = EnglishPossessive(endOf: surface + tail) else { return tail }
    let ending = possessive.applied(to: core).dropFirst(core.count)
    guard apostrophes != .keep, !ending.isEmpty else { return String(ending) }
    let mark = Apostrophes.emitted(possessive.apostrophe, apostrophes)
    return String(mark) + ending.dropFirst()
  }

  private func particles(
    _ tail: String, _ surface: String, _ result: String, _ form: FormRecord
  ) -> String {
    let host = KoreanHost(view: view).host(of: form)
    let composed = Fold.folded(tail)
    guard let parsed = KoreanTail.parse(composed, after: KoreanFinal(endOf: surface), host: host)
    else { return tail }
    let repaired = parsed.text(after: KoreanFinal(endOf: result))
    return repaired == composed ? tail : repaired
  }
}
