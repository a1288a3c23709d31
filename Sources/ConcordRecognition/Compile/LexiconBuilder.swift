internal import ConcordModel
internal import ConcordText

/// Collects lexemes, forms and concepts and lays them out as an image.
///
/// Nothing here knows languages: what a name can be spelled like and how it inflects has been decided
/// by the one who calls.
struct LexiconBuilder {
  /// One inflected spelling of a lexeme.
  struct WordForm: Hashable {
    var text: String
    var slots: SlotSet
    /// An index into the spellings of the draft.
    var spelling: Int
  }

  /// A lexeme before it has its number.
  struct LexemeDraft {
    var language: Language
    var role: WordRole
    /// The base spellings with how each arises; the first is the canonical one.
    var spellings: [(text: String, derivation: String?)]
    var words: [WordForm]
  }

  /// A word in the order of building.
  private struct WordEntry {
    var key: UInt64
    /// What the scanner asks the filter for: the part before an apostrophe, or two syllables.
    var filterKey: UInt64
    var posting: Posting
  }

  /// What the first word of some form needs of the filter.
  private struct RootNeed: OptionSet {
    var rawValue: UInt8
    static let upper = RootNeed(rawValue: 1)
    static let lower = RootNeed(rawValue: 2)
  }

  private var entries: [WordEntry] = []
  private var lexemes: [Lexeme] = []
  private var rootNeeds: [RootNeed] = []
  private var spellings: [SpellingRecord] = []
  private var lexemeNumbers: [LexiconKey: UInt32] = [:]
  private var nodes: [Node] = [Node(firstForm: 0, countAndChildren: 0)]
  private var transitions: [UInt64: UInt32] = [:]
  private var formsOfNode: [(node: UInt32, form: UInt32)] = []
  private(set) var forms: [FormRecord] = []
  private(set) var formWords: [FormWord] = []
  private var formExtras: [FormExtra] = []
  private var concepts: [ConceptRecord] = []
  private var strings: [UInt8] = []
  // By hash of the bytes: hashing strings beyond ASCII normalises them, which costs more than all
  // the rest of building.
  private var stringOffsets: [LexiconKey: UInt32] = [:]
  private var derivations: [SpellingRecord] = []
  private var derivationNumbers: [String: UInt16] = [:]
  private var folded: [UInt8] = []

  init() {
    derivations.append(SpellingRecord(textOffset: 0, textLength: 0, derivation: 0))
  }

  // MARK: Strings

  /// The place of a text among the strings; equal texts share one.
  mutating func string(_ text: String) -> (offset: UInt32, length: UInt16) {
    let length = UInt16(clamping: text.utf8.count)
    var key = LexiconKey()
    key.add(text)
    if let offset = stringOffsets[key] { return (offset, length) }
    let offset = UInt32(clamping: strings.count)
    strings.append(contentsOf: text.utf8)
    stringOffsets[key] = offset
    return (offset, length)
  }

  /// The number of a derivation or paradigm name; 0 for none.
  mutating func derivation(_ text: String?) -> UInt16 {
    guard let text else { return 0 }
    if let number = derivationNumbers[text] { return number }
    guard derivations.count < Int(UInt16.max) else { return 0 }
    let number = UInt16(derivations.count)
    let place = string(text)
    derivations.append(
      SpellingRecord(textOffset: place.offset, textLength: place.length, derivation: 0))
    derivationNumbers[text] = number
    return number
  }

  // MARK: Lexemes

  /// The number of a lexeme; drafts with equal contents share one.
  mutating func lexeme(_ draft: LexemeDraft) -> UInt32 {
    var identity = LexiconKey()
    identity.add(draft.language.rawValue)
    identity.add(String(draft.role.rawValue))
    for spelling in draft.spellings {
      identity.add(spelling.text)
      identity.add(spelling.derivation ?? "")
    }
    var wordKeys: [(key: UInt64, filterKey: UInt64)] = []
    wordKeys.reserveCapacity(draft.words.count)
    for word in draft.words {
      let keys = self.keys(of: word.text)
      wordKeys.append(keys)
      let values = (keys.key, UInt64(word.slots.rawValue) << 16 | UInt64(word.spelling))
      withUnsafeBytes(of: values) { identity.add($0) }
    }
    if let number = lexemeNumbers[identity] { return number }
    let number = UInt32(lexemes.count)
    lexemeNumbers[identity] = number
    lexemes.append(
      Lexeme(
        root: 0, firstSpelling: UInt32(spellings.count),
        spellingCount: UInt16(clamping: draft.spellings.count), role: draft.role.rawValue,
        language: UInt8(draft.language.index), reserved: 0))
    rootNeeds.append([])
    for spelling in draft.spellings {
      let place = string(spelling.text)
      spellings.append(
        SpellingRecord(
          textOffset: place.offset, textLength: place.length,
          derivation: derivation(spelling.derivation)))
    }
    for (word, keys) in zip(draft.words, wordKeys) {
      let posting = Posting(
        lexeme: number, slotsAndEnd: word.slots.rawValue & 0x3FFF,
        spelling: UInt16(clamping: word.spelling))
      entries.append(WordEntry(key: keys.key, filterKey: keys.filterKey, posting: posting))
    }
    return number
  }

