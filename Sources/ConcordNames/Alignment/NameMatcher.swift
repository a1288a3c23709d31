internal import ConcordLanguages
internal import ConcordText

/// A name made ready for comparison.
public struct PreparedName: Sendable {
  /// The name as given.
  public let text: String
  let keys: [[UInt8]]
}

/// Whether two spellings are of one name: a stand-in until the alignment model is here.
public struct NameMatcher: Sendable {
  /// The one matcher, whose tables are read on first use.
  public static let shared = NameMatcher()

  /// Makes a name ready; the script is told by the text.
  public func prepare(_ text: String) -> PreparedName {
    var latin: [String] = [text.lowercased()]
    if text.unicodeScalars.contains(where: { Scalars.script(of: $0.value) == .hangul }) {
      latin = ["rr", "mr", "dprk"].compactMap {
        SchemeRegistry.scheme($0)?.apply(text).lowercased()
      }
    } else if text.unicodeScalars.contains(where: { Scalars.script(of: $0.value) == .cyrillic }) {
      latin = ["kmu2010", "scientific"].compactMap {
        SchemeRegistry.scheme($0)?.apply(text).lowercased()
      }
    }
    return PreparedName(text: text, keys: latin.map(Self.key))
  }

  /// A likeness in 0...1.
  public func score(_ a: PreparedName, _ b: PreparedName) -> Double {
    var best = 0.0
    for x in a.keys {
      for y in b.keys { best = max(best, Self.likeness(x, y)) }
    }
    return best
  }

  private static func key(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for byte in Fold.folded(text).utf8 {
      var byte = byte
      switch byte {
      case UInt8(ascii: "g"), UInt8(ascii: "c"), UInt8(ascii: "q"): byte = UInt8(ascii: "k")
      case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"): byte = UInt8(ascii: "p")
      case UInt8(ascii: "d"): byte = UInt8(ascii: "t")
      case UInt8(ascii: "j"), UInt8(ascii: "z"), UInt8(ascii: "x"): byte = UInt8(ascii: "s")
      case UInt8(ascii: "r"): byte = UInt8(ascii: "l")
      case UInt8(ascii: "w"), UInt8(ascii: "o"): byte = UInt8(ascii: "u")
      case UInt8(ascii: "y"), UInt8(ascii: "e"): byte = UInt8(ascii: "i")
      case UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "u"), UInt8(ascii: "k"),
        UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "p"),
        UInt8(ascii: "s"), UInt8(ascii: "t"):
        break
      default: continue
      }
      if result.last != byte { result.append(byte) }
    }
    return result
  }

  private static func likeness(_ a: [UInt8], _ b: [UInt8]) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    func isVowel(_ x: UInt8) -> Bool {
      x == UInt8(ascii: "a") || x == UInt8(ascii: "i") || x == UInt8(ascii: "u")
    }
    var row = (0...b.count).map { j in b[..<j].reduce(0.0) { $0 + (isVowel($1) ? 0.4 : 1) } }
    for x in a {
      var diagonal = row[0]
      row[0] += isVowel(x) ? 0.4 : 1
      for (j, y) in b.enumerated() {
        let substitution = x == y ? 0 : isVowel(x) && isVowel(y) ? 0.3 : 1.4
        let best = min(
          diagonal + substitution, row[j + 1] + (isVowel(x) ? 0.4 : 1),
          row[j] + (isVowel(y) ? 0.4 : 1))
        diagonal = row[j + 1]
        row[j + 1] = best
      }
    }
    let length = Double(max(a.count, b.count))
    return max(0, 1 - row[b.count] / length * 0.8)
  }
}
