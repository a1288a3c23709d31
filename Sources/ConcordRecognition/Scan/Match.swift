internal import ConcordModel

/// A sequence of words that the trie knows, before it is decided what it names.
struct Match {
  /// Byte offsets of the words themselves.
  var start: Int
  var coreEnd: Int
  /// The end with the possessive or the particles that follow.
  var end: Int
  /// The node whose forms the words have.
  var node: UInt32
  /// The slots in which all the words agree.
  var slots: SlotSet
  var wordCount: UInt8
  /// The gap before each word but the first, eight bits each, up to eight.
  var gaps: UInt64
  /// The spelling of each word, counted in its lexeme, sixteen bits each, up to four.
  var spellings: UInt64
  /// The first form of the node that passed, and its concept.
  var form: UInt32
  var concept: UInt32
  /// Whether that form is fixed, and whether it is a family name alone.
  var isFixed: Bool
  var isShort: Bool
  /// Whether the node has no other form.
  var isOnlyForm: Bool

  /// Remembers the form that passed.
  mutating func take(_ number: UInt32, _ record: FormRecord) {
    form = number
    concept = record.concept
    isFixed = record.flags.contains(.fixed)
    isShort = record.shape == .short
  }

  func gap(before word: Int) -> Gap {
    Gap(rawValue: UInt8(truncatingIfNeeded: gaps >> UInt64(8 * (word - 1))))
  }

  func spelling(of word: Int) -> Int {
    word < 4 ? Int(UInt16(truncatingIfNeeded: spellings >> UInt64(16 * word))) : 0
  }
}
