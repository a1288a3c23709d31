public import ConcordModel

/// Choosing among parallel endings the one that the text itself uses.
extension WordParadigm {
  /// The accepted form of a slot whose ending is most like that of `text`: `Мельнику` beside
  /// `Ковалю`, `Мельникові` beside `Ковалеві`. The first form where none is like it, nil where the
  /// slot does not exist.
  public func form(_ slot: Slot, like text: some StringProtocol) -> String? {
    let forms = forms(slot)
    guard forms.count > 1 else { return forms.first }
    let model = ParallelEnding.hardened(text)
    var best = forms[0]
    var length = 0
    for form in forms {
      let shared = ParallelEnding.shared(model, ParallelEnding.hardened(form))
      if shared > length {
        best = form
        length = shared
      }
    }
    return best
  }
}

extension PhraseParadigm {
  /// The phrase in a slot with endings like those of `text`, word by word where both have as many
  /// words, else like its last word; nil where the slot does not exist.
  public func form(_ slot: Slot, like text: String) -> String? {
    let models = PhrasePieces(text).words
    var phrase = ""
    for (index, word) in words.enumerated() {
      let model = models.count == words.count ? models[index] : models.last ?? ""
      guard let form = word.form(slot, like: model) else { return nil }
      if index > 0, separators.indices.contains(index - 1) { phrase += separators[index - 1] }
      phrase += form
    }
    return words.isEmpty ? nil : phrase
  }
}

private enum ParallelEnding {
  /// The last four letters in lower case, я ю є ї as а у е і, so that soft endings equal hard ones.
  static func hardened(_ text: some StringProtocol) -> [UInt8] {
    text.unicodeScalars.suffix(4).compactMap { scalar in
      switch Letter.code(Letter.lowercased(scalar.value)) {
      case Letter.ya: Letter.a
      case Letter.yu: Letter.u
      case Letter.ye: Letter.e
      case Letter.yi: Letter.i
      case let code: code
      }
    }
  }

  static func shared(_ a: [UInt8], _ b: [UInt8]) -> Int {
    zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
  }
}
