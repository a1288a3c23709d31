/// How text is written in a format so that it reads as itself.
enum TextEscaping {
  case none
  /// `&`, `<` and `>` as entities.
  case html
  /// A backslash before signs that would be markup (CommonMark 0.31 §2.4).
  case markdown
  /// The escapes of RFC 8259 §7; beyond ASCII as UTF-16 escapes if asked.
  case json(isASCII: Bool)

  func escape(_ text: String) -> String {
    switch self {
    case .none: text
    case .html: Self.html(text)
    case .markdown: Self.markdown(text)
    case .json(let isASCII): Self.json(text, isASCII)
    }
  }

  private static func html(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func markdown(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "*", "`", "[", "]", "<", "\\", "|":
        result += "\\"
      case "_":
        // Inside a word an underscore is no markup.
        let isInside =
          index > 0 && index + 1 < scalars.count
          && scalars[index - 1].properties.isAlphabetic
          && scalars[index + 1].properties.isAlphabetic
        if !isInside { result += "\\" }
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private static func json(_ text: String, _ isASCII: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || isASCII && scalar.value > 0x7E:
        for unit in UTF16.encode(scalar) ?? .init() { result += hexadecimal(unit) }
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
