internal import ConcordLanguages
public import ConcordModel

/// The names of persons and places that glossaries have, to be recognised in spellings that no rule
/// makes.
public struct KnownSpellings: Sendable {
  /// What a spelling probably names.
  public struct Guess: Sendable {
    /// The number of the concept in the list that was given.
    public var concept: Int
    /// The probability, in 0...1.
    public var score: Double
  }

  private struct Name: Sendable {
    var concept: Int
    var name: PreparedName
    var words: Int
    var isPerson: Bool
  }

  /// From which probability on a spelling is told, and how far the next concept must be behind it.
  public static let threshold = 0.8
  private static let lead = 0.15

  private var names: [Language: [UInt8: [Name]]] = [:]
  /// The texts of all names.
  let texts: [String]

  /// Takes the terms of persons and places that may be printed or stand; the family names of
  /// persons whom these alone name. Some microseconds a term.
  public init(_ concepts: [ConceptEntry]) {
    var texts: [String] = []
    var names: [Language: [UInt8: [Name]]] = [:]
    let matcher = NameMatcher.shared
    func add(_ text: String, _ language: Language, _ number: Int, isPerson: Bool) {
      guard let sound = NameSound.of(text) else { return }
      texts.append(text)
      names[language, default: [:]][sound, default: []].append(
        Name(
          concept: number, name: matcher.prepare(text), words: text.split(separator: " ").count,
          isPerson: isPerson))
    }
    for (number, concept) in concepts.enumerated()
    where concept.kind == .person || concept.kind == .place {
      for section in concept.sections {
        guard let language = section.language.language else { continue }
        for term in section.terms where term.status == .preferred || term.status == .admitted {
          add(term.form, language, number, isPerson: concept.kind == .person)
          guard concept.kind == .person, concept.isDistinctive else { continue }
          let parts = PersonName.parts(
            of: term.form, language: language, origin: concept.origin?.language,
            explicit: term.parts)
          if parts.count > 1, let family = parts.first(where: { $0.role == .family }) {
            add(family.text, language, number, isPerson: true)
          }
        }
      }
    }
    self.texts = texts
    self.names = names
  }

  /// The concept that a spelling of its language probably names: likely by itself, and clearly
  /// more so than any other.
  public func guess(_ form: String, _ language: Language, kind: ConceptEntry.Kind?) -> Guess? {
    guard Exonyms.row(of: form, language) == nil, let sound = NameSound.of(form),
      form.unicodeScalars.count > (language == .korean ? 2 : 3)
    else { return nil }
    let matcher = NameMatcher.shared
    let prepared = matcher.prepare(form)
    let words = form.split(separator: " ").count
    var scores: [Int: Double] = [:]
    for other in NameSound.neighbours(of: sound) {
      for name in names[language]?[other] ?? [] {
        if name.isPerson ? kind == .place : kind == .person { continue }
        guard (words > 1) == (name.words > 1) else { continue }
        guard SpellingLikeness.areAlike(form, name.name.text, language) else { continue }
        let score = matcher.score(prepared, name.name)
        scores[name.concept] = max(scores[name.concept] ?? 0, score)
      }
    }
    let ranked = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    // Hangul hardly varies, so that the model trusts no slip; a name of several words is long enough.
    let threshold = language == .korean && words > 1 ? 0.4 : Self.threshold
    guard let best = ranked.first, best.value >= threshold else { return nil }
    if ranked.count > 1, best.value - ranked[1].value < Self.lead { return nil }
    return Guess(concept: best.key, score: best.value)
  }
}
