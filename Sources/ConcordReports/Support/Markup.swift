/// Text made safe for HTML and XML, and for a place in a URI.
enum Markup {
  /// For text and for attribute values in double quotes, in HTML and in XML 1.0 alike.
  ///
  /// Characters that XML 1.0 forbids (§2.2: most of C0, surrogates, U+FFFE, U+FFFF) become U+FFFD.
  /// Line ends and tabs inside attributes are written as references when `inAttribute` is set,
  /// since a parser would turn them into spaces (§3.3.3).
  static func escape(_ text: some StringProtocol, inAttribute: Bool = false) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".utf8)
      case "<": result.append(contentsOf: "&lt;".utf8)
      case ">": result.append(contentsOf: "&gt;".utf8)
      case "\"": result.append(contentsOf: "&quot;".utf8)
      case "\n" where inAttribute: result.append(contentsOf: "&#10;".utf8)
      case "\t" where inAttribute: result.append(contentsOf: "&#9;".utf8)
      case "\r": result.append(contentsOf: "&#13;".utf8)
      case "\n", "\t": result.append(UInt8(scalar.value))
      default:
        if scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF {
          result.append(contentsOf: "\u{FFFD}".utf8)
        } else {
          result.append(contentsOf: String(scalar).utf8)
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A path as a relative URI reference (RFC 3986 §4.2): unreserved characters and slashes stay,
  /// every other byte of UTF-8 is percent-encoded, a leading `./` is dropped. A colon is encoded
  /// too, so that the first segment cannot be taken for a scheme.
  static func uri(path: String) -> String {
    var rest = Substring(path)
    while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
    var result: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in rest.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.append(byte)
      default:
        result.append(UInt8(ascii: "%"))
        result.append(digits[Int(byte >> 4)])
        result.append(digits[Int(byte & 15)])
      }
    }
    let uri = String(decoding: result, as: UTF8.self)
    return uri.hasPrefix("/") ? "file://" + uri : uri
  }
}
