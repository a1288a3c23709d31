/// The full stop of an abbreviation and that of a sentence, which are one where they meet.
struct FullStop {
  let reader: TokenReader

  func fit(_ mention: inout Mention) {
    guard let replacement = mention.replacement, replacement.tail.isEmpty,
      mention.range.upperBound == mention.core.upperBound
    else { return }
    let end = mention.range.upperBound
    let endsInStop = replacement.core.utf8.last == 0x2E
    if endsInStop, end < reader.count, reader.base[end] == 0x2E {
      mention.range = mention.range.lowerBound..<end + 1
      mention.core = mention.core.lowerBound..<end + 1
    } else if !endsInStop, end > 0, reader.base[end - 1] == 0x2E, isSentenceEnd(end) {
      mention.replacement?.core += "."
    }
  }

  /// Whether the text ends here, or a line, or a capital follows.
  private func isSentenceEnd(_ position: Int) -> Bool {
    var index = position
    while index < reader.count, [0x20, 0x22, 0x29].contains(reader.base[index]) { index += 1 }
    guard index < reader.count else { return true }
    if reader.base[index] == 0x0A || reader.base[index] == 0x0D { return true }
    return index > position && reader.isUpper(index)
  }
}
