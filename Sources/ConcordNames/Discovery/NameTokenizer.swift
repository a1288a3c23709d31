internal import ConcordModel
internal import ConcordText

/// Cuts a text into words, and tells where a capital is no sign of a name.
struct NameTokenizer {
  private let scalars: [Unicode.Scalar]
  /// The byte offset of each scalar, and the length of the text.
  private let offsets: [Int]
  private let sentences: [Range<Int>]
  private let excluded: [Range<Int>]
  private var tokens: [NameToken] = []

  /// The tokens of a text; its words are numbered in `vocabulary`.
  ///
  /// - Parameters:
  ///   - sentences: byte ranges, in order.
  ///   - excluded: byte ranges in which nothing is looked for, in order.
  static func tokens(
    of text: String, sentences: [Range<Int>], excluded: [Range<Int>],
    vocabulary: inout NameVocabulary
  ) -> [NameToken] {
    var tokenizer = NameTokenizer(text, sentences, excluded)
    tokenizer.read(&vocabulary)
    tokenizer.markSentences(&vocabulary)
    return tokenizer.tokens
  }

  private init(_ text: String, _ sentences: [Range<Int>], _ excluded: [Range<Int>]) {
    scalars = Array(text.unicodeScalars)
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count + 1)
    var offset = 0
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.offsets = offsets
    self.sentences = sentences
    self.excluded = excluded
  }

  // MARK: Words

  private mutating func read(_ vocabulary: inout NameVocabulary) {
    var position = 0
    var gap = NameToken.Gap.mark
    var knownGap = NameToken.Gap.mark
    var excludedIndex = 0
    var addressEnd = 0
    while position < scalars.count {
      let scalar = scalars[position]
      if position >= addressEnd, !isSpace(position), position == 0 || isSpace(position - 1) {
        addressEnd = self.addressEnd(from: position)
      }
      guard isWord(scalar) else {
        gap = gapAfter(gap, scalar)
        knownGap = gapAfter(knownGap, scalar)
        position += 1
        continue
      }
      let end = wordEnd(from: position)
      let core = possessiveStart(position..<end) ?? end
      while excludedIndex < excluded.count,
        excluded[excludedIndex].upperBound <= offsets[position]
      { excludedIndex += 1 }
      let isExcluded =
        position < addressEnd
        || (excludedIndex < excluded.count
          && excluded[excludedIndex].lowerBound < offsets[core])
      if isExcluded {
        if gap == .space, !tokens.isEmpty { tokens[tokens.count - 1].isBesideKnown = true }
        gap = .mark
        knownGap = .none
      } else {
        let text = String(String.UnicodeScalarView(scalars[position..<core]))
        var token = NameToken(
          word: vocabulary.number(of: text), range: offsets[position]..<offsets[core], gap: gap)
        token.isPossessive = core < end
        token.isBesideKnown = knownGap == .space
        knownGap = .mark
        token.isInitial = isAfterOpening(position)
        tokens.append(token)
        gap = .none
      }
      position = end
    }
  }

  private func gapAfter(_ gap: NameToken.Gap, _ scalar: Unicode.Scalar) -> NameToken.Gap {
    let isSpace = Scalars.scalarClass(of: scalar.value) == .space
    switch gap {
    case .none: return isSpace ? .space : scalar == "." ? .stop : .mark
    case .space: return isSpace ? .space : .mark
    case .stop: return isSpace ? .stop : .mark
    case .mark: return .mark
    }
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    Words.isWordScalar(scalar.value)
  }

  private func isSpace(_ position: Int) -> Bool {
    Scalars.scalarClass(of: scalars[position].value) == .space
  }

  /// Letters, digits and marks of one script, with single apostrophes and hyphens inside.
  private func wordEnd(from start: Int) -> Int {
    var end = start
    let inHangul = isHangul(scalars[start])
    while end < scalars.count {
      if isWord(scalars[end]) {
        guard isHangul(scalars[end]) == inHangul else { break }
        end += 1
        continue
      }
      let isJoint =
        !inHangul && end + 1 < scalars.count && isWord(scalars[end + 1])
        && !isHangul(scalars[end + 1])
        && (Words.isApostrophe(scalars[end].value) || isHyphen(scalars[end]))
      guard isJoint else { break }
      end += 1
    }
    return end
  }

  private func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    Scalars.script(of: scalar.value) == .hangul
  }

  private func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x2D || scalar.value == 0x2010 || scalar.value == 0x2011
  }

  /// Where ’s begins at the end of a Latin word.
  private func possessiveStart(_ range: Range<Int>) -> Int? {
    guard range.count > 2, Words.isApostrophe(scalars[range.upperBound - 2].value),
      scalars[range.upperBound - 1] == "s" || scalars[range.upperBound - 1] == "S"
    else { return nil }
    return range.upperBound - 2
  }

  /// Whether a quotation, a bracket, a list or a line opens right before a word.
  private func isAfterOpening(_ position: Int) -> Bool {
    guard position > 0 else { return true }
    var before = position - 1
    if scalars[before] == " ", before > 0, "–—-•*:#".unicodeScalars.contains(scalars[before - 1]) {
      // A dash opens speech at the start of a line only.
      before -= 1
      if scalars[before] == ":" { return true }
      return before == 0 || scalars[before - 1] == "\n"
    }
    return "“«„\"‘»‹".unicodeScalars.contains(scalars[before])
  }

  /// The end of an address or handle that begins here; its start if there is none.
  private func addressEnd(from start: Int) -> Int {
    var end = start
    var hasSlash = false
    var hasDot = false
    var isAddress = scalars[start] == "#" || scalars[start] == "@"
    while end < scalars.count, !isSpace(end) {
      switch scalars[end] {
      case "@", "_": isAddress = true
      case "/":
        if hasSlash || hasDot { isAddress = true }
        hasSlash = true
      case ".":
        if end > start, end + 1 < scalars.count, isWord(scalars[end + 1]), !isUpper(end + 1) {
          hasDot = true
        }
      default: break
      }
      guard scalars[end].value < 0x250 else { break }
      end += 1
    }
    return isAddress ? end : start
  }

  private func isUpper(_ position: Int) -> Bool {
    Scalars.scalarClass(of: scalars[position].value) == .uppercase
  }

  // MARK: Sentences

  private mutating func markSentences(_ vocabulary: inout NameVocabulary) {
    var index = 0
    for (number, sentence) in sentences.enumerated() {
      while index < tokens.count, tokens[index].range.lowerBound < sentence.lowerBound {
        index += 1
      }
      let start = index
      while index < tokens.count, tokens[index].range.lowerBound < sentence.upperBound {
        tokens[index].sentence = number
        index += 1
      }
      guard start < index else { continue }
      if isFresh(sentence) {
        tokens[start].isInitial = true
        tokens[start].gap = .mark
      }
      let isHeadline = isHeadline(start..<index, sentence, vocabulary)
      for position in start..<index {
        if isHeadline { tokens[position].isHeadline = true }
        let word = vocabulary[tokens[position].word]
        if !word.isCapitalised, !isHeadline { vocabulary.countSmall(tokens[position].word) }
      }
    }
  }

  /// Whether a sentence begins by itself, and does not go on from a line that was broken.
  private func isFresh(_ sentence: Range<Int>) -> Bool {
    var position = scalarIndex(sentence.lowerBound)
    var lines = 0
    while position > 0, isSpace(position - 1) {
      if scalars[position - 1] == "\n" { lines += 1 }
      position -= 1
    }
    guard position > 0, lines == 1 else { return true }
    let last = scalars[position - 1]
    if ".!?…:;\"”»)*".unicodeScalars.contains(last) { return true }
    var length = 0
    while position > 0, scalars[position - 1] != "\n" {
      position -= 1
      length += 1
    }
    return length < 45
  }

  private func scalarIndex(_ offset: Int) -> Int {
    var low = 0
    var high = scalars.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether most words have a capital, or are capitals throughout.
  private func isHeadline(
    _ range: Range<Int>, _ sentence: Range<Int>, _ vocabulary: NameVocabulary
  ) -> Bool {
    var long = 0
    var capitalised = 0
    var capitals = 0
    for token in tokens[range] {
      let word = vocabulary[token.word]
      guard word.language == .english || word.language == .ukrainian, word.text.count > 3 else {
        continue
      }
      long += 1
      if word.isCapitalised { capitalised += 1 }
      if word.isAllCapitals { capitals += 1 }
    }
    if long >= 3, capitals * 5 >= long * 4 { return true }
    return long >= 4 && capitalised * 4 >= long * 3 && !endsInStop(sentence)
  }

  /// Whether a sentence ends as one does, perhaps with a closing quotation mark behind.
  private func endsInStop(_ sentence: Range<Int>) -> Bool {
    let end = scalarIndex(sentence.upperBound)
    return scalars[max(0, end - 3)..<end].contains { ".!?;…".unicodeScalars.contains($0) }
  }
}
