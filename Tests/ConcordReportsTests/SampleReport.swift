import ConcordModel
import ConcordReports

/// A report over the sample texts, with every place found in them and no number made up.
enum SampleReport {
  static let tool = ToolDescription(
    version: "1.2.3", informationURI: "https://example.org/concord",
    ruleURIPrefix: "https://example.org/concord/rules#")

  static let options = ReportOptions { path in
    SampleTexts.text(of: path).map { SourceText(Array($0.utf8)) }
  }

  static let variants = VariantReport(
    entities: entities.sorted { $0.total > $1.total }, unknown: unknown)

  static let unknown = [
    UnknownName(
      forms: [
        .init(
          form: "Ruslana Lyzhychko", language: .english,
          mentions: mentions("Ruslana Lyzhychko")),
        .init(
          form: "Ruslana Lyzichko", language: .english, mentions: mentions("Ruslana Lyzichko")),
        .init(form: "루슬라나 리지치코", language: .korean, mentions: mentions("루슬라나 리지치코")),
      ], kind: .person, score: 0.934),
    UnknownName(
      forms: [
        .init(form: "Pyeongchang", language: .english, mentions: mentions("Pyeongchang")),
        .init(form: "Pyongchang", language: .english, mentions: mentions("Pyongchang")),
      ], score: 0.81),
  ]

  /// The span of the bytes `range` of a text.
  static func span(of range: Range<Int>, in text: String) -> SourceSpan {
    let bytes = Array(text.utf8)
    func place(_ offset: Int) -> (line: Int, column: Int, utf16: Int, utf16Offset: Int) {
      let before = String(decoding: bytes[..<offset], as: UTF8.self)
      let line = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
      return (
        before.utf8.count { $0 == 0x0A } + 1, line.unicodeScalars.count + 1, line.utf16.count + 1,
        before.utf16.count
      )
    }
    let start = place(range.lowerBound)
    let end = place(range.upperBound)
    return SourceSpan(
      byteOffset: range.lowerBound, byteLength: range.count, utf16Offset: start.utf16Offset,
      utf16Length: end.utf16Offset - start.utf16Offset, line: start.line, column: start.column,
      endLine: end.line, endColumn: end.column, utf16Column: start.utf16, utf16EndColumn: end.utf16)
  }

  /// Every place of `surface` in a text, as byte ranges.
  static func ranges(of surface: String, in text: String) -> [Range<Int>] {
    text.ranges(of: surface).map {
      let start = text.utf8.distance(from: text.utf8.startIndex, to: $0.lowerBound)
      return start..<(start + surface.utf8.count)
    }
  }

  /// Every mention of a surface that stands as a word of its own.
  private static func mentions(_ surface: String) -> [VariantReport.Mention] {
    SampleTexts.files.flatMap { file in
      ranges(of: surface, in: file.text).compactMap { range in
        let bytes = Array(file.text.utf8)
        let isEnd = { (byte: UInt8) in byte == 0x2E || byte == 0x0A }
        let before = bytes[..<range.lowerBound].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
        var start = before
        while start < range.lowerBound, bytes[start] == 0x20 { start += 1 }
        let end = bytes[range.upperBound...].firstIndex(where: isEnd) ?? bytes.count
        let sentence = String(decoding: bytes[start..<min(bytes.count, end + 1)], as: UTF8.self)
        return VariantReport.Mention(
          path: file.path, surface: surface, span: span(of: range, in: file.text),
          sentence: sentence, offsetInSentence: range.lowerBound - start)
      }
    }
  }

  private static func entity(
    _ id: String, _ kind: ConceptEntry.Kind, _ canonical: [Language: String],
    _ rows: [(String, VariantReport.Status, String, String?, [String])]
  ) -> VariantReport.Entity {
    let variants = rows.map { form, status, house, derivation, surfaces in
      let first = form.unicodeScalars.first?.value ?? 0
      let language: Language =
        first >= 0xAC00 ? .korean : first >= 0x0400 ? .ukrainian : .english
      return VariantReport.Variant(
        form: form, language: language, status: status, canonical: house, derivation: derivation,
        mentions: surfaces.flatMap(mentions))
    }
    return VariantReport.Entity(
      concept: id, kind: kind, canonical: canonical,
      variants: variants.sorted { $0.count > $1.count })
  }

  private static var entities: [VariantReport.Entity] { people + places + terms }

