/// The sound changes at syllable boundaries that Korean romanisations write.
///
/// A romanisation works on what this makes of the spelling: codas that move to an empty onset,
/// neutralised codas, nasals, liquids, aspiration. The rules are those of the Standard
/// Pronunciation (표준 발음법, chapters 4–5) as far as RR, McCune–Reischauer and the DPRK system
/// show them; tensification is none of theirs.
public struct HangulSounds: Sendable {
  /// What ㄹ becomes after a consonant other than ㄴ and ㄹ.
  public enum Liquid: String, Sendable {
    /// ㄴ, as spoken in the South: 종로 → 종노.
    case nasal
    /// ㄹ stays, as the DPRK writes it.
    case kept
  }

  /// Which standard is followed where ㄹ meets another consonant.
  public var liquid: Liquid = .nasal
  /// Whether ㅎ + ㅅ is shown as ㅆ.
  public var showsTension = false

  /// The pronunciation of the South, tension not shown.
  public init() {}

  /// The seven codas that remain, and none.
  enum Coda: UInt8 {
    case none, k, n, t, l, m, p, ng
  }

  private enum Onset {
    static let k: UInt8 = 0, kk: UInt8 = 1, n: UInt8 = 2, t: UInt8 = 3, r: UInt8 = 5
    static let m: UInt8 = 6, p: UInt8 = 7, s: UInt8 = 9, ss: UInt8 = 10, silent: UInt8 = 11
    static let c: UInt8 = 12, ch: UInt8 = 14, kh: UInt8 = 15, th: UInt8 = 16, ph: UInt8 = 17
    static let h: UInt8 = 18
  }

  private static let vowelI: UInt8 = 20

  /// What each of the 28 codas is before a consonant or at the end.
  private static let neutral: [Coda] = [
    .none, .k, .k, .k, .n, .n, .n, .t, .l, .k, .m, .l, .l, .l, .p, .l, .m, .p, .p, .t, .t, .ng,
    .t, .t, .k, .t, .p, .t,
  ]

  /// What stays and what moves when a coda meets an empty onset: (coda that stays, onset).
  private static let moving: [(stays: Coda, onset: UInt8)] = [
    (.none, 11), (.none, 0), (.none, 1), (.k, 9), (.none, 2), (.n, 12), (.none, 2), (.none, 3),
    (.none, 5), (.l, 0), (.l, 6), (.l, 7), (.l, 9), (.l, 16), (.l, 17), (.none, 5), (.none, 6),
    (.none, 7), (.p, 9), (.none, 9), (.none, 10), (.ng, 11), (.none, 12), (.none, 14),
    (.none, 15), (.none, 16), (.none, 17), (.none, 11),
  ]

  /// The syllables as they sound: every coda is one of the seven or none, given as the coda index
  /// of its plain letter (ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅇ).
  ///
  /// Works in place, one pass, no allocation.
  public func apply(to syllables: inout [HangulSyllable]) {
    syllables.withUnsafeMutableBufferPointer { buffer in
      for index in buffer.indices {
        let next = index + 1
        if next < buffer.count {
          join(&buffer[index], &buffer[next])
        } else {
          buffer[index].coda = Self.letter(Self.finalCoda(buffer[index]))
        }
      }
    }
  }

  /// Each syllable by itself, as if it stood alone: codas neutralised, nothing moved.
  public static func neutralise(_ syllables: inout [HangulSyllable]) {
    for index in syllables.indices {
      syllables[index].coda = letter(finalCoda(syllables[index]))
    }
  }

  /// The coda index of the plain letter of a sounded coda.
  static func letter(_ coda: Coda) -> UInt8 {
    switch coda {
    case .none: 0
    case .k: 1
    case .n: 4
    case .t: 7
    case .l: 8
    case .m: 16
    case .p: 17
    case .ng: 21
    }
  }

  /// The sounded coda, 0...7, of a coda index after `apply`.
  static func sounded(_ coda: UInt8) -> Int {
    Int(neutral[min(Int(coda), 27)].rawValue)
  }

  private static func finalCoda(_ syllable: HangulSyllable) -> Coda {
    // 밟- is the one common stem in which ㄼ keeps its ㅂ.
    if syllable.coda == 11, syllable.onset == Onset.p, syllable.vowel == 0 { return .p }
    return neutral[min(Int(syllable.coda), 27)]
  }

  /// The stems in ㄺ: 갉 굵 긁 낡 늙 맑 묽 밝 붉 얽 읽 옭.
  private static func isVerbStem(_ syllable: HangulSyllable) -> Bool {
    switch (syllable.onset, syllable.vowel) {
    case (0, 0), (0, 13), (0, 18), (2, 0), (2, 18), (6, 0), (6, 13), (7, 0), (7, 13), (11, 4),
      (11, 20), (11, 8):
      true
    default: false
    }
  }

