internal import ConcordModel

/// Nouns that a place name may follow in their own case: у місті Комсомольську.
///
/// Only the forms that leave the nominative, the accusative and the genitive out: after those a
/// complement is likelier than an apposition (місто України).
struct Appositions: Sendable {
  private let forms: [[UInt8]: SlotSet]

  static let shared = Appositions()

  private static let nouns = ["місто", "містечко", "село", "селище", "хутір"]
  private static let cases: [GrammaticalCase] = [.dative, .instrumental, .locative]

  private init() {
    var forms: [[UInt8]: SlotSet] = [:]
    for noun in Self.nouns {
      let paradigm = UkrainianDeclension().paradigm(
        ofWord: noun, hints: UkrainianHints(kind: .term))
      for grammaticalCase in Self.cases {
        let slot = Slot(grammaticalCase)
        for form in paradigm.forms(slot) {
          forms[Letter.codes(form), default: SlotSet()].insert(SlotSet(slot))
        }
      }
    }
    self.forms = forms
  }

  /// The slots of the singular in which a form stands; nil of any other word.
  func slots(_ word: [UInt8]) -> SlotSet? { forms[word] }
}
