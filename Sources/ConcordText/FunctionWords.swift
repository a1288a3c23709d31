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
  }

  private struct Languages: OptionSet {
    let rawValue: UInt8
    static let english = Languages(rawValue: 1)
    static let ukrainian = Languages(rawValue: 2)
    static let russian = Languages(rawValue: 4)
    static let other = Languages(rawValue: 8)
    static let byName: [Substring: Languages] = [
      "english": .english, "ukrainian": .ukrainian, "russian": .russian, "other": .other,
    ]
  }

  private struct Lists {
    var words: [UInt64: Languages] = [:]
    var endings: [UInt64: Languages] = [:]
    /// The longest ending in bytes.
    var longest = 0
  }

  /// Read when first wanted: some 3 KB.
  static let shipped = FunctionWords(
    parsing: ShippedData.text("languages/detection/function-words.tsv") ?? "")

  private var lists: [ScriptGroup: Lists] = [:]

  init(parsing table: String) {
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let script = ScriptGroup(rawValue: String(fields[0])),
        let language = Languages.byName[fields[1]]
      else { continue }
      for word in fields[2].split(separator: " ") {
        let bytes = Array(word.utf8)
        if bytes.first == 0x2D {
          let ending = bytes.dropFirst()
          lists[script, default: Lists()].endings[Self.hash(ending), default: []].formUnion(
            language)
          lists[script, default: Lists()].longest = max(
            lists[script]?.longest ?? 0, ending.count)
        } else {
          lists[script, default: Lists()].words[Self.hash(bytes[...]), default: []]
            .formUnion(language)
        }
      }
    }
  }

  /// What the words of a text say, by the lists of a script.
  func evidence(in text: UnsafeBufferPointer<UInt8>, _ script: ScriptGroup) -> Evidence {
    var evidence = Evidence()
    guard let lists = lists[script] else { return evidence }
    var folded: [UInt8] = []
    Fold.append(text, to: &folded)
    folded.withUnsafeBufferPointer { folded in
      var start = 0
      while start < folded.count {
        var end = start
        var isMarked = false
        while end < folded.count {
          let scalar = folded.scalar(at: end)
          let scalarClass = Scalars.scalarClass(of: scalar.value)
          guard scalarClass.isLetter || scalarClass == .mark else { break }
          if scalar.value >= 0x80 { isMarked = true }
          end += scalar.length
        }
        if end > start {
          evidence.words += 1
          if isMarked { evidence.marked += 1 }
          count(Array(folded[start..<end])[...], lists, &evidence)
          start = end
        } else {
          start += folded.scalar(at: start).length
        }
      }
    }
    return evidence
  }

  private func count(_ word: ArraySlice<UInt8>, _ lists: Lists, _ evidence: inout Evidence) {
    var languages = lists.words[Self.hash(word)] ?? []
    if languages.isEmpty, lists.longest > 0 {
      // The longest ending decides. A Cyrillic letter has two bytes, and two letters stand before it.
      var length = min(lists.longest, word.count - 4)
      while length > 0, languages.isEmpty {
        languages = lists.endings[Self.hash(word.suffix(length))] ?? []
        length -= 1
      }
    }
    if languages.contains(.english) { evidence.english += 1 }
    if languages.contains(.ukrainian) { evidence.ukrainian += 1 }
    if languages.contains(.russian) { evidence.russian += 1 }
    if languages.contains(.other) { evidence.other += 1 }
  }

  /// FNV-1a; a chance collision among some hundred words would only miscount one word.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