  private static var people: [VariantReport.Entity] {
    [
      entity(
        "volodymyr-zelenskyy", .person,
        [
          .english: "Volodymyr Zelenskyy", .korean: "볼로디미르 젤렌스키",
          .ukrainian: "Володимир Зеленський",
        ],
        [
          ("Zelensky", .variant, "Zelenskyy", "KMU 2010 → simplified -sky", ["Zelensky’s"]),
          ("Zelenskiy", .variant, "Zelenskyy", "BGN/PCGN 1965", ["Zelenskiy’s"]),
          ("Vladimir Zelensky", .deprecated, "Volodymyr Zelenskyy", nil, ["Vladimir Zelensky"]),
          ("Volodymyr Zelenskyy", .canonical, "Volodymyr Zelenskyy", nil, ["Volodymyr Zelenskyy"]),
          ("볼로디미르 젤렌스키", .canonical, "볼로디미르 젤렌스키", nil, ["볼로디미르 젤렌스키는"]),
          ("젤렌스키이", .variant, "젤렌스키", "KMU 2010 → 한글 표기", ["젤렌스키이"]),
          ("젤렌스키", .canonical, "젤렌스키", nil, ["젤렌스키 대통령의"]),
          ("Зеленський", .canonical, "Зеленський", nil, ["Зеленський", "Зеленського"]),
        ]),
      entity(
        "koo-byoung-sam", .person,
        [.english: "Koo Byoung-sam", .korean: "구병삼", .ukrainian: "Ку Бьон Сам"],
        [
          ("Koo Byungsam", .variant, "Koo Byoung-sam", "passport habit → joined", ["Koo Byungsam"]),
          ("Koo Byoung-sam", .canonical, "Koo Byoung-sam", nil, ["Koo Byoung-sam"]),
          ("구병삼", .canonical, "구병삼", nil, ["구병삼"]),
          ("Ку Бьонсам", .variant, "Ку Бьон Сам", "joined given name", ["Ку Бьонсам"]),
          ("Ку Бьон Сам", .canonical, "Ку Бьон Сам", nil, ["Ку Бьон Сам"]),
        ]),
      entity(
        "andrii-yermak", .person,
        [.english: "Andrii Yermak", .korean: "안드리 예르마크", .ukrainian: "Андрій Єрмак"],
        [
          ("Andrey Ermak", .variant, "Andrii Yermak", "Russian mediation", ["Andrey Ermak"]),
          ("Ermak", .variant, "Yermak", "Russian mediation", ["Ermak spoke"]),
          ("Андрій Єрмак", .canonical, "Андрій Єрмак", nil, ["Андрій Єрмак"]),
        ]),
      entity(
        "kim-jong-un", .person,
        [.english: "Kim Jong-un", .korean: "김정은", .ukrainian: "Кім Чен Ин"],
        [
          ("Kim Jong Un", .variant, "Kim Jong-un", "DPRK, spaced", ["Kim Jong Un"]),
          ("김정은", .canonical, "김정은", nil, ["김정은은"]),
          ("Кім Чен Ин", .canonical, "Кім Чен Ин", nil, ["Кім Чен Ин"]),
        ]),
      entity(
        "kim-yo-jong", .person, [.english: "Kim Yo-jong", .korean: "김여정"],
        [("Kim Yo Jong", .variant, "Kim Yo-jong", "DPRK, spaced", ["Kim Yo Jong"])]),
      entity(
        "yoon-suk-yeol", .person, [.english: "Yoon Suk Yeol", .korean: "윤석열"],
        [
          ("Yoon Seok-yeol", .variant, "Yoon Suk Yeol", "RR 2000", ["Yoon Seok-yeol"]),
          ("Yoon Suk Yeol", .canonical, "Yoon Suk Yeol", nil, ["Yoon Suk Yeol’s"]),
        ]),
      entity(
        "lee-jae-myung", .person, [.english: "Lee Jae Myung", .korean: "이재명"],
        [
          ("Lee Jae-myung", .admitted, "Lee Jae Myung", "hyphenated", ["Lee Jae-myung"]),
          ("Lee Jae Myung", .canonical, "Lee Jae Myung", nil, ["Lee Jae Myung’s"]),
        ]),
      entity(
        "valerii-zaluzhnyi", .person,
        [.english: "Valerii Zaluzhnyi", .ukrainian: "Валерій Залужний"],
        [
          ("Valery Zaluzhny", .variant, "Valerii Zaluzhnyi", "simplified -y", ["Valery Zaluzhny"]),
          ("Valerii Zaluzhnyi", .canonical, "Valerii Zaluzhnyi", nil, ["Valerii Zaluzhnyi"]),
        ]),
      entity(
        "oleksandr-syrskyi", .person,
        [.english: "Oleksandr Syrskyi", .ukrainian: "Олександр Сирський"],
        [
          (
            "Oleksandr Syrsky", .variant, "Oleksandr Syrskyi", "simplified -sky",
            [
              "Oleksandr Syrsky "
            ]
          ),
          ("Syrskyi", .canonical, "Syrskyi", nil, ["Syrskyi’s"]),
        ]),
      entity(
        "vitali-klitschko", .person,
        [.english: "Vitali Klitschko", .ukrainian: "Віталій Кличко"],
        [("Vitali Klitschko", .canonical, "Vitali Klitschko", nil, ["Vitali Klitschko"])]),
    ]
  }

