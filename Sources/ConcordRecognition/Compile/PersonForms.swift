internal import ConcordLanguages
internal import ConcordModel
internal import ConcordNames

/// The forms by which a text may name a person: whole, in another order, joined otherwise, by the
/// family name alone.
struct PersonForms {
  let concept: ConceptEntry
  let number: UInt32
  let language: Language
  let isKorean: Bool
  /// The parts of the name in its language of origin, by role.
  let source: [NamePartRole: String]
  /// What the house prints in this language.
  let canonical: Term?

  /// The numbers of the forms of one term, by shape.
  struct Numbers {
    var full: UInt32
    var short: UInt32?
    /// The family name first, in a language that writes it last.
    var register: UInt32?
  }

  /// A form's words by part.
  private typealias Words = [FormWord]

  /// Adds the forms of one term; returns the numbers of its whole and its short form.
  @discardableResult
  func add(
    _ term: Term, _ standing: FormStanding, target: Numbers?,
    to factory: inout LexemeFactory
  ) -> Numbers {
    let parts = parts(of: term)
    var draft = LexiconBuilder.FormDraft(
      concept: number, language: language, text: term.form, words: [], standing: standing,
      shape: .full, caseRule: CaseRule(term, concept.kind),
      flags: term.isFixed ? .fixed : [], plural: term.plural, paradigm: term.paradigm,
      gender: term.gender, target: target?.full)
    // A foreign name in one word of Hangul has no part that stands alone.
    let count = FormTokens(term.form).words.count
    let isOneWord = language == .korean && !isKorean && count == 1
    // What has no role (a title, Jr.) belongs to the whole name all the same.
    func letters(_ text: String) -> Int {
      FormTokens(text).words.reduce(0) { $0 + $1.text.unicodeScalars.count }
    }
    let isCovered = parts.reduce(0) { $0 + letters($1.text) } == letters(term.form)
    guard !isOneWord, isCovered, let family = parts.first(where: { $0.role == .family }),
      let given = parts.first(where: { $0.role == .given })
    else {
      // One name only: a stage name, a monarch.
      draft.words = words(term.form, .family, standing, inflects: true, &factory)
      let full = factory.builder.addForm(draft)
      guard !isCovered, let family = parts.first(where: { $0.role == .family }) else {
        return Numbers(full: full, short: nil)
      }
      let familyWords = words(family.text, .family, standing, inflects: true, &factory)
      return Numbers(
        full: full, short: addShort(draft, family.text, given: nil, familyWords, target, &factory))
    }
    if language == .korean, isKorean {
      return addHangul(draft, family.text, given.text, target, &factory)
    }
    return isKorean
      ? addKorean(draft, family.text, given.text, target, &factory)
      : addWestern(draft, parts, target, &factory)
  }

  /// The parts of a term in written order: by its author, by the habit of its origin.
  private func parts(of term: Term) -> [(text: String, role: NamePartRole)] {
    let familyFirst = ["zh", "vi"].contains(concept.origin.map { String($0.primary) } ?? "")
    let words = term.form.split(separator: " ").map(String.init)
    if term.parts == nil, familyFirst, words.count > 1, let family = words.first {
      return [
        (family, .family), (words.dropFirst().joined(separator: " "), .given),
      ]
    }
    return PersonName.parts(
      of: term.form, language: language, origin: concept.origin?.language, explicit: term.parts)
  }

  // MARK: Shapes

  private func addHangul(
    _ draft: LexiconBuilder.FormDraft, _ family: String, _ given: String,
    _ target: Numbers?, _ factory: inout LexemeFactory
  ) -> Numbers {
    var draft = draft
    let familyWords = words(family, .family, draft.standing, inflects: false, &factory)
    let givenWords = words(given, .given, draft.standing, inflects: false, &factory)
    draft.words = [plain(family + given, .family, &factory)]
    let full = factory.builder.addForm(draft)
    draft.target = target?.full ?? full
    draft.shape = .rejoined
    draft.words = sequence([familyWords, givenWords], gaps: [.space])
    factory.builder.addForm(draft)
    // A family name alone stands before a title: 구 대변인.
    return Numbers(
      full: full, short: addShort(draft, family, given: given, familyWords, target, &factory))
  }

