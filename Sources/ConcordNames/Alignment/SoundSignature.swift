/// The sounds of a name as a set of 128 features, the same for all scripts: what two spellings of one
/// name mostly share, to find the few names worth aligning among a million.
///
/// Consonants are seven classes (labial, dental, sibilant, velar, m, n, liquid). The features are the
/// classes that follow each other and those with one between, around the name as a ring so that
/// turned names keep them, and the kind of vowel after each class.
struct SoundSignature: Hashable, Sendable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  /// How many features it has.
  var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

  /// Twice the features that two names share over all, in 0...1.
  func likeness(_ other: SoundSignature) -> Double {
    let shared = (low & other.low).nonzeroBitCount + (high & other.high).nonzeroBitCount
    return 2 * Double(shared) / Double(max(1, count + other.count))
  }

  private mutating func insert(_ feature: Int) {
    if feature < 64 { low |= 1 << UInt64(feature) } else { high |= 1 << UInt64(feature - 64) }
  }

  private static let classes = 7

  /// - Parameters:
  ///   - records: those of a prepared name.
  ///   - symbols: how many symbols it has.
  init(_ records: [UInt16], _ symbols: Int, _ script: NameScript) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: symbols + 1) { sounds in
      var count = 0
      var last = Self.classes
      var reader = Reader(records: records, count: symbols, script: script)
      while let sound = reader.next() {
        switch sound {
        case .consonant(let kind):
          sounds[count] = UInt8(kind)
          count += 1
          last = kind
        case .vowel(let kind):
          insert(98 + last * 3 + kind)
          last = Self.classes
        case .none: break
        }
      }
      guard count > 1 else {
        if count == 1 { insert(Int(sounds[0]) * Self.classes + Int(sounds[0])) }
        return
      }
      for index in 0..<count {
        let here = Int(sounds[index])
        insert(here * Self.classes + Int(sounds[(index + 1) % count]))
        if count > 2 { insert(49 + here * Self.classes + Int(sounds[(index + 2) % count])) }
      }
    }
  }

  // MARK: - Sounds

  /// The class of the sound that a letter begins a part with; 15 where it may be any.
  static func head(_ symbol: UInt8, _ script: NameScript) -> Int {
    let table = script == .latin ? latin : script == .cyrillic ? cyrillic : Reader.hangul
    guard case .consonant(let kind) = table[Int(symbol)] else { return 15 }
    switch script {
    // Letters that some languages write for a vowel or for nothing: h, j, w, v, x, q, c.
    case .latin: return [3, 8, 10, 17, 22, 23, 24].contains(symbol) ? 15 : kind
    case .cyrillic: return [3, 4, 26, 38].contains(symbol) ? 15 : kind
    case .hangul: return symbol == 19 ? 15 : kind
    }
  }

  enum Sound {
    /// 0 labial, 1 dental, 2 sibilant, 3 velar, 4 m, 5 n, 6 liquid.
    case consonant(Int)
    /// 0 open, 1 front, 2 back.
    case vowel(Int)
    /// A letter that is no sound of its own.
    case none
  }

  /// Reads symbols as sounds, the commonest digraphs as one.
  private struct Reader {
    let records: [UInt16]
    let count: Int
    let script: NameScript
    var place = 0

    private func symbol(_ place: Int) -> Int {
      place < count ? Int(records[place * PreparedName.Field.stride]) : 0
    }

    mutating func next() -> Sound? {
      guard place < count else { return nil }
      let symbol = symbol(place)
      place += 1
      switch script {
      case .hangul: return Self.hangul[symbol]
      case .cyrillic: return cyrillic(symbol)
      case .latin: return latin(symbol)
      }
    }

    private mutating func cyrillic(_ letter: Int) -> Sound {
      let following = symbol(place)
      // тх, кх, пх, чх write Korean aspirates; дж, дз one affricate.
      if following == 26, [23, 15, 20, 28].contains(letter) { place += 1 }
      if letter == 6, following == 9 || following == 10 { return .none }
      return SoundSignature.cyrillic[letter]
    }

    private mutating func latin(_ letter: Int) -> Sound {
      let following = symbol(place)
      if NameSymbols.isVowel(UInt8(letter), .latin) { return vowel(letter) }
      switch letter {
      case 3 where following == 8:  // ch
        place += 1
        return .consonant(2)
      case 3:  // c
        return [5, 9, 25].contains(following) ? .consonant(2) : .consonant(3)
      case 19 where following == 8 || following == 26:  // sh, sz
        place += 1
        return .consonant(2)
      case 19 where following == 3 && symbol(place + 1) == 8:  // sch
        place += 2
        return .consonant(2)
      case 20 where following == 19 || following == 26 || following == 3:  // ts, tz, tch
        return .none
      case 26 where following == 8, 11 where following == 8, 7 where following == 8,
        20 where following == 8, 16 where following == 8:  // zh, kh, gh, th, ph
        place += 1
        return SoundSignature.latin[letter]
      case 4 where following == 10 || following == 26:  // dj, dz
        return .none
      case 14 where following == 7 && !NameSymbols.isVowel(UInt8(symbol(place + 1)), .latin):  // ng
        place += 1
        return .consonant(5)
      default: return SoundSignature.latin[letter]
      }
    }

    /// A group of vowel letters as one sound: eo, eu, ou are back, ae, ie, ee front, ia open.
    private mutating func vowel(_ letter: Int) -> Sound {
      var letters = [letter]
      while place < count, NameSymbols.isVowel(UInt8(symbol(place)), .latin),
        records[place * PreparedName.Field.stride + PreparedName.Field.end] == 0
      {
        letters.append(symbol(place))
        place += 1
      }
      if letters.contains(15) || letters.contains(21) || letters.contains(28) { return .vowel(2) }
      if letters.last == 1 { return .vowel(0) }
      return letters.count == 1 ? SoundSignature.latin[letter] : .vowel(1)
    }

    fileprivate static let hangul: [Sound] = SoundSignature.table(
      .hangul, labial: "ㅂㅃㅍ", dental: "ㄷㄸㅌ", sibilant: "ㅅㅆㅈㅉㅊ", velar: "ㄱㄲㅋㅎ", m: "ㅁ", n: "ㄴ",
      liquid: "ㄹ", open: "ㅏㅑㅘ", front: "ㅐㅒㅔㅖㅙㅚㅞㅟㅢㅣ", back: "ㅓㅕㅗㅛㅜㅝㅠㅡ")
  }

  private static let latin: [Sound] = table(
    .latin, labial: "bpfv", dental: "td", sibilant: "szjčšžżćśçţ", velar: "kgqxh", m: "m", n: "nñ",
    liquid: "lrłř", open: "aäâå", front: "eiyëïêü", back: "ouŏŭöû")
  private static let cyrillic: [Sound] = table(
    .cyrillic, labial: "бпфвў", dental: "тд", sibilant: "сзцчшщж", velar: "кгґх", m: "м", n: "н",
    liquid: "лр", open: "ая", front: "еєиіїйыэ", back: "оуюё")

  private static func table(
    _ script: NameScript, labial: String, dental: String, sibilant: String, velar: String,
    m: String, n: String, liquid: String, open: String, front: String, back: String
  ) -> [Sound] {
    var result = [Sound](repeating: .none, count: NameSymbols.width)
    func put(_ letters: String, _ sound: Sound) {
      for symbol in NameSymbols.symbols(Substring(letters), script) ?? [] {
        result[Int(symbol)] = sound
      }
    }
    for (kind, letters) in [labial, dental, sibilant, velar, m, n, liquid].enumerated() {
      put(letters, .consonant(kind))
    }
    for (kind, letters) in [open, front, back].enumerated() { put(letters, .vowel(kind)) }
    if script == .hangul {
      for (kind, codas) in [
        ".ㅂ.ㅍ.ㅄ", ".ㄷ.ㅅ.ㅆ.ㅈ.ㅊ.ㅌ.ㅎ", "", ".ㄱ.ㄲ.ㅋ.ㄳ", ".ㅁ.ㄻ", ".ㄴ.ㅇ.ㄵ.ㄶ", ".ㄹ.ㄺ.ㄼ.ㄽ.ㄾ.ㄿ.ㅀ",
      ].enumerated() {
        put(codas, .consonant(kind))
      }
    }
    return result
  }
}
