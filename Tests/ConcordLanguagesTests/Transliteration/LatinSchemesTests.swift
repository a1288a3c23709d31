import Testing

@testable import ConcordLanguages

/// Every letter of Ukrainian by every scheme: alone in the middle of a word, at its start, and the
/// groups that schemes part.
@Suite struct LatinSchemesTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var source: String
    var column: String
    var expected: String
    var testDescription: String { "\(source) \(column)" }
  }

  /// Columns of the table below; the first is that of three schemes.
  static let columns = [
    "kmu2010", "ua1996", "ua1993", "passport2007", "bgn1965", "odni-uk", "alalc-uk", "iso9",
    "scientific", "dstu-a", "dstu-b",
  ]

  /// A row a source: the letter after о, or as it stands. One word for all columns, or one each.
  static let table = """
    а a
    б b
    в v
    д d
    е e
    з z
    к k
    л l
    м m
    н n
    о o
    п p
    р r
    с s
    т t
    у u
    ф f
    г h h h g h h h g h ğ gh
    ґ g g g g g g g g̀ g g g
    зг zgh zgh zh zg z·h zh zh zg zh zğ zgh
    є ie ie ie ie ye ye i͡e ê je je je
    ж zh zh zh zh zh zh z͡h ž ž ž zh
    и y y y y y y y i y y y
    і i i i i i i i ì i i i
    ї i i ï i yi yi ï ï ji ï ji
    й i i i i y y ĭ j j j j
    х kh kh kh kh kh kh kh h x x kh
    ц ts ts ts ts ts ts t͡s c c c c
    ч ch ch ch ch ch ch ch č č č ch
    ш sh sh sh sh sh sh sh š š š sh
    щ shch sch shch shch shch shch shch ŝ šč ŝ shch
    ю iu iu iu iu yu yu i͡u û ju ju ju
    я ia ia ia ia ya ya i͡a â ja ja ja
    =є ye ye ye ie ye ye i͡e ê je je je
    =ї yi yi ï i yi yi ï ï ji ï ji
    =й y y y i y y ĭ j j j j
    =ю yu yu yu iu yu yu i͡u û ju ju ju
    =я ya ya ya ia ya ya i͡a â ja ja ja
    =ль l l’ l’ l l’ l lʹ lʹ lʹ lj lj
    =льо lo l’o lio lo l’o lo lʹo lʹo lʹo ljo ljo
    =ль-я l-ya l’-ya l’-ya l-ia l’-ya l-ya lʹ-i͡a lʹ-â lʹ-ja lj-ja lj-ja
    =м’я mia m”ia mia mia m”ya mya mʺi͡a m’â mja m'ja m'ja
    =м’ю miu m”iu miu miu m”yu myu mʺi͡u m’û mju m'ju m'ju
    =п’є pie p”ie pie pie p”ye pye pʺi͡e p’ê pje p'je p'je
    =з’ї zi z”i zï zi z”yi zyi zʺï z’ï zji z'ï z'ji
    =кг kh kh kh kg k·h kh kh kg kh kğ kgh
    =сг sh sh sh sg s·h sh sh sg sh sğ sgh
    =тс ts ts ts ts t·s ts ts ts ts ts ts
    =цг tsh tsh tsh tsg ts·h tsh t͡sh cg ch cğ cgh
    =вй vi vi vi vi vy vy vĭ vj vj v'j v'j
    =льа la l’a l’a la l’a la lʹa lʹa lʹa lj'a lj'a
    =льі li l’i l’i li l’i li lʹi lʹì lʹi lji lj'i
    """

  static let rows: [Row] = table.split(separator: "\n").flatMap { line in
    let fields = line.split(separator: " ").map(String.init)
    let cells = fields.dropFirst()
    let isWhole = fields[0].hasPrefix("=")
    let source = isWhole ? String(fields[0].dropFirst()) : "о" + fields[0]
    return columns.enumerated().flatMap { index, column in
      let cell = cells.count == 1 ? fields[1] : fields[index + 1]
      let expected = isWhole ? cell : "o" + cell
      let same = column == "kmu2010" ? [column, "un2012", "bgn2019"] : [column]
      return same.map { Row(source: source, column: $0, expected: expected) }
    }
  }

  @Test(arguments: rows) func cell(_ row: Row) throws {
    let scheme = try #require(SchemeRegistry.scheme(row.column))
    #expect(scheme.apply(row.source) == row.expected)
    #expect(scheme.apply(row.source.uppercased()).uppercased() == row.expected.uppercased())
  }

  static let forms = [
    "Дем'ян", "Дем’ян", "Демʼян", "Дем‘ян", "Дем`ян", "Дем´ян", "Дем′ян", "Демʹян", "Демʻян",
    "Дем\u{2019}я\u{301}н", "Дeм’ян",
  ]

  @Test(arguments: forms) func apostrophesAndStress(_ form: String) throws {
    for scheme in SchemeRegistry.all where scheme.source == "uk-Cyrl" && scheme.target == "uk-Latn"
    {
      #expect(scheme.apply(form) == scheme.apply("Дем’ян"), "\(scheme.id)")
    }
  }

  @Test func decomposedLettersAreTheSame() throws {
    let pairs = [
      ("Їжа\u{301}к", "І\u{308}жак"), ("Йосип", "И\u{306}осип"), ("ёлка", "е\u{308}лка"),
      ("ЗАЙЧІЇ", "ЗАИ\u{306}ЧІІ\u{308}"),
    ]
    for scheme in SchemeRegistry.all where scheme.source.hasSuffix("Cyrl") {
      for (one, other) in pairs {
        #expect(scheme.apply(one) == scheme.apply(other), "\(scheme.id)")
      }
    }
  }

  @Test func whatIsNoUTF8StaysBetweenLetters() throws {
    let scheme = try #require(SchemeRegistry.scheme("kmu2010"))
    let bytes: [UInt8] =
      Array("Є".utf8) + [0xFF, 0xD0] + Array("Ж".utf8) + [0xED, 0xA0, 0x80, 0xC0, 0x80, 0xF0, 0x9F]
    var output: [UInt8] = []
    bytes.withUnsafeBufferPointer { scheme.apply($0, into: &output) }
    #expect(
      output == Array("Ye".utf8) + [0xFF, 0xD0] + Array("Zh".utf8)
        + [0xED, 0xA0, 0x80, 0xC0, 0x80, 0xF0, 0x9F])
    let korean = try #require(SchemeRegistry.scheme("rr"))
    var hangul: [UInt8] = []
    (Array("서울".utf8) + [0xEC] + Array("도\u{FFFD}".utf8)).withUnsafeBufferPointer {
      korean.apply($0, into: &hangul)
    }
    #expect(hangul == Array("seoul".utf8) + [0xEC] + Array("do\u{FFFD}".utf8))
  }
}
