/// The best alignment of two names by a table: dynamic programming over the symbols of both.
///
/// A step pairs up to four symbols of x with up to three of y, leaves a symbol out, leaves a whole part
/// out, or takes two given names of one class for equal. Cells far below the best of their row are
/// not followed.
package struct Aligner {
  /// A name in one order of its parts.
  package struct View {
    let count: Int
    let records: UnsafeBufferPointer<UInt16>

    @inline(__always)
    package func symbol(_ place: Int) -> Int { Int(records[place * Field.stride + Field.symbol]) }
    @inline(__always)
    func mark(_ place: Int) -> UInt8 {
      UInt8(truncatingIfNeeded: records[place * Field.stride + Field.mark])
    }
    /// Where the part that begins here ends; 0 where none begins, and at the end of the name.
    @inline(__always)
    package func end(_ place: Int) -> Int { Int(records[place * Field.stride + Field.end]) }
    @inline(__always)
    package func traits(_ place: Int) -> PreparedName.Traits {
      PreparedName.Traits(rawValue: records[place * Field.stride + Field.traits])
    }
    @inline(__always)
    func givenClass(_ place: Int) -> UInt16 {
      records[place * Field.stride + Field.givenClass]
    }
    @inline(__always)
    package func group(_ place: Int, _ length: Int) -> Int {
      Int(records[place * Field.stride + Field.groups + length - 1])
    }
    /// The symbol before a place within its part, or 0.
    @inline(__always)
    package func before(_ place: Int) -> Int {
      place > 0 && place < count && end(place) == 0 ? symbol(place - 1) : 0
    }
    /// The symbol at a place when it goes on a part, or 0.
    @inline(__always)
    package func after(_ place: Int) -> Int {
      place < count && end(place) == 0 ? symbol(place) : 0
    }
  }

  typealias Field = PreparedName.Field
  package typealias Weight = AlignmentTable.Structure

  /// What a step takes.
  package enum Kind: UInt8, Sendable {
    case start, unit, skipX, skipY, given, initial
  }

  /// One step of an alignment, for explanations and for learning.
  package struct Step: Sendable {
    package var kind: Kind
    package var x: Range<Int>
    package var y: Range<Int>
    /// What the step added, in the units of the table.
    package var score: Int32
  }

  static let impossible: Int32 = -1_000_000
  /// How far below the best of its row a cell is still followed: less in names of two parts, which
  /// are most names and long, more in names with parts to leave out.
  static func beam(_ x: NameTurns, _ y: NameTurns) -> Int32 {
    switch (x.count, y.count) {
    case (0, 0): 8 * 32
    case (0...1, 0...1): 6 * 32
    default: 9 * 32
    }
  }

  /// What the inner loop asks of a place of y, side by side.
  private struct Column {
    var groups: (Int32, Int32, Int32, Int32)
    /// Symbols before and at this place within the part, 0 at its edge.
    var before: Int32
    var after: Int32
    /// Where the part that begins here ends, 0 where none begins.
    var end: Int32
  }

  /// The score of the best alignment, in the units of the table.
  ///
  /// `cells` has room for (x.count + 1) × (y.count + 1), and so has `back` when it is given, which gets
  /// the way to every cell. Costs some 10 ns a cell near the best path.
  package static func score(
    _ table: AlignmentTable.Pointers, _ x: View, _ y: View, beam: Int32,
    _ cells: UnsafeMutablePointer<Int32>, _ back: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    withUnsafeTemporaryAllocation(of: Column.self, capacity: y.count + 1) { columns in
      guard let columns = columns.baseAddress else { return impossible }
      for j in 0...y.count {
        columns[j] = Column(
          groups: (
            0, j < y.count ? Int32(y.group(j, 1)) : 0, j < y.count ? Int32(y.group(j, 2)) : 0,
            j < y.count ? Int32(y.group(j, 3)) : 0
          ), before: Int32(y.before(j)), after: Int32(y.after(j)),
          end: j < y.count ? Int32(y.end(j)) : 0)
      }
      return fill(table, x, y, beam, columns, cells, back)
    }
  }

  private static func fill(
    _ table: AlignmentTable.Pointers, _ x: View, _ y: View, _ beam: Int32,
    _ columns: UnsafeMutablePointer<Column>,
    _ cells: UnsafeMutablePointer<Int32>, _ back: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    let n = x.count
    let m = y.count
    let width = m + 1
    cells.initialize(repeating: impossible, count: (n + 1) * width)
    cells[0] = 0
    let yCount = table.yCount
    let symbols = NameSymbols.width

    @inline(__always)
    func relax(_ i: Int, _ j: Int, _ value: Int32, _ from: Int, _ kind: Kind) {
      let index = i * width + j
      if value > cells[index] {
        cells[index] = value
        if let back { back[index] = UInt32(from) | UInt32(kind.rawValue) << 24 }
      }
    }

    /// Steps of `lx` symbols of x and `ly` of y from a cell.
    @inline(__always)
    func step(
      _ i: Int, _ j: Int, _ lx: Int, _ ly: Int, _ group: Int32, _ units: Int,
      _ value: Int32, _ xBefore: Int, _ xAfter: Int, _ isXStart: Bool, _ yBefore: Int32
    ) {
      let unit = Int(table.matrix[units + Int(group)])
      if unit == 0 { return }
      let column = columns[j + ly]
      let context = unit * AlignmentTable.contextStride
      var weight = Int32(table.weights[unit])
      weight += Int32(table.contexts[context + xBefore])
      weight += Int32(table.contexts[context + symbols + xAfter])
      weight += Int32(table.contexts[context + 2 * symbols + Int(yBefore)])
      weight += Int32(table.contexts[context + 3 * symbols + Int(column.after)])
      if isXStart || column.end != 0 {
        weight += boundaryScore(table, x, y, i + lx, j + ly, lx > 0, ly > 0)
      }
      relax(i + lx, j + ly, value + weight, i * width + j, .unit)
    }

    for i in 0...n {
      let row = cells + i * width
      var best = impossible
      for j in 0...m where row[j] > best { best = row[j] }
      if best == impossible { continue }
      // The last row is left by its end only, however much is missing.
      let threshold = i == n ? impossible : best - beam
      let xEnd = i < n ? x.end(i) : 0
      let xBefore = x.before(i)
      var lengths = 0
      while lengths < 4, i + lengths < n, x.group(i, lengths + 1) != 0 || lengths < 3 {
        lengths += 1
        if i + lengths < n, x.end(i + lengths) != 0 { break }
      }
      for j in 0...m {
        let value = row[j]
        guard value > threshold else { continue }
        let column = columns[j]
        if xEnd != 0 || column.end != 0 { skipParts(table, x, y, i, j, value, relax) }
        if column.groups.1 != 0 {
          step(
            i, j, 0, 1, column.groups.1, 0, value, xBefore, x.after(i), false,
            column.before)
        }
        guard lengths > 0 else { continue }
        for lx in 1...lengths {
          let gx = x.group(i, lx)
          if gx == 0 { continue }
          let units = gx * yCount
          let i2 = i + lx
          let xAfter = x.after(i2)
          let isXStart = i2 < n && x.end(i2) != 0
          if lx == 1 {
            step(i, j, 1, 0, 0, units, value, xBefore, xAfter, isXStart, column.before)
          }
          if column.groups.1 != 0 {
            step(
              i, j, lx, 1, column.groups.1, units, value, xBefore, xAfter, isXStart,
              column.before)
          }
          if column.groups.2 != 0 {
            step(
              i, j, lx, 2, column.groups.2, units, value, xBefore, xAfter, isXStart,
              column.before)
          }
          if column.groups.3 != 0 {
            step(
              i, j, lx, 3, column.groups.3, units, value, xBefore, xAfter, isXStart,
              column.before)
          }
        }
      }
    }
    return cells[n * width + m]
  }

  /// What each symbol of two given names of one class adds: three quarters of a nat.
  private static let classGain: Int32 = 24

  /// Steps over whole parts: left out on one side, given names of one class, initials.
  private static func skipParts(
    _ table: AlignmentTable.Pointers, _ x: View, _ y: View, _ i: Int, _ j: Int, _ value: Int32,
    _ relax: (Int, Int, Int32, Int, Kind) -> Void
  ) {
    let here = i * (y.count + 1) + j
    let xEnd = i < x.count ? x.end(i) : 0
    let yEnd = j < y.count ? y.end(j) : 0
    // A name is never left out as a whole.
    if xEnd != 0, i > 0 || xEnd < x.count {
      relax(xEnd, j, value + skip(table, x, i, xEnd), here, .skipX)
    }
    guard yEnd != 0 else { return }
    if j > 0 || yEnd < y.count {
      relax(i, yEnd, value + skip(table, y, j, yEnd), here, .skipY)
    }
    guard xEnd != 0 else { return }
    if x.givenClass(i) != 0, x.givenClass(i) == y.givenClass(j) {
      let symbols = Int32(xEnd - i + yEnd - j)
      let gain = Int32(table.structure[Weight.sameGivenName.rawValue]) + Self.classGain * symbols
      relax(xEnd, yEnd, value + gain, here, .given)
    }
    if x.traits(i).union(y.traits(j)).contains(.initial) {
      let gain = initialScore(table, x, y, i, j)
      if gain > impossible { relax(xEnd, yEnd, value + gain, here, .initial) }
    }
  }

  /// The structure weights that arriving at a place where a part begins takes.
  package static func boundary(
    _ x: View, _ y: View, _ i: Int, _ j: Int, _ movesX: Bool, _ movesY: Bool, _ isSyllabic: Bool
  ) -> (Weight?, Weight?) {
    let isXStart = i < x.count && x.end(i) != 0
    let isYStart = j < y.count && y.end(j) != 0
    if isXStart, isYStart { return (.bothParts, nil) }
    if isXStart, movesX, j < y.count {
      let inside = isSyllabic && y.mark(j) & SymbolReader.Mark.syllable == 0
      let isSpace = x.mark(i) & SymbolReader.Mark.space != 0
      return (isSpace ? .spaceInX : .hyphenInX, inside ? .insideSyllable : nil)
    }
    if isYStart, movesY, i < x.count {
      return (y.mark(j) & SymbolReader.Mark.space != 0 ? .spaceInY : .hyphenInY, nil)
    }
    return (nil, nil)
  }

  private static func boundaryScore(
    _ table: AlignmentTable.Pointers, _ x: View, _ y: View, _ i: Int, _ j: Int,
    _ movesX: Bool, _ movesY: Bool
  ) -> Int32 {
    let (first, second) = boundary(x, y, i, j, movesX, movesY, table.y == .hangul)
    var weight: Int32 = 0
    if let first { weight += Int32(table.structure[first.rawValue]) }
    if let second { weight += Int32(table.structure[second.rawValue]) }
    return weight
  }

  /// What leaving a part out weighs.
  private static func skip(
    _ table: AlignmentTable.Pointers, _ name: View, _ start: Int, _ end: Int
  ) -> Int32 {
    let (code, counts) = skipWeight(name.traits(start))
    var weight = Int32(table.structure[code.rawValue])
    if counts {
      weight += Int32(table.structure[Weight.skippedSymbol.rawValue]) * Int32(end - start)
    }
    return weight
  }

  /// Which weight a left-out part has, and whether its length counts.
  package static func skipWeight(_ traits: PreparedName.Traits) -> (Weight, Bool) {
    if traits.contains(.title) { return (.skippedTitle, false) }
    if traits.contains(.patronymic) { return (.skippedPatronymic, false) }
    if traits.contains(.generic) { return (.skippedGeneric, false) }
    if traits.contains(.initial) { return (.skippedInitial, false) }
    if traits.contains(.hyphenated) { return (.skippedHalf, true) }
    return (.skippedPart, true)
  }

  /// An initial against the letters that the other part begins with: the rest of that part is free.
  private static func initialScore(
    _ table: AlignmentTable.Pointers, _ x: View, _ y: View, _ i: Int, _ j: Int
  ) -> Int32 {
    var best = impossible
    let xEnd = x.end(i)
    let yEnd = y.end(j)
    for lx in 1...min(4, xEnd - i) {
      if x.traits(i).contains(.initial), i + lx != xEnd { continue }
      for ly in 1...min(3, yEnd - j) {
        if y.traits(j).contains(.initial), j + ly != yEnd { continue }
        let unit = Int(table.matrix[x.group(i, lx) * table.yCount + y.group(j, ly)])
        if unit != 0, table.weights[unit] > 0 { best = max(best, Int32(table.weights[unit])) }
      }
    }
    guard best > impossible else { return best }
    return best + Int32(table.structure[Weight.initial.rawValue])
  }

  /// The steps of the best alignment, after `score` with `back`.
  package static func steps(
    _ x: View, _ y: View, _ cells: UnsafePointer<Int32>, _ back: UnsafePointer<UInt32>
  ) -> [Step] {
    let width = y.count + 1
    var index = x.count * width + y.count
    guard cells[index] > impossible else { return [] }
    var result: [Step] = []
    while index != 0 {
      let from = Int(back[index] & 0xFF_FFFF)
      guard let kind = Kind(rawValue: UInt8(back[index] >> 24)), from < index else { return [] }
      result.append(
        Step(
          kind: kind, x: (from / width)..<(index / width), y: (from % width)..<(index % width),
          score: cells[index] - cells[from]))
      index = from
    }
    return result.reversed()
  }
}
