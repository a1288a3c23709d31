internal import ConcordText

/// The forms that may follow a Korean noun, compiled from the shipped tables into flat arrays.
///
/// A form is one allomorph of one element. Forms hang on a trie over UTF-16 units; the first
/// syllable is looked up in a table, so that most words that are no tail cost one load. The arrays
/// are allocated once and live as long as the process.
struct KoreanGrammar: @unchecked Sendable {
  // `@unchecked`: the pointers are written in `init` and only read afterwards.

  struct Form: BitwiseCopyable {
    /// The bit of its class, and the classes that may follow.
    var classBit: UInt64
    var next: UInt64
    var entry: UInt16
    /// Who may carry it when it touches the name.
    var hosts: UInt8
    /// The finals after which it is right, and those after which it is accepted all the same.
    var right: UInt8
    var lenient: UInt8
    var final: KoreanFinal
    var kind: KoreanTail.Element.Kind
    /// Whether it cannot be the last element.
    var mustContinue: Bool
    /// Whether it stands for another word: as the whole tail it refuses every other reading.
    var isBarrier: Bool
    var textStart: UInt32
    var textCount: UInt32
  }

  /// The form of an element after each final, in the order of `KoreanFinal`.
  struct Entry: BitwiseCopyable {
    var vowel: UInt16
    var rieul: UInt16
    var consonant: UInt16

    subscript(final: KoreanFinal) -> UInt16 {
      switch final {
      case .vowel: vowel
      case .rieul: rieul
      case .consonant: consonant
      }
    }
  }

  struct Node: BitwiseCopyable {
    var key: UInt16
    var formCount: UInt16
    var firstForm: UInt32
    var firstChild: UInt32
    var childCount: UInt32
  }

  /// What may begin a tail after a name, after a family name, and a title that stands alone.
  let start: UInt64
  let startAfterFamilyName: UInt64
  /// The classes of suffixes and titles.
  let nominal: UInt64
  let forms: UnsafePointer<Form>
  let formCount: Int
  let entries: UnsafePointer<Entry>
  private let nodes: UnsafePointer<Node>
  private let nodeForms: UnsafePointer<UInt16>
  private let texts: UnsafePointer<UInt8>
  /// The node of each syllable at the root, 0 for none.
  private let syllables: UnsafePointer<UInt16>
  private let root: Node
  /// What paradigms show: particles, then forms of the copula, in the order of the tables.
  let paradigm: [KoreanGrammarBuilder.Function]
  /// How many classes the tables name; 64 at most have a bit.
  let classCount: Int

  static let shared = KoreanGrammar(KoreanGrammarBuilder.shipped())

  init(_ builder: KoreanGrammarBuilder) {
    let trie = KoreanFormTrie(keys: builder.keys)
    start = ~0
    startAfterFamilyName = builder.afterFamilyName
    nominal = builder.nominal
    forms = Self.frozen(builder.forms)
    formCount = builder.forms.count
    entries = Self.frozen(builder.entries)
    nodes = Self.frozen(trie.nodes)
    nodeForms = Self.frozen(trie.forms)
    texts = Self.frozen(builder.texts)
    syllables = Self.frozen(trie.firstSyllables)
    root = trie.nodes[0]
    paradigm = builder.paradigm
    classCount = builder.classCount
  }

  private static func frozen<Value: BitwiseCopyable>(_ values: [Value]) -> UnsafePointer<Value> {
    let copy = UnsafeMutablePointer<Value>.allocate(capacity: max(values.count, 1))
    for (index, value) in values.enumerated() { (copy + index).initialize(to: value) }
    return UnsafePointer(copy)
  }

  /// The bytes of a form.
  func text(_ form: UInt16) -> UnsafeBufferPointer<UInt8> {
    let form = forms[Int(form)]
    return UnsafeBufferPointer(start: texts + Int(form.textStart), count: Int(form.textCount))
  }

  /// The node of a tail's first unit, or nil.
  func firstNode(_ unit: UInt16) -> Node? {
    let syllable = unit &- 0xAC00
    if syllable < 11_172 {
      let node = syllables[Int(syllable)]
      return node == 0 ? nil : nodes[Int(node)]
    }
    return child(of: root, unit)
  }

  /// The node one unit further, or nil. Children are few and sorted.
  func child(of node: Node, _ unit: UInt16) -> Node? {
    var low = Int(node.firstChild)
    var high = low + Int(node.childCount)
    while low < high {
      let middle = (low + high) >> 1
      let key = nodes[middle].key
      if key == unit { return nodes[middle] }
      if key < unit { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The forms that end at a node.
  func forms(at node: Node) -> UnsafeBufferPointer<UInt16> {
    UnsafeBufferPointer(start: nodeForms + Int(node.firstForm), count: Int(node.formCount))
  }
}