  /// The key of a word and the key by which the scanner comes across it.
  private mutating func keys(of word: String) -> (key: UInt64, filterKey: UInt64) {
    folded.removeAll(keepingCapacity: true)
    var text = word
    text.withUTF8 { Fold.append($0, to: &folded) }
    return folded.withUnsafeBufferPointer { bytes in
      let key = WordKey.of(folded: bytes)
      if let first = bytes.first, (0xEA...0xED).contains(first), bytes.count > 6 {
        return (key, WordKey.of(folded: UnsafeBufferPointer(rebasing: bytes[..<6])))
      }
      guard let apostrophe = bytes.firstIndex(of: 0x27), apostrophe > 0 else { return (key, key) }
      return (key, WordKey.of(folded: UnsafeBufferPointer(rebasing: bytes[..<apostrophe])))
    }
  }

  // MARK: Concepts and forms

  mutating func addConcept(
    id: String, kind: ConceptEntry.Kind, gender: Gender?, isDistinctive: Bool, isKorean: Bool
  ) -> UInt32 {
    let place = string(id)
    concepts.append(
      ConceptRecord(
        idOffset: place.offset, idLength: place.length,
        kind: UInt8(ConceptEntry.Kind.allCases.firstIndex(of: kind) ?? 0),
        gender: LexiconBuilder.code(gender),
        english: 0, korean: 0, ukrainian: 0,
        flags: (isDistinctive ? 1 : 0) | (isKorean ? 2 : 0)))
    return UInt32(concepts.count - 1)
  }

