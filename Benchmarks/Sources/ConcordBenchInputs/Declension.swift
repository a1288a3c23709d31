/// The five oblique cases of Ukrainian names whose class is simple, by `declension.uk.tsv`.
struct Declension {
  /// Genitive, dative, accusative, instrumental, locative.
  static let cases = 5

  private struct Row {
    var ending: String
    var dropped: Int
    var endings: [String]
  }

  private var rows: [String: [Row]] = [:]

  init(_ table: Table) {
    for fields in table.rows {
      guard let dropped = Int(fields[2]) else { continue }
      rows[fields[0], default: []].append(
        Row(
          ending: fields[1], dropped: dropped,
          endings: fields[3...].map { $0 == "-" ? "" : $0 }))
    }
    for kind in rows.keys { rows[kind]?.sort { $0.ending.count > $1.ending.count } }
  }

  /// A Ukrainian spelling of `name` in an oblique case; nil where a part has no simple pattern.
  func decline(_ text: String, of name: Name, case number: Int) -> String? {
    guard name.origin == .ukrainian else { return nil }
    let words = text.split(separator: " ").map(String.init)
    var result: [String] = []
    for (index, word) in words.enumerated() {
      let kind =
        if name.kind == .place {
          "town"
        } else if index == 0 {
          "given"
        } else {
          name.isFeminine ? "family-f" : "family-m"
        }
      guard let row = rows[kind]?.first(where: { word.hasSuffix($0.ending) }) else { return nil }
      result.append(word.dropLast(row.dropped) + row.endings[number])
    }
    return result.joined(separator: " ")
  }
}
