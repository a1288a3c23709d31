internal import ConcordLanguages
internal import ConcordModel
internal import ConcordNames
internal import ConcordText

/// The forms of everything that is no person: places, bodies, terms, phrases.
struct PhraseForms {
  let concept: ConceptEntry
  let number: UInt32
  let language: Language
  /// The preferred term in the language of origin, from whose words spellings are derived.
  let source: String?

  /// Adds the form of one term and returns its number.
  @discardableResult
  func add(
    _ term: Term, _ standing: FormStanding, target: UInt32?, to factory: inout LexemeFactory
  ) -> UInt32? {
    let tokens = FormTokens(term.form).words
    guard !tokens.isEmpty, tokens.count <= 40 else { return nil }
    var draft = LexiconBuilder.FormDraft(
      concept: number, language: language, text: term.form, words: [], standing: standing,
      shape: .full, caseRule: CaseRule(term, concept.kind),
      flags: term.isFixed ? .fixed : [], plural: term.plural, paradigm: term.paradigm,
      gender: term.gender, target: target)
    switch language {
    case .korean: draft.words = korean(term, tokens, standing, &factory)
    case .english: draft.words = english(term, tokens, standing, &factory)
    case .ukrainian: draft.words = ukrainian(term, tokens, standing, &factory)
    }
    let form = factory.builder.addForm(draft)
    if language == .korean, tokens.count > 1, tokens.allSatisfy(\.isHangul) {
      draft.shape = .rejoined
      draft.target = target ?? form
      draft.words = [word(term.form.filter { !$0.isWhitespace }, tokens[0], &factory)]
      factory.builder.addForm(draft)
    }
    if language == .english, let plural = term.plural { irregular(plural, draft, form, &factory) }
    return form
  }

  private func recipe(_ text: String) -> LexemeFactory.Recipe {
    LexemeFactory.Recipe(
      language: language, role: .plain, text: text, source: nil, origin: concept.origin?.language,
      kind: concept.kind)
  }

  private func formWord(_ lexeme: UInt32, _ token: FormTokens.Word) -> FormWord {
    FormWord(
      lexeme: lexeme, gaps: token.gap.union(.looselyJoined(token.gap)).rawValue,
      canonicalGap: token.gap.rawValue, role: WordRole.plain.rawValue)
  }

  private func word(_ text: String, _ token: FormTokens.Word, _ factory: inout LexemeFactory)
    -> FormWord
  {
    var recipe = recipe(text)
    recipe.inflects = false
    return formWord(factory.lexeme(recipe), token)
  }

  private func korean(
    _ term: Term, _ tokens: [FormTokens.Word], _ standing: FormStanding,
    _ factory: inout LexemeFactory
  ) -> [FormWord] {
    let sources = term.isFixed ? nil : sources(term.form, tokens.count, standing)
    return tokens.enumerated().map { index, token in
      var recipe = recipe(token.text)
      recipe.inflects = false
      recipe.source = sources?[index]
      return formWord(factory.lexeme(recipe), token)
    }
  }

  /// The words of the origin form where they go one to one with those of this form: of the form that
  /// is preferred there for one that may stand, of a former one for one that is former here.
  private func sources(_ form: String, _ count: Int, _ standing: FormStanding) -> [String]? {
    guard concept.kind == .place else { return nil }
    if standing == .canonical {
      let words = source.map { FormTokens($0).words.map(\.text) }
      return words?.count == count ? words : nil
    }
    guard !standing.mayStand, language == .english, let origin = concept.origin?.language,
      origin == .ukrainian
    else { return nil }
    let written = FormTokens(form).words.map { Fold.folded($0.text) }
    for term in concept.section(origin)?.terms ?? [] where term.status != .preferred {
      let words = FormTokens(term.form).words.map(\.text)
      guard words.count == count else { continue }
      let isSpelling = zip(words, written).allSatisfy { word, text in
        UkrainianDerivation.latin(ofWord: word, kind: .place, role: nil)
          .contains { Fold.folded($0.text) == text }
      }
      if isSpelling { return words }
    }
    return nil
  }

  // MARK: English

  private func english(
    _ term: Term, _ tokens: [FormTokens.Word], _ standing: FormStanding,
    _ factory: inout LexemeFactory
  ) -> [FormWord] {
    let sources = sources(term.form, tokens.count, standing)
    let plural =
      concept.kind == .place
      ? [] : FormTokens(EnglishNoun.plural(of: term.form, irregular: term.plural)).words
    return tokens.enumerated().map { index, token in
      if plural.count == tokens.count, plural[index].text != token.text, !term.isFixed {
        return formWord(
          factory.lexeme(
            .english, .plain, token.text,
            forms: [
              (token.text, LexemeFactory.singular), (plural[index].text, LexemeFactory.plural),
            ]), token)
      }
      if plural.count == 1, tokens.count == 1, !concept.kind.isProperName {
        // Aircraft, headquarters: one form for both numbers.
        let both = LexemeFactory.singular.union(LexemeFactory.plural)
        return formWord(
          factory.lexeme(.english, .plain, token.text, forms: [(token.text, both)]), token)
      }
      var recipe = recipe(token.text)
      // A word that a plural leaves as it is stands in both numbers, unless it is the whole term.
      recipe.inflects = tokens.count == 1
      recipe.source = sources?[index]
      return formWord(factory.lexeme(recipe), token)
    }
  }

  /// A plural of another number of words than its singular is a form of its own.
  private func irregular(
    _ plural: String, _ draft: LexiconBuilder.FormDraft, _ form: UInt32,
    _ factory: inout LexemeFactory
  ) {
    let tokens = FormTokens(plural).words
    guard tokens.count != draft.words.count, !tokens.isEmpty else { return }
    var draft = draft
    draft.target = draft.target ?? form
    draft.words = tokens.map { token in
      formWord(
        factory.lexeme(
          .english, .plain, token.text, forms: [(token.text, LexemeFactory.plural)]), token)
    }
    factory.builder.addForm(draft)
  }

  // MARK: Ukrainian

  private func ukrainian(
    _ term: Term, _ tokens: [FormTokens.Word], _ standing: FormStanding,
    _ factory: inout LexemeFactory
  ) -> [FormWord] {
    let hints = UkrainianHints(
      kind: concept.kind, gender: term.gender ?? concept.gender,
      isPlural: term.plural == term.form ? true : nil, paradigm: term.paradigm)
    if tokens.count == 1, let sources = sources(term.form, 1, standing), !term.isFixed {
      var recipe = recipe(tokens[0].text)
      recipe.source = sources[0]
      recipe.gender = hints.gender
      if term.paradigm == nil, hints.isPlural == nil {
        return [formWord(factory.lexeme(recipe), tokens[0])]
      }
    }
    let paradigm = factory.declension.paradigm(of: term.form, hints: hints)
    guard paradigm.words.count == tokens.count, !term.isFixed else {
      return tokens.map { word($0.text, $0, &factory) }
    }
    // A proper name is one: its plural would only be mistaken for a case of the singular.
    let isOne =
      concept.kind.isProperName && hints.isPlural != true
      && !paradigm.forms(Slot(.nominative)).isEmpty
    return zip(tokens, paradigm.words).map { token, word in
      var forms = LexemeFactory.forms(of: word)
      if isOne {
        forms = forms.map { ($0.text, $0.slots.intersection(.singular)) }
          .filter { !$0.slots.isEmpty }
      }
      return formWord(
        factory.lexeme(.ukrainian, .plain, token.text, forms: forms), token)
    }
  }
}
