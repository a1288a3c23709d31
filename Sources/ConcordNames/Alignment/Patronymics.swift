/// The endings of patronymics in the symbols of both alphabets.
enum Patronymics {
  /// Whether a part of a name is formed as a patronymic of Ukrainian, Russian or Belarusian.
  static func isPatronymic(_ symbols: ArraySlice<UInt8>, _ script: NameScript) -> Bool {
    let endings = script == .latin ? latin : script == .cyrillic ? cyrillic : []
    return endings.contains { ending in
      symbols.count >= ending.count + 2 && symbols.suffix(ending.count).elementsEqual(ending)
    }
  }

  private static let latin = [
    "ovych", "ovich", "evych", "evich", "ovyč", "ovič", "ovic", "evic", "ovitch", "evitch",
    "owitsch", "ewitsch", "owicz", "ewicz", "avich", "iovych", "ivna", "ovna", "evna",
    "owna", "ewna", "auna", "euna", "awna", "ilich", "illich", "ilyich", "inichna", "ichna",
  ].compactMap { NameSymbols.symbols(Substring($0), .latin) }

  private static let cyrillic = [
    "ович", "евич", "йович", "івна", "ївна", "овна", "евна", "авіч", "евіч", "аўна", "еўна",
    "ілліч", "ильич", "инична", "ічна",
  ].compactMap { NameSymbols.symbols(Substring($0), .cyrillic) }
}
