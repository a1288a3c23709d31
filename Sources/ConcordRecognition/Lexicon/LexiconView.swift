internal import ConcordModel

/// Typed access to the sections of a lexicon image.
///
/// Every index is checked against its section: a damaged cache gives wrong or missing answers, never
/// a read outside the image.
struct LexiconView {
  /// A section as an array of records.
  struct Table<Record> {
    private let base: UnsafeRawPointer?
    let count: Int

    init(_ bytes: UnsafeRawBufferPointer) {
      base = bytes.baseAddress
      count = bytes.count / MemoryLayout<Record>.stride
    }

    @inline(__always)
    subscript(index: Int) -> Record? {
      guard index >= 0, index < count, let base else { return nil }
      return base.load(fromByteOffset: index * MemoryLayout<Record>.stride, as: Record.self)
    }

    var pointer: UnsafePointer<Record>? { base?.assumingMemoryBound(to: Record.self) }
  }

  let filter: WordFilter
  let words: HashTable
  let postings: Table<Posting>
  let lexemes: Table<Lexeme>
  let spellings: Table<SpellingRecord>
  let transitions: HashTable
  let nodes: Table<Node>
  let nodeForms: Table<UInt32>
  let forms: Table<FormRecord>
  let formExtras: Table<FormExtra>
  let formWords: Table<FormWord>
  let concepts: Table<ConceptRecord>
  let derivations: Table<SpellingRecord>
  let strings: UnsafeRawBufferPointer

  /// Two words with no bit set: a filter that lets nothing through.
  // Never written after it is made.
  nonisolated(unsafe) private static let noWords = UnsafePointer(
    UnsafeMutablePointer<UInt64>.allocate(capacity: 2).initialised(to: 0, count: 2))

  /// A view of nothing.
  static var empty: LexiconView { LexiconView() }

  private init() {
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    filter = WordFilter(words: LexiconView.noWords, count: 2)
    words = HashTable(nothing)
    postings = Table(nothing)
    lexemes = Table(nothing)
    spellings = Table(nothing)
    transitions = HashTable(nothing)
    nodes = Table(nothing)
    nodeForms = Table(nothing)
    forms = Table(nothing)
    formExtras = Table(nothing)
    formWords = Table(nothing)
    concepts = Table(nothing)
    derivations = Table(nothing)
    strings = nothing
  }

  /// Nil when the filter has no size that its reader could use.
  init?(_ bytes: UnsafeRawBufferPointer, sections: [Range<Int>]) {
    func section(_ section: LexiconSection) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: bytes[sections[section.rawValue]])
    }
    func isTable(_ count: Int) -> Bool { count >= 2 && count & (count - 1) == 0 }
    let filterWords = Table<UInt64>(section(.filter))
    guard isTable(filterWords.count), let filterBase = filterWords.pointer else { return nil }
    filter = WordFilter(words: filterBase, count: filterWords.count)
    self.words = HashTable(section(.words))
    transitions = HashTable(section(.transitions))
    postings = Table(section(.postings))
    lexemes = Table(section(.lexemes))
    spellings = Table(section(.spellings))
    nodes = Table(section(.nodes))
    nodeForms = Table(section(.nodeForms))
    forms = Table(section(.forms))
    formExtras = Table(section(.formExtras))
    formWords = Table(section(.formWords))
    concepts = Table(section(.concepts))
    derivations = Table(section(.derivations))
    strings = section(.strings)
  }

  /// The index of the first posting of a word, or nil for a word that the lexicon does not know.
  @inline(__always)
  func firstPosting(_ key: UInt64) -> Int? {
    words.value(for: key).map(Int.init)
  }

  /// The node that a lexeme leads to from a node.
  @inline(__always)
  func child(of node: UInt32, by lexeme: UInt32) -> UInt32? {
    transitions.value(for: LexiconView.transitionKey(node, lexeme))
  }

  static func transitionKey(_ node: UInt32, _ lexeme: UInt32) -> UInt64 {
    WordKey.mix(0x1D8E_4E27_C47D_124F, UInt64(node) << 32 | UInt64(lexeme))
  }

  /// The extra properties of a form, by binary search.
  func extra(of form: UInt32) -> FormExtra? {
    var low = 0
    var high = formExtras.count
    while low < high {
      let middle = (low + high) / 2
      guard let extra = formExtras[middle] else { return nil }
      if extra.form == form { return extra }
      if extra.form < form { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// What the concept of a form is.
  func kind(of form: FormRecord) -> ConceptEntry.Kind? {
    concepts[Int(form.concept)]?.conceptKind
  }

  /// Whether a form names a person by a Korean name.
  func isKorean(_ form: FormRecord) -> Bool {
    concepts[Int(form.concept)]?.isKorean ?? false
  }

  /// Whether the family name alone names the person.
  func isDistinctive(_ form: FormRecord) -> Bool {
    concepts[Int(form.concept)]?.isDistinctive ?? false
  }

  func string(_ offset: UInt32, _ length: UInt16) -> String {
    String(decoding: bytes(offset, length), as: UTF8.self)
  }

  func bytes(_ offset: UInt32, _ length: UInt16) -> UnsafeRawBufferPointer {
    let start = Int(offset)
    let end = start + Int(length)
    guard end <= strings.count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(rebasing: strings[start..<end])
  }
}

extension UnsafeMutablePointer {
  fileprivate func initialised(to value: Pointee, count: Int) -> Self {
    initialize(repeating: value, count: count)
    return self
  }
}
