internal import ConcordTestSupport
internal import ConcordText
internal import Testing

@Suite struct TextLanguageTests {
  @Test(
    arguments: [
      ("Ukrainian letters", "Президент заявив, що війна триває", .ukrainian),
      ("Ukrainian without its letters", "Слова Володимира Зеленського", .ukrainian),
      ("Russian letters", "Мы не знаем, где это было", .russian),
      ("Russian without its letters", "Слова Владимира Зеленского и его министра", .russian),
      ("Russian name in Ukrainian", "Заява Зеленского та Шмигаля", .ukrainian),
      ("Russian name alone", "Слова Владимира Зеленского", .undetermined),
      (
        "Russian name in Ukrainian", "Журналіст «Новой газеты» повідомив про це у Києві", .ukrainian
      ),
      ("Ukrainian name in Russian", "Об этом сообщили в «Центрі» и это было объявлено", .russian),
      ("Belarusian", "Прэзідэнт Беларусі заявіў аб гэтым", .otherCyrillic),
      ("Belarusian without ў", "Гэта наша краіна і мы яе любім", .otherCyrillic),
      ("Bulgarian", "Българският президент пристигна в София", .otherCyrillic),
      ("Russian hard sign", "Президент объявил о съезде", .russian),
      ("Serbian", "Председник је изјавио да ће доћи", .otherCyrillic),
      ("Macedonian", "Претседателот рече дека ќе дојде", .otherCyrillic),
      ("Kazakh", "Президент бүгін Қазақстанда болды", .otherCyrillic),
      ("could be either", "Москва — Берлин", .undetermined),
      ("Korean", "김정은 국무위원장은 KBS NEWS와 만났다", .korean),
      ("compatibility jamo", "ㅋㅋㅋ", .korean),
      ("English", "The president said that he would come", .english),
      ("English headline", "Zelensky meets Trump", .english),
      ("English with foreign names", "Erdoğan and Müller met in the capital", .english),
      ("German", "Der Präsident ist nicht in der Stadt", .otherLatin),
      ("French", "Le président est dans la ville avec les ministres", .otherLatin),
      ("Spanish", "El presidente no está en la ciudad", .otherLatin),
      ("Polish", "Prezydent powiedział, że nie jest w Warszawie", .otherLatin),
      ("Turkish", "Cumhurbaşkanı Erdoğan açıklama yaptı", .otherLatin),
      ("Vietnamese", "Tổng thống Ukraina", .otherLatin),
      ("digits", "2024: 15 %", .undetermined),
      ("nothing", "", .undetermined),
      ("Japanese", "金正恩とトランプ", .undetermined),
      (
        "English word in Ukrainian", "Компанія Samsung Electronics Co. Ltd. відкрила завод у Києві",
        .ukrainian
      ),
    ] as [(String, String, TextLanguage.Detected)])
  func detects(name: String, text: String, expected: TextLanguage.Detected) {
    #expect(TextLanguage.of(text) == expected, "\(name)")
  }

  @Test func examplesOfTheTable() throws {
    let table = try #require(ShippedData.text("languages/detection/function-words.tsv"))
    let rows = table.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    let examples = rows.filter { $0.first == "example" }
    #expect(!examples.isEmpty)
    for row in examples {
      try #require(row.count == 4)
      let expected = row[2] == "other" ? "other-\(row[1])" : row[2]
      #expect(TextLanguage.of(row[3]).rawValue == expected, "\(row)")
    }
  }

  @Test func illFormedText() {
    let bytes: [UInt8] = [0xFF, 0xD0, 0x80, 0xEA, 0xB0]
    #expect(bytes.withUnsafeBufferPointer { TextLanguage.of($0) } == .otherCyrillic)
  }
}
