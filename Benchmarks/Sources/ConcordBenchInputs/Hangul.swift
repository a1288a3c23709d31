/// A Hangul syllable as the numbers of its jamo, composed by Unicode 17.0 § 3.12.
struct Hangul {
  var initial: Int
  var medial: Int
  /// Zero for none.
  var final: Int

  private static let initials = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)
  private static let medials = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".unicodeScalars)
  private static let finals = Array("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars)

  static func initial(_ jamo: String) -> Int? {
    jamo.unicodeScalars.first.flatMap { initials.firstIndex(of: $0) }
  }

  static func medial(_ jamo: String) -> Int? {
    jamo.unicodeScalars.first.flatMap { medials.firstIndex(of: $0) }
  }

  static func final(_ jamo: String) -> Int {
    jamo.unicodeScalars.first.flatMap { finals.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }

  init(initial: Int, medial: Int, final: Int) {
    self.initial = initial
    self.medial = medial
    self.final = final
  }

  /// Nil for a scalar that is no precomposed syllable.
  init?(_ scalar: Unicode.Scalar) {
    guard (0xac00...0xd7a3).contains(scalar.value) else { return nil }
    let number = Int(scalar.value) - 0xac00
    self.init(initial: number / 588, medial: number % 588 / 28, final: number % 28)
  }

  var text: String {
    Unicode.Scalar(UInt32(0xac00 + initial * 588 + medial * 28 + final)).map { String($0) } ?? ""
  }

  /// Puts the right one of a pair of particles, after a vowel and after a consonant, on a word.
  static func attach(_ particle: String, to word: String) -> String {
    guard let slash = particle.firstIndex(of: "/") else { return word + particle }
    let open = particle[..<slash]
    let closed = particle[particle.index(after: slash)...]
    let final = word.unicodeScalars.last.flatMap { Hangul($0)?.final } ?? 0
    // (으)로 keeps its short form after ㄹ (final 8).
    let isOpen = final == 0 || (final == 8 && open.hasPrefix("로"))
    return word + (isOpen ? open : closed)
  }
}

/// Korean syllables in Latin and Ukrainian letters, by `jamo.tsv`.
struct KoreanLetters {
  private var initials: [[String]]
  private var medials: [[String]]
  private var finals: [[String]]

  init(_ table: Table) {
    func column(_ place: String) -> [[String]] {
      table.rows(of: place).map { $0.map { $0 == "-" ? "" : $0 } }
    }
    initials = column("initial")
    medials = column("medial")
    finals = column("final")
  }

  /// One syllable by the Revised Romanisation (or McCune–Reischauer), without assimilation: the
  /// rule for given names.
  func latin(_ syllable: String, mcCune: Bool = false) -> String {
    let column = mcCune ? 1 : 0
    return syllable.unicodeScalars.compactMap { Hangul($0) }.map {
      initials[$0.initial][column] + medials[$0.medial][column] + finals[$0.final][column]
    }.joined()
  }

  /// A run of syllables in Ukrainian letters; `voiced` says that a voiced sound precedes.
  func ukrainian(_ syllables: String, voiced: Bool = false) -> String {
    var voiced = voiced
    var result = ""
    for syllable in syllables.unicodeScalars.compactMap({ Hangul($0) }) {
      let onset = initials[syllable.initial][voiced ? 3 : 2]
      result += onset + medials[syllable.medial][onset.isEmpty ? 2 : 3]
      result += finals[syllable.final][2]
      voiced = [0, 4, 8, 16, 21].contains(syllable.final)
    }
    return result
  }

  /// Whether the last syllable ends in a vowel, ㄴ, ㄹ, ㅁ or ㅇ.
  func endsVoiced(_ syllables: String) -> Bool {
    let final = syllables.unicodeScalars.last.flatMap { Hangul($0)?.final } ?? 0
    return [0, 4, 8, 16, 21].contains(final)
  }
}