  private func join(_ a: inout HangulSyllable, _ b: inout HangulSyllable) {
    let coda = a.coda
    let hasH = coda == 27 || coda == 6 || coda == 15
    if b.onset == Onset.silent {
      meetEmptyOnset(&a, &b)
      return
    }
    if hasH {
      meetAfterH(&a, &b)
      return
    }
    if b.onset == Onset.h, mergesWithH(a, b) {
      mergeH(&a, &b)
      return
    }
    // Stems of verbs in ㄺ keep ㄹ before ㄱ (읽고 ilgo), nouns ㄱ (닭과 dakgwa).
    if coda == 9, b.onset == Onset.k, Self.isVerbStem(a) {
      a.coda = Self.letter(.l)
      return
    }
    meetConsonant(&a, &b, Self.finalCoda(a))
  }

  private func meetEmptyOnset(_ a: inout HangulSyllable, _ b: inout HangulSyllable) {
    let coda = Int(min(a.coda, 27))
    if b.vowel == Self.vowelI, coda == 7 || coda == 25 || coda == 13 {
      a.coda = coda == 13 ? Self.letter(.l) : 0
      b.onset = coda == 7 ? Onset.c : Onset.ch
      return
    }
    let move = Self.moving[coda]
    a.coda = Self.letter(move.stays)
    b.onset = move.onset
  }

  /// A coda with ㅎ before a consonant: aspiration, or silence.
  private func meetAfterH(_ a: inout HangulSyllable, _ b: inout HangulSyllable) {
    var rest: Coda = a.coda == 6 ? .n : a.coda == 15 ? .l : .none
    switch b.onset {
    case Onset.k: b.onset = Onset.kh
    case Onset.t: b.onset = Onset.th
    case Onset.c: b.onset = Onset.ch
    case Onset.s: if showsTension { b.onset = Onset.ss }
    case Onset.n:
      if rest == .none { rest = .n }
      if rest == .l { b.onset = Onset.r }
    default: break
    }
    a.coda = Self.letter(rest)
    if b.onset == Onset.r { meetConsonant(&a, &b, rest) }
  }

  /// Whether an obstruent and ㅎ become one aspirate: in the passive and causative -히- of verbs
  /// only; nouns and names keep both letters (묵호 Mukho).
  private func mergesWithH(_ a: HangulSyllable, _ b: HangulSyllable) -> Bool {
    let isSuffix =
      b.vowel == Self.vowelI && (b.coda == 0 || b.coda == 4 || b.coda == 8 || b.coda == 17)
      || b.vowel == 6 && (b.coda == 0 || b.coda == 20)
    guard isSuffix else { return false }
    switch Self.finalCoda(a) {
    case .k, .t, .p: return a.coda != 18 && a.coda != 3
    default: return a.coda == 5 || a.coda == 11
    }
  }

  private func mergeH(_ a: inout HangulSyllable, _ b: inout HangulSyllable) {
    switch a.coda {
    case 5: (a.coda, b.onset) = (Self.letter(.n), Onset.ch)
    case 11: (a.coda, b.onset) = (Self.letter(.l), Onset.ph)
    case 9: (a.coda, b.onset) = (Self.letter(.l), Onset.kh)
    default:
      switch Self.finalCoda(a) {
      case .k: b.onset = Onset.kh
      case .p: b.onset = Onset.ph
      default: b.onset = Onset.ch
      }
      a.coda = 0
    }
  }

  private func meetConsonant(_ a: inout HangulSyllable, _ b: inout HangulSyllable, _ coda: Coda) {
    var coda = coda
    switch (coda, b.onset) {
    case (.k, Onset.n), (.k, Onset.m): coda = .ng
    case (.t, Onset.n), (.t, Onset.m): coda = .n
    case (.p, Onset.n), (.p, Onset.m): coda = .m
    case (.k, Onset.r), (.t, Onset.r), (.p, Onset.r):
      coda = coda == .k ? .ng : coda == .t ? .n : .m
      if liquid == .nasal { b.onset = Onset.n }
    case (.m, Onset.r), (.ng, Onset.r):
      if liquid == .nasal { b.onset = Onset.n }
    case (.n, Onset.r):
      if liquid == .nasal { coda = .l }
    case (.l, Onset.n): b.onset = Onset.r
    default: break
    }
    a.coda = Self.letter(coda)
  }
}
