/// The properties of letters that English grammar asks for, with the answers for ASCII at hand:
/// looking a property up costs more than all that is done with it.
extension Unicode.Scalar {
  var isCapital: Bool {
    value < 0x80 ? (0x41...0x5A).contains(value) : properties.isUppercase
  }

  var isSmall: Bool {
    value < 0x80 ? (0x61...0x7A).contains(value) : properties.isLowercase
  }

  /// Whether the letter has two cases, whichever of them it is in.
  var isCasedLetter: Bool {
    value < 0x80 ? isCapital || isSmall : properties.isCased
  }

  var isLetter: Bool {
    value < 0x80 ? isCapital || isSmall : properties.isAlphabetic
  }

  var isDigit: Bool { (0x30...0x39).contains(value) }

  var isSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

extension StringProtocol {
  /// The words between the spaces (U+0020), empty ones left out.
  var spaced: [SubSequence] {
    var result: [SubSequence] = []
    var start = startIndex
    let bytes = utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: " ") {
        if start < index { result.append(self[start..<index]) }
        start = bytes.index(after: index)
      }
      index = bytes.index(after: index)
    }
    if start < endIndex { result.append(self[start..<endIndex]) }
    return result
  }
}

extension StringProtocol {
  /// Whether the text ends in these bytes. Unlike `hasSuffix` it compares no canonical equivalents,
  /// which no ending in question has.
  func endsIn(_ ending: String) -> Bool {
    utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