  private static var places: [VariantReport.Entity] {
    [
      entity(
        "odesa", .place, [.english: "Odesa", .korean: "오데사", .ukrainian: "Одеса"],
        [
          ("Odessa", .deprecated, "Odesa", "Russian mediation", ["Odessa"]),
          ("Odesa", .canonical, "Odesa", nil, ["Odesa,"]),
          ("오데사", .canonical, "오데사", nil, ["오데사에"]),
          ("Одеса", .canonical, "Одеса", nil, ["Одеси"]),
        ]),
      entity(
        "kyiv", .place, [.english: "Kyiv", .korean: "키이우", .ukrainian: "Київ"],
        [
          ("Kiev", .deprecated, "Kyiv", "Russian mediation", ["Kiev"]),
          ("Kyiv", .canonical, "Kyiv", nil, ["Kyiv’s"]),
          ("키예프", .deprecated, "키이우", "Russian mediation", ["키예프에서"]),
          ("키이우", .canonical, "키이우", nil, ["키이우의"]),
        ]),
      entity(
        "kharkiv", .place, [.english: "Kharkiv", .korean: "하르키우", .ukrainian: "Харків"],
        [
          ("Kharkov", .deprecated, "Kharkiv", "Russian mediation", ["Kharkov"]),
          ("Kharkiv", .canonical, "Kharkiv", nil, ["Kharkiv"]),
          ("하르코프", .deprecated, "하르키우", "Russian mediation", ["하르코프와"]),
          ("하르키우", .canonical, "하르키우", nil, ["하르키우는"]),
        ]),
      entity(
        "lviv", .place, [.english: "Lviv", .korean: "르비우", .ukrainian: "Львів"],
        [
          ("Lvov", .deprecated, "Lviv", "Russian mediation", ["Lvov"]),
          ("Lviv", .canonical, "Lviv", nil, ["Lviv"]),
          ("르보프", .deprecated, "르비우", "Russian mediation", ["르보프에서는"]),
          ("르비우", .canonical, "르비우", nil, ["르비우"]),
        ]),
      entity(
        "mykolaiv", .place, [.english: "Mykolaiv", .ukrainian: "Миколаїв"],
        [("Nikolaev", .deprecated, "Mykolaiv", "Russian mediation", ["Nikolaev"])]),
      entity(
        "zaporizhzhia", .place, [.english: "Zaporizhzhia", .ukrainian: "Запоріжжя"],
        [
          ("Zaporozhye", .deprecated, "Zaporizhzhia", "Russian mediation", ["Zaporozhye"]),
          ("Запоріжжя", .canonical, "Запоріжжя", nil, ["Запоріжжя"]),
        ]),
      entity(
        "dnipro", .place, [.english: "Dnipro", .ukrainian: "Дніпро"],
        [("Dnipropetrovsk", .deprecated, "Dnipro", "superseded 2016", ["Dnipropetrovsk"])]),
      entity(
        "dnipro-river", .place, [.english: "Dnipro (river)", .ukrainian: "Дніпро (річка)"],
        [("Dnieper", .probable, "Dnipro", "alignment 0.71", ["Dnieper"])]),
      entity(
        "wonsan", .place, [.english: "Wonsan", .korean: "원산", .ukrainian: "Вонсан"],
        [
          ("Wonsan", .canonical, "Wonsan", nil, ["Wonsan"]), ("원산", .canonical, "원산", nil, ["원산에"]),
          ("Вонсан", .canonical, "Вонсан", nil, ["Вонсані"]),
        ]),
      entity(
        "kaesong", .place, [.english: "Kaesong", .korean: "개성"],
        [("Kaesong", .canonical, "Kaesong", nil, ["Kaesong"])]),
    ]
  }

  private static var terms: [VariantReport.Entity] {
    [
      entity(
        "treaty", .term, [.english: "treaty", .korean: "조약", .ukrainian: "договір"],
        [("accord", .deprecated, "treaty", nil, ["an accord", "accords", "important accord"])]),
      entity(
        "prisoner-of-war", .term,
        [.english: "prisoner of war", .korean: "전쟁포로", .ukrainian: "військовополонений"],
        [
          ("war prisoner", .deprecated, "prisoner of war", nil, ["war prisoners"]),
          ("prisoner of war", .canonical, "prisoner of war", nil, ["prisoners of war"]),
          ("військовополонений", .canonical, "військовополонений", nil, ["Військовополонених"]),
        ]),
      entity(
        "nis", .organisation, [.english: "NIS", .korean: "국가정보원"],
        [("NIS", .canonical, "NIS", nil, ["NIS"])]),
    ]
  }
}
