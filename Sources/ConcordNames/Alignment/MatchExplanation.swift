/// Why two spellings are taken for one name or for two, in words that a person understands.
public struct MatchExplanation: Sendable {
  /// A stretch of both names that belongs together.
  public struct Row: Sendable, Equatable {
    /// What stands in the two names; empty where one side has nothing.
    public var a: String
    public var b: String
    /// How much the stretch speaks for one name, in nats; below 0 it speaks against it.
    public var weight: Double
    /// How the one spelling arises from the other, or what letters stand for each other.
    public var reason: String
  }

  /// The probability that both spell one name, in 0...1.
  public var score: Double
  /// In the order of the first name of the alignment.
  public var rows: [Row]
  /// What holds for the names as wholes: another order, a part left out, a contradiction.
  public var notes: [String]

  /// `one name` from 0.5 up, else `two names`.
  public var verdict: String { score >= 0.5 ? "one name" : "two names" }
}

extension NameMatcher {
  /// The score of two names with the stretches and facts that it rests on.
  ///
  /// For people to read: costs some hundred µs, more on the first call, which spells names by every
  /// scheme to tell how one arises from the other.
  public func explain(_ a: PreparedName, _ b: PreparedName) -> MatchExplanation {
    var result = MatchExplanation(score: score(a, b), rows: [], notes: [])
    guard a.count > 0, b.count > 0 else {
      result.notes = ["no letters of Latin, Cyrillic or Hangul to compare"]
      return result
    }
    let swaps = !AlignmentModel.isOrdered(a, b)
    let (x, y) = swaps ? (b, a) : (a, b)
    let table = model.tables[AlignmentModel.pairing(x.script, y.script)]
    let (alignment, steps) = table.withPointers { pointers in
      model.alignWithSteps(x, y, pointers, above: Aligner.impossible)
    }
    let evidence = model.evidence(x, y, alignment, steps)
    var builder = RowBuilder(x, y, alignment)
    model.withAlignedViews(x, y, alignment) { builder.build($0, $1, steps) }
    result.rows = builder.rows.map { row in
      let reason = row.reason.isEmpty ? Self.letters(row.pairs, swaps) : row.reason
      return MatchExplanation.Row(
        a: swaps ? row.y : row.x, b: swaps ? row.x : row.y, weight: row.weight,
        reason: SpellingReason.between(row.x, row.y) ?? reason)
    }
    result.notes = Self.notes(evidence)
    return result
  }

  private static func letters(_ pairs: [(String, String)], _ swaps: Bool) -> String {
    pairs.map { pair in
      let (a, b) = swaps ? (pair.1, pair.0) : pair
      return "\(a.isEmpty ? "–" : a)=\(b.isEmpty ? "–" : b)"
    }.joined(separator: " ")
  }

  private static func notes(_ evidence: MatchEvidence) -> [String] {
    var notes: [String] = []
    if evidence.isRotated { notes.append("the parts stand in another order") }
    if evidence.skippedX > 0, evidence.skippedY > 0 {
      notes.append("each name has a part that the other lacks")
    } else if evidence.skippedX + evidence.skippedY > 0 {
      notes.append("one name has a part that the other lacks")
    }
    if evidence.hasGenderConflict {
      notes.append("a man’s and a woman’s form of one family name")
    }
    if evidence.hasGivenConflict { notes.append("two different given names") }
    if evidence.syllableDifference > 0 {
      notes.append("the names differ in their number of syllables")
    }
    if evidence.worstPart < -1.5 { notes.append("a part of one name contradicts the other") }
    return notes
  }
}

/// Cuts an alignment into the stretches that are shown.
private struct RowBuilder {
  struct Row {
    var x: String
    var y: String
    var weight: Double
    var reason: String
    var pairs: [(String, String)]
  }

  private(set) var rows: [Row] = []
  private let x: PreparedName
  private let y: PreparedName
  private let xTurn: Int
  private let yTurn: Int
  private let xPlaces: [Int32]
  private let yPlaces: [Int32]
  private let xText: [Unicode.Scalar]
  private let yText: [Unicode.Scalar]

  init(_ x: PreparedName, _ y: PreparedName, _ alignment: AlignmentModel.Alignment) {
    self.x = x
    self.y = y
    let turned = alignment.rotatesX ? x : y
    let turn = alignment.rotation == 0 ? 0 : turned.turns[alignment.rotation - 1]
    xTurn = alignment.rotatesX ? turn : 0
    yTurn = alignment.rotatesX ? 0 : turn
    xPlaces = SymbolReader(x.text).places
    yPlaces = SymbolReader(y.text).places
    xText = Array(x.text.unicodeScalars)
    yText = Array(y.text.unicodeScalars)
  }

  mutating func build(_ xView: Aligner.View, _ yView: Aligner.View, _ steps: [Aligner.Step]) {
    var start = (x: 0, y: 0)
    var open: [Aligner.Step] = []
    for step in steps {
      let isSkip = step.kind == .skipX || step.kind == .skipY
      if isSkip, !open.isEmpty {
        close(start, open)
        open = []
      }
      if open.isEmpty { start = (step.x.lowerBound, step.y.lowerBound) }
      open.append(step)
      let (i, j) = (step.x.upperBound, step.y.upperBound)
      let isXEdge = i == xView.count || Self.isEdge(xView, i)
      let isYEdge = j == yView.count || Self.isEdge(yView, j)
      // A part of letters against a syllable of Hangul, or part against part.
      let isPart =
        i == xView.count || xView.end(i) != 0 || j == yView.count || yView.end(j) != 0
      if isSkip || isXEdge && isYEdge && isPart {
        close(start, open)
        open = []
      }
    }
    if !open.isEmpty { close(start, open) }
  }

  private static func isEdge(_ view: Aligner.View, _ place: Int) -> Bool {
    view.end(place) != 0 || view.mark(place) & SymbolReader.Mark.syllable != 0
  }

  private mutating func close(_ start: (x: Int, y: Int), _ steps: [Aligner.Step]) {
    guard let last = steps.last else { return }
    let xRange = start.x..<last.x.upperBound
    let yRange = start.y..<last.y.upperBound
    let scale = Double(AlignmentTable.scale)
    var reason = ""
    switch last.kind {
    case .skipX, .skipY: reason = "left out"
    case .given: reason = "forms of one given name"
    case .initial: reason = "initial"
    default: break
    }
    rows.append(
      Row(
        x: text(xRange, xTurn, x.count, xPlaces, xText),
        y: text(yRange, yTurn, y.count, yPlaces, yText),
        weight: Double(steps.reduce(0) { $0 + $1.score }) / scale, reason: reason,
        pairs: steps.map { step in
          (letters(step.x, x, xTurn), letters(step.y, y, yTurn))
        }))
  }

  private func letters(_ range: Range<Int>, _ name: PreparedName, _ turn: Int) -> String {
    let symbols = name.symbols
    return NameSymbols.text(
      range.map { symbols[($0 + turn) % name.count] }, name.script
    ).replacing(".", with: "")
  }

  /// The stretch of the text from the first symbol to the last.
  private func text(
    _ range: Range<Int>, _ turn: Int, _ count: Int, _ places: [Int32], _ text: [Unicode.Scalar]
  ) -> String {
    guard !range.isEmpty else { return "" }
    let first = Int(places[(range.lowerBound + turn) % count])
    let last = Int(places[(range.upperBound - 1 + turn) % count])
    guard first <= last, last < text.count else { return "" }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text[first...last])
    return String(result)
  }
}
