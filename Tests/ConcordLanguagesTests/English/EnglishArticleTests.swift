import ConcordLanguages
import ConcordTestSupport
import Testing

@Suite struct EnglishArticleTests {
  /// Phrases with their article, a group a line, by what decides.
  static let rows: [(article: String, reason: String, phrases: String)] = [
    ("a", "consonant", "drone | battalion | high school | historic visit | hotel | humane act"),
    ("an", "vowel", "envoy | ambush | island | oligarch | outpost | inch | Asian | Odesan"),
    ("an", "silent h", "hour | hourly bulletin | honest answer | heir | heiress | honourable man"),
    ("an", "silent h, American", "honor guard | honorary degree | Honor Guard"),
    ("a", "sounded h", "house | houri | hero | hone | Honduran | Honolulu hotel | herb"),
    ("a", "yoo from u", "university | unit | union | unique | uniform | unilateral move | usual"),
    (
      "a", "yoo from u, 2", "user | useful tool | utility | Utah | urine | uranium mine | Uruguayan"
    ),
    ("a", "yoo from u, names", "Ukrainian | UKRAINIAN MINISTER | Ugandan | Uyghur | Utrecht"),
    ("a", "yoo from eu, ew", "European | euro | eulogy | ewe | eucalyptus | Eurasian | Ewing"),
    ("an", "short u", "umbrella | uncle | unusual | uninvited | unimportant | unidentified"),
    ("an", "short u, 2", "ulcer | urban plan | urgent | usher | utter | upbeat | ugly | unless"),
    ("an", "oo", "Uzbek | Umerov aide | Uzhhorod | Uman | Ulsan | Ufa | Urumqi court"),
    ("a", "w from o", "one-off | one | once-in-a-lifetime | one-eyed cat | ouija board"),
    ("an", "o", "only child | onerous | Onega | oncoming | onion | O’Neill | Ohio"),
    ("a", "y", "yacht | Yoon aide | Yeonpyeong ferry | youth | Yi | Yushchenko | Yuan"),
    ("an", "y before a consonant", "Yvonne | Ypres | yttrium | Yves"),
    ("an", "Korean vowels", "Eom | Eun-ji | Eulji drill | Ahn | Oh | Im | Um | Ewha student"),
    ("a", "Korean consonants", "Yeo | Woo | Wi | Hwang | Jeong | Bae | Chon | Ri"),
    ("an", "initials", "FBI agent | NIS officer | MP | SOS | LGBT | HR manager | RPG | SBU raid"),
    ("an", "initials, 2", "NGO | MRI | NDA | SMS | XL shirt | ECB rate | EU envoy"),
    (
      "a", "initials with a consonant",
      "UAV | UN | US | UK | BBC | CIA | GPS | PM | TV | DPRK | KGB"
    ),
    ("a", "initials of the UN", "UNHCR camp | UNSC vote | UNGA session | USMC unit"),
    ("an", "dotted initials", "F.B.I. agent | N.K. missile | M.P. | S.B.U. | A.I. model | L.A."),
    ("a", "dotted initials with a consonant", "U.S. general | U.N. | U.S.-led force | D.C."),
    ("a", "read as words", "NATO ally | UNESCO site | HIMARS | NASA | SAM | FIFA | MANPADS"),
    ("a", "read as words, 2", "UNICEF van | UEFA | RADAR | SWAT | NABU | THAAD | MiG"),
    ("an", "read as words, vowels", "OPEC | ASEAN | AWACS | ISIS | AIDS | INTERPOL notice"),
    ("an", "spelt although readable", "IAEA | OSCE | AI | RAF | MoD | SUV | LED | HIV | MIA"),
    ("an", "single letters", "X-ray | F-16 | e-mail | S-300 | L-shaped | M1 tank | H-bomb | A4"),
    ("a", "single letters with a consonant", "U-turn | T-72 | B-2 | K-pop | U-boat | D-Day | J"),
    ("an", "plural and possessive initials", "MPs’ vote | RPGs | NGO’s | SBU's | MP-turned"),
    ("a", "plural initials with a consonant", "UAVs | POWs | PMs | US’s | UN’s"),
    ("an", "numbers", "8-year-old | 8 | 80 | 800,000 | 8.5 | 11th | 18th | 11 | 18,000 | 11m"),
    ("an", "numbers, 2", "1812 | 1800s | 11,000-strong | 18.5 | 8th | 88mm | 11 000"),
    ("a", "numbers with a consonant", "100th | 10 | 1,100 | 1,800 | 110 | 180 | 7 | 9 | 21 | 0.8"),
    ("a", "numbers with a consonant, 2", "1945 | 2018 | 118 | 1st | 12-hour | 17 | 111 | 118,000"),
    ("a", "Roman numerals", "II Corps | III | IX Corps | XX century | XVI | VI | XXI"),
    ("an", "Roman numerals with a vowel", "VIII Corps | XI | XVIII Airborne Corps | IV drip"),
    ("a", "headlines, odd clusters", "RHYTHM | FJORD | LLAMA | NYMPH | SCHOOL | SCHISM"),
    ("an", "names that begin with a nasal", "Nvidia chip | Mbappé goal | Ndebele | Nkrumah"),
    ("an", "money", "$8bn | €80m | £11 | ₩18,000"),
    ("a", "money with a consonant", "$100 | €7 | ₴1,800"),
    ("an", "quotes and brackets", "‘hour’ | “envoy” | (MP) | \"8th\" | «accord» | *urgent* | [an]"),
    ("a", "quotes before consonants", "“unit” | ‘one’ | (UN) | _treaty_ | “Ukrainian”"),
    ("a", "headlines", "TREATY | NEW ACCORD | MAN | UNION LEADER | ONE-OFF | LAW | SEA BORDER"),
    ("a", "headlines, initials as words", "RIM OF FIRE | FIRM OFFER | MR KIM | SHIP | NEST"),
    ("an", "headlines, vowels", "ACCORD | HOUR OF NEED | ENVOY | ULTIMATUM | URGENT CALL | OLD"),
    ("an", "headlines with initials", "NIS OFFICER | FBI RAID | MP"),
    ("an", "accents", "élite | Ångström | état | Åland | Óscar"),
    ("a", "accents on consonants", "Šefčovič | Čapek | Łódź | Zürich"),
    ("an", "small letters without a vowel", "mRNA vaccine | mph | xAI | nth | eSIM | iPhone"),
    ("a", "titles", "Mr Lee | Mrs Ri | Ms. Han | Lt Gen | Sgt. Roh | St | Mt Paektu | Ms Ri"),
    ("an", "Cyrillic", "Абетка | Одеса | Іваненко | Україна | Ельф"),
    ("a", "Cyrillic consonants", "Зеленський | Юлія | Ярема | Їжакевич | Єва"),
    ("an", "Hangul", "안보실 | 오산 | 이순신 | 의정부 | 엄 | 우 | 은지"),
    ("a", "Hangul consonants", "김치 | 윤석열 | 여의도 | 원산 | 와 | 유엔 | 한국"),
    ("a", "nothing to read", "  | — | ???"),
    ("an", "signs", "&c | @mention | A&E unit | R&D lab | M&A deal"),
    ("a", "signs with a consonant", "Q&A | B&B | P&L"),
  ]

  static let phrases = rows.flatMap { row in
    row.phrases.split(separator: " | ").map { (row.article, row.reason, String($0)) }
  }

  @Test(arguments: phrases)
  func chooses(article: String, reason: String, phrase: String) {
    #expect(EnglishArticle.indefinite(before: phrase) == article, "\(reason): \(phrase)")
  }

  /// Each row of the shipped list of words, with the example that it carries.
  @Test func followsItsOwnTable() throws {
    for row in try Fixtures.rows("Sources/CConcordData/languages/english/articles.tsv") {
      try #require(row.count == 3)
      #expect(EnglishArticle.indefinite(before: row[2]) == row[1], "\(row[2])")
    }
  }

  /// Each row of the shipped list of abbreviations: alone, in the plural, before a noun.
  @Test func followsItsAbbreviations() throws {
    for row in try Fixtures.rows("Sources/CConcordData/languages/english/acronyms.tsv") {
      try #require(row.count == 3)
      for phrase in [row[0], row[0] + " official", row[0] + "’s", row[0] + "-led"] {
        #expect(EnglishArticle.indefinite(before: phrase) == row[2], "\(phrase)")
      }
    }
  }
}
