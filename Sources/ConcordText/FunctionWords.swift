/// The words and endings of `languages/detection/function-words.tsv`.
struct FunctionWords: Sendable {
  enum ScriptGroup: String, Sendable { case latin, cyrillic }

  /// How many words of a text speak for a language.
  struct Evidence {
    var words = 0
    var english = 0
    var ukrainian = 0
    var russian = 0
    var other = 0
    /// Words with a letter beyond a–z.
    var marked = 0

    mutating func count(_ languages: Languages) {
      if languages.contains(.english) { english += 1 }
      if languages.contains(.ukrainian) { ukrainian += 1 }
      if languages.contains(.russian) { russian += 1 }
      if languages.contains(.other) { other += 1 }
    }

    /// Whether one language leads by so much that more words would not change it.
    var isClear: Bool {
      let counts = (english, ukrainian, russian, other)
      let highest = max(counts.0, counts.1, counts.2, counts.3)
      return highest >= 4 && counts.0 + counts.1 + counts.2 + counts.3 - highest <= highest / 3
    }
  }

  struct Languages: OptionSet {
    let rawValue: UInt8
    static let english = Languages(rawValue: 1)
    static let ukrainian = Languages(rawValue: 2)
    static let russian = Languages(rawValue: 4)
    static let other = Languages(rawValue: 8)
    static let byName: [Substring: Languages] = [
      "english": .english, "ukrainian": .ukrainian, "russian": .russian, "other": .other,
    ]
  }

  /// Read when first wanted: some 4 KB.
  static let shipped = FunctionWords(
    parsing: ShippedData.text("languages/detection/function-words.tsv") ?? "")

  private static let slots = 2048
  /// An open table of the hashes of words and endings with their languages; 0 is an empty slot.
  private var hashes = [UInt64](repeating: 0, count: slots)
  private var languages = [Languages](repeating: [], count: slots)
  /// The longest ending in bytes.
  private var longestEnding = 0

  init(parsing table: String) {
    var count = 0
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let script = ScriptGroup(rawValue: String(fields[0])),
        let language = Languages.byName[fields[1]]
      else { continue }
      for word in fields[2].split(separator: " ") {
        var bytes = Array(word.utf8)[...]
        let kind: WordKind =
          switch bytes.first {
          case 0x2D: .ending
          case 0x7E: .smallEnding
          default: .word(script)
          }
        if kind.isEnding {
          bytes = bytes.dropFirst()
          longestEnding = max(longestEnding, bytes.count)
        }
        let hash = bytes.reduce(kind.basis, Self.mix)
        let slot = slot(of: hash)
        // The table stays half empty, so that every search ends; further words are ignored.
        guard count < Self.slots / 2 else { return }
        if hashes[slot] == 0 { count += 1 }
        hashes[slot] = hash
        languages[slot].formUnion(language)
      }
    }
  }

  private enum WordKind {
    case word(ScriptGroup)
    case ending
    /// The ending of a word that begins small.
    case smallEnding

    var isEnding: Bool {
      switch self {
      case .word: false
      case .ending, .smallEnding: true
      }
    }

    var basis: UInt64 {
      switch self {
      case .word(.latin): 0xCBF2_9CE4_8422_2325
      case .word(.cyrillic): 0xCBF2_9CE4_8422_2327
      case .ending: 0xCBF2_9CE4_8422_2329
      case .smallEnding: 0xCBF2_9CE4_8422_232B
      }
    }
  }

  /// FNV-1a; a chance collision among some hundred words would only miscount one word.
  @inline(__always)
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The slot that holds a hash or is free for it.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (Self.slots - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (Self.slots - 1) }
    return slot
  }

  private func languages(of hash: UInt64) -> Languages {
    let slot = slot(of: hash)
    return hashes[slot] == hash ? languages[slot] : []
  }

  /// What the words of a text say, up to where it is clear.
  func evidence(in text: UnsafeBufferPointer<UInt8>, _ script: ScriptGroup) -> Evidence {
    var evidence = Evidence()
    // A sentence or two at a time: most texts are clear after the first.
    let step = 192
    var start = 0
    while start < text.count, !evidence.isClear {
      var end = min(start + step, text.count)
      while end < text.count, text[end] > 0x20, end - start < 2 * step { end += 1 }
      count(UnsafeBufferPointer(rebasing: text[start..<end]), script, &evidence)
      start = end
    }
    return evidence
  }

  private func count(
    _ text: UnsafeBufferPointer<UInt8>, _ script: ScriptGroup, _ evidence: inout Evidence
  ) {
    let folded = Fold.mapped(text)
    folded.bytes.withUnsafeBufferPointer { bytes in
      count(bytes, script, &evidence) { offset in
        let original = folded.map.originalRange(of: offset..<offset + 1).lowerBound
        return Scalars.scalarClass(of: text.scalar(at: original).value) == .uppercase
      }
    }
  }

  /// Counts the words of folded text; `isCapital` tells whether the letter at an offset was one.
  private func count(
    _ folded: UnsafeBufferPointer<UInt8>, _ script: ScriptGroup, _ evidence: inout Evidence,
    isCapital: (Int) -> Bool
  ) {
    let basis = WordKind.word(script).basis
    var position = 0
    while position < folded.count {
      let start = position
      var isMarked = false
      var hash = basis
      while position < folded.count {
        let byte = folded[position]
        if byte < 0x80 {
          guard byte &- 0x61 < 26 else { break }
          hash = Self.mix(hash, byte)
          position += 1
          continue
        }
        let scalar = folded.scalar(at: position)
        let scalarClass = Scalars.scalarClass(of: scalar.value)
        guard scalarClass.isLetter || scalarClass == .mark else { break }
        isMarked = true
        for offset in 0..<scalar.length { hash = Self.mix(hash, folded[position + offset]) }
        position += scalar.length
      }
      guard position > start else {
        position += folded.scalar(at: start).length
        continue
      }
      evidence.words += 1
      if isMarked { evidence.marked += 1 }
      var found = languages(of: hash)
      if found.isEmpty, script == .cyrillic {
        found = ending(of: folded[start..<position], isSmall: !isCapital(start))
      }
      evidence.count(found)
    }
  }

  /// The languages of the longest ending that is listed. A Cyrillic letter has two bytes, and at
  /// least two letters stand before an ending.
  private func ending(of word: Slice<UnsafeBufferPointer<UInt8>>, isSmall: Bool) -> Languages {
    var length = min(longestEnding, word.count - 4)
    while length > 0 {
      let ending = word.suffix(length)
      var found = languages(of: ending.reduce(WordKind.ending.basis, Self.mix))
      if found.isEmpty, isSmall {
        found = languages(of: ending.reduce(WordKind.smallEnding.basis, Self.mix))
      }
      if !found.isEmpty { return found }
      length -= 1
    }
    return []
  }
}
