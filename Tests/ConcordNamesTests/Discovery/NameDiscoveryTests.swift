import ConcordModel
import ConcordNames
import Testing

/// What is taken for a name in short texts, and what is not.
@Suite struct NameDiscoveryTests {
  private static func names(_ texts: String...) -> [DiscoveredName] {
    NameDiscovery().names(
      in: texts.enumerated().map { NameDiscovery.Text(document: $0, bytes: Array($1.utf8)) })
  }

  /// The full spellings of all names, with their kinds, in no order.
  private static func told(_ text: String) -> Set<String> {
    var result: Set<String> = []
    for name in names(text) {
      for form in name.forms where !form.isShort {
        result.insert("\(form.form) \(name.kind?.rawValue ?? "-")")
      }
    }
    return result
  }

  @Test(
    arguments: [
      ("title", "He thanked President Oksana Hrebeniuk.", ["Oksana Hrebeniuk person"]),
      ("title within", "Foreign Minister Daniel Okafor left.", ["Daniel Okafor person"]),
      ("possessive", "We read Marta Kowalczyk’s book.", ["Marta Kowalczyk person"]),
      ("particle", "We met Ursula van der Berg there.", ["Ursula van der Berg person"]),
      (
        "initials", "We met V. Stus and J. K. Rowling.", ["V. Stus person", "J. K. Rowling person"]
      ),
      ("region", "They fought in Zarnytsia Oblast.", ["Zarnytsia place"]),
      ("region in small letters", "They fought in the Zarnytsia region.", ["Zarnytsia place"]),
      ("sentence start", "Nobody came. Never before. The end.", []),
      ("months, days, peoples", "On Monday the Ukrainians and a French poet came in May.", []),
      ("handles", "Write to @Hrebeniuk or hrebeniuk@example.org or https://Hrebeniuk.example", []),
      ("state", "Troops from North Korea went home.", ["North Korea place"]),
      ("direction alone", "They live in the South.", []),
      ("a body", "The Ministry answered.", []),
    ] as [(String, String, [String])])
  func english(name: String, text: String, expected: [String]) {
    #expect(Self.told(text) == Set(expected), "\(name)")
  }

  @Test(
    arguments: [
      ("genitive", "Ми чули Степана Гребенюка.", ["Степан Гребенюк person"]),
      (
        "cases agree", "Ми бачили Степана Гребенюка, дали Степанові Гребенюку книжку.",
        ["Степан Гребенюк person"]
      ),
      (
        "a woman", "Про це сказала міністерка Олена Зарицька. Ми чули Олену Зарицьку.",
        ["Олена Зарицька person"]
      ),
      (
        "a town", "Вони жили в Заліщиках і поїхали до Вовчанська.",
        ["Заліщики place", "Вовчанськ place"]
      ),
      ("alternation", "Потяг їде до Харкова. Вони у Харкові.", ["Харків place"]),
      ("a region", "Бої точилися в Сумській області, поблизу Сум.", ["Суми place"]),
      ("a state of two words", "Солдати з Північної Кореї пішли.", ["Північна Корея place"]),
      ("a Korean name", "Слова міністра Пак Чі Хуна почули всі.", ["Пак Чі Хун person"]),
      (
        "a Korean name, instrumental", "Їх привітали з послом Мін Кьон Ваном.",
        ["Мін Кьон Ван person"]
      ),
      ("syllables that are words", "Слова міністра Чо Те Сама почули всі.", ["Чо Те Сам person"]),
      ("Russian text", "Об этом сообщил Степан Гребенюк, его слова передаёт агентство.", []),
    ] as [(String, String, [String])])
  func ukrainian(name: String, text: String, expected: [String]) {
    #expect(Self.told(text) == Set(expected), "\(name)")
  }

  @Test(
    arguments: [
      ("a title behind", "박지훈 장관은 어제 말했다.", ["박지훈 person"]),
      ("a house between", "박지훈 외교부 장관은 어제 말했다.", ["박지훈 person"]),
      ("an honorific", "박지훈씨가 왔다.", ["박지훈 person"]),
      ("a state", "그는 독일에서 왔다.", ["독일 place"]),
      ("nouns", "장관은 어제 회의에서 사람들에게 말했다.", []),
    ] as [(String, String, [String])])
  func korean(name: String, text: String, expected: [String]) {
    #expect(Self.told(text) == Set(expected), "\(name)")
  }

  @Test func koreanNounsAreNamesByThoseOfOtherTexts() throws {
    let names = Self.names(
      "The singer Kang Min-seok came to Vovchansk.", "가수 강민석이 보우찬스크에 왔다.",
      "Співак Кан Мін Сок приїхав до Вовчанська.")
    let singer = try #require(names.first { $0.forms.contains { $0.form == "Kang Min-seok" } })
    #expect(Set(singer.forms.map(\.form)) == ["Kang Min-seok", "강민석", "Кан Мін Сок"])
    #expect(singer.kind == .person)
  }

  @Test func familyNamesGoToTheFullNameOfTheirDocument() throws {
    let names = Self.names(
      "Spokesman Park Ji-hoon came. Park said no.", "Minister Park Su-bin came. Later Park left.")
    for full in ["Park Ji-hoon", "Park Su-bin"] {
      let name = try #require(names.first { $0.forms.contains { $0.form == full } })
      #expect(
        name.forms.map { "\($0.form) \($0.places.count)" }.sorted()
          == ["\(full) 1", "Park 1"].sorted())
    }
  }

  @Test func spellingsOfOneNameAreTogether() throws {
    let names = Self.names(
      "We heard Volodymyr Hrebeniuk and Volodymyr Hrebenyuk in town, and Stepan Koval too.")
    let name = try #require(names.first { $0.forms.count == 2 })
    #expect(Set(name.forms.map(\.form)) == ["Volodymyr Hrebeniuk", "Volodymyr Hrebenyuk"])
  }

  @Test func offsetsAreThoseOfTheText() throws {
    let text = "«Ні!» – відповів Степанові\u{00A0}Гребенюку міністр. 📷 Olena Hrebeniuk’s photo."
    for name in Self.names(text) {
      for place in name.forms.flatMap(\.places) {
        let bytes = Array(text.utf8)[place.range]
        #expect(String(decoding: bytes, as: UTF8.self).first?.isUppercase == true)
      }
    }
  }

  @Test func bytesThatAreNoTextAreHarmless() {
    let bytes: [UInt8] = [0xFF, 0xC3, 0x28] + Array(" we met Stepan Koval ".utf8) + [0xE2, 0x82]
    let names = NameDiscovery().names(in: [NameDiscovery.Text(document: 0, bytes: bytes)])
    #expect(names.first?.forms.first?.places.first?.range == 11..<23)
  }
}
