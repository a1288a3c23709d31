internal import ConcordModel

/// The engine of schemes that write Hangul, by sound or by letter.
///
/// A class, so that a word costs no copy of the tables. What the options of a file say is told with
/// the fields that keep them.
final class HangulTable: Sendable {
  /// How the given name of a person is joined.
  enum GivenStyle: String {
    case joined, hyphenated, spaced

    init(_ style: House.KoreanGivenNameStyle) {
      switch style {
      case .joined: self = .joined
      case .spaced: self = .spaced
      case .hyphenated, .asListed: self = .hyphenated
      }
    }
  }

  /// How a number before a unit is written (종로 2가).
  enum Numbers: String {
    /// Jongno 2(i)-ga.
    case spoken
    /// Chongno 2-ga.
    case figure
    /// Il-tong.
    case words
  }

  /// What kind of words a text is read as.
  enum Reading {
    case words, names, persons
  }

  typealias Piece = HangulRules.Piece

  let rules: HangulRules
  /// Option `liquid kept`, `tension yes`.
  let sounds: HangulSounds
  /// Not with option `sound-changes no`, for schemes by letter.
  let writesSounds: Bool
  /// Option `person yes`: every word is a name of a person.
  let isPersonal: Bool
  /// Option `family-table yes`: the usual spelling of a family name (Kim, not Gim).
  let usesFamilyTable: Bool
  /// Option `given joined`, `hyphenated`, `spaced`.
  let givenStyle: GivenStyle
  /// Option `given-sounds no`: sounds do not act within a given name, nor voicing; with `voicing`,
  /// onsets voice.
  let soundsInGiven: Bool
  let voicesGiven: Bool
  /// Option `given-initial kept`: ㄹ at the start of a given name is sounded.
  let keepsGivenInitial: Bool
  /// Option `native-given joined`: a given name that no Chinese characters have is one word.
  let joinsNativeGiven: Bool
  /// Option `numbers spoken`, `figure`, `words`.
  let numbers: Numbers?
  /// Option `words`: the kinds of `KoreanSoundWords` that are taken, parted by commas.
  let keepsNN: Bool
  let showsHardness: Bool

  init(_ file: SchemeFile) throws(SchemeError) {
    func option(_ name: Substring, _ value: Substring) -> Bool { file.options[name] == value }
    rules = try HangulRules(file)
    var sounds = HangulSounds()
    sounds.liquid = option("liquid", "kept") ? .kept : .nasal
    sounds.showsTension = option("tension", "yes")
    self.sounds = sounds
    writesSounds = !option("sound-changes", "no")
    isPersonal = option("person", "yes")
    usesFamilyTable = option("family-table", "yes")
    givenStyle = file.options["given"].flatMap { GivenStyle(rawValue: String($0)) } ?? .joined
    soundsInGiven = file.options["given-sounds"] == nil || option("given-sounds", "yes")
    voicesGiven = soundsInGiven || option("given-sounds", "voicing")
    keepsGivenInitial = option("given-initial", "kept")
    joinsNativeGiven = option("native-given", "joined")
    numbers = file.options["numbers"].flatMap { Numbers(rawValue: String($0)) }
    let kinds = (file.options["words"] ?? "").split(separator: ",")
      .compactMap { KoreanSoundWords.Kind(rawValue: String($0)) }
    keepsNN = kinds.contains(.nn)
    showsHardness = kinds.contains(.tense)
  }

  /// The text with every run of Hangul written by this scheme, the rest as it is.
  ///
  /// Loose compatibility and half-width letters are put together to syllables where they make some.
  func apply(_ text: String, _ reading: Reading) -> String {
    let reading = isPersonal ? .persons : reading
    var writer = HangulWriter(table: self, reading: reading)
    if !writer.write(text, stopsAtLooseLetters: true) {
      writer = HangulWriter(table: self, reading: reading)
      _ = writer.write(HangulJamo.composed(text), stopsAtLooseLetters: false)
    }
    return String(decoding: writer.output, as: UTF8.self)
  }
}
