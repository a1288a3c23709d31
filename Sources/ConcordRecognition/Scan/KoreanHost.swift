internal import ConcordLanguages
internal import ConcordModel

/// What sort of word Korean particles and titles follow after a form.
struct KoreanHost {
  let view: LexiconView

  func host(of form: FormRecord) -> KoreanTail.Host {
    switch view.kind(of: form) {
    // A family name of one syllable is three bytes.
    case .person: return form.shape == .short && form.textLength <= 3 ? .familyName : .person
    case .place: return .place
    case .organisation: return .organisation
    default: return .other
    }
  }
}
