import ConcordLanguages
import ConcordTestSupport
import Testing

@Suite struct EnglishNounTests {
  static let plurals: [(singular: String, plural: String)] = [
    // By rule
    ("treaty", "treaties"), ("envoy", "envoys"), ("convoy", "convoys"), ("ally", "allies"),
    ("trench", "trenches"), ("bush", "bushes"), ("tax", "taxes"), ("bus", "buses"),
    ("class", "classes"), ("accord", "accords"), ("drone", "drones"), ("buzz", "buzzes"),
    ("monarch", "monarchs"), ("epoch", "epochs"), ("soliloquy", "soliloquies"),
    ("photo", "photos"), ("ceasefire", "ceasefires"), ("cafe", "cafes"), ("virus", "viruses"),
    // Irregular
    ("child", "children"), ("grandchild", "grandchildren"), ("woman", "women"),
    ("servicewoman", "servicewomen"), ("gunman", "gunmen"), ("human", "humans"),
    ("superhuman", "superhumans"), ("shaman", "shamans"), ("hetman", "hetmans"),
    ("knife", "knives"), ("wolf", "wolves"), ("roof", "roofs"), ("chief", "chiefs"),
    ("belief", "beliefs"), ("proof", "proofs"), ("half", "halves"), ("thief", "thieves"),
    ("crisis", "crises"), ("criterion", "criteria"), ("phenomenon", "phenomena"),
    ("analysis", "analyses"), ("medium", "media"), ("memorandum", "memoranda"),
    ("hypothesis", "hypotheses"), ("psychoanalysis", "psychoanalyses"), ("foot", "feet"),
    ("mouse", "mice"), ("hero", "heroes"), ("veto", "vetoes"), ("embargo", "embargoes"),
    ("spokesperson", "spokespeople"), ("quiz", "quizzes"), ("index", "indices"),
    // One form
    ("troops", "troops"), ("series", "series"), ("aircraft", "aircraft"),
    ("personnel", "personnel"), ("headquarters", "headquarters"), ("spacecraft", "spacecraft"),
    ("counsel", "counsel"), ("artillery", "artillery"), ("police", "police"),
    ("fighter aircraft", "fighter aircraft"), ("landing craft", "landing craft"),
    // Plural already
    ("accords", "accords"), ("treaties", "treaties"), ("children", "children"),
    ("prisoners of war", "prisoners of war"), ("crises", "crises"), ("UAVs", "UAVs"),
    ("United Nations", "United Nations"), ("Armed Forces", "Armed Forces"), ("women", "women"),
    // Heads of phrases
    ("prisoner of war", "prisoners of war"), ("minister of defence", "ministers of defence"),
    ("Minister of Defence", "Ministers of Defence"),
    ("weapon of mass destruction", "weapons of mass destruction"),
    ("attorney general", "attorneys general"), ("Secretary General", "Secretaries General"),
    ("secretary-general", "secretaries-general"), ("major general", "major generals"),
    ("brigadier general", "brigadier generals"), ("court martial", "courts martial"),
    ("brother-in-law", "brothers-in-law"), ("commander-in-chief", "commanders-in-chief"),
    ("man-at-arms", "men-at-arms"), ("passer-by", "passers-by"), ("passerby", "passersby"),
    ("runner-up", "runners-up"), ("cover-up", "cover-ups"), ("stand-off", "stand-offs"),
    ("president-elect", "presidents-elect"), ("minister designate", "ministers designate"),
    ("heir apparent", "heirs apparent"), ("poet laureate", "poets laureate"),
    ("aide-de-camp", "aides-de-camp"), ("coup d’état", "coups d’état"),
    ("chargé d'affaires", "chargés d'affaires"), ("head of state", "heads of state"),
    ("member of parliament", "members of parliament"), ("war crime", "war crimes"),
    ("security council resolution", "security council resolutions"),
    (
      "ambassador extraordinary and plenipotentiary",
      "ambassadors extraordinary and plenipotentiary"
    ),
    ("persona non grata", "personae non gratae"), ("letter to the editor", "letters to the editor"),
    ("sergeant major", "sergeants major"), ("deputy prime minister", "deputy prime ministers"),
    ("man of the house", "men of the house"), ("ship-to-ship missile", "ship-to-ship missiles"),
    ("surface-to-air missile", "surface-to-air missiles"), ("10-year-old", "10-year-olds"),
    // Names
    ("Zelenskyy", "Zelenskyys"), ("Kennedy", "Kennedys"), ("Germany", "Germanys"),
    ("Jones", "Joneses"), ("Coleman", "Colemans"), ("Child", "Children"), ("Wolf", "Wolfs"),
    ("Volodymyr Zelenskyy", "Volodymyr Zelenskyys"), ("Charles de Gaulle", "Charles de Gaulles"),
    ("Frenchman", "Frenchmen"), ("German", "Germans"), ("Roman", "Romans"),
    ("Ukrainian", "Ukrainians"), ("Houthi", "Houthis"), ("Houthis", "Houthis"),
    ("Chinese", "Chinese"), ("Ministry of Defence", "Ministries of Defence"),
    ("Kim Jong-un", "Kim Jong-uns"), ("Adams", "Adamses"), ("Bach", "Bachs"), ("Marx", "Marxes"),
    ("Cossack", "Cossacks"), ("Lavrov", "Lavrovs"), ("Tymoshenko", "Tymoshenkos"),
    ("Spokesman", "Spokesmen"), ("Embassy", "Embassies"), ("Czech", "Czechs"),
    ("Poltavka", "Poltavkas"), ("Herzog", "Herzogs"), ("Pyrenees", "Pyrenees"),
    // Abbreviations and figures
    ("POW", "POWs"), ("MP", "MPs"), ("HIMARS", "HIMARS"), ("SMS", "SMSes"), ("Su-35", "Su-35s"),
    ("T-72", "T-72s"), ("NGO", "NGOs"), ("U.N.", "U.N.s"), ("", ""),
  ]

