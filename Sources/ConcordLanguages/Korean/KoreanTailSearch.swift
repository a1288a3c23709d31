/// The cheapest way to read some units as elements: depth first over the trie of forms.
///
/// Tails are short and forms few, so that the search visits a handful of nodes; a reading costs its
/// number of elements, and far more for a wrong allomorph. Equal readings: the first found.
struct KoreanTailSearch {
  private let grammar: KoreanGrammar
  private let units: KoreanUnits
  private let nameFinal: KoreanFinal
  private let host: UInt8
  private var path = SIMD8<UInt16>.zero
  private var bestPath = SIMD8<UInt16>.zero
  private var bestCount = 0
  private var bestCost = Int.max

  private static let slipCost = 64
  /// Slips are forgiven after a name and after nouns of two syllables or more: 군가 and 왕가 are
  /// words of their own.
  private static let syllableBytes: UInt32 = 3

  init(
    _ grammar: KoreanGrammar, _ units: KoreanUnits, nameFinal: KoreanFinal, host: UInt8
  ) {
    self.grammar = grammar
    self.units = units
    self.nameFinal = nameFinal
    self.host = host
  }

  /// The best reading whose first element is of one of the classes in `start`.
  mutating func best(_ start: UInt64) -> KoreanTail? {
    visit(0, depth: 0, allowed: start, final: nameFinal, takesSlips: true, cost: 0)
    guard bestCount > 0, !grammar.forms[Int(bestPath[0])].isBarrier else { return nil }
    return KoreanTail(
      final: nameFinal, isAllomorphWrong: bestCost >= Self.slipCost, forms: bestPath,
      count: bestCount)
  }

  private mutating func visit(
    _ position: Int, depth: Int, allowed: UInt64, final: KoreanFinal, takesSlips: Bool, cost: Int
  ) {
    guard depth < KoreanTail.maximumElements, cost + 1 < bestCost,
      var node = grammar.firstNode(units[position])
    else { return }
    var end = position + 1
    while true {
      for id in grammar.forms(at: node) {
        let form = grammar.forms[Int(id)]
        guard form.classBit & allowed != 0, depth > 0 || form.hosts & host != 0 else { continue }
        var next = form.isBarrier ? 0 : cost + 1
        if form.right & final.bit == 0 {
          guard takesSlips, form.lenient & final.bit != 0 else { continue }
          next += Self.slipCost
        }
        guard next < bestCost else { continue }
        path[depth] = id
        if end < units.count {
          visit(
            end, depth: depth + 1, allowed: form.next, final: form.final,
            takesSlips: form.classBit & grammar.nominal != 0
              && form.textCount > Self.syllableBytes, cost: next)
        } else if !form.mustContinue {
          bestCost = next
          bestPath = path
          bestCount = depth + 1
        }
      }
      guard end < units.count, let child = grammar.child(of: node, units[end]) else { return }
      node = child
      end += 1
    }
  }
}
