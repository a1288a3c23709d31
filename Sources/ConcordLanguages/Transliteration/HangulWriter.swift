/// Walks over a text and writes its runs of Hangul by a table.
struct HangulWriter {
  private let table: HangulTable
  private let reading: HangulTable.Reading
  private(set) var output: [UInt8] = []

  private var word: [HangulSyllable] = []
  /// A family name has been written and its given name may follow.
  private var awaitsGiven = false
  /// Since the last Hangul: nothing, one space, or more.
  private var distance = Distance.far
  private var number: HangulTable.UnitNumber?

  private enum Distance { case adjacent, space, far }

  init(table: HangulTable, reading: HangulTable.Reading) {
    self.table = table
    self.reading = reading
  }

  /// Writes the text; false as soon as a letter of Hangul stands outside a syllable, if asked.
  mutating func write(_ text: String, stopsAtLooseLetters: Bool) -> Bool {
    output.reserveCapacity(text.utf8.count + 16)
    word.reserveCapacity(8)
    for scalar in text.unicodeScalars {
      if let syllable = HangulSyllable(scalar) {
        dropLoneOnset()
        word.append(syllable)
        continue
      }
      if stopsAtLooseLetters, HangulJamo.contains(scalar) { return false }
      if !(0x1161...0x1175).contains(scalar.value) { dropLoneOnset() }
      if !word.appendJamo(scalar) { pass(scalar) }
    }
    dropLoneOnset()
    flush(before: nil)
    return true
  }

  /// What is no Hangul goes out as it is; digits may belong to a unit that follows.
  private mutating func pass(_ scalar: Unicode.Scalar) {
    flush(before: scalar)
    let start = output.count
    switch scalar.value {
    case 0..<0x80: output.append(UInt8(truncatingIfNeeded: scalar.value))
    default: output += Array(String(scalar).utf8)
    }
    if (0x30...0x39).contains(scalar.value) {
      if number == nil, distance != .far {
        number = HangulTable.UnitNumber(start: start, isJoined: distance == .adjacent)
      }
      number?.append(Int(scalar.value) - 0x30)
    } else {
      number = nil
    }
    distance = distance == .adjacent && scalar == " " ? .space : .far
  }

  /// An onset that got no vowel is no syllable and stays as it is.
  private mutating func dropLoneOnset() {
    guard let last = word.last, last.vowel == HangulSyllable.pendingVowel else { return }
    word.removeLast()
    flush(before: nil)
    if let jamo = Unicode.Scalar(0x1100 + UInt32(last.onset)) {
      output += Array(String(jamo).utf8)
    }
  }

  private mutating func flush(before next: Unicode.Scalar?) {
    guard !word.isEmpty else {
      awaitsGiven = false
      return
    }
    let isName = reading != .words
    if reading == .persons {
      awaitsGiven = table.writePersonal(
        &word, isGiven: awaitsGiven, isBeforeSpace: next == " ", into: &output)
    } else if number.map({
      table.writeNumbered(word, $0, capitalising: isName, into: &output)
    }) != true {
      table.writePlace(
        &word, capitalising: isName && number?.isJoined != true,
        isAfterWord: distance == .space, into: &output)
    }
    number = nil
    distance = .adjacent
    word.removeAll(keepingCapacity: true)
  }
}
