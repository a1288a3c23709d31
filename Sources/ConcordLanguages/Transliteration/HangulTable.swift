internal import ConcordModel

/// The engine of schemes that write Hangul by sound: letters for what `HangulSounds` leaves.
///
/// Rule lines, where a jamo is a compatibility letter and `-` is none:
///
///     onset    ㄱ  k  g        voiceless or initial, voiced
///     onset    ㅅ  sh  sh  ㅟ   the same before these vowels
///     vowel    ㅏ  a
///     vowel    ㅔ  ë  ㅏㅗ      with an empty onset after these vowels
///     coda     ㄱ  k
///     boundary ㄴ  ㄱ  n’g      coda and onset together, against the two tables
///     initial  ㄹ  -  ㅣㅑ      a word's first onset, before these vowels or all
///     family   이  Yi           in schemes of personal names
///     respell  신문로  신문노   words whose sounds no rule tells
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

  /// A piece of the pool.
  typealias Piece = Range<Int32>

  private struct Special: Sendable {
    var jamo: UInt8
    var vowels: UInt32
    var piece: Range<Int32>
  }

  private struct Respelling: Sendable {
    var from: [HangulSyllable]
    var to: [HangulSyllable]
  }

  struct Family: Sendable {
    var from: [HangulSyllable]
    var piece: Range<Int32>
  }

  private var pool: [UInt8] = []
  private var voiceless = [Piece](repeating: 0..<0, count: 19)
  var voiced = [Piece](repeating: 0..<0, count: 19)
  private var vowels = [Piece](repeating: 0..<0, count: 21)
  private var codas = [Piece](repeating: 0..<0, count: 28)
  /// By sounded coda (0...7) and onset; -1 where the two tables hold.
  private var boundaries = [Piece](repeating: -1 ..< -1, count: 8 * 19)
  private var onsetSpecials: [Special] = []
  private var vowelSpecials: [Special] = []
  private var initials: [Special] = []
  private var respellings: [Respelling] = []
  var families: [Family] = []
  let sounds: HangulSounds
  let writesSounds: Bool
  private let clarifies: Bool
  private let isPersonal: Bool
  let givenStyle: GivenStyle
  let soundsInGiven: Bool
  /// Whether onsets voice across the syllables of a given name that otherwise keep their sounds.
  let voicesGiven: Bool

  init(_ file: SchemeFile) throws(SchemeError) {
    var sounds = HangulSounds()
    sounds.liquid = file.options["liquid"] == "kept" ? .kept : .nasal
    sounds.showsTension = file.options["tension"] == "yes"
    self.sounds = sounds
    writesSounds = file.options["sound-changes"] != "no"
    clarifies = file.options["clarify"] == "yes"
    isPersonal = file.options["person"] == "yes"
    givenStyle = file.options["given"].flatMap { GivenStyle(rawValue: String($0)) } ?? .joined
    soundsInGiven = file.options["given-sounds"] == nil || file.options["given-sounds"] == "yes"
    voicesGiven = soundsInGiven || file.options["given-sounds"] == "voicing"
    // A variant's rules stand before its base's and have the last word here.
    for row in file.rules.reversed() { try read(row, file) }
  }

  private mutating func read(_ row: SchemeFile.Row, _ file: SchemeFile) throws(SchemeError) {
    func jamo(_ index: Int, _ list: [Unicode.Scalar]) throws(SchemeError) -> Int {
      let field = row.field(index)
      if field == "-" { return -1 }
      guard let scalar = field.unicodeScalars.first, field.unicodeScalars.count == 1,
        let place = list.firstIndex(of: scalar)
      else { throw file.error("‘\(field)’ is not a letter of this kind", row) }
      return place
    }
    switch row.field(0) {
    case "onset":
      let onset = try jamo(1, HangulSyllable.onsets)
      guard onset >= 0 else { throw file.error("an onset is missing", row) }
      let first = add(row.field(2))
      let second = row.fields.count > 3 ? add(row.field(3)) : first
      let mask = try vowelMask(row, 4, file)
      if mask == 0 {
        voiceless[onset] = first
        voiced[onset] = second
      } else {
        onsetSpecials.append(Special(jamo: UInt8(onset), vowels: mask, piece: first))
      }
    case "vowel":
      let vowel = try jamo(1, HangulSyllable.vowels)
      guard vowel >= 0 else { throw file.error("a vowel is missing", row) }
      let mask = try vowelMask(row, 3, file)
      let piece = add(row.field(2))
      if mask == 0 {
        vowels[vowel] = piece
      } else {
        vowelSpecials.append(Special(jamo: UInt8(vowel), vowels: mask, piece: piece))
      }
    case "coda":
      codas[try jamo(1, HangulSyllable.codas) + 1] = add(row.field(2))
    case "boundary":
      let coda = HangulSounds.sounded(UInt8(try jamo(1, HangulSyllable.codas) + 1))
      let onset = try jamo(2, HangulSyllable.onsets)
      guard onset >= 0 else { throw file.error("an onset is missing", row) }
      boundaries[coda * 19 + onset] = add(row.field(3))
    case "initial":
      let onset = try jamo(1, HangulSyllable.onsets)
      guard onset >= 0 else { throw file.error("an onset is missing", row) }
      let mask = try vowelMask(row, 3, file)
      let special = Special(
        jamo: UInt8(onset), vowels: mask == 0 ? .max : mask, piece: add(row.field(2)))
      if mask == 0 { initials.append(special) } else { initials.insert(special, at: 0) }
    case "respell":
      guard let from = HangulSyllable.syllables(of: String(row.field(1))),
        let to = HangulSyllable.syllables(of: String(row.field(2))), from.count == to.count
      else { throw file.error("two Hangul words of one length are wanted", row) }
      respellings.append(Respelling(from: from, to: to))
    case "family":
      guard let from = HangulSyllable.syllables(of: String(row.field(1))) else {
        throw file.error("a Hangul family name is wanted", row)
      }
      families.append(Family(from: from, piece: add(row.field(2))))
    default: throw file.error("unknown line ‘\(row.field(0))’", row)
    }
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

  private mutating func add(_ text: Substring) -> Piece {
    let start = Int32(pool.count)
    if text != "-" { pool += Array(text.utf8) }
    return start..<Int32(pool.count)
  }

  // MARK: - Writing

  /// The text with every run of Hangul written by this scheme, the rest as it is.
  func apply(_ text: String, capitalising: Bool) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 16)
    var word: [HangulSyllable] = []
    var isGiven = false
    func flush(before next: Unicode.Scalar?) {
      guard !word.isEmpty else {
        isGiven = false
        return
      }
      if isPersonal {
        isGiven = writePersonal(word, isGiven: isGiven, isBeforeSpace: next == " ", into: &output)
      } else {
        write(&word, capitalising: capitalising, isInitial: true, into: &output)
      }
      word.removeAll(keepingCapacity: true)
    }
    /// An onset that got no vowel is no syllable and stays as it is.
    func dropLoneOnset() {
      guard let last = word.last, last.vowel == HangulSyllable.pendingVowel else { return }
      word.removeLast()
      flush(before: nil)
      if let jamo = Unicode.Scalar(0x1100 + UInt32(last.onset)) {
        output += Array(String(jamo).utf8)
      }
    }
    for scalar in text.unicodeScalars {
      if !(0x1161...0x1175).contains(scalar.value) { dropLoneOnset() }
      if let syllable = HangulSyllable(scalar) {
        word.append(syllable)
      } else if !word.appendJamo(scalar) {
        flush(before: scalar)
        output += Array(String(scalar).utf8)
      }
    }
    dropLoneOnset()
    flush(before: nil)
    return String(decoding: output, as: UTF8.self)
  }

  /// A word's letters, after the sound changes, appended to `output`. The word is changed.
  func write(
    _ word: inout [HangulSyllable], capitalising: Bool, isInitial: Bool,
    into output: inout [UInt8]
  ) {
    let start = output.count
    respell(&word)
    if writesSounds { sounds.apply(to: &word) }
    var previous: HangulSyllable?
    for syllable in word {
      write(syllable, after: previous, isInitial: isInitial && previous == nil, into: &output)
      previous = syllable
    }
    if capitalising { LetterCase.capitalise(&output, at: start) }
  }

  private func respell(_ word: inout [HangulSyllable]) {
    for respelling in respellings where respelling.from.count <= word.count {
      let count = respelling.from.count
      for start in 0...(word.count - count)
      where word[start..<(start + count)].elementsEqual(respelling.from) {
        word.replaceSubrange(start..<(start + count), with: respelling.to)
      }
    }
  }

  func write(
    _ syllable: HangulSyllable, after previous: HangulSyllable?, isApart: Bool = false,
    isInitial: Bool, into output: inout [UInt8]
  ) {
    let onset = Int(syllable.onset)
    let coda = previous.map { writesSounds ? HangulSounds.sounded($0.coda) : 0 } ?? 0
    var piece: Piece?
    if isInitial {
      piece =
        initials.first {
          $0.jamo == syllable.onset && $0.vowels & (1 << UInt32(syllable.vowel)) != 0
        }?.piece
    } else if previous != nil {
      piece = joint(previous, coda, onset, isApart: isApart, &output)
    }
    if piece == nil, !onsetSpecials.isEmpty {
      piece =
        onsetSpecials.first {
          $0.jamo == syllable.onset && $0.vowels & (1 << UInt32(syllable.vowel)) != 0
        }?.piece
    }
    if piece == nil {
      // Voiced after a vowel, ㄴ ㄹ ㅁ ㅇ; voiceless at the start and after ㄱ ㄷ ㅂ.
      let isVoiced = previous != nil && coda != 1 && coda != 3 && coda != 6
      piece = isVoiced ? voiced[onset] : voiceless[onset]
    }
    if clarifies, let previous, needsHyphen(previous, coda, syllable) {
      output.append(UInt8(ascii: "-"))
    }
    append(piece ?? 0..<0, &output)
    var vowel = vowels[Int(syllable.vowel)]
    if let previous, previous.coda == 0, syllable.onset == 11,
      let special = vowelSpecials.first(where: {
        $0.jamo == syllable.vowel && $0.vowels & (1 << UInt32(previous.vowel)) != 0
      })
    {
      vowel = special.piece
    }
    append(vowel, &output)
    append(codas[Int(syllable.coda)], &output)
  }

  /// The letters of a boundary that the two tables do not tell; what the coda has written is taken
  /// back. Where a hyphen stands between, the part after the coda's letters is the onset's.
  private func joint(
    _ previous: HangulSyllable?, _ coda: Int, _ onset: Int, isApart: Bool,
    _ output: inout [UInt8]
  ) -> Piece? {
    let joint = boundaries[coda * 19 + onset]
    guard joint.lowerBound >= 0, let previous else { return nil }
    let written = codas[Int(previous.coda)]
    guard isApart else {
      output.removeLast(min(output.count, written.count))
      return joint
    }
    let prefix = pool[Range(joint)].prefix(written.count)
    guard prefix.elementsEqual(pool[Range(written)]) else { return nil }
    let rest = (joint.lowerBound + Int32(written.count))..<joint.upperBound
    return rest.allSatisfy { pool[Int($0)] < 0x80 } ? rest : nil
  }

  /// Whether the letters of two syllables could be read as another pair: ng|vowel, n|g, and two
  /// vowels that make one digraph (해운대 Hae-undae).
  private func needsHyphen(
    _ previous: HangulSyllable, _ coda: Int, _ syllable: HangulSyllable
  ) -> Bool {
    if coda == 7, syllable.onset == 11 { return true }
    if coda == 2, syllable.onset == 0 { return true }
    guard coda == 0, syllable.onset == 11,
      let last = pool[Range(vowels[Int(previous.vowel)])].last,
      let next = pool[Range(vowels[Int(syllable.vowel)])].first
    else { return false }
    switch (last, next) {
    case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "e"), UInt8(ascii: "o")),
      (UInt8(ascii: "e"), UInt8(ascii: "u")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
      (UInt8(ascii: "u"), UInt8(ascii: "i")):
      return true
    default: return false
    }
  }

  func append(_ piece: Piece, _ output: inout [UInt8]) {
    for index in piece { output.append(pool[Int(index)]) }
  }
}

extension Range<Int> {
  fileprivate init(_ range: Range<Int32>) {
    self = Int(range.lowerBound)..<Int(range.upperBound)
  }
}
