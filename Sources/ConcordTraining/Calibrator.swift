internal import ConcordNames
internal import Foundation

/// Fits the weights of the evidence: logistic regression, so that the score is a probability, and a
/// softmax over each name's candidates, so that the right one is first.
struct Calibrator {
  /// A name's right counterpart, if its alignment is promising, and its rivals.
  struct Group {
    var match: [Double]?
    var rivals: [[Double]] = []
  }

  /// How much a right pair counts beside a rival.
  var weight: Double
  private let ranking = 2.0
  private let steps = 500

  /// The weights of the features, in their order.
  func fit(_ groups: [Group]) -> [Double] {
    let count = MatchEvidence.featureCount
    var weights = [Double](repeating: 0, count: count)
    weights[0] = -2
    guard !groups.isEmpty else { return weights }
    // Adam with a falling rate.
    var means = [Double](repeating: 0, count: count)
    var squares = means
    let total = Double(groups.reduce(0) { $0 + $1.rivals.count + 1 })
    for step in 1...steps {
      let slope = gradient(groups, weights, total)
      for place in 0..<count {
        let pull = slope[place] + (place == 0 ? 0 : 3e-5) * weights[place]
        means[place] = 0.9 * means[place] + 0.1 * pull
        squares[place] = 0.99 * squares[place] + 0.01 * pull * pull
        let mean = means[place] / (1 - pow(0.9, Double(step)))
        let square = squares[place] / (1 - pow(0.99, Double(step)))
        weights[place] -= 0.08 * mean / (square.squareRoot() + 1e-9) / (1 + Double(step) / 200)
      }
    }
    return weights
  }

  private func gradient(_ groups: [Group], _ weights: [Double], _ total: Double) -> [Double] {
    var slope = [Double](repeating: 0, count: weights.count)
    func odds(_ features: [Double]) -> Double {
      var sum = 0.0
      for place in weights.indices { sum += weights[place] * features[place] }
      return sum
    }
    func add(_ features: [Double], _ factor: Double) {
      for place in weights.indices { slope[place] += factor / total * features[place] }
    }
    for group in groups {
      let rivals = group.rivals.map(odds)
      for (features, odds) in zip(group.rivals, rivals) { add(features, 1 / (1 + exp(-odds))) }
      guard let match = group.match else { continue }
      let own = odds(match)
      add(match, (1 / (1 + exp(-own)) - 1) * weight)
      guard let best = rivals.max() else { continue }
      let top = max(own, best)
      let shares = rivals.map { exp($0 - top) }
      let sum = shares.reduce(exp(own - top), +)
      add(match, (exp(own - top) / sum - 1) * ranking)
      for (features, share) in zip(group.rivals, shares) { add(features, share / sum * ranking) }
    }
    return slope
  }
}
