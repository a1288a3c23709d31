import ConcordModel
import Testing

@testable import ConcordNames

@Suite struct RussianMediationTests {
  @Test(arguments: [
    ("Зеленський", NamePartRole.family, "Зеленский"), ("Володимир", .given, "Владимир"),
    ("Олександр", .given, "Александр"), ("Сергій", .given, "Сергей"),
    ("Дмитро", .given, "Дмитрий"), ("Білий", .family, "Белий"),
    ("Олексійович", .patronymic, "Алексеевич"), ("Петрівна", .patronymic, "Петровна"),
  ])
  func peopleInUkrainianLetters(word: String, role: NamePartRole, expected: String) {
    let spellings = UkrainianDerivation.cyrillicRussified(ofWord: word, kind: .person, role: role)
    #expect(spellings.map(\.text).contains(expected))
    #expect(spellings.first?.derivation.steps.first == "Russian-mediated")
  }

  @Test(arguments: [
    ("Харків", "Харьков"), ("Київ", "Киев"), ("Миколаїв", "Николаев"), ("Запоріжжя", "Запорожье"),
    ("Луганськ", "Луганск"), ("Чернівці", "Черновци"), ("Суми", "Суми"), ("Авдіївка", "Авдеевка"),
  ])
  func placesInUkrainianLetters(word: String, expected: String) {
    let texts = UkrainianDerivation.cyrillicRussified(ofWord: word, kind: .place, role: nil)
      .map(\.text)
    #expect(texts.contains(expected) == (expected != word))
  }

  struct Paradigm: CustomTestStringConvertible, Sendable {
    var word: String
    var role: NamePartRole?
    var gender: Gender?
    /// Nominative, genitive, dative, accusative, instrumental, locative.
    var forms: String
    var isPlural = false
    var testDescription: String { word }
  }

  static let paradigms = [
    Paradigm(
      word: "Зеленский", role: .family, gender: .masculine,
      forms: "Зеленский Зеленского Зеленскому Зеленского Зеленским Зеленском"),
    Paradigm(
      word: "Зеленская", role: .family, gender: .feminine,
      forms: "Зеленская Зеленской Зеленской Зеленскую Зеленской Зеленской"),
    Paradigm(
      word: "Петров", role: .family, gender: .masculine,
      forms: "Петров Петрова Петрову Петрова Петровим Петрове"),
    Paradigm(
      word: "Петрова", role: .family, gender: .feminine,
      forms: "Петрова Петровой Петровой Петрову Петровой Петровой"),
    Paradigm(
      word: "Порошенко", role: .family, gender: .masculine,
      forms: "Порошенко Порошенко Порошенко Порошенко Порошенко Порошенко"),
    Paradigm(
      word: "Владимир", role: .given, gender: .masculine,
      forms: "Владимир Владимира Владимиру Владимира Владимиром Владимире"),
    Paradigm(
      word: "Сергей", role: .given, gender: .masculine,
      forms: "Сергей Сергея Сергею Сергея Сергеем Сергее"),
    Paradigm(
      word: "Юрий", role: .given, gender: .masculine,
      forms: "Юрий Юрия Юрию Юрия Юрием Юрии"),
    Paradigm(
      word: "Павел", role: .given, gender: .masculine,
      forms: "Павел Павла Павлу Павла Павлом Павле"),
    Paradigm(
      word: "Елена", role: .given, gender: .feminine,
      forms: "Елена Елены Елене Елену Еленой Елене"),
    Paradigm(
      word: "Ткачук", role: .family, gender: .feminine,
      forms: "Ткачук Ткачук Ткачук Ткачук Ткачук Ткачук"),
    Paradigm(
      word: "Харьков", forms: "Харьков Харькова Харькову Харьков Харьковом Харькове"),
    Paradigm(word: "Киев", forms: "Киев Киева Киеву Киев Киевом Киеве"),
    Paradigm(word: "Луганск", forms: "Луганск Луганска Луганску Луганск Луганском Луганске"),
    Paradigm(
      word: "Запорожье", forms: "Запорожье Запорожья Запорожью Запорожье Запорожьем Запорожье"),
    Paradigm(word: "Одесса", forms: "Одесса Одесси Одессе Одессу Одессой Одессе"),
    Paradigm(word: "Ровно", forms: "Ровно Ровна Ровну Ровно Ровном Ровне"),
    Paradigm(
      word: "Сумы", forms: "Сумы Сум Сумам Сумы Сумами Сумах", isPlural: true),
    Paradigm(
      word: "Черновцы", forms: "Черновцы Черновцов Черновцам Черновцы Черновцами Черновцах",
      isPlural: true),
  ]

  @Test(arguments: paradigms) func paradigm(_ row: Paradigm) {
    let forms = UkrainianDerivation.russianParadigm(
      of: row.word, role: row.role, gender: row.gender)
    for (index, form) in row.forms.split(separator: " ").enumerated() {
      guard let grammaticalCase = GrammaticalCase(rawValue: UInt8(index)) else { continue }
      let slot = Slot(grammaticalCase, row.isPlural ? .plural : .singular)
      #expect(
        forms.contains { $0.form == form && $0.slots.contains(slot) }, "\(form) as \(slot)")
    }
  }

  @Test func capitalsStayCapitals() {
    let forms = UkrainianDerivation.russianParadigm(of: "ХАРЬКОВ", role: nil, gender: nil)
    #expect(forms.contains { $0.form == "ХАРЬКОВЕ" })
    #expect(forms.allSatisfy { $0.form == $0.form.uppercased() })
  }

  @Test func paradigmOfJunkIsShort() {
    for word in ["", "ь", "й", "Smith", "김", "ов", "\u{301}", "ский"] {
      #expect(
        UkrainianDerivation.russianParadigm(of: word, role: .family, gender: nil).count <= 24)
    }
  }
}
