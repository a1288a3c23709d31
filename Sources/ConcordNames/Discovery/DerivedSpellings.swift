internal import ConcordLanguages
internal import ConcordModel

/// Spellings that schemes and habits make of names in another language, to tell names that are one by rule
/// where their sounds alone leave it open.
struct DerivedSpellings {
  private struct Source: Hashable {
    var form: String
    var source: Language
    var target: Language
  }

  /// How sure it is that two names are one when one is a likely spelling of the other, or a rare one.
  static let likely = 0.97
  static let rare = 0.9

  private var known: [Source: [String: Double]] = [:]

  /// The letters of a spelling: how words are joined is of no account.
  static func key(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        NameVocabulary.folded(text).unicodeScalars.filter(\.properties.isAlphabetic)))
  }

  /// The keys of the spellings of a name in another language, with how sure they make it.
  mutating func spellings(
    of form: String, from source: Language, to target: Language
  ) -> [String: Double] {
    let place = Source(form: form, source: source, target: target)
    if let spellings = known[place] { return spellings }
    var result: [String: Double] = [:]
    func add(_ derivation: NameDerivation) {
      for spelling in derivation.spellings(of: form, from: source, to: target) {
        let score = spelling.likelihood >= 0.01 ? Self.likely : Self.rare
        let key = Self.key(spelling.text)
        result[key] = max(result[key] ?? 0, score)
      }
    }
    let isKorean = NameShape.isKorean(form, source)
    add(NameDerivation(kind: .person, country: isKorean ? "KR" : nil, limit: isKorean ? 200 : 48))
    if isKorean { add(NameDerivation(kind: .person, country: "KP", limit: 96)) }
    if !isKorean || source == .korean { add(NameDerivation(kind: .place, limit: 48)) }
    known[place] = result
    return result
  }

  /// How sure it is by rule that two names of different languages are one; 0 where no rule tells.
  mutating func score(_ a: NameGroup, _ b: NameGroup) -> Double {
    guard a.language != b.language else { return 0 }
    var best = 0.0
    for x in [a.form] + a.alternatives {
      for y in [b.form] + b.alternatives {
        let forth = spellings(of: x, from: a.language, to: b.language)[Self.key(y)] ?? 0
        let back = spellings(of: y, from: b.language, to: a.language)[Self.key(x)] ?? 0
        best = max(best, forth, back)
      }
    }
    return best
  }
}
