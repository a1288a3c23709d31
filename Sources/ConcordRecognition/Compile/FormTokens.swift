/// A form of a name or term cut into the words that the scanner would see, with what stands between.
struct FormTokens {
  struct Word {
    var text: String
    /// What stands before the word; empty for the first.
    var gap: Gap
    var isHangul: Bool
  }

  private(set) var words: [Word] = []

  /// Cuts a form. Marks before the first and after the last word are left out.
  init(_ form: some StringProtocol) {
    var text = String.UnicodeScalarView()
    var gap = String.UnicodeScalarView()
    var isHangul = false
    let scalars = Array(form.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let kind = FormTokens.kind(scalar)
      switch kind {
      case .letter, .hangul:
        if !text.isEmpty, isHangul != (kind == .hangul) {
          append(String(text), gap, isHangul)
          text = .init()
          gap = .init()
        }
        isHangul = kind == .hangul
        text.append(scalar)
      case .apostrophe
      where !text.isEmpty && !isHangul && index + 1 < scalars.count
        && FormTokens.kind(scalars[index + 1]) == .letter:
        text.append(scalar)
      case .apostrophe, .other:
        if !text.isEmpty {
          append(String(text), gap, isHangul)
          text = .init()
          gap = .init()
        }
        gap.append(scalar)
      }
      index += 1
    }
    if !text.isEmpty { append(String(text), gap, isHangul) }
  }

  private mutating func append(_ text: String, _ gap: String.UnicodeScalarView, _ isHangul: Bool) {
    words.append(
      Word(text: text, gap: words.isEmpty ? [] : FormTokens.gap(gap), isHangul: isHangul))
  }

  private enum Kind { case letter, hangul, apostrophe, other }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
    case 0x27, 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2018, 0x2019, 0x2032: .apostrophe
    case 0xAC00...0xD7A3: .hangul
    case 0...0xBF, 0x2000...0x2FFF, 0x3000...0x303F: .other
    default: .letter
    }
  }

  /// Which gap the marks between two words make.
  private static func gap(_ marks: String.UnicodeScalarView) -> Gap {
    if marks.isEmpty { return .none }
    var visible: [Unicode.Scalar] = []
    for scalar in marks where !scalar.properties.isWhitespace { visible.append(scalar) }
    guard let mark = visible.first else { return .space }
    if visible.count > 1 { return .mark }
    switch mark.value {
    case 0x2D, 0x2010...0x2015, 0x2212: return marks.count == 1 ? .hyphen : .mark
    case 0x2E: return .stop
    case 0x2C: return .comma
    default: return kind(mark) == .apostrophe && marks.count == 1 ? .apostrophe : .mark
    }
  }
}