  private func addKorean(
    _ draft: LexiconBuilder.FormDraft, _ family: String, _ given: String,
    _ target: Numbers?, _ factory: inout LexemeFactory
  ) -> Numbers {
    var draft = draft
    let isCyrillic = language == .ukrainian
    let familyWords = words(family, .family, draft.standing, inflects: false, &factory)
    let syllables = FormTokens(given).words.map(\.text)
    let hangul = source[.given].map { $0.unicodeScalars.map { String($0) } } ?? []
    // Syllable by syllable; in Ukrainian the last one takes the endings.
    var apart: Words = []
    for (index, syllable) in syllables.enumerated() {
      var recipe = recipe(syllable, .given)
      recipe.isSyllable = true
      recipe.inflects = isCyrillic && index == syllables.count - 1
      if hangul.count == syllables.count {
        recipe.source = hangul[index]
        recipe.previous = isCyrillic ? (index > 0 ? hangul[index - 1] : source[.family]) : nil
      }
      let gap: Gap = isCyrillic ? .space : .hyphen
      apart.append(
        FormWord(
          lexeme: factory.lexeme(recipe), gaps: Gap([.space, .hyphen]).rawValue,
          canonicalGap: FormTokens(given).words[index].gap.isEmpty
            ? gap.rawValue : FormTokens(given).words[index].gap.rawValue,
          role: WordRole.given.rawValue))
    }
    var joinedRecipe = recipe(
      syllables.enumerated().map { $0.offset == 0 ? $0.element : $0.element.lowercased() }.joined(),
      .given)
    joinedRecipe.inflects = isCyrillic
    joinedRecipe.source = source[.given]
    joinedRecipe.previous = isCyrillic ? source[.family] : nil
    let joined: Words = [
      FormWord(
        lexeme: factory.lexeme(joinedRecipe), gaps: Gap([.space, .hyphen]).rawValue,
        canonicalGap: Gap.space.rawValue, role: WordRole.given.rawValue)
    ]
    draft.words = sequence([familyWords, apart], gaps: [.space, .comma])
    let full = factory.builder.addForm(draft)
    let printed = target?.full ?? full
    draft.target = printed
    if syllables.count > 1 || hangul.count > 1 {
      draft.shape = .rejoined
      draft.words = sequence([familyWords, joined], gaps: [.space])
      factory.builder.addForm(draft)
    }
    // A hyphenated given name of which only the joined form is listed, or the other way round.
    if syllables.count == 1, hangul.count > 1 {
      draft.shape = .rejoined
      draft.words = sequence([familyWords, split(hangul, given, &factory)], gaps: [.space])
      factory.builder.addForm(draft)
    }
    if !isCyrillic {
      draft.shape = .reordered
      draft.words = sequence([apart, familyWords], gaps: [.space])
      factory.builder.addForm(draft)
      if syllables.count > 1 {
        draft.words = sequence([joined, familyWords], gaps: [.space])
        factory.builder.addForm(draft)
      }
    }
    let short = addShort(
      draft, family, given: given,
      words(family, .family, draft.standing, inflects: true, &factory), target, &factory)
    return Numbers(full: full, short: short)
  }

  /// The syllables of a given name that is listed joined, from its Hangul alone.
  private func split(_ hangul: [String], _ given: String, _ factory: inout LexemeFactory) -> Words {
    let spellings = hangul.enumerated().map { index, syllable in
      language == .ukrainian
        ? KoreanDerivation.cyrillicGiven(
          ofHangul: source[.given] ?? "", family: source[.family]
        ).syllables[safe: index]?.first?.text
        : syllable.unicodeScalars.first.flatMap {
          KoreanDerivation.givenSyllableSpellings(ofHangul: $0).first?.text
        }
    }
    return hangul.enumerated().map { index, syllable in
      var recipe = recipe(spellings[index] ?? syllable, .given)
      recipe.isSyllable = true
      recipe.inflects = language == .ukrainian && index == hangul.count - 1
      recipe.source = syllable
      return FormWord(
        lexeme: factory.lexeme(recipe), gaps: Gap([.space, .hyphen]).rawValue,
        canonicalGap: Gap.hyphen.rawValue, role: WordRole.given.rawValue)
    }
  }

  private func addWestern(
    _ draft: LexiconBuilder.FormDraft, _ parts: [(text: String, role: NamePartRole)],
    _ target: Numbers?, _ factory: inout LexemeFactory
  ) -> Numbers {
    var draft = draft
    var byRole: [NamePartRole: Words] = [:]
    var inOrder: [Words] = []
    for part in parts {
      let words = words(part.text, WordRole(part.role), draft.standing, inflects: true, &factory)
      byRole[part.role] = words
      inOrder.append(words)
    }
    draft.words = sequence(inOrder, gaps: [.space])
    let full = factory.builder.addForm(draft)
    guard let family = byRole[.family], let given = byRole[.given],
      let familyText = parts.first(where: { $0.role == .family })?.text,
      let givenText = parts.first(where: { $0.role == .given })?.text
    else { return Numbers(full: full, short: nil) }
    draft.target = target?.full
    // A register's order keeps its order: what is printed is the same name, so spelled.
    var registerNumber: UInt32?
    if parts.count == 2, language != .korean {
      var register = draft
      register.shape = .reordered
      register.text = "\(familyText) \(givenText)"
      register.words = sequence([family, given], gaps: [.space, .comma])
      if draft.standing != .canonical { register.target = target?.register ?? target?.full }
      registerNumber = factory.builder.addForm(register)
    }
    if let patronymic = byRole[.patronymic] {
      var plain = draft
      plain.text = "\(givenText) \(familyText)"
      plain.words = sequence([given, family], gaps: [.space])
      factory.builder.addForm(plain)
      plain.shape = .reordered
      plain.text =
        "\(familyText) \(givenText) \(parts.first { $0.role == .patronymic }?.text ?? "")"
      plain.words = sequence([family, given, patronymic], gaps: [.space, .comma])
      factory.builder.addForm(plain)
    }
    if language == .korean {
      var joined = draft
      joined.shape = .rejoined
      joined.target = target?.full ?? full
      joined.words = [
        self.plain(FormTokens(draft.text).words.map(\.text).joined(), .family, &factory)
      ]
      factory.builder.addForm(joined)
    }
    let short = addShort(draft, familyText, given: givenText, family, target, &factory)
    return Numbers(full: full, short: short, register: registerNumber)
  }

