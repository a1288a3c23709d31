internal import ConcordNames
internal import Foundation

/// Writes learned weights as the readable tables that the program embeds.
struct TableWriter {
  let groups: [LetterGroups]

  /// A table's text. Pairings of several symbols that `uses` shows less than twice are left out, and
  /// so is whatever stands at its default.
  func text(_ table: AlignmentTable, uses: [Int]) -> String {
    var rows: [(x: String, y: String, rest: String)] = []
    for unit in 1..<table.units.count {
      guard let rest = rest(table, unit, uses) else { continue }
      let (x, y) = table.units[unit]
      rows.append((name(Int(x), table.x), name(Int(y), table.y), rest))
    }
    rows.sort { $0.x != $1.x ? $0.x < $1.x : $0.y < $1.y }
    let structure = AlignmentTable.Structure.allCases.map { weight in
      "structure\t\(weight)\t\(number(Float(table.structure[weight.rawValue])))"
    }
    let lines = structure + rows.map { "pair\t\($0.x)\t\($0.y)\t\($0.rest)" }
    return header(table) + lines.joined(separator: "\n") + "\n"
  }

  private func rest(_ table: AlignmentTable, _ unit: Int, _ uses: [Int]) -> String? {
    let (x, y) = table.units[unit]
    let isSmall = key(Int(x), table.x) < 128 && key(Int(y), table.y) < 128
    let contexts = contexts(table, unit)
    if isSmall {
      let usual =
        x == 0 || y == 0
        ? AlignmentTable.defaultGap
        : table.x == table.y && x == y ? AlignmentTable.defaultSame : AlignmentTable.defaultMismatch
      let weight = Float(table.weights[unit]) / AlignmentTable.scale
      if abs(weight - usual) < 0.12, contexts.isEmpty { return nil }
    } else if uses[unit] < 2 {
      return nil
    }
    let weight = number(Float(table.weights[unit]))
    return contexts.isEmpty ? weight : weight + "\t" + contexts.joined(separator: " ")
  }

  private func contexts(_ table: AlignmentTable, _ unit: Int) -> [String] {
    var result: [String] = []
    for (place, sign) in AlignmentTable.contextSigns.enumerated() {
      for symbol in 0..<NameSymbols.width {
        let slot =
          unit * AlignmentTable.contextStride + place * NameSymbols.width + symbol
        let value = Float(table.contexts[slot])
        guard abs(value) >= 0.16 * AlignmentTable.scale else { continue }
        let name =
          symbol == 0 ? "#" : NameSymbols.text([UInt8(symbol)], place < 2 ? table.x : table.y)
        result.append("\(sign)\(name):\(number(value))")
      }
    }
    return result
  }

  /// A weight in nats with at most two decimals.
  private func number(_ weight: Float) -> String {
    var text = String(format: "%.2f", weight / AlignmentTable.scale)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text == "-0" ? "0" : text
  }

  private func key(_ group: Int, _ script: NameScript) -> LetterGroups.Key {
    groups[Int(script.rawValue)].keys[group]
  }

  private func name(_ group: Int, _ script: NameScript) -> String {
    group == 0 ? "-" : NameSymbols.text(LetterGroups.symbols(of: key(group, script)), script)
  }

  private func header(_ table: AlignmentTable) -> String {
    """
    # How likely groups of \(table.x) and of \(table.y) letters stand for each other in two spellings of one name.
    # Source: learned by expectation–maximisation and sharpened against look-alikes, from pairs of spellings
    # (Wikidata, CC0; GeoNames, CC BY 4.0; CLDR, Unicode licence; rosters of the National Assembly of the
    # Republic of Korea, CC BY 3.0) and from the schemes and habits of this folder. Made by ConcordTraining;
    # do not edit. Weights are natural logarithms of how much likelier than by chance.
    # Lines, tab-separated:
    #   structure NAME WEIGHT        what boundaries, left-out parts and order tell
    #   pair X Y WEIGHT CONTEXTS     X and Y are groups of letters, - is none, . marks a coda of Hangul;
    #                                contexts change the weight: < before and > after in X, [ and ] in Y, # is
    #                                the edge of a part

    """
  }

  /// The text of the calibration.
  func text(_ calibration: MatchCalibration) -> String {
    let rows = AlignmentModel.pairings.indices.flatMap { pairing in
      (0..<2).map { shape in
        let (x, y) = AlignmentModel.pairings[pairing]
        let weights = calibration.weights[pairing * 2 + shape].map { String(format: "%.3f", $0) }
        return (["\(x)-\(y)", shape == 0 ? "any" : "korean"] + weights).joined(separator: "\t")
      }
    }
    return """
      # What the evidence of an alignment weighs in the log-odds that two spellings name the same name.
      # Source: logistic regression over pairs of spellings and their look-alikes, by ConcordTraining; do not edit.
      # Fields, tab-separated: pairing of scripts; shape (korean: one side is a Korean name in Hangul, or both
      # are in Latin letters; any: every other); then the weights of: constant, total in tens of nats, nats a
      # letter, worst part and worst syllable in fives of nats, a part left out, parts left out on both sides,
      # another order, a man’s and a woman’s form, two given names, difference in syllables, a patronymic or
      # title left out, then how far a likelier reading of either name stays above this one, in tens of nats
      # and a letter, each side.

      """ + rows.joined(separator: "\n") + "\n"
  }
}