  /// 0 unknown, else 1 + the index among the cases.
  private static func code(_ gender: Gender?) -> UInt8 {
    UInt8(gender.flatMap { Gender.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0)
  }

  mutating func setCanonical(_ form: UInt32, of concept: UInt32, in language: Language) {
    switch language {
    case .english: concepts[Int(concept)].english = form + 1
    case .korean: concepts[Int(concept)].korean = form + 1
    case .ukrainian: concepts[Int(concept)].ukrainian = form + 1
    }
  }

  /// What tells a form apart beside its words.
  struct FormDraft {
    var concept: UInt32
    var language: Language
    var text: String
    var words: [FormWord]
    var standing: FormStanding
    var shape: FormShape
    var caseRule: CaseRule
    var flags: FormFlags = []
    var plural: String?
    var paradigm: String?
    /// The gender of the term, where it has one of its own.
    var gender: Gender?
    /// nil: the form itself.
    var target: UInt32?
    /// Whether the text is searched for it; false for one that is only printed.
    var isMatched = true
  }

  @discardableResult
  mutating func addForm(_ draft: FormDraft) -> UInt32 {
    let number = UInt32(forms.count)
    let text = string(draft.text)
    let firstWord = place(of: draft.words)
    forms.append(
      FormRecord(
        concept: draft.concept, firstWord: firstWord, target: draft.target ?? number,
        textOffset: text.offset, textLength: text.length,
        wordCount: UInt8(clamping: draft.words.count), language: UInt8(draft.language.index),
        standing: draft.standing, shape: draft.shape, caseRule: draft.caseRule,
        flags: draft.flags, capitals: LexiconBuilder.capitals(draft.text)))
    if draft.plural != nil || draft.paradigm != nil || draft.gender != nil {
      let plural = draft.plural.map { string($0) } ?? (0, 0)
      formExtras.append(
        FormExtra(
          form: number, pluralOffset: plural.0, pluralLength: plural.1,
          paradigm: derivation(draft.paradigm), gender: UInt16(LexiconBuilder.code(draft.gender))))
    }
    if draft.isMatched { link(draft.words, draft.caseRule, draft.text, form: number) }
    return number
  }

  private static func capitals(_ text: String) -> UInt16 {
    var text = text
    return text.withUTF8 { Capitals.of($0) }
  }

  /// Where the words of a form are kept. A family name alone is the tail of the name before it.
  private mutating func place(of words: [FormWord]) -> UInt32 {
    if words.count == 1, let last = formWords.last, last.lexeme == words[0].lexeme,
      last.role == words[0].role
    {
      return UInt32(formWords.count - 1)
    }
    formWords.append(contentsOf: words)
    return UInt32(formWords.count - words.count)
  }

  private mutating func link(
    _ words: [FormWord], _ rule: CaseRule, _ text: String, form: UInt32
  ) {
    guard let first = words.first else { return }
    let startsUpper = text.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
    let isCased = text.unicodeScalars.first.map { $0.properties.isCased } ?? false
    switch rule {
    case .any: rootNeeds[Int(first.lexeme)].formUnion([.upper, .lower])
    case .capital: rootNeeds[Int(first.lexeme)].formUnion(isCased ? .upper : [.upper, .lower])
    case .exact:
      rootNeeds[Int(first.lexeme)].formUnion(
        !isCased ? [.upper, .lower] : startsUpper ? .upper : .lower)
    }
    var node = lexemes[Int(first.lexeme)].root
    if node == 0 {
      node = newNode()
      lexemes[Int(first.lexeme)].root = node
    }
    for word in words.dropFirst() {
      let key = UInt64(node) << 32 | UInt64(word.lexeme)
      if let next = transitions[key] {
        node = next
      } else {
        nodes[Int(node)].countAndChildren |= 1
        nodes[Int(node)].childMask |= Node.bit(of: word.lexeme)
        let next = newNode()
        transitions[key] = next
        node = next
      }
    }
    formsOfNode.append((node, form))
  }

  private mutating func newNode() -> UInt32 {
    nodes.append(Node(firstForm: 0, countAndChildren: 0))
    return UInt32(nodes.count - 1)
  }

  // MARK: Layout

  /// The image of everything added.
  consuming func image(key: LexiconKey) -> [UInt8] {
    let (words, postings, filter) = layOutWords()
    // In the order of keys, so that one glossary makes one image.
    let transitionTable = HashTable.build(
      transitions.sorted { $0.key < $1.key }.map { key, value in
        (LexiconView.transitionKey(UInt32(key >> 32), UInt32(truncatingIfNeeded: key)), value)
      })
    let nodeForms = layOutNodes()
    var contents: [UnsafeRawBufferPointer] = []
    func add<T>(_ array: [T]) {
      array.withUnsafeBytes { bytes in
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        copy.copyMemory(from: bytes)
        contents.append(UnsafeRawBufferPointer(copy))
      }
    }
    add(filter)
    add(words)
    add(postings)
    add(lexemes)
    add(spellings)
    add(transitionTable)
    add(nodes)
    add(nodeForms)
    add(forms)
    add(formExtras)
    add(formWords)
    add(concepts)
    add(derivations)
    add(strings)
    defer { for content in contents { content.deallocate() } }
    return LexiconImage.assemble(contents, key: key)
  }

  private mutating func layOutWords() -> ([HashTable.Slot], [Posting], [UInt64]) {
    entries.sort { $0.key != $1.key ? $0.key < $1.key : $0.posting.lexeme < $1.posting.lexeme }
    var postings: [Posting] = []
    postings.reserveCapacity(entries.count)
    var words: [(UInt64, UInt32)] = []
    var filterKeys = Set<UInt64>()
    var index = 0
    while index < entries.count {
      let key = entries[index].key
      words.append((key, UInt32(postings.count)))
      while index < entries.count, entries[index].key == key {
        let entry = entries[index]
        let need = rootNeeds[Int(entry.posting.lexeme)]
        if need.contains(.upper) {
          filterKeys.insert(WordKey.filterKey(entry.filterKey, startsUpper: true))
        }
        if need.contains(.lower) {
          filterKeys.insert(WordKey.filterKey(entry.filterKey, startsUpper: false))
        }
        // The same lexeme and spelling in several slots is one posting.
        if let last = postings.last, postings.count > Int(words[words.count - 1].1),
          last.lexeme == entry.posting.lexeme, last.spelling == entry.posting.spelling
        {
          postings[postings.count - 1].slotsAndEnd |= entry.posting.slotsAndEnd
        } else {
          postings.append(entry.posting)
        }
        index += 1
      }
      postings[postings.count - 1].slotsAndEnd |= 0x8000
    }
    return (HashTable.build(words), postings, WordFilter.build(filterKeys))
  }

  private mutating func layOutNodes() -> [UInt32] {
    formsOfNode.sort { $0.node != $1.node ? $0.node < $1.node : $0.form < $1.form }
    var nodeForms: [UInt32] = []
    nodeForms.reserveCapacity(formsOfNode.count)
    for (node, form) in formsOfNode {
      if nodes[Int(node)].formCount == 0 {
        nodes[Int(node)].firstForm = UInt32(nodeForms.count)
      }
      nodes[Int(node)].countAndChildren += 2
      nodeForms.append(form)
    }
    return nodeForms
  }
}
