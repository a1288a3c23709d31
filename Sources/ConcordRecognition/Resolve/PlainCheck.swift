/// The quick answer for the commonest case: words that stand just as the house prints them, in any
/// inflection, need no rendering to be told right.
///
/// What the trie has matched is an inflected form of the listed spelling already; left to compare are
/// the gaps and the capitals.
struct PlainCheck {
  let view: LexiconView
  let reader: TokenReader
  let isStrict: Bool

  /// Whether a match needs no change whatever it names; false where that takes a closer look.
  func isCanonical(_ match: Match) -> Bool {
    guard match.isOnlyForm, match.spellings == 0, match.wordCount <= 4,
      let form = view.forms[Int(match.form)], form.capitals != Capitals.irregular
    else { return false }
    switch form.standing {
    case .canonical: guard form.target == match.form else { return false }
    case .admitted: guard !isStrict else { return false }
    default: return false
    }
    var word = 1
    while word < Int(form.wordCount) {
      guard let formWord = view.formWords[Int(form.firstWord) + word],
        formWord.canonicalGap == match.gap(before: word).rawValue
      else { return false }
      word += 1
    }
    let core = UnsafeBufferPointer(
      start: reader.base + match.start, count: match.coreEnd - match.start)
    return Capitals.of(core) == form.capitals
  }
}
