import ConcordTestSupport
import ConcordText
import Testing

@testable import ConcordLanguages

/// What a reversible scheme writes can be had back: every short row of letters, and names.
@Suite struct ReversibleSchemesTests {
  static let ids = SchemeRegistry.all.filter { $0.isReversible && $0.source == "uk-Cyrl" }.map(\.id)

  static let letters = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя".map(String.init)

  /// All rows of up to three letters, with an apostrophe between any two or with none.
  static let rows: [String] = {
    var rows = letters
    for a in letters {
      for b in letters {
        rows += [a + b, a + "’" + b]
        for c in letters {
          for (first, second) in [("", ""), ("’", ""), ("", "’"), ("’", "’")] {
            rows.append(a + first + b + second + c)
          }
        }
      }
    }
    return rows
  }()

  static let names: [String] = {
    func column(_ name: String) -> [String] {
      (ShippedData.text("languages/ukrainian/\(name).tsv") ?? "").split(separator: "\n")
        .filter { !$0.hasPrefix("#") }.compactMap {
          $0.split(separator: "\t").last.map(String.init)
        }
        .filter { $0.allSatisfy(\.isLetter) }
    }
    let given = column("given-names")
    let families = column("families")
    let endings = ["енко", "ук", "юк", "ський", "чак", "як", "івський", "ьо", "їв"]
    var names: [String] = []
    for (index, name) in given.enumerated() {
      let stem = name.dropLast(name.last.map { "аяоьй".contains($0) } == true ? 1 : 0)
      for ending in endings { names.append("\(name) \(stem)\(ending)") }
      if !families.isEmpty { names.append("\(name) \(families[index % families.count])") }
    }
    return names
  }()

  @Test(arguments: ids) func everyRowOfThreeLetters(_ id: String) throws {
    let scheme = try #require(SchemeRegistry.scheme(id))
    #expect(Self.rows.count > 140_000)
    var lost: [String] = []
    for row in Self.rows where scheme.restore(scheme.apply(row)) != row { lost.append(row) }
    #expect(lost.isEmpty, "\(lost.count): \(lost.prefix(10))")
  }

  @Test(arguments: ids) func capitals(_ id: String) throws {
    let scheme = try #require(SchemeRegistry.scheme(id))
    var generator = SeededGenerator(seed: 2021)
    var lost: [String] = []
    for _ in 0..<4_000 {
      // A sign after a single capital has no case in some schemes; two letters or more show it.
      let count = Int.random(in: 3...9, using: &generator)
      let word = (0..<count).map { _ in Self.letters.randomElement(using: &generator) ?? "а" }
      let rest = word.dropFirst().joined()
      let isSigned = word[0] == "ь" || word.filter { $0 != "ь" }.count < 2
      for form in isSigned
        ? [word.joined()] : [word[0].uppercased() + rest, word.joined().uppercased()]
      where scheme.restore(scheme.apply(form)) != form { lost.append(form) }
    }
    #expect(lost.isEmpty, "\(lost.count): \(lost.prefix(10))")
  }

  @Test(arguments: ids) func names(_ id: String) throws {
    let scheme = try #require(SchemeRegistry.scheme(id))
    #expect(Self.names.count >= 1_000)
    for name in Self.names {
      #expect(scheme.restore(scheme.apply(name)) == name)
      let capitals = name.uppercased()
      #expect(scheme.restore(scheme.apply(capitals)) == capitals)
    }
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var scheme: String
    var latin: String
    var source: String
    var testDescription: String { "\(scheme) \(latin)" }
    init(_ scheme: String, _ latin: String, _ source: String) {
      (self.scheme, self.latin, self.source) = (scheme, latin, source)
    }
  }

