/// The twins of Latin and Cyrillic of `languages/scripts/look-alikes.tsv`.
struct LookAlikes: Sendable {
  static let shipped = LookAlikes(
    parsing: ShippedData.text("languages/scripts/look-alikes.tsv") ?? "")

  private var cyrillicByLatin: [Unicode.Scalar: Unicode.Scalar] = [:]
  private var latinByCyrillic: [Unicode.Scalar: Unicode.Scalar] = [:]

  init(parsing table: String) {
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let latin = fields[1].unicodeScalars.first,
        let cyrillic = fields[2].unicodeScalars.first
      else { continue }
      switch fields[0] {
      case "both":
        cyrillicByLatin[latin] = cyrillic
        latinByCyrillic[cyrillic] = latin
      case "to-cyrillic": cyrillicByLatin[latin] = cyrillic
      case "to-latin": latinByCyrillic[cyrillic] = latin
      default: continue
      }
    }
  }

  /// The word in one script where that is certain.
  func repaired(_ word: [Unicode.Scalar]) -> String? {
    var latin = 0
    var cyrillic = 0
    var latinAlone = 0
    var cyrillicAlone = 0
    for scalar in word {
      switch Scalars.script(of: scalar.value) {
      case .latin:
        latin += 1
        if cyrillicByLatin[scalar] == nil { latinAlone += 1 }
      case .cyrillic:
        cyrillic += 1
        if latinByCyrillic[scalar] == nil { cyrillicAlone += 1 }
      default: continue
      }
    }
    guard latin > 0, cyrillic > 0 else { return nil }
    if latinAlone == 0, cyrillicAlone > 0 || cyrillic > latin {
      return replaced(word, cyrillicByLatin)
    }
    if cyrillicAlone == 0, latinAlone > 0 || latin > cyrillic {
      return replaced(word, latinByCyrillic)
    }
    return nil
  }

  private func replaced(
    _ word: [Unicode.Scalar], _ twins: [Unicode.Scalar: Unicode.Scalar]
  ) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: word.map { twins[$0] ?? $0 })
    return text
  }
}
