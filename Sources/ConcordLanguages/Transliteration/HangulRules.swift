/// The rule lines of a scheme of Hangul, as tables.
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
struct HangulRules: Sendable {
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
  var unitEnds = SyllableSet()
  var respellings: [[HangulSyllable]] = []
  var respelled = SyllableMap([])
  /// Whole words with tense onsets.
  var hardened = SyllableMap([])
  var respelledStarts = SyllableSet()

  init(_ file: SchemeFile) throws(SchemeError) {
    let kinds = (file.options["words"] ?? "").split(separator: ",")
      .compactMap { KoreanSoundWords.Kind(rawValue: String($0)) }
    var words: [Respelling] = []
    // A variant's rules stand before its base's and have the last word here.
    for row in file.rules.reversed() { try read(row, file, &words) }
    if file.options["initial"] == "kept" { initials = [] }
    units.sort { $0.syllables.count > $1.syllables.count }
    for unit in units { unitEnds.insert([unit.syllables[unit.syllables.count - 1]]) }
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
    respellings = words.map(\.to) + tense.map { HangulTable.hardened($0.from, $0.to) }
  }

  typealias Respelling = (from: [HangulSyllable], to: [HangulSyllable])

  mutating func read(
    _ row: SchemeFile.Row, _ file: SchemeFile, _ words: inout [Respelling]
  ) throws(SchemeError) {
    switch row.field(0) {
    case "onset", "initial", "vowel", "person-vowel", "coda", "boundary", "apart", "after":
      try readLetters(row, file)
    case "respell":
      let from = try hangul(row, 1, file)
      let to = try hangul(row, 2, file)
      guard from.count == to.count else {
        throw file.error("two Hangul words of one length are wanted", row)
      }
      words.append((from, to))
    case "family":
      families.insert(Fixed(from: try hangul(row, 1, file), piece: add(row.field(2))), at: 0)
    case "fixed":
      fixed.insert(Fixed(from: try hangul(row, 1, file), piece: add(row.field(2))), at: 0)
    case "unit":
      let syllables = try hangul(row, 1, file)
      guard let condition = KoreanPlaceUnits.shared.condition(of: syllables) else {
        throw file.error("‘\(row.field(1))’ is no unit of place-units.tsv", row)
      }
      let isSounded = row.field(2) == "+"
      let piece = add(isSounded ? "-" : row.field(2))
      let last = row.field(3)
      units.append(
        Unit(
          syllables: syllables, condition: condition, isSounded: isSounded, piece: piece,
          hardPiece: last.isEmpty || last == "any" ? piece : add(last),
          takesIslands: row.fields.last == "any"))
    default: throw file.error("unknown line ‘\(row.field(0))’", row)
    }
  }

  private mutating func readLetters(
    _ row: SchemeFile.Row, _ file: SchemeFile
  ) throws(SchemeError) {
    switch row.field(0) {
    case "onset":
      let onset = try letter(row, 1, HangulSyllable.onsets, file)
      let first = add(row.field(2))
      let second = row.fields.count > 3 ? add(row.field(3)) : first
      let mask = try vowelMask(row, 4, file)
      if mask == 0 {
        voiceless[onset] = first
        voiced[onset] = second
      } else {
        onsetSpecials.insert(Special(jamo: UInt8(onset), vowels: mask, piece: first), at: 0)
      }
    case "vowel", "person-vowel":
      let vowel = try letter(row, 1, HangulSyllable.vowels, file)
      let mask = try vowelMask(row, 3, file)
      let special = Special(jamo: UInt8(vowel), vowels: mask, piece: add(row.field(2)))
      if row.field(0) == "person-vowel" {
        personVowels.insert(special, at: 0)
      } else if mask == 0 {
        vowels[vowel] = special.piece
      } else {
        vowelSpecials.insert(special, at: 0)
      }
    case "initial":
      let onset = try letter(row, 1, HangulSyllable.onsets, file)
      let mask = try vowelMask(row, 3, file)
      let special = Special(
        jamo: UInt8(onset), vowels: mask == 0 ? .max : mask, piece: add(row.field(2)))
      if mask == 0 { initials.append(special) } else { initials.insert(special, at: 0) }
    case "coda": codas[try coda(row, 1, file)] = add(row.field(2))
    case "boundary":
      let coda = try coda(row, 1, file)
      let onset = try letter(row, 2, HangulSyllable.onsets, file)
      boundaries[coda * 19 + onset] = add(row.field(3))
    case "after":
      let vowel = try letter(row, 1, HangulSyllable.vowels, file)
      var mask: UInt32 = 0
      for scalar in row.field(3).unicodeScalars {
        guard let onset = HangulSyllable.onsets.firstIndex(of: scalar) else {
          throw file.error("‘\(scalar)’ is not an onset", row)
        }
        mask |= 1 << UInt32(onset)
      }
      onsetVowels.append(Special(jamo: UInt8(vowel), vowels: mask, piece: add(row.field(2))))
    default:
      let before = try vowelMask(row, 1, file)
      let after = try vowelMask(row, 2, file)
      for vowel in 0..<21 where before & (1 << UInt32(vowel)) != 0 { apart[vowel] |= after }
      if let sign = row.field(3).utf8.first { separator = sign }
    }
  }

  private func letter(
    _ row: SchemeFile.Row, _ index: Int, _ list: [Unicode.Scalar], _ file: SchemeFile
  ) throws(SchemeError) -> Int {
    let field = row.field(index)
    guard let scalar = field.unicodeScalars.first, field.unicodeScalars.count == 1,
      let place = list.firstIndex(of: scalar)
    else { throw file.error("‘\(field)’ is not a letter of this kind", row) }
    return place
  }

  /// A coda's index, 0 for none.
  private func coda(
    _ row: SchemeFile.Row, _ index: Int, _ file: SchemeFile
  ) throws(SchemeError) -> Int {
    row.field(index) == "-" ? 0 : try letter(row, index, HangulSyllable.codas, file) + 1
  }

  private func hangul(
    _ row: SchemeFile.Row, _ index: Int, _ file: SchemeFile
  ) throws(SchemeError) -> [HangulSyllable] {
    guard let syllables = HangulSyllable.syllables(of: String(row.field(index))) else {
      throw file.error("a Hangul word is wanted", row)
    }
    return syllables
  }

  private func vowelMask(
    _ row: SchemeFile.Row, _ index: Int, _ file: SchemeFile
  ) throws(SchemeError) -> UInt32 {
    var mask: UInt32 = 0
    for scalar in row.field(index).unicodeScalars {
      guard let vowel = HangulSyllable.vowels.firstIndex(of: scalar) else {
        throw file.error("‘\(scalar)’ is not a vowel", row)
      }
      mask |= 1 << UInt32(vowel)
    }
    return mask
  }

  mutating func add(_ text: Substring) -> Piece {
    let start = Int32(pool.count)
    if text != "-" { pool += Array(text.utf8) }
    return start..<Int32(pool.count)
  }
}
