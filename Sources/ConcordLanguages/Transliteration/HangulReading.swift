/// The way back to Hangul from a scheme that writes letter by letter.
extension HangulTable {
  /// The text with every Latin word that this scheme can have written put back into Hangul; nil when
  /// one cannot be read. Capitals are read as small letters.
  ///
  /// Words of letters with the scheme's signs between them are taken; the rest is passed through.
  func restore(_ text: String) -> String? {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count * 2)
    var word: [UInt8] = []
    func flush() -> Bool {
      guard !word.isEmpty else { return true }
      // A sign at the end belongs to the text.
      var tail: [UInt8] = []
      while let last = word.last, !Self.isLetter(last) { tail.insert(word.removeLast(), at: 0) }
      var parse = Parse(table: self, bytes: word)
      guard let syllables = parse.run() else { return false }
      for syllable in syllables { output += Array(String(syllable.scalar).utf8) }
      output += tail
      word.removeAll(keepingCapacity: true)
      return true
    }
    for byte in text.utf8 {
      let small = byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
      if Self.isLetter(small) || !word.isEmpty && (byte == separator || byte == 0x27) {
        word.append(small)
      } else {
        guard flush() else { return nil }
        output.append(byte)
      }
    }
    return flush() ? String(decoding: output, as: UTF8.self) : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// A search for the syllables whose letters make up a word.
  private struct Parse {
    let table: HangulTable
    let bytes: [UInt8]
    private var found: [HangulSyllable] = []
    /// Places, each with the syllable before it, from which the end cannot be reached.
    private var dead: Set<Int> = []

    init(table: HangulTable, bytes: [UInt8]) {
      self.table = table
      self.bytes = bytes
    }

    mutating func run() -> [HangulSyllable]? { step(0) ? found : nil }

    private mutating func step(_ place: Int) -> Bool {
      if place == bytes.count { return true }
      let previous = found.last
      let state = place * HangulSyllable.count + (previous?.index ?? 0)
      if dead.contains(state) { return false }
      for onset in 0..<19 {
        guard let afterOnset = match(onsetPiece(onset, after: previous), at: place) else { continue }
        for vowel in 0..<21 {
          var start = afterOnset
          if let previous, previous.coda == 0, onset == 11,
            table.apart[Int(previous.vowel)] & (1 << UInt32(vowel)) != 0
          {
            guard place < bytes.count, bytes[place] == table.separator else { continue }
            start = place + 1
          }
          guard let afterVowel = match(table.vowels[vowel], at: start) else { continue }
          for coda in 0..<28 {
            guard let end = match(table.codas[coda], at: afterVowel) else { continue }
            found.append(
              HangulSyllable(onset: UInt8(onset), vowel: UInt8(vowel), coda: UInt8(coda)))
            if step(end) { return true }
            found.removeLast()
          }
        }
      }
      dead.insert(state)
      return false
    }

    /// What an onset adds to the letters of the coda before it.
    private func onsetPiece(_ onset: Int, after previous: HangulSyllable?) -> Piece {
      guard let previous else { return table.voiceless[onset] }
      let joint = table.boundaries[Int(previous.coda) * 19 + onset]
      guard joint.lowerBound >= 0 else { return table.voiced[onset] }
      return (joint.lowerBound + Int32(table.codas[Int(previous.coda)].count))..<joint.upperBound
    }

    private func match(_ piece: Piece, at place: Int) -> Int? {
      guard place + piece.count <= bytes.count else { return nil }
      var place = place
      for index in piece {
        guard table.pool[Int(index)] == bytes[place] else { return nil }
        place += 1
      }
      return place
    }
  }
}
