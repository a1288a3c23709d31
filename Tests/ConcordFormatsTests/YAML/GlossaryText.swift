import ConcordTestSupport

/// Random glossaries in the styles that authors and tools write.
struct GlossaryText {
  var random: SeededGenerator

  private static let forms = [
    "Kyiv", "Київ", "키이우", "on", "prisoner of war", "Koo Byoung-sam", "O’Brien", "Zelenskyy",
    "м'ята", "a: b", "x # y", "- z", "[q]", "2016-05-19", "Q&A", "", " padded ", "це «так»",
  ]

  mutating func glossary() -> String {
    var text = pick(["", "\u{FEFF}", "# top\n", "---\n"])
    text += "glossary: \(scalar("name"))\nconcepts:\n"
    let indentation = pick(["", "  ", "    "])
    for index in 0..<Int.random(in: 1...6, using: &random) {
      text += concept(index, indentation)
    }
    if Bool.random(using: &random) { text.removeLast() }
    return Bool.random(using: &random) ? text : text.replacing("\n", with: "\r\n")
  }

  private mutating func concept(_ index: Int, _ indentation: String) -> String {
    let inner = indentation + "  "
    var text = "\(indentation)- id: c\(index)\(comment())\n"
    for language in ["uk", "en", "ko"] where Bool.random(using: &random) {
      text += inner + language
      switch Int.random(in: 0..<3, using: &random) {
      case 0:
        text += ": \(scalar())\(comment())\n"
      case 1:
        text += ": {preferred: \(scalar()), admitted: [\(scalar()), \(scalar())]}\(comment())\n"
      default:
        text += ":\(comment())\n\(inner)  preferred: \(scalar())\n\(inner)  admitted:\n"
        let dash = pick(["  ", "    "])
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          let item =
            Bool.random(using: &random)
            ? scalar() : "form: \(scalar())\n\(inner)\(dash)  until: \"2016\""
          text += "\(inner)\(dash)- \(item)\(comment())\n"
        }
      }
      if Int.random(in: 0..<4, using: &random) == 0 { text += pick(["\n", "  \n", "# c\n"]) }
    }
    return text
  }

  private mutating func scalar(_ form: String? = nil) -> String {
    let form = form ?? Self.forms.randomElement(using: &random) ?? ""
    let isPlain = !form.isEmpty && form == YAMLStyle.plain(form)
    switch Int.random(in: 0..<3, using: &random) {
    case 0 where isPlain: return form
    case 1: return "'\(form.replacing("'", with: "''"))'"
    default: return "\"\(form)\""
    }
  }

  private mutating func comment() -> String { pick(["", "", "", " # note", "   #x: y"]) }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &random) ?? ""
  }
}

private enum YAMLStyle {
  /// The form where it can stand without quotation marks, in a list too.
  static func plain(_ form: String) -> String? {
    let first = form.first?.isLetter == true || form.first?.isNumber == true
    let hasSigns = form.contains { ",[]{}#".contains($0) } || form.contains(": ")
    return first && !hasSigns && form.last != " " ? form : nil
  }
}
