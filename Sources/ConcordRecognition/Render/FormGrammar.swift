internal import ConcordLanguages
internal import ConcordModel

/// What the grammar of Ukrainian wants to know of a form.
struct FormGrammar {
  let view: LexiconView

  func hints(_ form: FormRecord, number: UInt32) -> UkrainianHints {
    let concept = view.concepts[Int(form.concept)]
    let kind = view.kind(of: form) ?? .term
    let extra = view.extra(of: number)
    let gender = FormGrammar.gender(extra?.gender ?? 0) ?? FormGrammar.gender(concept?.gender ?? 0)
    let paradigm = extra.flatMap { extra -> String? in
      guard extra.paradigm > 0, let name = view.derivations[Int(extra.paradigm)] else { return nil }
      return view.string(name.textOffset, name.textLength)
    }
    // A term whose listed plural is the term itself has no singular.
    let isPlural =
      extra.map { extra in
        extra.pluralLength > 0 && extra.pluralOffset == form.textOffset
          && extra.pluralLength == form.textLength
      } ?? false
    return UkrainianHints(
      kind: kind, gender: gender, role: nil, isKorean: view.isKorean(form),
      isPlural: isPlural ? true : nil, paradigm: paradigm)
  }

  /// Gender and number of the head of a form.
  struct Head: Equatable {
    var gender: Gender
    var isPlural: Bool
  }

  func head(_ form: FormRecord, number: UInt32) -> Head {
    let text = view.string(form.textOffset, form.textLength)
    let (gender, isPlural) = UkrainianDeclension()
      .headGender(of: text, hints: hints(form, number: number))
    return Head(gender: gender, isPlural: isPlural)
  }

  private static func gender(_ code: some BinaryInteger) -> Gender? {
    code > 0 ? Gender.allCases[safe: Int(code) - 1] : nil
  }
}
