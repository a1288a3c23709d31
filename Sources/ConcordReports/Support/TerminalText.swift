/// Text made safe and, where asked, coloured for a terminal.
struct TerminalText {
  enum Style: String {
    case bold = "1"
    case red = "1;31"
    case green = "32"
    case yellow = "1;33"
    case blue = "1;34"
    case cyan = "36"
    case faint = "2"
    case plainRed = "31"
  }

  /// Whether ANSI escapes are written.
  let usesColor: Bool

  func styled(_ text: String, _ style: Style) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// `text` on one line, and unable to move the cursor or turn the direction of writing: control
  /// characters are shown by their pictures (U+2400…), bidirectional controls by U+FFFD, a tab and
  /// a line end by a space.
  static func sanitised(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: result += " "
      case 0x00..<0x20: result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? " ")
      case 0x7F: result += "\u{2421}"
      case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
