internal import ConcordModel
internal import ConcordText

/// The words of all texts, and what among them is written like a name.
struct TextReading {
  private(set) var vocabulary = NameVocabulary()
  private(set) var tokens: [[NameToken]] = []
  /// Sentences in Cyrillic that are not Ukrainian.
  private var foreign: [[Range<Int>]] = []

  init(_ texts: [NameDiscovery.Text], _ progress: (String, Int, Int) -> Void) {
    var breaks: [Language: Breaks] = [:]
    for (number, text) in texts.enumerated() {
      progress("reading text", number + 1, texts.count)
      let string = TextReading.string(text.bytes)
      let language = TextLanguage.of(string).language ?? .english
      if breaks[language] == nil { breaks[language] = try? Breaks(language) }
      let sentences = text.bytes.withUnsafeBufferPointer {
        breaks[language]?.sentences(in: $0) ?? [0..<text.bytes.count]
      }
      tokens.append(
        NameTokenizer.tokens(
          of: string, sentences: sentences, excluded: text.excluded, vocabulary: &vocabulary))
      foreign.append(
        text.bytes.withUnsafeBufferPointer { bytes in
          sentences.filter { range in
            switch TextLanguage.of(UnsafeBufferPointer(rebasing: bytes[range])) {
            case .russian, .otherCyrillic: true
            default: false
            }
          }
        })
    }
    vocabulary.settle()
  }

  /// The text with a question mark for each byte that is no UTF-8, so that offsets stay.
  private static func string(_ bytes: [UInt8]) -> String {
    if let string = String(validating: bytes, as: UTF8.self) { return string }
    var result: [UInt8] = []
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): result += Array(UTF8.encode(scalar) ?? .init())
      case .error: result.append(UInt8(ascii: "?"))
      case .emptyInput: break decoding
      }
    }
    // A sequence that is cut off gives one mark for all its bytes.
    while result.count < bytes.count { result.append(UInt8(ascii: "?")) }
    return String(decoding: result.prefix(bytes.count), as: UTF8.self)
  }

  /// The spans of a language in all texts, those of headlines among them.
  func spans(_ language: Language) -> [NameSpan] {
    var result: [NameSpan] = []
    for (number, tokens) in tokens.enumerated() {
      result += CapitalisedNames.spans(
        in: tokens, text: number, language: language, vocabulary: vocabulary)
    }
    if language == .ukrainian {
      result.removeAll { span in foreign[span.text].contains { $0.overlaps(span.range) } }
    }
    result += headlines(result, language)
    return result
  }

  /// What headlines have of the names found elsewhere.
  private func headlines(_ spans: [NameSpan], _ language: Language) -> [NameSpan] {
    guard tokens.contains(where: { $0.contains(where: \.isHeadline) }) else { return [] }
    var known: [[String]: [Int]] = [:]
    for span in spans { known[span.words.map { vocabulary[$0].folded }] = span.words }
    var result: [NameSpan] = []
    for (number, tokens) in tokens.enumerated() {
      var position = 0
      while position < tokens.count {
        let start = position
        position += 1
        guard tokens[start].isHeadline, vocabulary[tokens[start].word].isCapitalised else {
          continue
        }
        for length in stride(from: min(4, tokens.count - start), through: 1, by: -1) {
          let range = start..<start + length
          guard tokens[range].allSatisfy(\.isHeadline),
            tokens[range].dropFirst().allSatisfy({ $0.gap == .space }),
            let words = known[tokens[range].map { vocabulary[$0.word].folded }]
          else { continue }
          result.append(
            NameSpan(
              text: number,
              range: tokens[start].range.lowerBound..<tokens[start + length - 1].range.upperBound,
              words: words, isStrong: false, evidence: KindEvidence()))
          position = start + length
          break
        }
      }
    }
    return result
  }
}
