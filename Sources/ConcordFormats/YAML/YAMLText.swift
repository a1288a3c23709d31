/// Scalars as they are written in YAML.
enum YAMLText {
  /// A text as a plain scalar where every reader of YAML takes it for that text, in double
  /// quotation marks elsewhere.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isAlphabetic, last != " ", last != ":"
    else { return false }
    if reserved.contains(text.lowercased()) { return false }
    var previous: Unicode.Scalar = "a"
    for scalar in text.unicodeScalars {
      switch scalar {
      case ",", "[", "]", "{", "}", "?", "\"", "\\", "\t", "\u{7F}"..."\u{A0}", "\u{2028}",
        "\u{2029}", "\u{FEFF}", "\u{0}"..<" ":
        return false
      case " " where previous == ":", "#" where previous == " ":
        return false
      case ":" where previous == ":":
        return false
      default: previous = scalar
      }
    }
    return isPrintable(text)
  }

  /// Words that other readers of YAML take for booleans, numbers or nothing.
  private static let reserved: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf",
  ]

  private static func isPrintable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value != 0xFFFE && $0.value != 0xFFFF }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}",
        "\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
