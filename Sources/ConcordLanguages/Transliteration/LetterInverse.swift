/// A table of letters read backwards: the source that a result was made from.
///
/// A row of pieces is looked for whose targets spell the result, each piece the one that the table
/// itself would have chosen there; the table decides, so nothing is told twice. The longest target is
/// tried first, and what the following letters show to be wrong is taken back. What the table cannot
/// have written is read piece by piece as well as it goes; letters beyond its targets stay.
struct LetterInverse: Sendable {
  private struct Piece {
    var rule: Int32
    var target: Range<Int32>
  }

  /// A piece that has been chosen: where it stands in the result and in the source.
  private struct Choice {
    var piece: Int32
    var latin: Int32
    var source: Int32
  }

  private typealias Units = UnsafeMutableBufferPointer<LetterText.Unit>

  private let table: LetterTable
  /// By their first unit, the longest target first.
  private var pieces: [Piece] = []
  private var targets: [UInt16] = []
  private var first: [Int32]
  private var isKnown: [Bool]
  private let alphabet: LatinUnits

  /// Targets consist of units below this.
  private static let width = 0x400

  init(_ table: LetterTable) {
    self.table = table
    let texts = table.packed.map { rule in
      String(decoding: table.bytes[Int(rule.targets.0)..<Int(rule.targets.1)], as: UTF8.self)
    }
    alphabet = LatinUnits(writing: texts)
    first = [Int32](repeating: 0, count: Self.width + 1)
    isKnown = [Bool](repeating: false, count: Self.width)
    var found: [(rule: Int, target: [UInt16])] = []
    for (index, text) in texts.enumerated() {
      let target = text.utf16.map(LatinUnits.fold)
      guard !target.isEmpty, target.allSatisfy({ Int($0) < Self.width }) else { continue }
      found.append((index, target))
      for unit in target { isKnown[Int(unit)] = true }
    }
    found.sort { a, b in
      if a.target[0] != b.target[0] { return a.target[0] < b.target[0] }
      if a.target.count != b.target.count { return a.target.count > b.target.count }
      return a.rule < b.rule
    }
    for (rule, target) in found {
      let start = Int32(targets.count)
      targets += target
      pieces.append(Piece(rule: Int32(rule), target: start..<Int32(targets.count)))
    }
    var next = 0
    for unit in 0...Self.width {
      while next < found.count, Int(found[next].target[0]) < unit { next += 1 }
      first[unit] = Int32(next)
    }
  }

