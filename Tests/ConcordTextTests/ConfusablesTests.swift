internal import ConcordModel
internal import ConcordText
internal import Testing

@Suite struct ConfusablesTests {
  @Test func skeletons() throws {
    #expect(try Confusables.areConfusable("Kim", "Кіm"))
    #expect(try Confusables.areConfusable("Olena", "Оlena"))
    #expect(try !Confusables.areConfusable("Kim", "Kim"))
    #expect(try !Confusables.areConfusable("Київ", "Kyiv"))
    #expect(try Confusables.skeleton("Оlena") == Confusables.skeleton("Olena"))
    #expect(try Confusables.skeleton("") == "")
  }

  @Test func examplesOfTheTable() throws {
    let table = try #require(ShippedData.text("languages/scripts/look-alikes.tsv"))
    let rows = table.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    let examples = rows.filter { $0.first == "example" }
    #expect(!examples.isEmpty)
    for row in examples {
      #expect(Confusables.repaired(row[1]) == (row[2] == "-" ? nil : row[2]), "\(row)")
    }
  }

  @Test(arguments: [
    ("Latin i", "біля Магдалинiвки, де", ["Магдалинівки"]),
    ("two words", "Kиїв і Xарків", ["Київ", "Харків"]),
    ("in an apostrophe word", "Мap’яна", ["Мар’яна"]),
    ("in quotation marks", "‘Kиїв’", ["Київ"]),
    ("parts of a hyphenated word", "IT-компанія", []),
    ("Cyrillic o in English", "Vоlоdymyr", ["Volodymyr"]),
    ("each in its script", "Kyiv Київ Kim김", []),
    ("could be either", "oа", []),
  ])
  func repairs(name: String, text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let edits = bytes.withUnsafeBufferPointer { Confusables.repairs(in: $0) }
    #expect(edits.map(\.text) == expected, "\(name)")
    for edit in edits {
      let word = String(decoding: bytes[edit.range], as: UTF8.self)
      #expect(word.unicodeScalars.count == edit.text.unicodeScalars.count && word != edit.text)
    }
  }
}