  private var canonicalGiven: String? {
    canonical.flatMap { parts(of: $0).first { $0.role == .given }?.text }
  }

  private func addShort(
    _ draft: LexiconBuilder.FormDraft, _ text: String, given: String?, _ words: Words,
    _ target: Numbers?, _ factory: inout LexemeFactory
  ) -> UInt32 {
    var draft = draft
    draft.shape = .short
    draft.text = text
    draft.words = words
    draft.plural = nil
    draft.target = target?.short
    // Where the given name differs as well, it is the whole form that is deprecated, and the family
    // name in it may be a common spelling.
    if !draft.standing.mayStand, given != canonicalGiven { draft.standing = .otherHouse }
    return factory.builder.addForm(draft)
  }

  // MARK: Words

  private func recipe(_ text: String, _ role: WordRole) -> LexemeFactory.Recipe {
    LexemeFactory.Recipe(
      language: language, role: role, text: text, source: nil, origin: concept.origin?.language,
      kind: .person, country: isKorean && role == .family ? concept.country : nil,
      gender: language == .ukrainian ? concept.gender : nil,
      isKorean: isKorean && language == .ukrainian)
  }

  private func plain(_ text: String, _ role: WordRole, _ factory: inout LexemeFactory) -> FormWord {
    FormWord(
      lexeme: factory.lexeme(recipe(text, role)), gaps: 0, canonicalGap: 0, role: role.rawValue)
  }

  /// The words of a part. Only a form that may stand has derived spellings: a deprecated form is
  /// what it is.
  private func words(
    _ text: String, _ role: WordRole, _ standing: FormStanding, inflects: Bool,
    _ factory: inout LexemeFactory
  ) -> Words {
    let tokens = FormTokens(text).words
    let sources = role.namePart.flatMap { source[$0] }.map { FormTokens($0).words.map(\.text) }
    return tokens.enumerated().map { index, token in
      var recipe = recipe(token.text, role)
      recipe.inflects = inflects
      if let sources, sources.count == tokens.count, standing == .canonical {
        recipe.source = sources[index]
      }
      return FormWord(
        lexeme: factory.lexeme(recipe), gaps: token.gap.union(.looselyJoined(token.gap)).rawValue,
        canonicalGap: token.gap.rawValue, role: role.rawValue)
    }
  }

  /// Parts one after the other; `gaps` may stand between them, the first of which is the usual one.
  private func sequence(_ parts: [Words], gaps: [Gap]) -> Words {
    var result: Words = []
    for part in parts {
      for (index, word) in part.enumerated() {
        var word = word
        if index == 0 {
          word.gaps = result.isEmpty ? 0 : gaps.reduce(Gap()) { $0.union($1) }.rawValue
          word.canonicalGap = result.isEmpty ? 0 : (gaps.first ?? .space).rawValue
        }
        result.append(word)
      }
    }
    return result
  }
}

extension Gap {
  /// What may stand for a gap beside itself: a space for a hyphen and a hyphen for a space.
  static func looselyJoined(_ gap: Gap) -> Gap {
    switch gap {
    case .space: [.space, .hyphen]
    case .hyphen: [.space, .hyphen]
    case .stop: [.stop, .space]
    default: []
    }
  }
}

extension CaseRule {
  /// The rule of a term: what its author says, else what its capitals say.
  init(_ term: Term, _ kind: ConceptEntry.Kind) {
    let cased = term.form.unicodeScalars.filter(\.properties.isCased)
    if term.isCaseSensitive {
      self = .exact
    } else if cased.count > 1, cased.allSatisfy({ !$0.properties.isLowercase }) {
      // An acronym: its lower-case twin is another word.
      self = .exact
    } else if let first = cased.first, !first.properties.isLowercase {
      self = .capital
    } else {
      self = .any
    }
  }
}
