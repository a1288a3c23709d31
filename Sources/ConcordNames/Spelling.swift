/// How a spelling arises from the form a name has in its language of origin.
///
/// The seam between names and everything that recognises them: schemes, habits and mediation all
/// make `Spelling`s, and a lexicon, a report or a match shows their `derivation` to a person.
public struct Derivation: Hashable, Sendable, CustomStringConvertible {
  /// The steps in order, each by its published or usual name: `["KMU 2010", "simplified -sky"]`.
  public let steps: [String]

  public init(_ steps: String...) { self.steps = steps }

  public init(steps: [String]) { self.steps = steps }

  /// `KMU 2010 → simplified -sky`
  public var description: String { steps.joined(separator: " → ") }
}

/// A likely spelling of a name or of one part of it.
public struct Spelling: Hashable, Sendable {
  /// The spelling in the target script with its usual capitals.
  public var text: String
  public var derivation: Derivation
  /// How likely a writer is to spell it so, in 0...1, among all spellings of the same origin form.
  public var likelihood: Double

  public init(_ text: String, _ derivation: Derivation, likelihood: Double) {
    self.text = text
    self.derivation = derivation
    self.likelihood = likelihood
  }
}
