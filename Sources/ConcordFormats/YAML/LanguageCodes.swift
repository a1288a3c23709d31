internal import ConcordModel

/// The languages and countries that glossaries may name, and the codes people write by mistake.
enum LanguageCodes {
  /// ISO 639-1.
  private static let languages: Set<Substring> = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy \
    da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu \
    hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko ks ku kv kw ky la lb lg \
    li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or \
    os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw \
    ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " "))

  /// ISO 3166-1 alpha-2, with Kosovo's user-assigned code and the states that glossaries of the
  /// last century need.
  private static let countries: Set<Substring> = Set(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ \
    EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW \
    GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY \
    KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV \
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY \
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG \
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA \
    ZM ZW SU YU CS DD
    """.split(separator: " "))

  /// Country codes taken for language codes, and the language meant.
  ///
  /// `kr` is Kanuri in ISO 639-1; in a glossary that has Korean it never is.
  private static let mistaken: [Substring: String] = [
    "ua": "uk", "kr": "ko", "kp": "ko", "jp": "ja", "cn": "zh", "gr": "el", "cz": "cs",
    "dk": "da", "us": "en", "gb": "en", "at": "de", "by": "be",
  ]

  /// Whether a key has the shape of a BCP 47 tag and names a language.
  ///
  /// A primary subtag of two letters is one of ISO 639-1; one of three letters is taken on trust.
  static func isTag(_ text: String) -> Bool {
    let subtags = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "_" })
    guard let primary = subtags.first, isAlphabetic(primary) else { return false }
    let isKnown =
      primary.utf8.count == 2
      ? languages.contains(Substring(primary.lowercased())) : primary.utf8.count == 3
    return isKnown
      && subtags.dropFirst().allSatisfy { subtag in
        (1...8).contains(subtag.utf8.count)
          && subtag.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
      }
  }

  /// The language that the author of an impossible tag meant.
  static func intended(_ text: String) -> String? {
    mistaken[Substring(text.lowercased())]
  }

  /// Whether the text is a country's code in capitals.
  static func isCountry(_ text: String) -> Bool { countries.contains(Substring(text)) }

  /// The country's code that was meant, if any.
  static func intendedCountry(_ text: String) -> String? {
    let upper = text.uppercased()
    if upper == "UK" { return "GB" }
    if isCountry(upper) { return upper }
    return nil
  }

  private static func isAlphabetic(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(isLetter)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
