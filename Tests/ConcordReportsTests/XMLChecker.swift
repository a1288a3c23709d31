/// Says whether XML is well formed, as far as the reports go: tags that match, attributes quoted,
/// no bare `&` or `<`, no character that XML 1.0 forbids.
enum XMLChecker {
  struct Malformed: Error {
    let reason: String
  }

  static func check(_ text: String) throws {
    var open: [String] = []
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "<") {
      try checkText(rest[..<start])
      guard let end = rest[start...].firstIndex(of: ">") else { throw Malformed(reason: "no >") }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("?") { continue }
      if tag.hasPrefix("/") {
        guard open.popLast() == String(tag.dropFirst()) else {
          throw Malformed(reason: "unexpected </\(tag)>")
        }
        continue
      }
      try checkText(tag)
      guard tag.count(where: { $0 == "\"" }).isMultiple(of: 2) else {
        throw Malformed(reason: "quotes in \(tag)")
      }
      if !tag.hasSuffix("/") { open.append(String(tag.prefix { $0 != " " })) }
    }
    try checkText(rest)
    guard open.isEmpty else { throw Malformed(reason: "open \(open)") }
  }

  private static func checkText(_ text: Substring) throws {
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x20 && value != 0x0A && value != 0x09 || value == 0xFFFE || value == 0xFFFF {
        throw Malformed(reason: "U+\(String(value, radix: 16))")
      }
    }
    for piece in text.split(separator: "&").dropFirst(text.hasPrefix("&") ? 0 : 1) {
      guard let end = piece.firstIndex(of: ";"), piece.distance(from: piece.startIndex, to: end) < 6
      else { throw Malformed(reason: "bare & before \(piece.prefix(10))") }
    }
  }
}
