internal import ConcordLanguages
internal import ConcordModel
internal import ConcordNames

/// Makes the lexemes of names and terms: a word with the spellings it may have and the inflected
/// forms of each. Equal words are made once.
struct LexemeFactory {
  /// What a lexeme is made from; equal recipes give one lexeme.
  struct Recipe {
    var language: Language
    var role: WordRole
    /// The canonical spelling.
    var text: String
    /// The word of the origin form that this one spells, from which spellings are derived.
    var source: String?
    var origin: Language?
    var kind: ConceptEntry.Kind
    var country: String?
    var gender: Gender?
    var isKorean = false
    /// Whether the word changes with case and number.
    var inflects = true
    /// Whether the word is one syllable of a Korean given name, or all of them joined.
    var isSyllable = false
    /// The Hangul before that of a syllable, which decides how its first consonant sounds.
    var previous: String?

    /// Equal for equal recipes.
    var key: LexiconKey {
      var key = LexiconKey()
      key.add(text)
      key.add(source ?? "\u{0}")
      key.add(previous ?? "\u{0}")
      key.add(country ?? "")
      let flags = [isKorean, inflects, isSyllable].enumerated().reduce(0) {
        $0 | ($1.element ? 1 << $1.offset : 0)
      }
      let codes = [
        language.index, Int(role.rawValue), origin?.index ?? 9,
        ConceptEntry.Kind.allCases.firstIndex(of: kind) ?? 9,
        gender.flatMap { Gender.allCases.firstIndex(of: $0) } ?? 9, flags,
      ]
      codes.withUnsafeBytes { key.add($0) }
      return key
    }
  }

  var builder: LexiconBuilder
  let declension = UkrainianDeclension()
  private var known: [LexiconKey: UInt32] = [:]

  /// The slots of English: singular and plural.
  static let singular = SlotSet(Slot(.nominative, .singular))
  static let plural = SlotSet(Slot(.nominative, .plural))

  /// Spellings less likely than this are left to the model of names; they would only add chances to
  /// meet another word.
  private static let leastLikelihood = 0.001

  init(builder: LexiconBuilder) {
    self.builder = builder
  }

  /// The lexeme of a recipe.
  mutating func lexeme(_ recipe: Recipe) -> UInt32 {
    let key = recipe.key
    if let number = known[key] { return number }
    var draft = LexiconBuilder.LexemeDraft(
      language: recipe.language, role: recipe.role, spellings: [(recipe.text, nil)], words: [])
    addForms(of: recipe.text, recipe, spelling: 0, to: &draft)
    for spelling in derived(recipe)
    where !draft.spellings.contains(where: { $0.text.utf8.elementsEqual(spelling.text.utf8) })
      && spelling.likelihood >= Self.leastLikelihood
    {
      draft.spellings.append((spelling.text, spelling.derivation.description))
      addForms(of: spelling.text, recipe, spelling: draft.spellings.count - 1, to: &draft)
    }
    if recipe.language == .ukrainian, let source = recipe.source, recipe.origin == .ukrainian {
      addRussian(source, recipe, to: &draft)
    }
    let number = builder.lexeme(draft)
    known[key] = number
    return number
  }

  /// A lexeme whose forms are given, not made.
  mutating func lexeme(
    _ language: Language, _ role: WordRole, _ text: String,
    forms: [(text: String, slots: SlotSet)]
  ) -> UInt32 {
    builder.lexeme(
      LexiconBuilder.LexemeDraft(
        language: language, role: role, spellings: [(text, nil)],
        words: forms.map { .init(text: $0.text, slots: $0.slots, spelling: 0) }))
  }

  // MARK: Spellings

  private func derived(_ recipe: Recipe) -> [Spelling] {
    guard let source = recipe.source, let origin = recipe.origin else { return [] }
    switch (recipe.language, origin) {
    case (.english, .ukrainian):
      return UkrainianDerivation.latin(
        ofWord: source, kind: recipe.kind, role: recipe.role.namePart)
    case (.korean, .ukrainian):
      return UkrainianDerivation.hangul(
        ofWord: source, kind: recipe.kind, role: recipe.role.namePart)
    case (.korean, .english):
      return EnglishDerivation.hangul(ofWord: source).filter(Self.standsAlone)
    case (.ukrainian, .english):
      return Array(EnglishDerivation.cyrillic(ofWord: source).filter(Self.standsAlone).prefix(4))
    case (.english, .korean) where recipe.kind == .person:
      if recipe.role == .family {
        return KoreanDerivation.familySpellings(ofHangul: source, country: recipe.country)
          + Self.reischauer(source)
      }
      if recipe.isSyllable {
        let usual = source.unicodeScalars.first.map {
          KoreanDerivation.givenSyllableSpellings(ofHangul: $0)
        }
        return (usual ?? []) + Self.reischauer(source)
      }
      return Self.joined(KoreanDerivation.givenSpellings(ofHangul: source))
    case (.english, .korean):
      return KoreanDerivation.placeSpellings(ofHangul: source)
    case (.ukrainian, .korean) where recipe.kind == .person:
      if recipe.role == .family { return KoreanDerivation.cyrillicFamily(ofHangul: source) }
      if recipe.isSyllable {
        return source.unicodeScalars.first.map {
          KoreanDerivation.cyrillicSyllable(
            ofHangul: $0, after: recipe.previous?.unicodeScalars.last)
        } ?? []
      }
      return Self.oneWord(
        KoreanDerivation.cyrillicGiven(ofHangul: source, family: recipe.previous).whole)
    default:
      return []
    }
  }

