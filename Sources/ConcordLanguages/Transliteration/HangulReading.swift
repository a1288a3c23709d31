/// The way back to Hangul from a scheme that writes letter by letter.
extension HangulTable {
  /// Appends UTF-8 with every Latin word that this scheme can have written put back into Hangul.
  /// Capitals are read as small letters; other words stay as they are.
  ///
  /// Words of letters with the scheme's signs between them are taken; the rest is passed through. A
  /// sign between syllables that needs none is allowed (dog-lib).
  func restore(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    var word: [UInt8] = []
    var end = 0
    func flush() {
      guard !word.isEmpty else { return }
      let start = end - word.count
      // A sign at the end belongs to the text.
      while let last = word.last, !Self.isLetter(last) { word.removeLast() }
      var strict = Parse(table: self, bytes: word, allowsSigns: false)
      var lenient = Parse(table: self, bytes: word, allowsSigns: true)
      if word.count <= Self.longestWord, let syllables = strict.run() ?? lenient.run() {
        for syllable in syllables { output += Array(String(syllable.scalar).utf8) }
        output += bytes[(start + word.count)..<end]
      } else {
        output += bytes[start..<end]
      }
      word.removeAll(keepingCapacity: true)
    }
    for byte in bytes {
      let small = byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
      if Self.isLetter(small) || !word.isEmpty && (byte == rules.separator || byte == 0x27) {
        word.append(small)
      } else {
        flush()
        output.append(byte)
      }
      end += 1
    }
    flush()
  }

  /// In letters; nothing longer is a word, and the search goes deeper with every syllable.
  private static let longestWord = 400

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// A search for the syllables whose letters make up a word.
  private struct Parse {
    let table: HangulTable
    let bytes: [UInt8]
    let allowsSigns: Bool
    private var found: [HangulSyllable] = []
    /// Places, each with the syllable before it, from which the end cannot be reached.
    private var dead: Set<Int> = []

    init(table: HangulTable, bytes: [UInt8], allowsSigns: Bool) {
      self.table = table
      self.allowsSigns = allowsSigns
      self.bytes = bytes
    }

    mutating func run() -> [HangulSyllable]? { step(0) ? found : nil }

    private mutating func step(_ place: Int) -> Bool {
      if place == bytes.count { return true }
      let previous = found.last
      let state = place * HangulSyllable.count + (previous?.index ?? 0)
      if dead.contains(state) { return false }
      if step(place, from: place) { return true }
      if allowsSigns, previous != nil, bytes[place] == table.rules.separator,
        step(place + 1, from: place)
      {
        return true
      }
      dead.insert(state)
      return false
    }

    /// Goes on with a syllable at `place`; between it and the one before stands a sign of no need
    /// where they do not meet.
    private mutating func step(_ place: Int, from meeting: Int) -> Bool {
      let previous = found.last
      for onset in 0..<19 {
        let piece =
          place == meeting ? onsetPiece(onset, after: previous) : table.rules.voiceless[onset]
        guard let afterOnset = match(piece, at: place) else { continue }
        for vowel in 0..<21 {
          var start = afterOnset
          if let previous, previous.coda == 0, onset == 11, place == meeting,
            table.rules.apart[Int(previous.vowel)] & (1 << UInt32(vowel)) != 0
          {
            guard place < bytes.count, bytes[place] == table.rules.separator else { continue }
            start = place + 1
          }
          guard let afterVowel = match(table.rules.vowels[vowel], at: start) else { continue }
          for coda in 0..<28 {
            guard let end = match(table.rules.codas[coda], at: afterVowel) else { continue }
            found.append(
              HangulSyllable(onset: UInt8(onset), vowel: UInt8(vowel), coda: UInt8(coda)))
            if step(end) { return true }
            found.removeLast()
          }
        }
      }
      return false
    }

    /// What an onset adds to the letters of the coda before it.
    private func onsetPiece(_ onset: Int, after previous: HangulSyllable?) -> Piece {
      guard let previous else { return table.rules.voiceless[onset] }
      let joint = table.rules.boundaries[Int(previous.coda) * 19 + onset]
      guard joint.lowerBound >= 0 else { return table.rules.voiced[onset] }
      let written = Int32(table.rules.codas[Int(previous.coda)].count)
      return (joint.lowerBound + written)..<joint.upperBound
    }

    private func match(_ piece: Piece, at place: Int) -> Int? {
      guard place + piece.count <= bytes.count else { return nil }
      var place = place
      for index in piece {
        guard table.rules.pool[Int(index)] == bytes[place] else { return nil }
        place += 1
      }
      return place
    }
  }
}
