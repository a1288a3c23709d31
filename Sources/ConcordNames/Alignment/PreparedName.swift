/// A name read once for any number of comparisons.
///
///     let koo = NameMatcher.shared.prepare("Koo Byoung-sam")
///
/// Takes some hundred nanoseconds to make and some hundred bytes to keep.
public struct PreparedName: Sendable {
  /// What a part is known to be, by its form.
  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// One letter with a full stop, or a capital by itself.
    package static let initial = Traits(rawValue: 1)
    package static let patronymic = Traits(rawValue: 2)
    /// A title, an office, Jr: no part of the name.
    package static let title = Traits(rawValue: 4)
    /// A generic that names of places often go without: -si, 시, City.
    package static let generic = Traits(rawValue: 8)
    /// Hyphenated to the part before.
    package static let hyphenated = Traits(rawValue: 16)
    /// A man’s or a woman’s form of a family name.
    package static let masculine = Traits(rawValue: 32)
    package static let feminine = Traits(rawValue: 64)

    /// What a name may go without and still be the same: a patronymic, a title, a generic, an initial.
    var isMinor: Bool { !isDisjoint(with: [.patronymic, .title, .generic, .initial]) }
  }

  /// The fields of a record: one record for every symbol, and one for the end.
  enum Field {
    static let symbol = 0
    /// What stands before the symbol, see `SymbolReader.Mark`.
    static let mark = 1
    /// Where the part that begins here ends; 0 where none begins.
    static let end = 2
    static let traits = 3
    /// Given names that are forms of one name have one class; 0 is none.
    static let givenClass = 4
    /// The numbers of the groups of one to four symbols that begin here.
    static let groups = 5
    static let stride = 9
  }

  /// The name as it was given.
  public let text: String
  /// The script of most of its letters.
  public let script: NameScript
  /// How many symbols it has.
  package let count: Int
  /// Whether it has the shape of a Korean's own name: a family name and one to three syllables, in
  /// one word of Hangul or in short parts of letters.
  package let isKoreanShaped: Bool
  package let turns: NameTurns
  /// The sounds, for telling at a glance that two names are unlike.
  let signature: SoundSignature
  let records: [UInt16]

  /// The most symbols in a group.
  static let longestGroup = 4

  /// A number that names of the same letters in the same order share, whatever their capitals, hyphens
  /// and spaces; different letters hardly ever do.
  public var key: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(script.rawValue)
    for place in 0..<count {
      hash = (hash ^ UInt64(records[place * Field.stride])) &* 0x100_0000_01B3
    }
    return hash
  }

  package var symbols: [UInt8] {
    (0..<count).map { UInt8(records[$0 * Field.stride + Field.symbol]) }
  }
}
