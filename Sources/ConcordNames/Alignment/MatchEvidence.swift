/// What an alignment tells of two names, in the numbers that the probability is made of.
package struct MatchEvidence: Sendable {
  /// Log-odds of the alignment, in nats.
  package var total: Double = 0
  /// The symbols of both names together.
  package var length: Double = 0
  /// The log-odds of the part that fits worst, 0 when every part speaks for the match.
  package var worstPart: Double = 0
  /// The same of the worst syllable of a Korean name, else 0.
  package var worstSyllable: Double = 0
  /// Parts left out on either side, patronymics, titles and generics not counted.
  package var skippedX: Int = 0
  package var skippedY: Int = 0
  /// Patronymics, titles, generics left out.
  package var skippedMinor: Int = 0
  package var isRotated = false
  /// A man's and a woman's form of a family name.
  package var hasGenderConflict = false
  /// Two given names that are known and not forms of one.
  package var hasGivenConflict = false
  /// The difference in syllables of two Korean names.
  package var syllableDifference: Int = 0
  /// Whether one side is written as Koreans write their own names.
  package var isKorean = false

  /// How far the alignment stays below the best that some name of the other script would reach with
  /// x, and with y, in nats: a likelier reading that is not the one at hand.
  package var regretX: Double = 0
  package var regretY: Double = 0

  /// How many numbers `features` has.
  package static let featureCount = 16

  /// What the calibration weighs.
  package var features: [Double] {
    let rate = total / max(1, length)
    return [
      1, total / 10, rate, worstPart / 5, worstSyllable / 5,
      skippedX + skippedY > 0 ? 1 : 0, skippedX > 0 && skippedY > 0 ? 1 : 0,
      isRotated ? 1 : 0, hasGenderConflict ? 1 : 0, hasGivenConflict ? 1 : 0,
      Double(min(2, syllableDifference)), skippedMinor > 0 ? 1 : 0,
      regretX / 10, regretY / 10, regretX / max(1, length), regretY / max(1, length),
    ]
  }
}

extension AlignmentModel {
  /// Gathers the evidence of an alignment; x and y have the scripts of the table.
  package func evidence(
    _ x: PreparedName, _ y: PreparedName, _ alignment: Alignment, _ steps: [Aligner.Step]
  ) -> MatchEvidence {
    let scale = Double(AlignmentTable.scale)
    var result = MatchEvidence()
    result.total = Double(alignment.score) / scale
    result.length = Double(x.count + y.count)
    result.isRotated = alignment.rotation > 0
    result.isKorean =
      y.script == .hangul ? y.isKoreanShaped : x.isKoreanShaped && y.isKoreanShaped
    withAlignedViews(x, y, alignment) { xView, yView in
      measureRegret(xView, yView, tables[Self.pairing(x.script, y.script)], steps, &result)
      for step in steps where step.kind == .skipX || step.kind == .skipY {
        let traits =
          step.kind == .skipX ? xView.traits(step.x.lowerBound) : yView.traits(step.y.lowerBound)
        if traits.isMinor {
          result.skippedMinor += 1
        } else if step.kind == .skipX {
          result.skippedX += 1
        } else {
          result.skippedY += 1
        }
      }
      var worst = 0.0
      for (view, isX) in [(xView, true), (yView, false)] {
        worst = min(worst, Self.worst(view, steps, isX: isX, bySyllable: false))
      }
      result.worstPart = worst / scale
      if result.isKorean, y.script == .hangul {
        result.worstSyllable = Self.worst(yView, steps, isX: false, bySyllable: true) / scale
      }
      checkParts(xView, yView, steps, &result)
    }
    if result.isKorean, let a = x.syllableCount, let b = y.syllableCount {
      result.syllableDifference = abs(a - b)
    }
    return result
  }

  /// How far a likelier reading of either name would go beyond this one. Given names of one class,
  /// initials, and what names may go without owe nothing to their letters.
  private func measureRegret(
    _ x: Aligner.View, _ y: Aligner.View, _ table: AlignmentTable, _ steps: [Aligner.Step],
    _ result: inout MatchEvidence
  ) {
    var first = table.potential(of: x, 0..<x.count, isX: true)
    var second = table.potential(of: y, 0..<y.count, isX: false)
    for step in steps {
      switch step.kind {
      case .given, .initial: break
      case .skipX where x.traits(step.x.lowerBound).isMinor: break
      case .skipY where y.traits(step.y.lowerBound).isMinor: break
      default: continue
      }
      first -= table.potential(of: x, step.x, isX: true) - (step.x.isEmpty ? 0 : Int(step.score))
      second -= table.potential(of: y, step.y, isX: false) - (step.y.isEmpty ? 0 : Int(step.score))
    }
    let scale = Double(AlignmentTable.scale)
    result.regretX = Double(first) / scale - result.total
    result.regretY = Double(second) / scale - result.total
  }

  /// The least sum of steps over the parts, or the syllables, of one side; 0 when none is negative.
  private static func worst(
    _ view: Aligner.View, _ steps: [Aligner.Step], isX: Bool, bySyllable: Bool
  ) -> Double {
    var worst = 0.0
    var sum = 0.0
    for step in steps {
      let start = isX ? step.x.lowerBound : step.y.lowerBound
      let isStart =
        start < view.count
        && (bySyllable
          ? view.mark(start) & SymbolReader.Mark.syllable != 0 : view.end(start) != 0)
      if isStart, isX ? !step.x.isEmpty : !step.y.isEmpty {
        worst = min(worst, sum)
        sum = 0
      }
      if step.kind == .skipX || step.kind == .skipY { continue }
      sum += Double(step.score)
    }
    return min(worst, sum)
  }

  /// Compares whole parts that the alignment puts side by side.
  private func checkParts(
    _ x: Aligner.View, _ y: Aligner.View,
    _ steps: [Aligner.Step], _ result: inout MatchEvidence
  ) {
    var open: (x: Int, y: Int)? = (0, 0)
    for step in steps {
      let (i, j) = (step.x.upperBound, step.y.upperBound)
      if step.kind == .skipX || step.kind == .skipY {
        open = (i, j)
        continue
      }
      let isXEdge = i == x.count || x.end(i) != 0
      let isYEdge = j == y.count || y.end(j) != 0
      guard isXEdge, isYEdge, let start = open else { continue }
      if start.x < i, start.y < j, x.end(start.x) == i, y.end(start.y) == j {
        let (a, b) = (x.givenClass(start.x), y.givenClass(start.y))
        if a != 0, b != 0, a != b { result.hasGivenConflict = true }
        let (p, q) = (x.traits(start.x), y.traits(start.y))
        if p.contains(.masculine) && q.contains(.feminine)
          || p.contains(.feminine) && q.contains(.masculine)
        {
          result.hasGenderConflict = true
        }
      }
      open = (i, j)
    }
  }
}

extension PreparedName {
  /// How many syllables the name has: those of Hangul, or groups of vowels.
  package var syllableCount: Int? {
    var result = 0
    var wasVowel = false
    for place in 0..<count {
      let record = place * Field.stride
      let symbol = UInt8(truncatingIfNeeded: records[record + Field.symbol])
      if script == .hangul {
        if UInt8(truncatingIfNeeded: records[record + Field.mark]) & SymbolReader.Mark.syllable != 0
        {
          result += 1
        }
        continue
      }
      let isVowel = NameSymbols.isVowel(symbol, script)
      if isVowel, !wasVowel || records[record + Field.end] != 0 { result += 1 }
      wasVowel = isVowel
    }
    return result == 0 ? nil : result
  }
}
