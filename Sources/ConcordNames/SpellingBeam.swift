/// Spellings of a name grown part by part, the likeliest kept.
struct SpellingBeam {
  /// How many are kept after each part.
  let width: Int

  /// The share of writers who keep to the practice of the first word.
  private static let consistency = 0.7

  /// Nothing written yet.
  var start: [Spelling] { [Spelling("", Derivation(steps: []), likelihood: 1)] }

  func appending(_ text: String, to spellings: [Spelling]) -> [Spelling] {
    spellings.map { Spelling($0.text + text, $0.derivation, likelihood: $0.likelihood) }
  }

  /// Every spelling so far with every one of the next part.
  ///
  /// Those whose practices agree (the first step of how they arise) have, beside the likelihood of two
  /// independent choices, what falls to writers who keep to one practice.
  func joining(
    _ left: [Spelling], _ right: [Spelling], isConsistent: Bool = true
  ) -> [Spelling] {
    let isFirst = left.allSatisfy(\.derivation.steps.isEmpty)
    let consistent = isConsistent && !isFirst
    let shares = consistent ? practices(left, right) : [:]
    var result: [Spelling] = []
    result.reserveCapacity(left.count * right.count)
    for one in left {
      for other in right {
        var likelihood = one.likelihood * other.likelihood
        if consistent {
          likelihood *= 1 - Self.consistency
          if let practice = one.derivation.steps.first, practice == other.derivation.steps.first,
            let share = shares[practice], share > 0
          {
            likelihood += Self.consistency * one.likelihood * other.likelihood / share
          }
        }
        result.append(
          Spelling(
            one.text + other.text, merged(one.derivation, other.derivation),
            likelihood: likelihood))
      }
    }
    return Array(Self.best(result, byPractice: isConsistent).prefix(width))
  }

  /// The spellings without repetition, likeliest first and then by text: of equal ones the likeliest is
  /// kept with the sum of their likelihoods. `byPractice` holds equal ones of other practices apart.
  static func best(_ spellings: [Spelling], byPractice: Bool = false) -> [Spelling] {
    var result: [Spelling] = []
    var places: [String: Int] = [:]
    for spelling in KoreanDerivation.sorted(spellings) where !spelling.text.isEmpty {
      let key =
        spelling.text + (byPractice ? "\u{1D}" + (spelling.derivation.steps.first ?? "") : "")
      if let known = places[key] {
        result[known].likelihood += spelling.likelihood
      } else {
        places[key] = result.count
        result.append(spelling)
      }
    }
    return KoreanDerivation.sorted(result)
  }

  /// By practice the larger of its two shares, so that the joint likelihoods add up to 1 at most.
  private func practices(_ left: [Spelling], _ right: [Spelling]) -> [String: Double] {
    func sums(_ list: [Spelling]) -> [String: Double] {
      list.reduce(into: [:]) { $0[$1.derivation.steps.first ?? "", default: 0] += $1.likelihood }
    }
    return sums(left).merging(sums(right), uniquingKeysWith: max)
  }

  private func merged(_ one: Derivation, _ other: Derivation) -> Derivation {
    Derivation(steps: one.steps + other.steps.filter { !one.steps.contains($0) })
  }
}