  @Test(arguments: plurals)
  func formsPlural(singular: String, plural: String) {
    #expect(EnglishNoun.plural(of: singular) == plural)
  }

  @Test(arguments: plurals.filter { $0.singular != $0.plural })
  func readsPlural(singular: String, plural: String) {
    #expect(EnglishNoun.singular(of: plural).contains(singular))
    #expect(!EnglishNoun.isPlural(singular))
  }

  @Test func prefersThePluralOfTheGlossary() {
    #expect(EnglishNoun.plural(of: "brother", irregular: "brethren") == "brethren")
    #expect(EnglishNoun.plural(of: "octopus", irregular: "") == "octopuses")
  }

  static let possessives: [(term: String, full: String, bare: String)] = [
    ("Zelenskyy", "Zelenskyy’s", "Zelenskyy’s"), ("James", "James’s", "James’"),
    ("Texas", "Texas’s", "Texas’"), ("troops", "troops’", "troops’"),
    ("treaties", "treaties’", "treaties’"), ("children", "children’s", "children’s"),
    ("prisoner of war", "prisoner of war’s", "prisoner of war’s"),
    ("prisoners of war", "prisoners of war’s", "prisoners of war’s"),
    ("United States", "United States’", "United States’"), ("boss", "boss’s", "boss’"),
    ("Ministry of Foreign Affairs", "Ministry of Foreign Affairs’", "Ministry of Foreign Affairs’"),
    ("headquarters", "headquarters’", "headquarters’"), ("MPs", "MPs’", "MPs’"),
    ("NATO", "NATO’s", "NATO’s"), ("HIMARS", "HIMARS’s", "HIMARS’"), ("Marx", "Marx’s", "Marx’s"),
    ("Kim Jong-un", "Kim Jong-un’s", "Kim Jong-un’s"), ("Joneses’", "Joneses’", "Joneses’"),
    ("bus", "bus’s", "bus’"), ("allies", "allies’", "allies’"), ("series", "series’", "series’"),
    ("Armed Forces", "Armed Forces’", "Armed Forces’"), ("", "", ""),
  ]

  @Test(arguments: possessives)
  func formsPossessive(term: String, full: String, bare: String) {
    #expect(EnglishNoun.possessive(of: term) == full)
    #expect(EnglishNoun.possessive(of: term, bareAfterS: true) == bare)
    let straight = full.replacing("’", with: "'")
    #expect(
      EnglishNoun.possessive(of: term.replacing("’", with: "'"), apostrophe: "'") == straight)
  }

  static let transfers: [(surface: String, term: String, result: String)] = [
    ("Zelensky’s", "Zelenskyy", "Zelenskyy’s"), ("Zelensky's", "Zelenskyy", "Zelenskyy's"),
    ("ZELENSKY’S", "ZELENSKYY", "ZELENSKYY’S"), ("accords’", "treaties", "treaties’"),
    ("accords’", "children", "children’s"), ("James’", "Parks", "Parks’"),
    ("James’s", "Parks", "Parks’s"), ("troops'", "Ross", "Ross's"), ("Kyivʼs", "Lviv", "Lvivʼs"),
    ("James’", "Zelenskyy", "Zelenskyy’s"),
  ]

  @Test(arguments: transfers)
  func keepsTheStyleOfThePossessive(surface: String, term: String, result: String) throws {
    let ending = try #require(EnglishPossessive(endOf: surface))
    #expect(ending.applied(to: term) == result)
  }

  @Test(arguments: ["accord", "troops", "’s", "s’", "it’d", "Kyiv’", ""])
  func seesNoPossessive(surface: String) {
    #expect(EnglishPossessive(endOf: surface) == nil)
  }

  /// The plurals that ship are read back by the rules for recognition.
  @Test func readsItsOwnTableBackwards() throws {
    for row in try Fixtures.rows("Sources/CConcordData/languages/english/plurals.tsv")
    where !row[0].hasPrefix("-") && row[0] != row[1] {
      #expect(EnglishNoun.plural(of: row[0]) == row[1])
      #expect(EnglishNoun.singular(of: row[1]).contains(row[0]), "\(row[1])")
    }
  }

  @Test func paradigmHoldsEveryForm() {
    let paradigm = EnglishParadigm(of: "act of war")
    #expect(
      paradigm.rows.map(\.form) == [
        "act of war", "acts of war", "act of war’s", "acts of war’s", "an act of war",
      ])
  }
}
