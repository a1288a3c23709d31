/// The white space between the words of a replacement, and the comma of a register: those of the text
/// where both have some.
enum WhiteSpace {
  static func carried(from surface: String, to text: String) -> String {
    // Plain single spaces, the usual case, carry themselves.
    guard surface.utf8.contains(where: { $0 == 0x2C || $0 < 0x20 || $0 == 0xA0 || $0 == 0xE2 })
    else { return text }
    let gaps = surface.split(omittingEmptySubsequences: true) { !$0.isWhitespace && $0 != "," }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 1 else { return text }
    var result = String(words[0])
    for (index, word) in words.dropFirst().enumerated() {
      result += index < gaps.count ? String(gaps[index]) : " "
      result += word
    }
    return result
  }
}
