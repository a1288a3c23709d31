internal import ConcordText

/// The engine of schemes that write Hangul in Cyrillic by sound: the practice that follows Kontsevich.
///
/// A person is the family name and every syllable of the given name apart with a capital, voicing
/// acting across the spaces; anything else is one word with its capital, an administrative suffix
/// after a hyphen. Rule lines, where a jamo is a compatibility letter:
///
///     onset     ㅈ  ч   дж  чж       voiceless or initial; voiced; voiced in a person's name
///     vowel     ㅑ  я   я   ʼя       without an onset; after a consonant; after б п м
///     coda      ㄹ  ль
///     boundary  ㄹ  ㅎ  рх           coda and onset together, against the two tables
///     liaison   ㄴ  ㅑ  нья          a coda that meets an empty onset before this vowel
///     family    이  Лі               a family name as it is usual
///     fixed     서울  Сеул            a whole word as it is established, always first
///     suffix    도                   parted by a hyphen
///     place     산                   a word that ends so is no person
///     common    김                   but with these family names it may be one, ending in
///     given     동                   one of these
///
/// Which of two readings a bare word has is a guess from its family name, length and ending; the option
/// `person` says `yes` where a scheme is for persons alone.
struct HangulCyrillicTable: Sendable {
  /// Words of Hangul with what they are written as; no hash of an array on the way to it.
  struct Words: Sendable {
    private var short: [UInt64: String] = [:]
    private var long: [(word: [HangulSyllable], text: String)] = []

    /// The syllables as one number, up to four of them; nil for more and for none.
    private static func key(_ word: some Collection<HangulSyllable>) -> UInt64? {
      var key: UInt64 = 0
      var count = 0
      for syllable in word {
        key = key << 14 | UInt64(syllable.index + 1)
        count += 1
      }
      return count > 0 && count <= 4 ? key : nil
    }

    subscript(word: some Collection<HangulSyllable>) -> String? {
      if let key = Self.key(word) { return short[key] }
      return long.first { $0.word.elementsEqual(word) }?.text
    }

    mutating func set(_ word: [HangulSyllable], _ text: String) {
      if let key = Self.key(word) {
        short[key] = text
      } else {
        long.insert((word, text), at: 0)
      }
    }
  }

  var voiceless = [String](repeating: "", count: 19)
  var voiced = [String](repeating: "", count: 19)
  var personal = [String](repeating: "", count: 19)
  var openVowels = [String](repeating: "", count: 21)
  var vowels = [String](repeating: "", count: 21)
  var labialVowels = [String](repeating: "", count: 21)
  var codas = [String](repeating: "", count: 28)
  /// By coda and onset, and by coda and vowel.
  private var boundaries = [String?](repeating: nil, count: 28 * 19)
  private var liaisons = [String?](repeating: nil, count: 28 * 21)
  var families = Words()
  var fixed = Words()
  var suffixes: Set<HangulSyllable> = []
  private var placeEndings: Set<HangulSyllable> = []
  private var commonFamilies: Set<HangulSyllable> = []
  private var givenEndings: Set<HangulSyllable> = []
  private let isPersonal: Bool
  let sounds: HangulSounds

  init(_ file: SchemeFile) throws(SchemeError) {
    isPersonal = file.options["person"] == "yes"
    var sounds = HangulSounds()
    sounds.liquid = file.options["liquid"] == "kept" ? .kept : .nasal
    self.sounds = sounds
    // A variant's rules stand before its base's and have the last word here.
    for row in file.rules.reversed() { try read(row, file) }
  }

