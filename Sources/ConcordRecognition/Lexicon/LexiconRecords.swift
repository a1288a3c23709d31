internal import ConcordModel

// The fixed-size records of a lexicon image. Each is plain integers, so that a mapped file is read
// in place; indices into other sections are checked where they are used, since a cache may lie.

/// A possible reading of a word: which lexeme, in which slots, by which of its spellings.
struct Posting {
  var lexeme: UInt32
  /// `SlotSet` bits 0…13; bit 15 marks the last posting of a word.
  var slotsAndEnd: UInt16
  /// Counts from the first spelling of the lexeme.
  var spelling: UInt16

  var slots: SlotSet { SlotSet(rawValue: slotsAndEnd & 0x3FFF) }
  var isLast: Bool { slotsAndEnd & 0x8000 != 0 }
}

/// A unit of inflection: one word as a part of names or terms, with its spellings.
///
/// Spelling 0 is the canonical one.
struct Lexeme {
  /// The trie node that a sequence starting with this lexeme reaches; 0 if none starts with it.
  var root: UInt32
  var firstSpelling: UInt32
  var spellingCount: UInt16
  /// A `WordRole`.
  var role: UInt8
  /// `Language.index`
  var language: UInt8
  var reserved: UInt32
}

/// A spelling of a lexeme in its base form.
struct SpellingRecord {
  var textOffset: UInt32
  var textLength: UInt16
  /// An index into the derivations; 0 is the canonical spelling's, which has none.
  var derivation: UInt16
}

/// A node of the trie over lexemes: a sequence read so far.
struct Node {
  /// The first of its forms in the list of node forms.
  var firstForm: UInt32
  /// The number of its forms, times two, plus one where longer sequences go on from here.
  var countAndChildren: UInt32
  /// A bit for each child, chosen by its lexeme: most lexemes that lead nowhere are told so without a
  /// look into the table of transitions.
  var childMask: UInt32 = 0

  static func bit(of lexeme: UInt32) -> UInt32 {
    1 << ((lexeme &* 0x9E37_79B9) >> 27)
  }

  func mayLead(by lexeme: UInt32) -> Bool { childMask & Node.bit(of: lexeme) != 0 }

  var formCount: Int { Int(countAndChildren >> 1) }
  var hasChildren: Bool { countAndChildren & 1 != 0 }
}

/// A pattern: a sequence of lexemes that names a concept.
struct FormRecord {
  var concept: UInt32
  var firstWord: UInt32
  /// The form whose canonical words are printed in this one's place; itself where it may stand.
  var target: UInt32
  /// The whole form as the glossary has it.
  var textOffset: UInt32
  var textLength: UInt16
  var wordCount: UInt8
  /// `Language.index`
  var language: UInt8
  var standing: FormStanding
  var shape: FormShape
  var caseRule: CaseRule
  var flags: FormFlags
  /// `Capitals` of the text.
  var capitals: UInt16
  /// Fills the record, so that no byte of an image is left to chance.
  let filler: UInt16 = 0
}

/// What only few forms have.
struct FormExtra {
  var form: UInt32
  /// The listed plural; empty where it follows the rule.
  var pluralOffset: UInt32
  var pluralLength: UInt16
  /// The number of the listed declension paradigm among the derivations; 0 for none.
  var paradigm: UInt16
  /// The gender of the term itself: 0 unknown, else 1 + the index of `Gender` among its cases.
  var gender: UInt16
  var reserved: UInt16 = 0
}

/// A word of a form: its lexeme and what may stand before it.
struct FormWord {
  var lexeme: UInt32
  /// `Gap` bits that may stand between the word before and this one.
  var gaps: UInt8
  /// The gap that the canonical form has: one `Gap` bit.
  var canonicalGap: UInt8
  /// A `WordRole`.
  var role: UInt8
  var reserved: UInt8 = 0
}

