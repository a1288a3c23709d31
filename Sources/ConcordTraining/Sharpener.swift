internal import ConcordNames
internal import Foundation

/// Sharpens the weights of one table, so that the right name comes before its rivals: gradient steps
/// on the softmax over a name and those that look like it, along the best alignments.
struct Sharpener {
  private let model: AlignmentModel
  private(set) var table: AlignmentTable
  private var base: [Float]
  private let prior: [Float]
  private var contexts: [Float]
  private var structure: [Float]
  // Sums of squared gradients (AdaGrad).
  private var baseSquares: [Float]
  private var contextSquares: [Float]
  private var structureSquares: [Float]
  /// The size of a step.
  var rate: Float = 0.06
  private let decay: Float = 0.0005

  /// Which weights an alignment rests on: by table, place and how often.
  private struct Gradient {
    var base: [Int: Float] = [:]
    var contexts: [Int: Float] = [:]
    var structure: [Int: Float] = [:]
  }

  init(_ model: AlignmentModel, pairing: Int) {
    self.model = model
    table = model.tables[pairing]
    let scale = AlignmentTable.scale
    base = table.weights.map { Float($0) / scale }
    prior = base
    contexts = table.contexts.map { Float($0) / scale }
    structure = table.structure.map { Float($0) / scale }
    baseSquares = base.map { _ in 0.5 }
    contextSquares = contexts.map { _ in 0.5 }
    structureSquares = structure.map { _ in 20 }
  }

  /// One name with its candidates, the right one first.
  mutating func learn(
    _ name: PreparedName, isX: Bool, _ candidates: [PreparedName], weight: Float
  ) {
    let gradient: Gradient? = table.withPointers { pointers in
      let aligned = candidates.map { candidate in
        let (x, y) = isX ? (name, candidate) : (candidate, name)
        return model.alignWithSteps(x, y, pointers, above: AlignmentTable.lowest)
      }
      let scores = aligned.map { Double($0.alignment.score) / Double(AlignmentTable.scale) }
      guard let right = scores.first, let top = scores.max(), right > -1000 else { return nil }
      let shares = scores.map { exp($0 - top) }
      let sum = shares.reduce(0, +)
      // A hopeless pair is more likely no pair at all: the data has some.
      let own = shares[0] / sum
      let trust: Float = own < 1e-4 ? 0 : own < 0.003 ? 0.3 : 1
      var gradient = Gradient()
      for (place, candidate) in candidates.enumerated() {
        let share = Float(shares[place] / sum)
        let step = (place == 0 ? 1 - share : -share) * weight * trust
        guard abs(step) >= 0.004 else { continue }
        let (x, y) = isX ? (name, candidate) : (candidate, name)
        add(step, x, y, aligned[place], to: &gradient)
      }
      return gradient
    }
    if let gradient { apply(gradient) }
  }

  /// How often the alignments of pairs use each pairing of groups.
  func uses(_ pairs: [(x: PreparedName, y: PreparedName)]) -> [Int] {
    var result = [Int](repeating: 0, count: table.units.count)
    table.withPointers { pointers in
      for (x, y) in pairs {
        var gradient = Gradient()
        let aligned = model.alignWithSteps(x, y, pointers, above: AlignmentTable.lowest)
        add(1, x, y, aligned, to: &gradient)
        for unit in gradient.base.keys { result[unit] += 1 }
      }
    }
    return result
  }

  private func add(
    _ step: Float, _ x: PreparedName, _ y: PreparedName,
    _ aligned: (alignment: AlignmentModel.Alignment, steps: [Aligner.Step]),
    to gradient: inout Gradient
  ) {
    typealias Weight = AlignmentTable.Structure
    if aligned.alignment.rotation > 0 {
      gradient.structure[Weight.rotated.rawValue, default: 0] += step
    }
    let width = NameSymbols.width
    model.withAlignedViews(x, y, aligned.alignment) { xView, yView in
      for taken in aligned.steps {
        let (i, j) = (taken.x.lowerBound, taken.y.lowerBound)
        let (i2, j2) = (taken.x.upperBound, taken.y.upperBound)
        switch taken.kind {
        case .unit:
          let first = taken.x.isEmpty ? 0 : xView.group(i, taken.x.count)
          let second = taken.y.isEmpty ? 0 : yView.group(j, taken.y.count)
          let unit = Int(table.matrix[first * table.yCount + second])
          gradient.base[unit, default: 0] += step
          let context = unit * AlignmentTable.contextStride
          gradient.contexts[context + xView.before(i), default: 0] += step
          gradient.contexts[context + width + xView.after(i2), default: 0] += step
          gradient.contexts[context + 2 * width + yView.before(j), default: 0] += step
          gradient.contexts[context + 3 * width + yView.after(j2), default: 0] += step
          let boundary = Aligner.boundary(
            xView, yView, i2, j2, !taken.x.isEmpty, !taken.y.isEmpty, table.y == .hangul)
          for weight in [boundary.0, boundary.1] {
            if let weight { gradient.structure[weight.rawValue, default: 0] += step }
          }
        case .skipX, .skipY:
          let traits = taken.kind == .skipX ? xView.traits(i) : yView.traits(j)
          let (weight, countsSymbols) = Aligner.skipWeight(traits)
          gradient.structure[weight.rawValue, default: 0] += step
          if countsSymbols {
            gradient.structure[Weight.skippedSymbol.rawValue, default: 0] +=
              step * Float(taken.x.count + taken.y.count)
          }
        case .given: gradient.structure[Weight.sameGivenName.rawValue, default: 0] += step
        case .initial: gradient.structure[Weight.initial.rawValue, default: 0] += step
        case .start: break
        }
      }
    }
  }

  private mutating func apply(_ gradient: Gradient) {
    for (place, step) in gradient.base {
      baseSquares[place] += step * step
      base[place] += 2 * rate * step / baseSquares[place].squareRoot()
      base[place] -= 0.1 * decay * (base[place] - prior[place])
      table.weights[place] = AlignmentTable.rounded(base[place])
    }
    for (place, step) in gradient.contexts {
      contextSquares[place] += step * step
      contexts[place] += rate * step / contextSquares[place].squareRoot()
      contexts[place] -= decay * contexts[place]
      table.contexts[place] = AlignmentTable.roundedContext(contexts[place])
    }
    for (place, step) in gradient.structure {
      structureSquares[place] += step * step
      structure[place] += 2 * rate * step / structureSquares[place].squareRoot()
      table.structure[place] = AlignmentTable.rounded(structure[place])
    }
  }
}