  /// Appends the source of UTF-8 that the table has written. Bytes that are none are passed through.
  func apply(_ input: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: LetterText.Unit.self, capacity: max(1, input.count)) {
      let count = alphabet.prepare(input, into: $0)
      var choices: [Choice] = []
      var position = 0
      while position < count {
        let start = position
        while position < count, isPart($0[position].value) { position += 1 }
        // Signs at the edges of a word are quotation marks.
        var from = start
        var to = position
        while from < to, $0[from].value == LetterText.apostrophe { from += 1 }
        while from < to, $0[to - 1].value == LetterText.apostrophe { to -= 1 }
        for index in start..<from { copy($0[index], input, into: &output) }
        if from < to { restore(Units(rebasing: $0[from..<to]), input, &choices, into: &output) }
        for index in to..<position { copy($0[index], input, into: &output) }
        if position < count, position == start {
          copy($0[position], input, into: &output)
          position += 1
        }
      }
    }
  }

  private func isPart(_ unit: UInt16) -> Bool { Int(unit) < Self.width && isKnown[Int(unit)] }

  private func copy(
    _ unit: LetterText.Unit, _ input: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]
  ) {
    let start = Int(unit.start)
    output.append(contentsOf: input[start..<start + Int(unit.count)])
  }

  /// One word.
  private func restore(
    _ word: Units, _ input: UnsafeBufferPointer<UInt8>, _ choices: inout [Choice],
    into output: inout [UInt8]
  ) {
    var letters = 0
    var capitals = 0
    for unit in word where LatinUnits.isLetter(unit.value) {
      letters += 1
      if unit.casing != .lower { capitals += 1 }
    }
    let isUpper = letters > 1 && capitals == letters
    choices.removeAll(keepingCapacity: true)
    let isExact = withUnsafeTemporaryAllocation(
      of: LetterText.Unit.self, capacity: word.count * table.reach
    ) { source in
      search(word, &choices, source)
    }
    if !isExact { choices = greedy(word) }
    var position = 0
    for choice in choices {
      while position < Int(choice.latin) {
        copy(word[position], input, into: &output)
        position += 1
      }
      let piece = pieces[Int(choice.piece)]
      let end = position + piece.target.count
      let isTitle =
        word[position..<end].first { LatinUnits.isLetter($0.value) }.map { $0.casing != .lower }
        ?? false
      let source = table.packed[Int(piece.rule)].source
      for (offset, index) in source.enumerated() {
        let isCapital = isUpper || isTitle && offset == 0
        LatinUnits.write(table.sources[Int(index)], isCapital: isCapital, into: &output)
      }
      position = end
    }
    while position < word.count {
      copy(word[position], input, into: &output)
      position += 1
    }
  }

  /// The index of the next piece from `cursor` on whose target stands at `position`, or nil.
  private func next(_ cursor: Int, _ word: Units, _ position: Int) -> Int? {
    var index = cursor
    let end = Int(first[Int(word[position].value) + 1])
    while index < end {
      let target = pieces[index].target
      if position + target.count <= word.count {
        var offset = 1
        while offset < target.count,
          targets[Int(target.lowerBound) + offset] == word[position + offset].value
        {
          offset += 1
        }
        if offset == target.count { return index }
      }
      index += 1
    }
    return nil
  }

  /// Finds the pieces that the table would have written as this word; false where there are none.
  private func search(_ word: Units, _ choices: inout [Choice], _ source: Units) -> Bool {
    var position = 0
    var count = 0
    /// How many choices the letters behind them have confirmed.
    var confirmed = 0
    var cursor = Int(first[Int(word[0].value)])
    // An honest word needs a few steps a letter.
    var budget = word.count * 64 + 256
    while budget > 0 {
      budget -= 1
      if position < word.count, let index = next(cursor, word, position) {
        choices.append(
          Choice(piece: Int32(index), latin: Int32(position), source: Int32(count)))
        for unit in table.packed[Int(pieces[index].rule)].source {
          source[count] = LetterText.Unit(
            value: table.sources[Int(unit)], casing: .lower, start: 0, count: 0)
          count += 1
        }
        position += pieces[index].target.count
        let isLast = position == word.count
        if confirm(choices, &confirmed, Units(rebasing: source[..<count]), isLast: isLast) {
          if isLast { return true }
          cursor = Int(first[Int(word[position].value)])
          continue
        }
      }
      guard let last = choices.popLast() else { return false }
      position = Int(last.latin)
      count = Int(last.source)
      cursor = Int(last.piece) + 1
      while confirmed > 0, !isSettled(choices, confirmed - 1, count) { confirmed -= 1 }
    }
    return false
  }

  /// Whether all the letters are there that a choice depends on.
  private func isSettled(_ choices: [Choice], _ index: Int, _ count: Int) -> Bool {
    index < choices.count && Int(choices[index].source) + table.reach < count
  }

  private func confirm(
    _ choices: [Choice], _ confirmed: inout Int, _ source: Units, isLast: Bool
  ) -> Bool {
    while confirmed < choices.count, isLast || isSettled(choices, confirmed, source.count) {
      let choice = choices[confirmed]
      guard table.rule(at: Int(choice.source), in: source) == Int(pieces[Int(choice.piece)].rule)
      else { return false }
      confirmed += 1
    }
    return true
  }

  private func greedy(_ word: Units) -> [Choice] {
    var choices: [Choice] = []
    var position = 0
    while position < word.count {
      guard let index = next(Int(first[Int(word[position].value)]), word, position) else {
        position += 1
        continue
      }
      choices.append(Choice(piece: Int32(index), latin: Int32(position), source: 0))
      position += pieces[index].target.count
    }
    return choices
  }
}
