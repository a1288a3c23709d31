/// What is known of whole parts of names: titles, generics, given names that are forms of one.
struct PartKnowledge: Sendable {
  struct Entry: Sendable {
    var isTitle = false
    var isGeneric = false
    /// Forms of one given name in all languages have one number, from 1.
    var givenClass: UInt16 = 0
  }

  private var entries: [UInt64: Entry] = [:]

  subscript(key: UInt64) -> Entry? { entries[key] }

  init() {}

  /// Lets `change` alter what is known of a written part.
  mutating func update(_ text: String, _ change: (inout Entry) -> Void) {
    let reader = SymbolReader(text)
    guard !reader.symbols.isEmpty else { return }
    change(&entries[Self.key(reader.symbols[...], reader.script), default: Entry()])
  }

  static func key(_ symbols: ArraySlice<UInt8>, _ script: NameScript) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(script.rawValue)
    for symbol in symbols { hash = (hash ^ UInt64(symbol)) &* 0x100_0000_01B3 }
    return hash
  }
}
