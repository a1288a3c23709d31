internal import ConcordModel

/// What the tables say of a word: each field is unset until a row sets it, and a row that matches
/// more letters of the word overrides one that matches fewer.
struct WordTraits: Sendable {
  enum Class: UInt8, Sendable { case noun, adjective, possessive, indeclinable }
  enum Stem: UInt8, Sendable { case hard, soft, mixed }
  /// The genitive singular of a masculine noun, the first to generate.
  enum Genitive: UInt8, Sendable { case a, u, au, ua }
  enum PluralGenitive: UInt8, Sendable { case zero, iv, ey, zeroOrIv, ivOrZero }

  /// The last `length` letters of the word are replaced by `letters`.
  struct Replacement: Sendable, Hashable {
    var length: Int
    var letters: [UInt8]

    func applied(to word: [UInt8]) -> [UInt8] {
      Array(word.dropLast(length)) + letters
    }
  }

  var wordClass: Class?
  var gender: Gender?
  var isPlural: Bool?
  var isAnimate: Bool?
  var stem: Stem?
  var genitive: Genitive?
  var pluralGenitive: PluralGenitive?
  /// Stays as it is before a hyphen: `генерал-`.
  var isPrefix = false
  /// The oblique stem (`дох-ід` → `доход`); several where both are heard, the first to generate.
  var oblique: [Replacement] = []
  /// The genitive plural without an ending (`сестр-а` → `сестер`).
  var zero: [Replacement] = []
  /// The nominative plural where it has a stem of its own (`людина` → `люди`).
  var plural: Replacement?
  /// Instrumental plurals accepted before the regular one (`людьми`).
  var instrumentalPlural: [Replacement] = []
  /// Locatives singular to generate before the regular ones.
  var locative: [Replacement] = []
  var vocative: [Replacement] = []
  var paradigm: String?
  /// The row of the plural where the ending does not tell it.
  var pluralParadigm: String?

  /// Sets every field that `other` sets.
  mutating func override(by other: WordTraits) {
    wordClass = other.wordClass ?? wordClass
    gender = other.gender ?? gender
    isPlural = other.isPlural ?? isPlural
    isAnimate = other.isAnimate ?? isAnimate
    stem = other.stem ?? stem
    genitive = other.genitive ?? genitive
    // The ending of the genitive plural and its form replace each other.
    if other.pluralGenitive != nil || !other.zero.isEmpty {
      pluralGenitive = other.pluralGenitive
      zero = other.zero
    }
    isPrefix = isPrefix || other.isPrefix
    if !other.oblique.isEmpty { oblique = other.oblique }
    plural = other.plural ?? plural
    if !other.instrumentalPlural.isEmpty { instrumentalPlural = other.instrumentalPlural }
    if !other.locative.isEmpty { locative = other.locative }
    if !other.vocative.isEmpty { vocative = other.vocative }
    paradigm = other.paradigm ?? paradigm
    pluralParadigm = other.pluralParadigm ?? pluralParadigm
  }

  /// Reads the traits of a row: tokens apart by spaces, replacements measured against a pattern of
  /// `length` letters. Unknown tokens are left out.
  init(_ text: some StringProtocol, patternLength length: Int) {
    for token in text.split(separator: " ") {
      if !readFlag(token) { readReplacement(token, length) }
    }
  }

  init() {}

  private mutating func readFlag(_ token: some StringProtocol) -> Bool {
    switch token {
    case "noun": wordClass = .noun
    case "adj": wordClass = .adjective
    case "poss": wordClass = .possessive
    case "indecl": wordClass = .indeclinable
    case "m": gender = .masculine
    case "f": gender = .feminine
    case "n": gender = .neuter
    case "pl": isPlural = true
    case "sg": isPlural = false
    case "anim": isAnimate = true
    case "inan": isAnimate = false
    case "hard": stem = .hard
    case "soft": stem = .soft
    case "mixed": stem = .mixed
    case "а": genitive = .a
    case "у": genitive = .u
    case "ау": genitive = .au
    case "уа": genitive = .ua
    case "+0": pluralGenitive = .zero
    case "+ів": pluralGenitive = .iv
    case "+ей": pluralGenitive = .ey
    case "+0ів": pluralGenitive = .zeroOrIv
    case "+ів0": pluralGenitive = .ivOrZero
    case "prefix": isPrefix = true
    default: return false
    }
    return true
  }

  private mutating func readReplacement(_ token: some StringProtocol, _ length: Int) {
    guard let colon = token.firstIndex(of: ":") else { return }
    let value = token[token.index(after: colon)...]
    let list = value.split(separator: ",").map {
      Replacement(length: $0 == "=" ? 0 : length, letters: Letter.codes($0))
    }
    switch token[..<colon] {
    case "stem": oblique = list
    case "gp": zero = list
    case "pl": plural = list.first
    case "ip": instrumentalPlural = list
    case "loc": locative = list
    case "voc": vocative = list
    case "p": paradigm = String(value)
    case "pp": pluralParadigm = String(value)
    default: break
    }
  }
}