  static let restored = [
    Row("dstu-a", "Xmeljnycjkyj", "Хмельницький"),
    Row("dstu-a", "Solov'jov", "Соловйов"),
    Row("dstu-a", "Solov’jov", "Соловйов"),
    Row("dstu-a", "lj'e ljje ljjo ljo", "лье льє льйо льо"),
    Row("dstu-a", "Z\u{30C}ovkva, Ki\u{308}v", "Жовква, Кїв"),
    Row("dstu-a", "dȳnja ēzödȳnǒ kroŭ", "дыня эзёдынъ кроў"),
    Row("dstu-a", "DȲNJA ǑB", "ДЫНЯ ЪБ"),
    Row("dstu-a", "'žuk' “m'jak”", "'жук' “м’як”"),
    Row("dstu-a", "Ĵ ĵ JE Je jE", "Ь ь Є Є є"),
    Row("dstu-b", "Shchastja, Ghjna", "Щастя, Гьна"),
    Row("dstu-b", "SHCHERBAK Sh'ch", "ЩЕРБАК Шч"),
    Row("dstu-b", "dywnja ehwzjowdywnoh krouh", "дыня эзёдынъ кроў"),
    Row("iso9", "Zelensʹkij ZELENSʹKIJ", "Зеленський ЗЕЛЕНСЬКИЙ"),
    Row("iso9", "Zelens′kij", "Зеленський"),
    Row("iso9", "G\u{300}edzʹ, Luk'ânenko", "Ґедзь, Лук’яненко"),
    Row("iso9", "Z\u{30C}ovkva I\u{300}c\u{30C}nâ", "Жовква Ічня"),
    Row("iso9", "Kiïv 2022 🇺🇦 한국 w", "Київ 2022 🇺🇦 한국 w"),
    Row("iso9", "", ""),
  ]

  @Test(arguments: restored) func restores(_ row: Row) throws {
    #expect(SchemeRegistry.scheme(row.scheme)?.restore(row.latin) == row.source)
  }

  @Test func othersCannotBeReadBackwards() {
    #expect(SchemeRegistry.scheme("kmu2010")?.restore("Kyiv") == nil)
    #expect(SchemeRegistry.scheme("scientific")?.restore("Kyjiv") == nil)
  }

  /// The column of the catalogue: two sources with one result where it says no.
  @Test(arguments: [
    ("kmu2010", "Коні", "Конї"), ("un2012", "Коні", "Конї"), ("bgn2019", "Коні", "Конї"),
    ("passport2007", "гора", "ґора"), ("bgn1965", "шч", "щ"), ("ua1993", "ший", "шиі"),
    ("ua1996", "ший", "шиі"), ("alalc-uk", "кгм", "хм"), ("odni-uk", "зг", "ж"),
    ("scientific", "шч", "щ"), ("bgn-ru", "шч", "щ"),
  ])
  func whatIsNotReversibleIsAmbiguous(_ row: (id: String, one: String, other: String)) throws {
    let scheme = try #require(SchemeRegistry.scheme(row.id))
    #expect(!scheme.isReversible)
    #expect(scheme.apply(row.one) == scheme.apply(row.other))
  }

  @Test(arguments: ids) func nonsenseEnds(_ id: String) throws {
    let scheme = try #require(SchemeRegistry.scheme(id))
    let nonsense = [
      "'", "''''", "j'", "'j", "\u{30C}", "ʹʹʹʹ", "qwerty",
      String(repeating: "j", count: 20_000), String(repeating: "'j", count: 20_000),
      String(repeating: "sh'ch", count: 9_000), String(repeating: "j'", count: 20_000) + "w",
      String(repeating: "hj", count: 20_000), String(repeating: "\u{30C}z", count: 20_000),
    ]
    for text in nonsense { #expect(scheme.restore(text) != nil) }
    var output: [UInt8] = []
    let broken: [UInt8] = [0x4B, 0xFF, 0x69, 0xC3, 0xAF, 0x76, 0xD0, 0x41, 0xE2, 0x80]
    let isDone = broken.withUnsafeBufferPointer { scheme.restore($0, into: &output) }
    #expect(isDone)
    #expect(output.contains(0xFF))
    #expect(output.suffix(2) == [0xE2, 0x80])
  }
}
