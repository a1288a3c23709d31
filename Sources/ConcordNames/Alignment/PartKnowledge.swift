/// What is known of whole parts of names: titles, generics, given names that are forms of one.
package struct PartKnowledge: Sendable {
  package struct Entry: Sendable {
    package var isTitle = false
    package var isGeneric = false
    /// Forms of one given name in all languages have one number, from 1.
    package var givenClass: UInt16 = 0
  }

  private var entries: [UInt64: Entry] = [:]
  private var families: Set<UInt64> = []

  subscript(key: UInt64) -> Entry? { entries[key] }

  package init() {}

  /// Lets `change` alter what is known of a written part.
  package mutating func update(_ text: String, _ change: (inout Entry) -> Void) {
    let reader = SymbolReader(text)
    guard !reader.symbols.isEmpty else { return }
    change(&entries[Self.key(reader.symbols[...], reader.script), default: Entry()])
  }

  /// Lets a part be known as a Korean family name, in Hangul or in Latin letters.
  package mutating func addFamily(_ text: String) {
    let reader = SymbolReader(text)
    families.insert(Self.key(reader.symbols[...], reader.script))
  }

  /// Whether a part is a Korean family name.
  func isFamily(_ symbols: ArraySlice<UInt8>, _ script: NameScript) -> Bool {
    families.contains(Self.key(symbols, script))
  }

  static func key(_ symbols: ArraySlice<UInt8>, _ script: NameScript) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(script.rawValue)
    for symbol in symbols { hash = (hash ^ UInt64(symbol)) &* 0x100_0000_01B3 }
    return hash
  }
}
