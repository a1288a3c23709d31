internal import ConcordLanguages
internal import ConcordModel

extension PartKnowledge {
  /// What the shipped tables tell of parts: titles, generics of places, classes of given names.
  package static let shipped: PartKnowledge = {
    var result = PartKnowledge()
    result.addTitles()
    result.addGenerics()
    result.addGivenNames()
    result.addFamilies()
    return result
  }()

  private mutating func addTitles() {
    for row in NamesTable.rows("languages/english/person-titles.tsv")
    where row.count == 2 && row[0] != "nation" && row[0] != "trade" {
      for word in row[1].split(separator: " ") { update(String(word)) { $0.isTitle = true } }
    }
    for row in NamesTable.rows("languages/names/name-additions.tsv") where row.count == 2 {
      for word in row[1].split(separator: " ") {
        update(String(word)) { entry in
          if row[0] == "generic" { entry.isGeneric = true } else { entry.isTitle = true }
        }
      }
    }
  }

  private mutating func addGenerics() {
    for row in NamesTable.rows("languages/names/korean-places.tsv") where row.count >= 4 {
      let ending = String(row[0])
      guard row[2] == "hyphen" else { continue }
      update(ending) { $0.isGeneric = true }
    }
  }

  private mutating func addFamilies() {
    for row in NamesTable.rows("languages/korean/family-names.tsv") where row.count >= 4 {
      for name in [row[0], row[1]] + row[2].split(separator: "|") + row[3].split(separator: "|") {
        addFamily(String(name))
      }
    }
  }

  private mutating func addGivenNames() {
    let russian = SchemeRegistry.scheme("bgn-ru")
    var number: UInt16 = 0
    for row in NamesTable.rows("languages/names/given-name-classes.tsv") where row.count == 4 {
      number += 1
      var forms: [String] = []
      for (index, field) in row.enumerated() where field != "-" {
        for form in field.split(separator: " ") {
          forms.append(String(form))
          // The commonest spellings of the Ukrainian and the Russian form.
          if index == 0 {
            let word = String(form)
            forms += UkrainianDerivation.latin(ofWord: word, kind: .person, role: .given)
              .prefix(12).map(\.text)
          } else if index == 1, let text = russian?.apply(String(form)) {
            forms += [text, text.replacing("iy", with: "y"), text.replacing("ey", with: "ei")]
            forms += [text.replacing("ay", with: "ai"), text.replacing("iy", with: "ii")]
          }
        }
      }
      // A form that stands in two rows says neither.
      for form in forms {
        update(form) { entry in
          if entry.givenClass == 0 { entry.givenClass = number }
        }
      }
    }
  }
}
