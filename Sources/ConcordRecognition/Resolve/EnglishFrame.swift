internal import ConcordLanguages
internal import ConcordModel

/// What stands before an English replacement and must fit it: a or an by its sound, and the definite
/// article that belongs to the old form or to the new one.
struct EnglishFrame {
  let view: LexiconView
  let reader: TokenReader

  func fit(_ mention: inout Mention, _ form: FormRecord) {
    guard let replacement = mention.replacement else { return }
    let before = WordsAround(reader: reader).wordBefore(mention.range.lowerBound)
    // Only words of up to three letters can be articles.
    let article = before.flatMap { $0.count <= 3 ? reader.text($0).lowercased() : nil } ?? ""
    var core = replacement.core
    if core.lowercased().hasPrefix("the "), ["the", "a", "an"].contains(article) {
      core = String(core.dropFirst(4))
    } else if article == "the", let before, view.kind(of: form) == .place,
      isBare(listed(form.target, form)),
      takesThe(view.string(form.textOffset, form.textLength))
    {
      // “the Russian Federation” becomes “Russia”.
      let isCapital = reader.isUpper(before.lowerBound)
      mention.companions.append(
        Edit(range: before.lowerBound..<mention.range.lowerBound, text: ""))
      if isCapital { core = core.prefix(1).uppercased() + core.dropFirst() }
    }
    mention.replacement?.core = core
    if let edit = indefinite(before: mention.range.lowerBound, core) {
      mention.companions.append(edit)
    }
  }

  private func indefinite(before start: Int, _ core: String) -> Edit? {
    let text = UnsafeBufferPointer(start: reader.base, count: reader.count)
    guard let range = EnglishArticle.range(before: start, in: text) else { return nil }
    let old = reader.text(range)
    let new = EnglishArticle.matching(old, before: core)
    return new == old ? nil : Edit(range: range, text: new)
  }

  private func listed(_ number: UInt32, _ form: FormRecord) -> String {
    view.forms[Int(number)].map { view.string($0.textOffset, $0.textLength) } ?? ""
  }

  /// Whether a place is a name that stands without the article.
  private func isBare(_ place: String) -> Bool {
    !takesThe(place) && place.unicodeScalars.first?.properties.isUppercase == true
  }

  /// Heads of the names of states and regions that stand with the definite article.
  private static let heads: Set<String> = [
    "federation", "republic", "kingdom", "union", "states", "emirates", "islands",
    "commonwealth", "confederation", "netherlands", "philippines", "maldives", "bahamas", "gambia",
    "congo", "peninsula", "sea", "ocean", "strait", "gulf", "river", "canal", "mountains", "desert",
  ]

  private func takesThe(_ place: String) -> Bool {
    let words = place.split(separator: " ").map { $0.lowercased() }
    if words.contains(where: Self.heads.contains) { return true }
    // Acronyms of states are read with it: the DPRK, the UAE.
    return words.count == 1 && place.utf8.count > 1
      && !place.unicodeScalars.contains { $0.properties.isLowercase }
  }
}
