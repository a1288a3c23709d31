/// Whether the capitals of a stretch of text allow a form.
struct CaseCheck {
  let view: LexiconView
  let reader: TokenReader

  func fits(_ form: FormRecord, _ match: Match) -> Bool {
    switch form.caseRule {
    case .any: return true
    case .capital: return !reader.isLower(match.start)
    case .exact: return hasSameCase(form, match)
    }
  }

  /// Compares letter by letter as far as both go; what an inflection adds may have any case.
  private func hasSameCase(_ form: FormRecord, _ match: Match) -> Bool {
    let expected = view.bytes(form.textOffset, form.textLength)
    var position = match.start
    for scalar in String(decoding: expected, as: UTF8.self).unicodeScalars {
      while position < match.coreEnd, !reader.isLower(position), !reader.isUpper(position) {
        position += reader.scalarLength(position)
      }
      guard position < match.coreEnd else { return true }
      if scalar.properties.isUppercase {
        guard reader.isUpper(position) else { return false }
      } else if scalar.properties.isLowercase {
        guard reader.isLower(position) else { return false }
      } else {
        continue
      }
      position += reader.scalarLength(position)
    }
    return true
  }
}
