/// Tells places that must never be rewritten by what stands around them: web and e-mail addresses,
/// handles, tags, paths and identifiers.
///
/// Asked of a match only, so that text without matches pays nothing.
struct Protection {
  let reader: TokenReader

  /// How far around a match its surroundings are read, in bytes.
  private static let reach = 512

  func protects(_ range: Range<Int>) -> Bool {
    let (before, after) = (byte(range.lowerBound - 1), byte(range.upperBound))
    // @Zelensky, #Zelensky, Zelensky@example.org, zelensky_official.
    if before == UInt8(ascii: "@") || before == UInt8(ascii: "#") { return true }
    if after == UInt8(ascii: "@") { return true }
    if before == UInt8(ascii: "_"), isAlphanumeric(range.lowerBound - 2) { return true }
    if after == UInt8(ascii: "_"), isAlphanumeric(range.upperBound + 1) { return true }
    let token = self.token(around: range)
    // Most matches are a token of their own but for punctuation.
    guard token.count > range.count else { return false }
    return isAddress(
      token, isAfterLetter: token.lowerBound > 0 && byte(token.lowerBound - 1) >= 0x80)
  }

  private func byte(_ position: Int) -> UInt8 {
    position >= 0 && position < reader.count ? reader.base[position] : 0x20
  }

  private func isAlphanumeric(_ position: Int) -> Bool {
    let value = byte(position)
    return value >= 0x80 || ByteClass.table[Int(value)] == ByteClass.alphanumeric
  }

  /// The run of printable ASCII around a range: addresses are made of nothing else. Brackets and
  /// quotes end it as white space does.
  private func token(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    let floor = max(0, start - Protection.reach)
    while start > floor, Protection.isAddressByte(reader.base[start - 1]) { start -= 1 }
    var end = range.upperBound
    let ceiling = min(reader.count, end + Protection.reach)
    while end < ceiling, Protection.isAddressByte(reader.base[end]) { end += 1 }
    return start..<end
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x26, 0x2A...0x3B, 0x3D, 0x3F...0x5A, 0x5C, 0x5F, 0x61...0x7A, 0x7E: true
    default: false
    }
  }

  /// - Parameter isAfterLetter: whether a letter beyond ASCII goes before, so that a slash at the
  ///   front stands between two words: Київ/Kyiv.
  private func isAddress(_ token: Range<Int>, isAfterLetter: Bool) -> Bool {
    let bytes = UnsafeBufferPointer(start: reader.base + token.lowerBound, count: token.count)
    if Protection.contains(bytes, "://") || Protection.contains(bytes, "@") { return true }
    if Protection.hasPrefix(bytes, "www.") || Protection.hasPrefix(bytes, "mailto:") {
      return true
    }
    // Paths: /srv/kiev, ~/kiev, ./kiev, C:\kiev.
    if bytes.count > 1, !isAfterLetter, bytes[0] == UInt8(ascii: "/"), bytes[1] != UInt8(ascii: "/")
    {
      return true
    }
    if Protection.hasPrefix(bytes, "~/") || Protection.hasPrefix(bytes, "./")
      || Protection.hasPrefix(bytes, "../") || Protection.contains(bytes, "\\")
    {
      return true
    }
    return startsWithDomain(bytes)
  }

  /// Whether a token opens with a host name: labels of letters, digits and hyphens joined by full
  /// stops, the last of lower-case letters and known as a top-level domain, then the end, a slash, a
  /// port, a query or a fragment.
  private func startsWithDomain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var label = 0
    var labels = 0
    var position = 0
    var end = bytes.count
    while end > 0, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F].contains(bytes[end - 1]) { end -= 1 }
    while position <= end {
      let byte = position < end ? bytes[position] : UInt8(ascii: "/")
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D:
        break
      case 0x2E:
        guard position > label else { return false }
        label = position + 1
        labels += 1
      case 0x2F, 0x3A, 0x3F, 0x23:
        guard labels > 0 else { return false }
        return Protection.isTopLevel(bytes[label..<position])
      default:
        return false
      }
      position += 1
    }
    return false
  }

  /// Two lower-case letters (a country) or one of the general domains in wide use.
  private static func isTopLevel(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard label.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
    if label.count == 2 { return true }
    return generalDomains.contains(String(decoding: label, as: UTF8.self))
  }

  private static let generalDomains: Set<String> = [
    "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "news", "media", "online",
    "site", "press", "agency", "world", "app", "dev", "blog", "live", "today", "social", "video",
    // Names of files.
    "txt", "pdf", "doc", "docx", "xls", "xlsx", "csv", "html", "htm", "xml", "json", "yaml", "yml",
    "jpg", "jpeg", "png", "gif", "svg", "mp3", "mp4", "zip", "swift",
  ]

  private static func hasPrefix(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: StaticString)
    -> Bool
  {
    bytes.count >= prefix.utf8CodeUnitCount
      && (0..<prefix.utf8CodeUnitCount).allSatisfy { index in
        let byte = bytes[index]
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        return lower == prefix.utf8Start[index]
      }
  }

  private static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ needle: StaticString) -> Bool
  {
    let length = needle.utf8CodeUnitCount
    guard bytes.count >= length else { return false }
    return (0...(bytes.count - length)).contains { start in
      (0..<length).allSatisfy { bytes[start + $0] == needle.utf8Start[$0] }
    }
  }
}
