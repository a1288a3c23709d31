internal import ConcordModel

/// Turns away files that would exhaust Yams before its own checks see them.
///
/// Yams nests calls as deep as the file nests collections, and compares mapping keys by their whole
/// content, aliases included. The guard counts bytes without parsing, so it only refuses what no
/// honest file comes near.
struct YAMLGuard {
  let source: YAMLSource
  let limits: YAMLLimits

  func check() throws(FormatError) {
    try checkNesting()
    try checkAliasKeys()
  }

  /// Brackets and dashes that open collections, counted in the line and over lines.
  private func checkNesting() throws(FormatError) {
    let most = limits.depth * 8
    var brackets = 0
    var dashes = 0
    var previous = UInt8(ascii: "\n")
    for i in source.start..<source.bytes.count {
      let byte = source.bytes[i]
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      case UInt8(ascii: "\n"): dashes = 0
      case UInt8(ascii: " ") where previous == UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: " ") where previous == UInt8(ascii: "?"): dashes += 1
      default: break
      }
      previous = byte
      guard brackets <= most, dashes <= most else {
        throw FormatError(
          .limit, at: source.place(of: i), found: "more than \(limits.depth) nested levels",
          expected: "fewer")
      }
    }
  }

  /// An alias as a mapping key, in a file that has anchors.
  private func checkAliasKeys() throws(FormatError) {
    guard hasAnchor else { return }
    let bytes = source.bytes
    var i = source.start
    while i < bytes.count {
      defer { i += 1 }
      guard bytes[i] == UInt8(ascii: "*"), isTokenStart(i) else { continue }
      var end = i + 1
      while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
      while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
      let isExplicitKey = i >= 2 && bytes[i - 1] == 0x20 && bytes[i - 2] == UInt8(ascii: "?")
      guard isExplicitKey || end < bytes.count && bytes[end] == UInt8(ascii: ":") else { continue }
      throw FormatError(
        .syntax, at: source.place(of: i), found: "an alias as a key", expected: "a key in words")
    }
  }

  private var hasAnchor: Bool {
    source.bytes.indices.contains { source.bytes[$0] == UInt8(ascii: "&") && isTokenStart($0) }
  }

  private func isTokenStart(_ i: Int) -> Bool {
    guard i > source.start else { return true }
    switch source.bytes[i - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"):
      return true
    default: return false
    }
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
