/// What each pairing of letter groups of two scripts tells of two spellings being one name.
///
/// A weight is a log-odds in 1/32 of a nat: how much likelier the pairing is in two spellings of one
/// name than by chance. A pairing has a weight of its own and one for the symbol before and after
/// it on either side; the structure weights say what boundaries, left-out parts and changed order
/// tell. Flat arrays, so that the aligner touches plain numbers only.
package struct AlignmentTable: Sendable {
  /// Weights are multiples of this.
  package static let scale: Float = 32

  /// The weights that do not belong to letters. The raw value is the place in `structure`.
  package enum Structure: Int, CaseIterable, Sendable {
    /// A part begins on both sides at once.
    case bothParts
    /// A part begins on one side only, after a space or a hyphen.
    case spaceInX, hyphenInX, spaceInY, hyphenInY
    /// A part begins within a Hangul syllable of the other side.
    case insideSyllable
    /// A part of one side is left out on the other: once, and for each of its symbols.
    case skippedPart, skippedSymbol
    case skippedPatronymic, skippedTitle, skippedGeneric, skippedInitial
    /// A hyphenated part is left out: half of a given name, which people seldom drop.
    case skippedHalf
    /// The parts stand in another order.
    case rotated
    /// An initial stands for a longer part.
    case initial
    /// Two given names of one class, whatever their letters.
    case sameGivenName
  }

  package let x: NameScript
  package let y: NameScript
  /// How many groups of letters each script has, the empty one among them.
  package let xCount: Int
  package let yCount: Int
  /// The number of a pairing by the numbers of its groups; 0 is none.
  package var matrix: [UInt16]
  /// By number of pairing, from 1: its groups.
  package var units: [(x: UInt16, y: UInt16)] = [(0, 0)]
  package var weights: [Int16] = [0]
  /// By pairing, then symbol before in x, after in x, before in y, after in y.
  package var contexts: [Int8]
  package var structure: [Int16]
  /// By group of x, and of y: the weight of its best pairing, or 0.
  private var bestX: [Int16]
  private var bestY: [Int16]

  package static let contextStride = 4 * NameSymbols.width

  package init(x: NameScript, y: NameScript, xCount: Int, yCount: Int) {
    self.x = x
    self.y = y
    self.xCount = xCount
    self.yCount = yCount
    matrix = [UInt16](repeating: 0, count: xCount * yCount)
    contexts = [Int8](repeating: 0, count: Self.contextStride)
    bestX = [Int16](repeating: 0, count: xCount)
    bestY = [Int16](repeating: 0, count: yCount)
    structure = Self.initialStructure.map { Int16($0 * Self.scale) }
  }

  /// What training starts from, in nats.
  package static let initialStructure: [Float] = [
    0.7, -1.0, -0.3, -1.0, -0.5, -4, -3.0, -0.05, -0.4, -0.1, -1.0, -1.0, -5.0, -1.5, -0.3, 4.0,
  ]

  /// Adds a pairing of groups and returns its number.
  @discardableResult
  package mutating func add(x: Int, y: Int, weight: Float) -> Int {
    let number = units.count
    units.append((UInt16(x), UInt16(y)))
    weights.append(Self.rounded(weight))
    contexts += [Int8](repeating: 0, count: Self.contextStride)
    matrix[x * yCount + y] = UInt16(number)
    return number
  }

  /// Finds the best pairing of every group; to be called when the weights are settled.
  package mutating func settle() {
    for (number, unit) in units.enumerated().dropFirst() {
      bestX[Int(unit.x)] = max(bestX[Int(unit.x)], weights[number])
      bestY[Int(unit.y)] = max(bestY[Int(unit.y)], weights[number])
    }
  }

  /// The most that any name of the other script could reach with a stretch of this one, contexts
  /// apart.
  func potential(of name: Aligner.View, _ range: Range<Int>, isX: Bool) -> Int {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: range.count + 1) { best in
      best.initialize(repeating: 0)
      for place in range {
        let here = place - range.lowerBound
        best[here + 1] = max(best[here + 1], best[here])
        for length in 1...PreparedName.longestGroup where place + length <= range.upperBound {
          let group = name.group(place, length)
          guard group != 0 else { continue }
          let gain = Int(isX ? bestX[group] : bestY[group])
          best[here + length] = max(best[here + length], best[here] + gain)
        }
      }
      return best[range.count]
    }
  }

  /// Below every score: all alignments are above it.
  package static let lowest: Int32 = Aligner.impossible

  package static func roundedContext(_ weight: Float) -> Int8 {
    Int8(max(-127, min(127, (weight * scale).rounded())))
  }

  package static func rounded(_ weight: Float) -> Int16 {
    Int16(max(-20_000, min(20_000, (weight * scale).rounded())))
  }
}

extension AlignmentTable {
  /// The table's arrays while they do not move.
  package struct Pointers {
    let y: NameScript
    let yCount: Int
    let matrix: UnsafeBufferPointer<UInt16>
    let weights: UnsafeBufferPointer<Int16>
    let contexts: UnsafeBufferPointer<Int8>
    let structure: UnsafeBufferPointer<Int16>
  }

  /// Calls `body` with the arrays in place.
  package func withPointers<Result>(_ body: (Pointers) -> Result) -> Result {
    matrix.withUnsafeBufferPointer { matrix in
      weights.withUnsafeBufferPointer { weights in
        contexts.withUnsafeBufferPointer { contexts in
          structure.withUnsafeBufferPointer { structure in
            body(
              Pointers(
                y: y, yCount: yCount, matrix: matrix, weights: weights, contexts: contexts,
                structure: structure))
          }
        }
      }
    }
  }
}
