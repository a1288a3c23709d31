internal import ConcordModel

/// The engine of schemes that write Hangul, by sound or by letter.
///
/// Rule lines, where a jamo is a compatibility letter and `-` is none:
///
///     onset    ㄱ  k  g        voiceless or initial; voiced, or medial in a scheme by letter
///     onset    ㅅ  sh  sh  ㅟ   the same before these vowels
///     vowel    ㅏ  a
///     vowel    ㅔ  ë  ㅏㅗ      with an empty onset after these vowels
///     after    ㅜ  u  ㅁㅂㅃㅍ  after these onsets
///     person-vowel  ㅚ  oe     in names of persons
///     coda     ㄱ  k
///     boundary ㄴ  ㄱ  n’g      coda and onset together, against the two tables
///     apart    ㅏ  ㅓㅔ  -      a sign between vowels that could be read as one
///     initial  ㄹ  -  ㅣㅑ      a word's first onset, before these vowels or all
///     family   이  Yi           names of families that no table tells
///     respell  신문로  신문노   words whose sounds no rule tells
///     fixed    평양  pyongyang  words, and stems of places, that no rule tells
///     unit     도  -do          the unit of a place: letters, the same after ㄱ ㄷ ㅂ, or + for a
///                               hyphen that sounds act across, and `any` for islands too
///
/// What the options say is told with the fields that keep them.
struct HangulTable: Sendable {
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

  /// A piece of the pool.
  typealias Piece = Range<Int32>

  struct Special: Sendable {
    var jamo: UInt8
    /// A bit a vowel, or an onset for `onsetVowels`.
    var vowels: UInt32
    var piece: Piece

    func holds(_ jamo: UInt8, _ vowel: UInt8) -> Bool {
      self.jamo == jamo && vowels & (1 << UInt32(vowel)) != 0
    }
  }

  /// A word with letters of its own.
  struct Fixed: Sendable {
    var from: [HangulSyllable]
    var piece: Piece
  }

  struct Unit: Sendable {
    var syllables: [HangulSyllable]
    /// Its place among the conditions of `KoreanPlaceUnits`.
    var condition: Int
    /// Whether sounds act across the hyphen.
    var isSounded: Bool
    var piece: Piece
    /// After ㄱ ㄷ ㅂ.
    var hardPiece: Piece
    var takesIslands: Bool
  }

  static let noPiece: Piece = -1 ..< -1

  var pool: [UInt8] = []
  var voiceless = [Piece](repeating: 0..<0, count: 19)
  var voiced = [Piece](repeating: 0..<0, count: 19)
  var vowels = [Piece](repeating: 0..<0, count: 21)
  var onsetVowels: [Special] = []
  var personVowels: [Special] = []
  var codas = [Piece](repeating: 0..<0, count: 28)
  /// By coda and onset; `noPiece` where the two tables hold.
  var boundaries = [Piece](repeating: noPiece, count: 28 * 19)
  /// By vowel: the vowels that a sign parts from it.
  var apart = [UInt32](repeating: 0, count: 21)
  var separator = UInt8(ascii: "-")
  var onsetSpecials: [Special] = []
  var vowelSpecials: [Special] = []
  var initials: [Special] = []
  var families: [Fixed] = []
  var fixed: [Fixed] = []
  var units: [Unit] = []
  var respellings: [[HangulSyllable]] = []
  var respelled = SyllableMap([])
  /// Whole words with tense onsets.
  var hardened = SyllableMap([])
  var respelledStarts = SyllableSet()
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
    var words: [(from: [HangulSyllable], to: [HangulSyllable])] = []
    // A variant's rules stand before its base's and have the last word here.
    for row in file.rules.reversed() { try read(row, file, &words) }
    if option("initial", "kept") { initials = [] }
    units.sort { $0.syllables.count > $1.syllables.count }
    words.reverse()
    let shared = KoreanSoundWords.shared.words.filter { kinds.contains($0.kind) }
    words += shared.filter { $0.kind != .tense }.map { ($0.from, $0.to) }
    let tense = shared.filter { $0.kind == .tense }
    let count = Int32(words.count)
    respelled = SyllableMap(
      words.enumerated().map { (word: $0.element.from, value: Int32($0.offset)) })
    hardened = SyllableMap(
      tense.enumerated().map { (word: $0.element.from, value: count + Int32($0.offset)) })
    for word in words { respelledStarts.insert([word.from[0]]) }
    respellings = words.map(\.to) + tense.map { Self.hardened($0.from, $0.to) }
  }

  // MARK: - Text

  /// What kind of words a text is read as.
  enum Reading {
    case words, names, persons
  }

  /// The text with every run of Hangul written by this scheme, the rest as it is.
  ///
  /// Loose compatibility and half-width letters are put together to syllables where they make some.
  func apply(_ text: String, _ reading: Reading) -> String {
    var writer = HangulWriter(table: self, reading: isPersonal ? .persons : reading)
    writer.write(HangulJamo.composed(text) ?? text)
    return String(decoding: writer.output, as: UTF8.self)
  }
}
