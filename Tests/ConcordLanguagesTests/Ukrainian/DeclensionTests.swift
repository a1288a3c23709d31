import ConcordLanguages
import ConcordModel
import ConcordTestSupport
import Testing

@Suite struct UkrainianDeclensionTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var word: String
    var hints: UkrainianHints
    var isPlural: Bool
    var forms: [String]
    var testDescription: String { "\(hints.role?.rawValue ?? hints.kind.rawValue) \(word)" }

    /// The slots that the forms stand for, by kind and number.
    var slots: [Slot] {
      let cases: [GrammaticalCase] = [
        .genitive, .dative, .accusative, .instrumental, .locative, .vocative,
      ]
      let number: GrammaticalNumber = isPlural ? .plural : .singular
      let slots = cases.map { Slot($0, number) }
      guard hints.kind == .term, !isPlural else { return Array(slots.prefix(forms.count)) }
      return slots.prefix(5) + [
        Slot(.nominative, .plural), Slot(.genitive, .plural), Slot(.accusative, .plural),
      ]
    }
  }

  static let rows: [Row] = {
    let rows = try? Fixtures.rows("Tests/ConcordLanguagesTests/Ukrainian/declension.tsv")
    return (rows ?? []).compactMap { fields in
      guard fields.count == 6, let kind = ConceptEntry.Kind(rawValue: fields[0]) else {
        return nil
      }
      return Row(
        word: fields[4],
        hints: UkrainianHints(
          kind: kind, gender: Gender(rawValue: fields[2]), role: NamePartRole(rawValue: fields[1])),
        isPlural: fields[3] == "plural", forms: fields[5].split(separator: ", ").map(String.init))
    }
  }()

  @Test func readsItsTable() {
    #expect(Self.rows.count > 250)
  }

  @Test(arguments: rows) func declines(_ row: Row) {
    let paradigm = UkrainianDeclension().paradigm(of: row.word, hints: row.hints)
    for (slot, expected) in zip(row.slots, row.forms) {
      #expect(paradigm.forms(slot).first == expected, "\(slot)")
    }
  }

  /// Parallel forms that must be accepted though another comes first.
  @Test(arguments: [
    ("Бондар", "family", Slot(.genitive), ["Бондаря", "Бондара"]),
    ("Мельник", "family", Slot(.dative), ["Мельникові", "Мельнику"]),
    ("Мельник", "family", Slot(.vocative), ["Мельнику", "Мельник"]),
    ("Кіт", "family", Slot(.genitive), ["Кота", "Кіта"]),
    ("Лев", "family", Slot(.genitive), ["Лева", "Льва"]),
    ("Павлів", "family", Slot(.genitive), ["Павлова", "Павліва"]),
    ("Олег", "given", Slot(.vocative), ["Олеже", "Олегу"]),
    ("Андрій", "given", Slot(.dative), ["Андрієві", "Андрію"]),
    ("Мельник", "family", Slot(.nominative, .plural), ["Мельники"]),
    ("Шевченко", "family", Slot(.genitive, .plural), ["Шевченків"]),
    ("Зеленський", "family", Slot(.instrumental, .plural), ["Зеленськими"]),
    ("Петров", "family", Slot(.genitive, .plural), ["Петрових"]),
    ("Петров", "family", Slot(.nominative, .plural), ["Петрови"]),
  ])
  func acceptsParallelForms(_ word: String, _ role: String, _ slot: Slot, _ forms: [String]) {
    let paradigm = UkrainianDeclension().paradigm(
      ofWord: word,
      hints: UkrainianHints(
        kind: .person, gender: .masculine, role: NamePartRole(rawValue: role)))
    for form in forms { #expect(paradigm.forms(slot).contains(form)) }
  }

  @Test(arguments: [
    ("Юн Сок Йоль", Gender.masculine, "Юн Сок Йоля"), ("Кім Чен Ин", .masculine, "Кім Чен Ина"),
    ("Мун Чже Ін", .masculine, "Мун Чже Іна"), ("Пак Кин Хє", .feminine, "Пак Кин Хє"),
    ("Кім Йо Чжон", .feminine, "Кім Йо Чжон"), ("Но Му Хьон", .masculine, "Но Му Хьона"),
    ("Лі Чже Мьон", .masculine, "Лі Чже Мьона"), ("Пан Гі Мун", .masculine, "Пан Гі Муна"),
    ("Чон Ий Йон", .masculine, "Чон Ий Йона"), ("Чхве Сон Хі", .feminine, "Чхве Сон Хі"),
    ("Кім", .masculine, "Кіма"), ("Пак", .masculine, "Пака"), ("Лі", .masculine, "Лі"),
    ("Хан Док Су", .masculine, "Хан Док Су"),
  ])
  func declinesKoreanNames(_ name: String, _ gender: Gender, _ genitive: String) {
    let paradigm = UkrainianDeclension().paradigm(
      of: name, hints: UkrainianHints(kind: .person, gender: gender, isKorean: true))
    #expect(paradigm.forms(Slot(.genitive)).first == genitive)
  }

  @Test(arguments: [
    ("Тарас Григорович Шевченко", "Тараса Григоровича Шевченка"),
    ("Леся Українка", "Лесі Українки"),
    ("Григорій Квітка-Основ’яненко", "Григорія Квітки-Основ’яненка"),
    ("Іван Нечуй-Левицький", "Івана Нечуя-Левицького"), ("Джо Байден", "Джо Байдена"),
    ("Урсула фон дер Ляєн", "Урсули фон дер Ляєн"), ("Анна-Марія Бондар", "Анни-Марії Бондар"),
    ("Володимир Бонч-Бруєвич", "Володимира Бонч-Бруєвича"),
    ("Людмила Денісова", "Людмили Денісової"),
    ("Ігор Клименко", "Ігоря Клименка"), ("Еммануель Макрон", "Еммануеля Макрона"),
    ("Ангела Меркель", "Ангели Меркель"), ("Оксана Маркарова", "Оксани Маркарової"),
    ("Шарль де Голль", "Шарля де Голля"), ("Ніна Матвієнко", "Ніни Матвієнко"),
    ("Марія Петрівна Коваль", "Марії Петрівни Коваль"), ("Лев Толстой", "Лева Толстого"),
  ])
  func declinesFullNames(_ name: String, _ genitive: String) {
    let paradigm = UkrainianDeclension().paradigm(of: name, hints: UkrainianHints(kind: .person))
    #expect(paradigm.forms(Slot(.genitive)).first == genitive)
    #expect(paradigm.forms(Slot(.nominative)).first == name)
  }

  @Test func joinsPartsOfAPerson() {
    let paradigm = UkrainianDeclension().paradigm(
      ofPerson: [("Зеленська", .family), ("Олена", .given), ("Володимирівна", .patronymic)],
      gender: nil, isKorean: false)
    #expect(
      paradigm.forms(Slot(.instrumental)).first == "Зеленською Оленою Володимирівною")
    #expect(paradigm.separators == [" ", " "])
  }

  @Test(arguments: [
    ("договір про ненапад", Gender.masculine, false), ("мирна угода", .feminine, false),
    ("збройні сили", .feminine, true), ("перемир’я", .neuter, false),
    ("міністерство оборони", .neuter, false), ("верховний суддя", .masculine, false),
    ("темна ніч", .feminine, false), ("перемовини", .feminine, true),
  ])
  func tellsTheHead(_ phrase: String, _ gender: Gender, _ isPlural: Bool) {
    let head = UkrainianDeclension().headGender(of: phrase, hints: UkrainianHints())
    #expect(head.isPlural == isPlural)
    if !isPlural { #expect(head.gender == gender) }
  }

  @Test(arguments: [
    ("Микола", Gender.masculine), ("Ольга", .feminine), ("Любов", .feminine), ("Ілля", .masculine),
    ("Микита", .masculine), ("Джонатан", .masculine), ("Уляна", .feminine),
  ])
  func tellsGenderOfGivenNames(_ name: String, _ gender: Gender) {
    #expect(UkrainianDeclension().gender(ofGivenName: name) == gender)
  }

  @Test(arguments: [
    ("Рустем Умєров", Slot(.dative), "Рустаму Умерову", "Рустему Умєрову"),
    ("Рустем Умєров", Slot(.dative), "Рустамові Умерову", "Рустемові Умєрову"),
    ("Юн Сок Йоль", Slot(.dative), "Юн Сук Йолу", "Юн Сок Йолю"),
    ("Григорій Мельник", Slot(.locative), "Григорію Мєльніку", "Григорію Мельнику"),
    ("Григорій Мельник", Slot(.genitive), "Григорія Мєльніка", "Григорія Мельника"),
  ])
  func keepsParallelEndings(_ name: String, _ slot: Slot, _ text: String, _ expected: String) {
    let paradigm = UkrainianDeclension().paradigm(
      of: name,
      hints: UkrainianHints(
        kind: .person, gender: .masculine, isKorean: name.hasPrefix("Юн")))
    #expect(paradigm.form(slot, like: text) == expected)
  }
}