  /// Whether a guess from English letters is long enough to be met as nothing else.
  private static func standsAlone(_ spelling: Spelling) -> Bool {
    let isHangul = spelling.text.unicodeScalars.first.map { $0.value >= 0xAC00 } ?? false
    return spelling.text.unicodeScalars.count >= (isHangul ? 3 : 5)
  }

  /// McCune–Reischauer with its marks: voiceless as at the start of a word, and voiced as after a vowel.
  private static func reischauer(_ hangul: String) -> [Spelling] {
    guard let scheme = SchemeRegistry.scheme("mr") else { return [] }
    let base = scheme.apply(hangul)
    guard let first = base.first else { return [] }
    let voiced: [Character: String] = ["k": "g", "t": "d", "p": "b"]
    var texts = [base]
    if !base.hasPrefix("ch"), let letter = voiced[first], !base.dropFirst().hasPrefix("’") {
      texts.append(letter + base.dropFirst())
    } else if base.hasPrefix("ch"), !base.hasPrefix("ch’") {
      texts.append("j" + base.dropFirst(2))
    }
    return texts.map {
      Spelling(
        $0.prefix(1).uppercased() + $0.dropFirst(), Derivation("McCune–Reischauer"),
        likelihood: 0.02)
    }
  }

  /// The spellings of a given name as one word: the likeliest choices of a spelling a syllable, and
  /// what sounds do across the boundary.
  private static func joined(_ given: KoreanGivenSpellings) -> [Spelling] {
    var result = [Spelling("", Derivation(), likelihood: 1)]
    for (index, syllable) in given.syllables.enumerated() {
      var next: [Spelling] = []
      for left in result {
        for right in syllable {
          next.append(
            Spelling(
              left.text + (index == 0 ? right.text : right.text.lowercased()),
              Derivation(
                steps: left.derivation.steps
                  + right.derivation.steps.filter { !left.derivation.steps.contains($0) }),
              likelihood: left.likelihood * right.likelihood))
        }
      }
      next.sort {
        $0.likelihood != $1.likelihood ? $0.likelihood > $1.likelihood : $0.text < $1.text
      }
      result = Array(next.prefix(Self.mostJoined))
    }
    return result + oneWord(given.whole)
  }

  /// How many joined spellings a given name has at most: what covers nearly all that writers use.
  private static let mostJoined = 24

  private static func oneWord(_ spellings: [Spelling]) -> [Spelling] {
    spellings.filter { FormTokens($0.text).words.count == 1 }
  }

  /// The Russian spelling as it turns up in Ukrainian text, with its Russian endings.
  private func addRussian(
    _ source: String, _ recipe: Recipe, to draft: inout LexiconBuilder.LexemeDraft
  ) {
    for spelling in UkrainianDerivation.cyrillicRussified(
      ofWord: source, kind: recipe.kind, role: recipe.role.namePart)
    where !draft.spellings.contains(where: { $0.text.utf8.elementsEqual(spelling.text.utf8) }) {
      draft.spellings.append((spelling.text, spelling.derivation.description))
      let number = draft.spellings.count - 1
      let forms = UkrainianDerivation.russianParadigm(
        of: spelling.text, role: recipe.role.namePart, gender: recipe.gender)
      for form in forms {
        draft.words.append(.init(text: form.form, slots: form.slots, spelling: number))
      }
    }
  }

  // MARK: Inflection

  private func addForms(
    of text: String, _ recipe: Recipe, spelling: Int,
    to draft: inout LexiconBuilder.LexemeDraft
  ) {
    guard recipe.inflects else {
      draft.words.append(.init(text: text, slots: .all, spelling: spelling))
      return
    }
    switch recipe.language {
    case .korean:
      draft.words.append(.init(text: text, slots: .all, spelling: spelling))
    case .english:
      draft.words.append(.init(text: text, slots: Self.singular, spelling: spelling))
      // Names of one or two letters have no plural that anybody writes: Is, Ohs.
      if recipe.role == .family, text.utf8.count > 2 {
        draft.words.append(
          .init(text: Self.pluralOfName(text), slots: Self.plural, spelling: spelling))
      }
    case .ukrainian:
      let hints = UkrainianHints(
        kind: recipe.kind, gender: recipe.gender, role: recipe.role.namePart,
        isKorean: recipe.isKorean)
      Self.add(declension.paradigm(ofWord: text, hints: hints), spelling: spelling, to: &draft)
    }
  }

  /// Names keep their spelling in the plural: the Kennedys, the Joneses.
  private static func pluralOfName(_ name: String) -> String {
    let hisses = ["s", "x", "z", "ch", "sh"].contains {
      name.utf8.reversed().starts(with: $0.utf8.reversed())
    }
    return name + (hisses ? "es" : "s")
  }

  /// Adds every form of a paradigm with all the slots it stands for.
  static func add(
    _ paradigm: WordParadigm, spelling: Int, to draft: inout LexiconBuilder.LexemeDraft
  ) {
    for form in Self.forms(of: paradigm) {
      draft.words.append(.init(text: form.text, slots: form.slots, spelling: spelling))
    }
  }

  static func forms(of paradigm: WordParadigm) -> [(text: String, slots: SlotSet)] {
    var forms: [(text: String, slots: SlotSet)] = []
    for slot in Slot.all {
      for form in paradigm.forms(slot) {
        // Bytes, not strings: unequal strings beyond ASCII are compared by their normal forms.
        if let index = forms.firstIndex(where: { $0.text.utf8.elementsEqual(form.utf8) }) {
          forms[index].slots.insert(SlotSet(slot))
        } else {
          forms.append((form, SlotSet(slot)))
        }
      }
    }
    return forms
  }
}
