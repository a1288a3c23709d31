public import ConcordModel
internal import ConcordNames

/// Glossary entries for names that no glossary knows.
public enum GlossaryProposal {
  /// A glossary with an entry a name, in the order of their ids.
  ///
  /// The commonest full form of each language is preferred, its other full forms are admitted. The
  /// note tells how often the name stands in the texts and how sure its forms are one name; what
  /// kind of thing it is, is a guess.
  public static func glossary(of names: [UnknownName]) -> Glossary {
    var ids: [String: Int] = [:]
    var concepts = names.map { name in
      var id = slug(of: name)
      ids[id, default: 0] += 1
      if let count = ids[id], count > 1 { id += "-\(count)" }
      return concept(name, id: id)
    }
    concepts.sort { $0.id < $1.id }
    return Glossary(name: "proposed", concepts: concepts)
  }

  private static func concept(_ name: UnknownName, id: String) -> ConceptEntry {
    let sections = Language.allCases.compactMap { language -> LanguageSection? in
      guard let preferred = name.preferredForm(language) else { return nil }
      let others = name.forms.filter {
        $0.language == language && !$0.isShort && $0.form != preferred.form
      }
      return LanguageSection(
        language: LanguageTag(language.rawValue),
        terms: [Term(preferred.form)] + others.map { Term($0.form, status: .admitted) })
    }
    let percent = Int((min(max(name.score, 0), 1) * 100).rounded())
    let guess = name.kind == nil ? "; the kind is not known" : "; the kind is a guess"
    return ConceptEntry(
      id: id, kind: name.kind ?? .organisation,
      origin: origin(of: name).map { LanguageTag($0.rawValue) },
      note: "Found \(name.count) \(name.count == 1 ? "time" : "times"), \(percent)% sure to be one "
        + "name" + guess + ".",
      sections: sections)
  }

  /// The language that a person's name comes from, by its shape; nil where that does not tell.
  private static func origin(of name: UnknownName) -> Language? {
    guard name.kind == .person else { return nil }
    let forms = name.forms.filter { !$0.isShort }
    // Hangul tells best; without it the other languages must agree.
    let hangul = forms.filter { $0.language == .korean }
    let telling = hangul.isEmpty ? forms : hangul
    if !telling.isEmpty, telling.allSatisfy({ NameShape.isKorean($0.form, $0.language) }) {
      return .korean
    }
    if forms.contains(where: { NameShape.isUkrainian($0.form, $0.language) }) { return .ukrainian }
    return nil
  }

  /// The English form in small letters with hyphens, else the romanised one.
  private static func slug(of name: UnknownName) -> String {
    let form = [Language.english, .ukrainian, .korean].lazy.compactMap(name.preferredForm).first
    var result = ""
    for scalar in NameShape.latin(form?.form ?? "name", form?.language ?? .english).unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        result.unicodeScalars.append(scalar)
      } else if !scalar.properties.isDiacritic, scalar != "'", scalar != "\u{2019}",
        !result.isEmpty, !result.hasSuffix("-")
      {
        result.append("-")
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result.isEmpty ? "name" : result
  }
}
