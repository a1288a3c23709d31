public import ConcordModel

/// The forms of one word in seven cases and two numbers.
///
/// Equality compares every form in order.
public struct WordParadigm: Sendable, Hashable {
  /// The form that was given, as it was written.
  public let base: String
  /// Accepted forms by `Slot.index` (14 entries), the one to generate first; `[]` where the slot
  /// does not exist (a plural-only name has no singular).
  public let forms: [[String]]

  public init(base: String, forms: [[String]]) {
    self.base = base
    self.forms = forms
  }

  /// A word that has the same form in every slot.
  public init(indeclinable base: String) {
    self.base = base
    forms = Array(repeating: [base], count: Slot.count)
  }

  /// The accepted forms of a slot, the one to generate first; empty where the slot does not exist.
  public func forms(_ slot: Slot) -> [String] {
    forms.indices.contains(slot.index) ? forms[slot.index] : []
  }

  /// The slots in which `form` is accepted, compared code point by code point.
  public func slots(of form: some StringProtocol) -> SlotSet {
    var set = SlotSet()
    for slot in Slot.all where forms(slot).contains(where: { $0 == form }) {
      set.insert(SlotSet(slot))
    }
    return set
  }

  /// Whether every slot has the base alone.
  public var isIndeclinable: Bool { forms.allSatisfy { $0 == [base] } }
}
