/// The two forms of an ending of the copula 이다: in full and contracted after an open syllable.
///
///     CopulaForms(stem: "었", ending: "으며")  // 이었으며, 였으며
///     CopulaForms(stem: "이", ending: "ㄴ데")  // 인데, nil
struct CopulaForms {
  let full: String
  /// nil where the ending needs the syllable of the stem: a coda has nothing else to stand in.
  let contracted: String?

  /// nil for a stem that the copula does not have, or an ending that cannot join it.
  init?(stem: String, ending: String) {
    let stems: (full: String, contracted: String)
    switch stem {
    case "이": stems = ("이", "")
    case "었": stems = ("이었", "였")
    case "겠": stems = ("이겠", "겠")
    case "시": stems = ("이시", "시")
    case "셨": stems = ("이셨", "셨")
    default: return nil
    }
    guard let first = ending.unicodeScalars.first else { return nil }
    let rest = String(String.UnicodeScalarView(ending.unicodeScalars.dropFirst()))
    if let coda = Hangul.codaIndex(ofCompatibilityJamo: first) {
      guard let last = stems.full.unicodeScalars.last,
        let closed = Hangul.adding(coda: coda, to: last)
      else { return nil }
      full = String(stems.full.dropLast()) + String(closed) + rest
      contracted = nil
      return
    }
    full = stems.full + ending
    // 이 fuses with the vowel that follows: 이어 → 여, 이에 → 예.
    switch (stem, first) {
    case ("이", "어"): contracted = "여" + rest
    case ("이", "에"): contracted = "예" + rest
    default: contracted = stems.contracted + ending
    }
  }
}