  private mutating func read(_ row: SchemeFile.Row, _ file: SchemeFile) throws(SchemeError) {
    func jamo(_ index: Int, _ list: [Unicode.Scalar]) throws(SchemeError) -> Int {
      guard let scalar = row.field(index).unicodeScalars.first,
        row.field(index).unicodeScalars.count == 1, let place = list.firstIndex(of: scalar)
      else { throw file.error("‘\(row.field(index))’ is not a letter of this kind", row) }
      return place
    }
    func word() throws(SchemeError) -> [HangulSyllable] {
      guard let word = HangulSyllable.syllables(of: String(row.field(1))) else {
        throw file.error("‘\(row.field(1))’ is not Hangul", row)
      }
      return word
    }
    func text(_ index: Int, else other: Int) -> String {
      String(row.field(index).isEmpty ? row.field(other) : row.field(index))
    }
    switch row.field(0) {
    case "onset":
      let onset = try jamo(1, HangulSyllable.onsets)
      voiceless[onset] = String(row.field(2))
      voiced[onset] = text(3, else: 2)
      personal[onset] = row.field(4).isEmpty ? voiced[onset] : String(row.field(4))
    case "vowel":
      let vowel = try jamo(1, HangulSyllable.vowels)
      openVowels[vowel] = String(row.field(2))
      vowels[vowel] = text(3, else: 2)
      labialVowels[vowel] = row.field(4).isEmpty ? vowels[vowel] : String(row.field(4))
    case "coda": codas[try jamo(1, HangulSyllable.codas) + 1] = String(row.field(2))
    case "boundary":
      let coda = try jamo(1, HangulSyllable.codas) + 1
      boundaries[coda * 19 + (try jamo(2, HangulSyllable.onsets))] = String(row.field(3))
    case "liaison":
      let coda = try jamo(1, HangulSyllable.codas) + 1
      liaisons[coda * 21 + (try jamo(2, HangulSyllable.vowels))] = String(row.field(3))
    case "family": families.set(try word(), String(row.field(2)))
    case "fixed": fixed.set(try word(), String(row.field(2)))
    case "suffix": suffixes.formUnion(try word())
    case "place": placeEndings.formUnion(try word())
    case "common": commonFamilies.formUnion(try word())
    case "given": givenEndings.formUnion(try word())
    default: throw file.error("unknown line ‘\(row.field(0))’", row)
    }
  }

  /// What a coda and the onset after it are together, where the two tables do not tell.
  func boundary(_ coda: UInt8, _ onset: UInt8) -> String? {
    boundaries[Int(coda) * 19 + Int(onset)]
  }

  /// What a coda and the vowel after an empty onset are together.
  func liaison(_ coda: UInt8, _ vowel: UInt8) -> String? {
    liaisons[Int(coda) * 21 + Int(vowel)]
  }

  // MARK: - Text

  /// The text with every run of Hangul written by this scheme, the rest as it is. Linear.
  func apply(_ text: String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 24)
    var word: [HangulSyllable] = []
    /// A family name written apart, until the word after it is known.
    var family: [HangulSyllable] = []
    func flush(before next: Unicode.Scalar?) {
      if !family.isEmpty {
        let held = family
        family = []
        if (1...3).contains(word.count), !isPlaceWord(word) {
          writePerson(family: held, given: word[...], into: &output)
          word.removeAll(keepingCapacity: true)
          return
        }
        write(held, into: &output)
        output.append(UInt8(ascii: " "))
      }
      guard !word.isEmpty else { return }
      if next == " ", isFamilyAlone(word) {
        family = word
      } else if let count = personFamilyCount(word) {
        writePerson(family: Array(word[..<count]), given: word[count...], into: &output)
      } else {
        write(word, into: &output)
      }
      word.removeAll(keepingCapacity: true)
    }
    /// An onset that got no vowel is no syllable and stays as it is.
    func dropLoneOnset() {
      guard let last = word.last, last.vowel == HangulSyllable.pendingVowel else { return }
      word.removeLast()
      flush(before: nil)
      if let jamo = Unicode.Scalar(0x1100 + UInt32(last.onset)) {
        output.append(contentsOf: String(jamo).utf8)
      }
    }
    for scalar in text.unicodeScalars {
      if !(0x1161...0x1175).contains(scalar.value) { dropLoneOnset() }
      if let syllable = HangulSyllable(scalar) {
        word.append(syllable)
      } else if !word.appendJamo(scalar) {
        flush(before: scalar)
        if family.isEmpty || scalar != " " { output.append(contentsOf: String(scalar).utf8) }
      }
    }
    dropLoneOnset()
    flush(before: nil)
    if !family.isEmpty { write(family, into: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether a word before a space is a family name whose given name follows.
  private func isFamilyAlone(_ word: [HangulSyllable]) -> Bool {
    word.count == 1 ? KoreanFamilyNames.isListed(word) : KoreanFamilyNames.isCompound(word)
  }

  private func isPlaceWord(_ word: [HangulSyllable]) -> Bool {
    word.count > 2 && word.last.map { suffixes.contains($0) } ?? false
  }

  /// The length of the family name where a word reads as a person's full name, else nil.
  private func personFamilyCount(_ word: [HangulSyllable]) -> Int? {
    guard fixed[word] == nil, let first = word.first, let last = word.last else { return nil }
    let count = KoreanFamilyNames.familyCount(of: word)
    if isPersonal { return word.count > count && word.count <= count + 3 ? count : nil }
    guard word.count == count + 2, count == 2 || KoreanFamilyNames.isListed([first]) else {
      return nil
    }
    if count == 2 { return count }
    guard placeEndings.contains(last) || suffixes.contains(last) else { return count }
    return commonFamilies.contains(first) && givenEndings.contains(last) ? count : nil
  }
}
