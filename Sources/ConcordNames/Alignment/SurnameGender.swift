/// Whether a family name is a man's or a woman's form, by its ending: Зеленський and Зеленська,
/// Petrov and Petrova, 젤렌스키 and 젤렌스카.
enum SurnameGender {
  case masculine, feminine

  /// The gender that the symbols of a part tell by their end; nil where both sexes bear the form.
  static func of(_ symbols: ArraySlice<UInt8>, _ script: NameScript) -> SurnameGender? {
    guard let last = symbols.last else { return nil }
    let table = endings[Int(script.rawValue)][Int(last)]
    var best: (length: Int, gender: SurnameGender?) = (0, nil)
    for (ending, gender) in table
    where ending.count > best.length && symbols.count > ending.count + 1
      && symbols.suffix(ending.count).elementsEqual(ending)
    {
      best = (ending.count, gender)
    }
    return best.gender
  }

  /// By script, then by last symbol.
  private static let endings: [[[(symbols: [UInt8], gender: SurnameGender)]]] =
    NameScript.allCases.map { script in
      let (men, women) = forms(script)
      func read(_ text: String, _ gender: SurnameGender) -> [([UInt8], SurnameGender)] {
        text.split(separator: " ").compactMap { NameSymbols.symbols($0, script) }.map {
          ($0, gender)
        }
      }
      var result = [[(symbols: [UInt8], gender: SurnameGender)]](
        repeating: [], count: NameSymbols.width)
      for (symbols, gender) in read(men, .masculine) + read(women, .feminine) {
        if let last = symbols.last { result[Int(last)].append((symbols, gender)) }
      }
      return result
    }

  private static func forms(_ script: NameScript) -> (men: String, women: String) {
    switch script {
    case .latin:
      (
        "sky skyi skyy skiy skii ski skyj skij skyï skiï tsky tskyi tskyy tskiy tskii tski cki ckyj ov ev yov in off eff ow ew",
        "ska skaya skaia skaja tska tskaya tskaia cka ckaja ova eva yova ina owa ewa yna"
      )
    case .cyrillic:
      (
        "ський цький зький ский цкий ов ев єв ёв ін їн ин ий ой",
        "ська цька зька ская цкая ова ева єва ёва іна їна ина"
      )
    case .hangul: ("ㅅㅡㅋㅣ ㅊㅡㅋㅣ ㅗㅍㅡ ㅔㅍㅡ ㅗㅂㅡ ㅔㅂㅡ", "ㅅㅡㅋㅏ ㅅㅡㅋㅏㅑ ㅊㅡㅋㅏ ㅗㅂㅏ ㅔㅂㅏ")
    }
  }
}
