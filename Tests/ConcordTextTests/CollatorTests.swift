internal import ConcordModel
internal import ConcordText
internal import Testing

@Suite struct CollatorTests {
  @Test(
    arguments: [
      ("ґ behind г", .ukrainian, ["ґанок", "дім", "гора"], ["гора", "ґанок", "дім"]),
      (
        "ї behind і, й behind и", .ukrainian, ["їжак", "йод", "ікра", "индик"],
        ["индик", "ікра", "їжак", "йод"]
      ),
      (
        "stress mark", .ukrainian, ["Ки\u{301}їв", "Київ", "Канів"],
        ["Канів", "Київ", "Ки\u{301}їв"]
      ),
      ("Hangul before Latin", .korean, ["Kim", "김", "강"], ["강", "김", "Kim"]),
      ("capitals behind", .english, ["Zoo", "apple", "Apple"], ["apple", "Apple", "Zoo"]),
    ] as [(String, Language, [String], [String])])
  func orders(name: String, language: Language, texts: [String], expected: [String]) throws {
    #expect(try Collator(language).sorted(texts) == expected, "\(name)")
  }

  @Test(arguments: ["'", "’", "ʼ", "`", "´", "ʹ", "′", "‘"])
  func apostrophes(sign: String) throws {
    let collator = try Collator(.ukrainian, ignoringPunctuation: true)
    #expect(collator.compare("Мар\(sign)яна", "Мар'яна") == 0)
    #expect(collator.compare("Мар\(sign)яна", "Маряна") == 0)
    #expect(try Collator(.ukrainian).compare("Мар\(sign)яна", "Мар’яна") == 0)
  }

  @Test func numbers() throws {
    #expect(try Collator(.english, numeric: true).compare("2", "10") == -1)
    #expect(try Collator(.english).compare("2", "10") == 1)
  }

  @Test func sortKeysCompareAlike() throws {
    let collator = try Collator(.ukrainian)
    let words = ["дім", "ґанок", "Гора", "гора", "Мар’яна", "Марія", "", "김", "Kim"]
    for a in words {
      for b in words {
        let first = try collator.sortKey(a)
        let second = try collator.sortKey(b)
        let order = first == second ? 0 : first.lexicographicallyPrecedes(second) ? -1 : 1
        #expect(order == collator.compare(a, b), "\(a) \(b)")
      }
    }
    let long = String(repeating: "Ж", count: 5000)
    #expect(try collator.sortKey(long).count >= 5000)
  }
}
