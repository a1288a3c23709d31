/// Turns the evidence of an alignment into a probability: a logistic model for each pairing of
/// scripts, apart for Korean names.
///
/// Its weights are lines of `languages/alignment/calibration.tsv`: pairing, `korean` or `any`, then a
/// weight for each feature of `MatchEvidence`.
package struct MatchCalibration: Sendable {
  /// By pairing twice: names of any shape, then Korean ones.
  package var weights: [[Double]]

  /// What holds before anything is learned: a nat of evidence is a nat.
  package init() {
    var plain = [Double](repeating: 0, count: MatchEvidence.featureCount)
    plain[0] = -4
    plain[1] = 5
    weights = [[Double]](repeating: plain, count: AlignmentModel.pairings.count * 2)
  }

  package init(text: String) throws(AlignmentTable.TextError) {
    self.init()
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.utf8.first == UInt8(ascii: "#") { continue }
      let fields = line.split(separator: "\t")
      let values = fields.dropFirst(2).compactMap { Double($0) }
      guard fields.count == MatchEvidence.featureCount + 2,
        values.count == MatchEvidence.featureCount,
        let place = AlignmentModel.pairings.firstIndex(where: { "\($0.x)-\($0.y)" == fields[0] })
      else {
        throw AlignmentTable.TextError(
          line: number,
          description: "a pairing, a shape and \(MatchEvidence.featureCount) weights are wanted")
      }
      weights[place * 2 + (fields[1] == "korean" ? 1 : 0)] = values
    }
  }

  /// What a man’s beside a woman’s form, or two different given names, take from the log-odds.
  private static let contradiction = 6.0

  /// The log-odds that two names with this evidence spell one name.
  package func logOdds(_ evidence: MatchEvidence, pairing: Int) -> Double {
    let weights = weights[pairing * 2 + (evidence.isKorean ? 1 : 0)]
    var sum = 0.0
    for (weight, feature) in zip(weights, evidence.features) { sum += weight * feature }
    // A contradiction weighs more than any likeness of the letters.
    if evidence.hasGenderConflict { sum -= Self.contradiction }
    if evidence.hasGivenConflict { sum -= Self.contradiction }
    return sum
  }
}
