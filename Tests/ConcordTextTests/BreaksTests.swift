internal import ConcordModel
internal import ConcordTestSupport
internal import ConcordText
internal import Testing

private func sentences(_ text: String, _ language: Language) throws -> [String] {
  let bytes = Array(text.utf8)
  let breaks = try Breaks(language)
  return bytes.withUnsafeBufferPointer { breaks.sentences(in: $0) }
    .map { String(decoding: bytes[$0], as: UTF8.self) }
}

private func words(_ text: String, _ language: Language, hyphens: Bool = true) throws -> [String] {
  let bytes = Array(text.utf8)
  let breaks = try Breaks(language)
  return bytes.withUnsafeBufferPointer { breaks.words(in: $0, joiningHyphens: hyphens) }
    .map { String(decoding: bytes[$0], as: UTF8.self) }
}

@Suite struct BreaksTests {
  /// ` | ` stands between the sentences.
  @Test(
    arguments: [
      ("plain", .english, "He came. | She left! | Who? | Me…"),
      ("titles", .english, "Lt. Gen. Kim and Dr. Lee met. | They agreed."),
      ("month and day", .english, "On Jan. 5, The Hague met. | It was Jan. | Nobody came."),
      ("acronym", .english, "The U.S. President left. | The U.S.S.R. Army stayed."),
      (
        "quotation goes on", .english,
        "“Go!” he said. | \"Why?\" asked she. | (It rained.) | It did."
      ),
      ("decimal and site", .english, "Pay 3.5 million to concord.org today. | Thanks."),
      ("initials", .english, "J. D. Vance and George W. Bush met."),
      ("line end", .english, "A headline\n | The text of it.\r\n | More"),
      ("titles", .ukrainian, "До м. Київ прибув проф. Іван Франко. | Він сказав."),
      ("year", .ukrainian, "Народився 1990 р. | Вчився потім. | Кінець."),
      ("river", .ukrainian, "Біля р. Дніпро стояло с. Веселе. | Далі."),
      ("initials", .ukrainian, "В. О. Зеленський та Дж. Байден зустрілися. | Потім пішли."),
      ("quotation goes on", .ukrainian, "«Ми тут!» — сказав В. Зеленський. | «Так»."),
      ("abbreviation inside", .ukrainian, "Це коштує 5 млн грн. | Він і т. ін. речі."),
      ("plain", .korean, "김정은이 왔다. | 그는 갔다! | 왜? | 모른다"),
      ("quotation goes on", .korean, "그는 \"갈 것이다.\"라고 말했다. | 끝."),
      ("quotation with a space", .korean, "“좋다!” 고 답했다. | “싫다.” | 그뿐이다."),
      ("no space typed", .korean, "그는 갔다. | 그녀도 갔다."),
    ] as [(String, Language, String)])
  func sentence(name: String, language: Language, marked: String) throws {
    let expected = marked.split(separator: " | ", omittingEmptySubsequences: false).map {
      String($0.filter { $0 != "\n" && $0 != "\r\n" })
    }
    let text = marked.replacing("\n | ", with: "\n").replacing("\r\n | ", with: "\r\n")
      .replacing(" | ", with: " ")
    let actual = try sentences(text, language)
    #expect(actual == expected, "\(name)")
  }

  @Test func examplesOfTheTable() throws {
    let table = try #require(ShippedData.text("languages/sentences/abbreviations.tsv"))
    let rows = table.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    let examples = rows.filter { $0.first == "example" }
    #expect(!examples.isEmpty)
    for row in examples {
      let language = try #require(Language(rawValue: row[1]))
      let expected = row[2].split(separator: " | ").map(String.init)
      let actual = try sentences(row[2].replacing(" | ", with: " "), language)
      #expect(actual == expected, "\(actual)")
    }
  }

  @Test(
    arguments: [
      ("apostrophes", .ukrainian, "Мар’яна, п'ять, в`язень", ["Мар’яна", "п'ять", "в`язень"]),
      ("hyphens", .ukrainian, "в Івано-Франківську – дощ", ["в", "Івано-Франківську", "дощ"]),
      ("possessive", .english, "Kim Jong-un’s visit", ["Kim", "Jong-un’s", "visit"]),
      ("particles", .korean, "김정은은 KBS를 봤다.", ["김정은은", "KBS", "를", "봤다"]),
      ("numbers", .english, "In 2024, 3.5%", ["In", "2024", "3.5"]),
      ("nothing", .english, " … — ", []),
    ] as [(String, Language, String, [String])])
  func word(name: String, language: Language, text: String, expected: [String]) throws {
    let actual = try words(text, language)
    #expect(actual == expected, "\(name): \(actual)")
  }

  @Test func hyphensApart() throws {
    #expect(try words("Івано-Франківськ", .ukrainian, hyphens: false) == ["Івано", "Франківськ"])
  }

  /// Sentences and words of anything are ordered, whole, and leave out nothing but space.
  @Test(arguments: [41, 42] as [UInt64])
  func randomBytes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for language in Language.allCases {
      let breaks = try Breaks(language)
      for _ in 0..<100 {
        let bytes = RandomText.bytes(length: Int.random(in: 0...200, using: &generator), &generator)
        bytes.withUnsafeBufferPointer { text in
          for ranges in [breaks.sentences(in: text), breaks.words(in: text)] {
            var last = 0
            for range in ranges {
              #expect(range.lowerBound >= last && !range.isEmpty && range.upperBound <= text.count)
              last = range.upperBound
            }
          }
        }
      }
    }
  }
}
