/// Korean grammar as a reader asks for it.
public enum Korean {
  /// The term with every particle in the allomorph that its end asks for.
  ///
  ///     Korean.paradigm(of: "평양")  // … ("direction, means", "평양으로") …
  ///
  /// Particles come in the order of the shipped table, then the main forms of the copula; several
  /// forms may share a function (에게, 한테). Costs one string a row.
  public static func paradigm(of term: String) -> [(function: String, form: String)] {
    let grammar = KoreanGrammar.shared
    let final = KoreanFinal(endOf: term)
    func form(_ name: String, _ entry: UInt16) -> (function: String, form: String) {
      let text = grammar.text(grammar.entries[Int(entry)][final])
      return (name, term + String(decoding: text, as: UTF8.self))
    }
    return grammar.paradigm.map { form($0.name, $0.entry) }
  }
}
