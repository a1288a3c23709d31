import ConcordLanguages
import Testing

@Suite struct CasePatternTests {
  /// What stood in the text, the form it is listed as, the form to print, what is printed.
  static let rows: [(surface: String, canonical: String, target: String, result: String)] = [
    ("ZELENSKIY", "Zelenskiy", "Zelenskyy", "ZELENSKYY"),
    ("Zelenskiy", "Zelenskiy", "Zelenskyy", "Zelenskyy"),
    ("zelenskiy", "Zelenskiy", "Zelenskyy", "zelenskyy"),
    ("ZELENSKIY’S", "Zelenskiy", "Zelenskyy’s", "ZELENSKYY’S"),
    ("ZELENSKIY’s", "Zelenskiy", "Zelenskyy’s", "ZELENSKYY’s"),
    ("ZELENSKIY's", "Zelenskiy", "Zelenskyy's", "ZELENSKYY's"),
    ("ZelensKiy", "Zelenskiy", "Zelenskyy", "Zelenskyy"),
    ("accord", "accord", "treaty", "treaty"), ("Accord", "accord", "treaty", "Treaty"),
    ("ACCORD", "accord", "treaty", "TREATY"), ("Accords", "accord", "treaties", "Treaties"),
    ("KIM JONG UN", "Kim Jong-un", "Kim Jong-un", "KIM JONG-UN"),
    ("Kim Jong Un", "Kim Jong-un", "Kim Jong-un", "Kim Jong-un"),
    ("Kim\nJong Un", "Kim Jong-un", "Kim Jong-un", "Kim Jong-un"),
    ("kim jong un", "Kim Jong-un", "Kim Jong-un", "kim jong-un"),
    ("War Prisoner", "war prisoner", "prisoner of war", "Prisoner of War"),
    ("War prisoner", "war prisoner", "prisoner of war", "Prisoner of war"),
    ("WAR PRISONERS", "war prisoner", "prisoners of war", "PRISONERS OF WAR"),
    ("Captive of War", "captive of war", "prisoner of war", "Prisoner of War"),
    ("POW", "POW", "prisoner of war", "prisoner of war"),
    ("Prisoner of war", "prisoner of war", "POW", "POW"),
    ("PRISONER", "prisoner", "POW", "POW"), ("Missile", "missile", "iPhone", "iPhone"),
    ("NATO summit", "NATO summit", "NATO meeting", "NATO meeting"),
    ("NATO Summit", "NATO summit", "NATO meeting", "NATO Meeting"),
    ("NATO SUMMIT", "NATO summit", "NATO meeting", "NATO MEETING"),
    ("McDonald", "McDonald", "MacDonald", "MacDonald"),
    ("MCDONALD", "McDonald", "MacDonald", "MACDONALD"),
    ("ЗЕЛЕНСЬКОГО", "Зеленський", "Зеленського", "ЗЕЛЕНСЬКОГО"),
    ("Полонений", "полонений", "військовополонений", "Військовополонений"),
    ("Міністр Оборони", "міністр оборони", "очільник міноборони", "Очільник Міноборони"),
    ("Chicken kiev", "chicken Kiev", "chicken Kyiv", "Chicken Kyiv"),
    ("chicken Kiev", "chicken Kiev", "chicken Kyiv", "chicken Kyiv"),
    ("Chicken Kiev", "chicken Kiev", "chicken Kyiv", "Chicken Kyiv"),
    ("Élan", "élan", "étude", "Étude"), ("ÉLAN", "élan", "étude", "ÉTUDE"),
    ("STRASSE", "Straße", "Gruß", "GRUSS"), ("젤렌스키", "젤렌스키", "볼로디미르", "볼로디미르"),
    ("", "accord", "treaty", "treaty"), ("accord", "accord", "", ""),
    ("‘Accord", "accord", "‘treaty", "‘Treaty"), ("A-bomb", "A-bomb", "atom bomb", "atom bomb"),
  ]

  @Test(arguments: rows)
  func carriesOver(surface: String, canonical: String, target: String, result: String) {
    #expect(CasePattern(of: surface, canonical: canonical).apply(to: target) == result)
  }

  @Test func opensASentence() {
    let pattern = CasePattern(of: "POWs", canonical: "POW")
    #expect(pattern.apply(to: "prisoners of war", atSentenceStart: true) == "Prisoners of war")
    #expect(pattern.apply(to: "iPhones", atSentenceStart: true) == "iPhones")
    #expect(pattern.apply(to: "prisoners of war") == "prisoners of war")
  }

  /// Carrying a form over to itself changes nothing but its capitals.
  @Test(arguments: rows)
  func isStable(surface: String, canonical: String, target: String, result: String) {
    let again = CasePattern(of: surface, canonical: canonical).apply(to: result)
    #expect(again.lowercased() == result.lowercased())
  }
}
