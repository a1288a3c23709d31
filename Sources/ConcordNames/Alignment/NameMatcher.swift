/// Tells how likely two spellings name the same name, within a script and across three.
///
///     let matcher = NameMatcher.shared
///     matcher.score(matcher.prepare("Koo Byoung-sam"), matcher.prepare("구병삼"))  // about 0.99
///
/// The score is a probability: of a hundred pairs scored 0.9 about ninety are spellings of one
/// name, when one in ten pairs is. It says nothing of whether two bearers of a name are one person.
/// Scoring a pair costs a few µs and allocates nothing for names that are unlike.
public struct NameMatcher: Sendable {
  package let model: AlignmentModel
  package let calibration: MatchCalibration

  package init(model: AlignmentModel, calibration: MatchCalibration) {
    self.model = model
    self.calibration = calibration
  }

  /// The name read for comparison.
  public func prepare(_ text: String) -> PreparedName { model.prepare(text) }

  /// The probability, in 0...1, that both spell one name. Symmetric.
  public func score(_ a: PreparedName, _ b: PreparedName) -> Double {
    Self.probability(logOdds(a, b))
  }

  /// The same as log-odds in nats, which keeps apart what rounds to 1.
  ///
  /// A Cyrillic name that fits no more than half is tried in the nominative too, at a price.
  public func logOdds(_ a: PreparedName, _ b: PreparedName) -> Double {
    let direct = directLogOdds(a, b)
    if a.key == b.key, a.count > 1 { return max(direct, Self.identical) }
    guard direct < 0, direct > Self.hopeless, a.script == .cyrillic || b.script == .cyrillic else {
      return direct
    }
    var best = direct
    for (name, other) in [(a, b), (b, a)] where name.script == .cyrillic {
      for nominative in CaseEndings.nominatives(of: name.text, isGiven: model.isGivenName) {
        best = max(best, directLogOdds(prepare(nominative), other) - Self.casePrice)
      }
    }
    return best
  }

  /// The least log-odds of names of the same letters.
  private static let identical = 4.0
  /// What the guess that a name stands in another case takes from the log-odds.
  private static let casePrice = 1.0
  /// The log-odds of the best of the hopeless.
  private static let hopeless = -8.0

  /// From how many features on a signature tells something.
  private static let telling = 8
  /// Names less alike than this are not aligned; of a hundred spellings of one name fewer than two are.
  private static let unlike = 0.2

  private func directLogOdds(_ a: PreparedName, _ b: PreparedName) -> Double {
    guard a.count > 0, b.count > 0 else { return a.text == b.text && !a.text.isEmpty ? 4 : -20 }
    // Most pairs of a list have next to no sound in common.
    if a.signature.count >= Self.telling, b.signature.count >= Self.telling {
      let likeness = a.signature.likeness(b.signature)
      if likeness < Self.unlike { return -16 + 10 * likeness }
    }
    let (x, y) = AlignmentModel.ordered(a, b)
    let odds = alignedLogOdds(x, y)
    // A table of one script sees a pair from one side; the score is that of both.
    return x.script == y.script ? (odds + alignedLogOdds(y, x)) / 2 : odds
  }

  private func alignedLogOdds(_ x: PreparedName, _ y: PreparedName) -> Double {
    let pairing = AlignmentModel.pairing(x.script, y.script)
    return model.tables[pairing].withPointers { table in
      let bound = Int32(Self.promising * Double(AlignmentTable.scale))
      let (alignment, steps) = model.alignWithSteps(x, y, table, above: bound)
      let total = Double(alignment.score) / Double(AlignmentTable.scale)
      // Far from a match the rank is all that counts.
      guard alignment.score > bound else {
        return max(-30, Self.hopeless + (total - Self.promising) / 8)
      }
      let evidence = model.evidence(x, y, alignment, steps)
      return max(Self.hopeless, calibration.logOdds(evidence, pairing: pairing))
    }
  }

  /// Alignments below this many nats are no match whatever their details.
  package static let promising = 1.0

  /// The probability of log-odds in nats.
  public static func probability(_ logOdds: Double) -> Double {
    1 / (1 + Self.exponential(-logOdds))
  }

  /// e to the power of x, to about 1e-9, without a mathematical library.
  static func exponential(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    guard x < 700 else { return .infinity }
    let halvings = 10
    let small = x / Double(1 << halvings)
    var term = 1.0
    var sum = 1.0
    for k in 1...7 {
      term *= small / Double(k)
      sum += term
    }
    for _ in 0..<halvings { sum *= sum }
    return sum
  }
}
