internal import ConcordModel
internal import ConcordNames
internal import ConcordText

/// Whole names given without a glossary: told apart into parts by how they look.
enum PersonNames {
  /// Whether a Cyrillic name looks Korean: a Korean family name first, then one or two short words.
  static func isKoreanInCyrillic(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...3).contains(words.count), let family = words.first,
      words.dropFirst().allSatisfy({ $0.count <= 5 || ($0.count <= 9 && words.count == 2) })
    else { return false }
    return words.count == 3 && familyNames.contains(String(family))
  }

  /// The parts of a name in Ukrainian, in written order.
  static func parts(ofUkrainian name: String) -> [(String, NamePartRole)] {
    let origin: Language? = isKoreanInCyrillic(name) ? .korean : .ukrainian
    return PersonName.parts(of: name, language: .ukrainian, origin: origin, explicit: nil)
      .map { ($0.text, $0.role) }
  }

  /// The usual Ukrainian spellings of Korean family names.
  private static let familyNames: Set<String> = {
    let table = ShippedData.text("languages/korean/family-names.tsv") ?? ""
    var names = Set<String>()
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      guard let hangul = line.split(separator: "\t").first else { continue }
      for spelling in KoreanDerivation.cyrillicFamily(ofHangul: String(hangul)).prefix(3) {
        names.insert(spelling.text)
      }
    }
    return names
  }()
}
