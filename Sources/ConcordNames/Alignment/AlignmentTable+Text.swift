/// The readable form of a table, as it is kept under `languages/alignment/`.
///
///     structure  rotated  -1.63
///     pair  yeong  ㅕ.ㅇ  2.41  <#:0.31 ]ㄴ:-0.2
///
/// The groups of x and y (`-` is none), the weight, then what the symbols around change: `<` before and
/// `>` after in x, `[` before and `]` after in y, `#` the edge of a part. Weights are in nats.
extension AlignmentTable {
  /// A line that cannot be read.
  package struct TextError: Error, CustomStringConvertible {
    package let line: Int
    package let description: String
  }

  package static let contextSigns: [Character] = ["<", ">", "[", "]"]

  /// The groups of both scripts that a table's text names.
  package static func readGroups(
    _ text: String, x: NameScript, y: NameScript, into groups: inout [LetterGroups]
  ) {
    for line in text.split(separator: "\n") where line.hasPrefix("pair\t") {
      let fields = line.split(separator: "\t")
      guard fields.count > 3 else { continue }
      for (field, script) in [(fields[1], x), (fields[2], y)] where field != "-" {
        if let symbols = NameSymbols.symbols(field, script) {
          groups[Int(script.rawValue)].add(LetterGroups.key(symbols))
        }
      }
    }
  }

  /// Reads the lines of a table's text; the groups must be known.
  package mutating func read(_ text: String, groups: [LetterGroups]) throws(TextError) {
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.utf8.first == UInt8(ascii: "#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      switch fields[0] {
      case "structure": try readStructure(fields, number)
      case "pair": try readPair(fields, groups, number)
      default: throw TextError(line: number, description: "unknown line ‘\(fields[0])’")
      }
    }
  }

  private mutating func readStructure(_ fields: [Substring], _ line: Int) throws(TextError) {
    guard fields.count == 3, let weight = Float(fields[2]),
      let place = Structure.allCases.first(where: { "\($0)" == fields[1] })
    else { throw TextError(line: line, description: "a structure weight is wanted") }
    structure[place.rawValue] = Self.rounded(weight)
  }

  private mutating func readPair(
    _ fields: [Substring], _ groups: [LetterGroups], _ line: Int
  ) throws(TextError) {
    guard fields.count >= 4, let weight = Float(fields[3]),
      let first = Self.group(fields[1], x, groups), let second = Self.group(fields[2], y, groups),
      first + second > 0
    else { throw TextError(line: line, description: "two known groups and a weight are wanted") }
    let known = Int(matrix[first * yCount + second])
    let unit = known > 0 ? known : add(x: first, y: second, weight: weight)
    weights[unit] = Self.rounded(weight)
    guard fields.count > 4 else { return }
    for item in fields[4].split(separator: " ") {
      guard let sign = item.first, let place = Self.contextSigns.firstIndex(of: sign),
        let colon = item.lastIndex(of: ":"), let value = Float(item[item.index(after: colon)...])
      else { throw TextError(line: line, description: "‘\(item)’ is no context") }
      let name = item[item.index(after: item.startIndex)..<colon]
      var symbol: UInt8 = 0
      if name != "#" {
        guard let symbols = NameSymbols.symbols(name, place < 2 ? x : y), symbols.count == 1 else {
          throw TextError(line: line, description: "‘\(name)’ is no symbol")
        }
        symbol = symbols[0]
      }
      let slot = unit * Self.contextStride + place * NameSymbols.width + Int(symbol)
      contexts[slot] = Self.roundedContext(value)
    }
  }

  private static func group(
    _ field: Substring, _ script: NameScript, _ groups: [LetterGroups]
  ) -> Int? {
    if field == "-" { return 0 }
    guard let symbols = NameSymbols.symbols(field, script) else { return nil }
    let number = groups[Int(script.rawValue)].number(of: LetterGroups.key(symbols))
    return number > 0 ? number : nil
  }

  /// Every symbol may be left out, and vowels stand for vowels and consonants for consonants, at the
  /// price of what no pair has taught.
  package mutating func addDefaults(groups: [LetterGroups]) {
    let (first, second) = (groups[Int(x.rawValue)], groups[Int(y.rawValue)])
    func numbers(_ script: NameScript, _ groups: LetterGroups) -> [(symbol: UInt8, group: Int)] {
      (1...NameSymbols.count(script)).map { ($0, groups.number(of: LetterGroups.Key($0))) }
    }
    let (xs, ys) = (numbers(x, first), numbers(y, second))
    func put(_ a: Int, _ b: Int, _ weight: Float) {
      if matrix[a * yCount + b] == 0 { add(x: a, y: b, weight: weight) }
    }
    for a in xs { put(a.group, 0, Self.defaultGap) }
    for b in ys { put(0, b.group, Self.defaultGap) }
    for a in xs {
      for b in ys
      where NameSymbols.isVowel(a.symbol, x) == NameSymbols.isVowel(b.symbol, y) {
        put(
          a.group, b.group, x == y && a.symbol == b.symbol ? Self.defaultSame : Self.defaultMismatch
        )
      }
    }
  }

  /// What leaving out a symbol weighs where nothing is known of it.
  package static let defaultGap: Float = -4
  /// What a symbol and itself weigh where nothing is known of it.
  package static let defaultSame: Float = 3
  /// What two unlike symbols weigh where nothing is known of them.
  package static let defaultMismatch: Float = -4.5
}
