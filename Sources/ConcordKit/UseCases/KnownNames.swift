internal import ConcordModel
internal import ConcordNames

/// The names that glossaries list, which decide before the letters do: Kim Jong Un is 김정은 and not
/// 김종은, however alike they sound; India is 인도.
struct KnownNames: Sendable {
  private struct Known: Sendable {
    var id: String
    var forms: [PreparedName]
  }

  private let matcher: NameMatcher
  private var known: [Known] = []
  private var places: [UInt64: [Int32]] = [:]

  /// What the glossaries say of a pair.
  struct Verdict: Sendable {
    var logOdds: Double
    var note: String
  }

  /// - Parameter concepts: of which people, places, bodies and events count.
  init(_ concepts: [ConceptEntry], matcher: NameMatcher) {
    self.matcher = matcher
    for concept in concepts where concept.kind.isProperName {
      let forms = concept.sections.flatMap(\.terms).map { matcher.prepare($0.form) }
      for key in Set(forms.map(\.key)) { places[key, default: []].append(Int32(known.count)) }
      known.append(Known(id: concept.id, forms: forms))
    }
    guard !concepts.isEmpty else { return }
    for names in Exonyms.all { add(names) }
  }

  /// Adds the names of a place that languages call by names of their own, to a concept that has one of
  /// them already if there is one.
  private mutating func add(_ names: [String]) {
    let forms = names.map { matcher.prepare($0) }
    var number = Int32(known.count)
    for form in forms {
      guard let place = places[form.key]?.first else { continue }
      number = place
      break
    }
    if Int(number) == known.count { known.append(Known(id: names[0], forms: [])) }
    known[Int(number)].forms += forms
    for key in Set(forms.map(\.key)) where places[key]?.contains(number) != true {
      places[key, default: []].append(number)
    }
  }

  /// What follows from either name being listed; nil where none is, or nothing is listed for the
  /// script of the other.
  func verdict(_ a: PreparedName, _ b: PreparedName) -> Verdict? {
    guard !places.isEmpty else { return nil }
    let first = places[a.key] ?? []
    let second = places[b.key] ?? []
    if first.isEmpty, second.isEmpty { return nil }
    if let shared = first.first(where: second.contains) {
      return Verdict(logOdds: 7, note: "both are listed for \(known[Int(shared)].id)")
    }
    if !first.isEmpty, !second.isEmpty {
      let ids = (known[Int(first[0])].id, known[Int(second[0])].id)
      return Verdict(logOdds: -5, note: "listed for \(ids.0) and for \(ids.1)")
    }
    let (listed, other) = first.isEmpty ? (second, a) : (first, b)
    var best: Verdict?
    for number in listed {
      let entry = known[Int(number)]
      for form in entry.forms where form.script == other.script {
        let odds = matcher.logOdds(form, other)
        if odds > best?.logOdds ?? -.infinity {
          best = Verdict(logOdds: odds, note: "\(form.text) is listed for \(entry.id)")
        }
      }
    }
    return best
  }
}