/// A concept as the lexicon keeps it.
struct ConceptRecord {
  var idOffset: UInt32
  var idLength: UInt16
  /// The index of `ConceptEntry.Kind` among its cases.
  var kind: UInt8
  /// 0 unknown, else 1 + the index of `Gender` among its cases.
  var gender: UInt8
  /// The canonical form of each language, plus one; 0 where there is none.
  var english: UInt32
  var korean: UInt32
  var ukrainian: UInt32
  /// Bit 0: distinctive. Bit 1: the name is Korean.
  var flags: UInt32

  /// nil only in a damaged image.
  var conceptKind: ConceptEntry.Kind? { ConceptEntry.Kind.allCases[safe: Int(kind)] }
  var isDistinctive: Bool { flags & 1 != 0 }
  var isKorean: Bool { flags & 2 != 0 }
}

/// What stands between two words of a match.
struct Gap: OptionSet {
  let rawValue: UInt8

  /// White space, with at most one line break.
  static let space = Gap(rawValue: 1)
  static let hyphen = Gap(rawValue: 2)
  /// A full stop with or without white space after it.
  static let stop = Gap(rawValue: 4)
  /// A comma and white space.
  static let comma = Gap(rawValue: 8)
  /// Nothing, where the script changes.
  static let none = Gap(rawValue: 16)
  static let apostrophe = Gap(rawValue: 32)
  /// One other mark such as `&` or `/`, the same as in the form; white space around it is free.
  static let mark = Gap(rawValue: 64)
}

/// What a word is in its form.
enum WordRole: UInt8 {
  case plain, family, given, patronymic

  init(_ role: NamePartRole?) {
    switch role {
    case .family: self = .family
    case .given: self = .given
    case .patronymic: self = .patronymic
    case nil: self = .plain
    }
  }

  var namePart: NamePartRole? {
    switch self {
    case .plain: nil
    case .family: .family
    case .given: .given
    case .patronymic: .patronymic
    }
  }
}

/// The standing of a form under the house that the lexicon was compiled for.
public enum FormStanding: UInt8, Sendable {
  /// What the house prints.
  case canonical
  /// May stand.
  case admitted
  /// The form of another house, or one that the glossary prefers and the house does not.
  case otherHouse
  case deprecated
  case superseded

  /// Whether a form of this standing is left alone where it stands as it is listed.
  var mayStand: Bool { self == .canonical || self == .admitted }
}

/// Which shape of a name a form is.
public enum FormShape: UInt8, Sendable {
  /// The whole name or term.
  case full
  /// A family name alone.
  case short
  /// A name in another order than the canonical one.
  case reordered
  /// The same words joined or split otherwise than the canonical form.
  case rejoined
}

/// When capitals decide whether a form matches.
enum CaseRule: UInt8 {
  /// Any case matches.
  case any
  /// The first letter must be a capital.
  case capital
  /// Every letter must have the case that the form has; a plural ending may be lower case.
  case exact
}

/// Which words of a text start with a capital, where no other letter is one.
///
/// Most names and terms are of this kind, and their capitals are compared without a look at the
/// letters' properties one by one.
enum Capitals {
  /// Of a text with capitals inside a word, or with more words than there are bits.
  static let irregular: UInt16 = 0xFFFF

  /// The capitals of bytes of text, bit `i` for word `i`; words are runs of letters and digits.
  static func of(_ text: UnsafeBufferPointer<UInt8>) -> UInt16 {
    let reader = TokenReader(text)
    var result: UInt16 = 0
    var word = 0
    var position = 0
    while position < text.count {
      guard reader.isWordStart(position) || reader.isHangul(position) else {
        position += 1
        continue
      }
      guard word < 15 else { return irregular }
      if reader.isUpper(position) { result |= 1 << UInt16(word) }
      word += 1
      let end =
        reader.isHangul(position) ? reader.hangulEnd(position) : reader.wordEnd(position)
      position += reader.scalarLength(position)
      while position < end {
        if reader.isUpper(position) { return irregular }
        position += reader.scalarLength(position)
      }
    }
    return result
  }
}

struct FormFlags: OptionSet {
  let rawValue: UInt8

  /// Stays as it is and masks what stands inside.
  static let fixed = FormFlags(rawValue: 1)
}
