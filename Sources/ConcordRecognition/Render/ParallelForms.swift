internal import ConcordLanguages
internal import ConcordModel

/// The forms of a phrase in one slot, where a word has several: those first that choose among
/// parallel endings as the text does.
///
/// A text that writes Зеленському beside Григорієві has its reasons, mostly euphony: -ові, -еві, -єві
/// stay what they are, and so do -у, -ю.
enum ParallelForms {
  /// How many texts are made at most: more than two or three never differ in a way that matters.
  private static let most = 12

  static func texts(of paradigm: PhraseParadigm, _ slot: Slot, like surface: String) -> [String] {
    let written = FormTokens(surface).words.map(\.text)
    var texts = [""]
    for (index, word) in paradigm.words.enumerated() {
      let like = written.count == paradigm.words.count ? written[index] : nil
      let forms = sorted(word.forms(slot), like: like, slot)
      guard !forms.isEmpty else { return [] }
      let separator = index == 0 ? "" : paradigm.separators[safe: index - 1] ?? " "
      var next: [String] = []
      for form in forms { for text in texts { next.append(text + separator + form) } }
      texts = Array(next.prefix(most))
    }
    return texts
  }

  private static func sorted(_ forms: [String], like word: String?, _ slot: Slot) -> [String] {
    guard forms.count > 1, let word, slot.number == .singular,
      slot.grammaticalCase == .dative || slot.grammaticalCase == .locative
    else { return forms }
    // In the locative only -ові says something: -у and -і follow from the stem.
    let isLong = isLong(word)
    guard isLong || slot.grammaticalCase == .dative else {
      return forms.filter { !self.isLong($0) } + forms.filter { self.isLong($0) }
    }
    return forms.filter { self.isLong($0) == isLong } + forms.filter { self.isLong($0) != isLong }
  }

  private static func isLong(_ word: String) -> Bool {
    let lower = word.lowercased()
    return lower.hasSuffix("ові") || lower.hasSuffix("еві") || lower.hasSuffix("єві")
  }
}
