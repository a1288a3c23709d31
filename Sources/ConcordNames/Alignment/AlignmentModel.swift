/// The tables of all pairings of scripts, and the best alignment of two names by them.
package struct AlignmentModel: Sendable {
  /// The pairings, each with the earlier script first.
  package static let pairings: [(x: NameScript, y: NameScript)] = [
    (.latin, .latin), (.latin, .cyrillic), (.latin, .hangul), (.cyrillic, .cyrillic),
    (.cyrillic, .hangul), (.hangul, .hangul),
  ]

  var preparer: NamePreparer
  /// In the order of `pairings`.
  package var tables: [AlignmentTable]

  /// The place of a pairing in `pairings`; the earlier script comes first.
  @inline(__always)
  package static func pairing(_ x: NameScript, _ y: NameScript) -> Int {
    switch (x, y) {
    case (.latin, .latin): 0
    case (.latin, .cyrillic), (.cyrillic, .latin): 1
    case (.latin, .hangul), (.hangul, .latin): 2
    case (.cyrillic, .cyrillic): 3
    case (.cyrillic, .hangul), (.hangul, .cyrillic): 4
    case (.hangul, .hangul): 5
    }
  }

  /// Two names in the order of the table: the earlier script first, and of one script the shorter, so
  /// that every pair has one order.
  package static func ordered(
    _ a: PreparedName, _ b: PreparedName
  ) -> (x: PreparedName, y: PreparedName) {
    isOrdered(a, b) ? (a, b) : (b, a)
  }

  static func isOrdered(_ a: PreparedName, _ b: PreparedName) -> Bool {
    if a.script != b.script { return a.script.rawValue < b.script.rawValue }
    return a.count != b.count ? a.count < b.count : !b.records.lexicographicallyPrecedes(a.records)
  }

  package init(groups: [LetterGroups]) {
    preparer = NamePreparer(groups: groups, knowledge: PartKnowledge())
    tables = Self.pairings.map { pairing in
      AlignmentTable(
        x: pairing.x, y: pairing.y, xCount: groups[Int(pairing.x.rawValue)].count,
        yCount: groups[Int(pairing.y.rawValue)].count)
    }
  }

  /// Reads the tables from their texts, in the order of `pairings`.
  package init(texts: [String]) throws(AlignmentTable.TextError) {
    var groups = NameScript.allCases.map { script in
      LetterGroups((1...NameSymbols.count(script)).map { LetterGroups.Key($0) })
    }
    for (text, pairing) in zip(texts, Self.pairings) {
      AlignmentTable.readGroups(text, x: pairing.x, y: pairing.y, into: &groups)
    }
    self.init(groups: groups)
    for (index, text) in texts.enumerated() where index < tables.count {
      try tables[index].read(text, groups: groups)
      tables[index].addDefaults(groups: groups)
      tables[index].settle()
    }
  }

  /// Lets the model know parts of names.
  package mutating func learn(_ knowledge: PartKnowledge) { preparer.knowledge = knowledge }

  /// Whether a word is a given name that the model knows.
  func isGivenName(_ word: Substring) -> Bool {
    let reader = SymbolReader(String(word))
    let key = PartKnowledge.key(reader.symbols[...], reader.script)
    return preparer.knowledge[key].map { $0.givenClass != 0 } ?? false
  }

  package func prepare(_ text: String) -> PreparedName { preparer.prepare(text) }

  /// The best alignment of two names in either order of parts.
  package struct Alignment: Sendable {
    /// In the units of the tables.
    package var score: Int32
    /// How far the parts of the rotated name were turned: 0 is as written.
    package var rotation: Int
    /// Whether the rotated name is the first one of the table.
    package var rotatesX: Bool
  }

  /// Aligns x and y, which have the scripts of the table. The steps are given where the score is above a
  /// bound, otherwise none.
  package func alignWithSteps(
    _ x: PreparedName, _ y: PreparedName, _ table: AlignmentTable.Pointers, above bound: Int32
  ) -> (alignment: Alignment, steps: [Aligner.Step]) {
    let count = (x.count + 1) * (y.count + 1)
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * count) { cells in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * count) { back in
        guard let cells = cells.baseAddress, let back = back.baseAddress else {
          return (Alignment(score: Aligner.impossible, rotation: 0, rotatesX: true), [])
        }
        return align(x, y, table, bound, count, cells, back)
      }
    }
  }

  private func align(
    _ x: PreparedName, _ y: PreparedName, _ table: AlignmentTable.Pointers, _ bound: Int32,
    _ count: Int, _ cells: UnsafeMutablePointer<Int32>, _ back: UnsafeMutablePointer<UInt32>
  ) -> (alignment: Alignment, steps: [Aligner.Step]) {
    x.withView(turnedAt: 0) { xView in
      y.withView(turnedAt: 0) { yView in
        let beam = Aligner.beam(x.turns, y.turns)
        let score = Aligner.score(table, xView, yView, beam: beam, cells, back)
        var best = Alignment(score: score, rotation: 0, rotatesX: true)
        var steps = score > bound ? Aligner.steps(xView, yView, cells, back) : []
        // A name that fits well as it stands is not turned.
        guard score < Self.fitting * Int32(x.count + y.count) else { return (best, steps) }
        let rotatesX = Self.rotatesX(x, y)
        let (turned, other) = rotatesX ? (x, y) : (y, x)
        let price = Int32(table.structure[AlignmentTable.Structure.rotated.rawValue])
        for turn in 0..<turned.turns.count where turned.turns.mayMatch(turn, other.turns) {
          turned.withView(turnedAt: turned.turns[turn]) { view in
            let (first, second) = rotatesX ? (view, yView) : (xView, view)
            let score =
              price
              + Aligner.score(table, first, second, beam: beam, cells + count, back + count)
            guard score > best.score else { return }
            best = Alignment(score: score, rotation: turn + 1, rotatesX: rotatesX)
            if score > bound {
              steps = Aligner.steps(first, second, cells + count, back + count)
            }
          }
        }
        return (best, steps)
      }
    }
  }

  /// The score a symbol, in the units of the tables, from which an alignment is good as it is.
  private static let fitting: Int32 = 30

  /// Which of two names is turned: the one with fewer parts, if it has more than one.
  static func rotatesX(_ x: PreparedName, _ y: PreparedName) -> Bool {
    let (a, b) = (x.turns.count, y.turns.count)
    return b == 0 || a > 0 && a <= b
  }

  /// Calls `body` with the views in the order of the alignment.
  package func withAlignedViews<Result>(
    _ x: PreparedName, _ y: PreparedName, _ alignment: Alignment,
    _ body: (Aligner.View, Aligner.View) -> Result
  ) -> Result {
    let turned = alignment.rotatesX ? x : y
    let turn = alignment.rotation == 0 ? 0 : turned.turns[alignment.rotation - 1]
    return x.withView(turnedAt: alignment.rotatesX ? turn : 0) { xView in
      y.withView(turnedAt: alignment.rotatesX ? 0 : turn) { yView in body(xView, yView) }
    }
  }
}

extension PreparedName {
  /// Calls `body` with the part from `turn` on first, then the rest.
  func withView<Result>(turnedAt turn: Int, _ body: (Aligner.View) -> Result) -> Result {
    records.withUnsafeBufferPointer { records in
      guard turn > 0 else { return body(Aligner.View(count: count, records: records)) }
      let stride = Field.stride
      return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: (count + 1) * stride) {
        room in
        let moved = count - turn
        for place in 0..<count {
          let target = place >= turn ? place - turn : place + moved
          for field in 0..<stride {
            room[target * stride + field] = records[place * stride + field]
          }
          let end = Int(records[place * stride + Field.end])
          if end > 0 {
            room[target * stride + Field.end] = UInt16(place >= turn ? end - turn : end + moved)
          }
        }
        for field in 0..<stride {
          room[count * stride + field] = records[count * stride + field]
        }
        return body(Aligner.View(count: count, records: UnsafeBufferPointer(room)))
      }
    }
  }
}
