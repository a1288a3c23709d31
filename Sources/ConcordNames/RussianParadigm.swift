public import ConcordModel

extension UkrainianDerivation {
  /// The case forms of a Russian name or town, each with the slots it stands for.
  ///
  /// What Ukrainian text written with Russian forms contains: Зеленского, Зеленскому, Зеленским. Forms
  /// with ы, ё, э come with their spelling in Ukrainian letters beside them. The vocative is the
  /// nominative; names that Russian does not decline (-енко, women's names in a consonant) have
  /// the one form in every slot of the singular. A few µs.
  public static func russianParadigm(
    of russianWord: String, role: NamePartRole?, gender: Gender?
  ) -> [(form: String, slots: SlotSet)] {
    // Endings are added in the case of the word's end: a word in capitals keeps them.
    if let last = russianWord.unicodeScalars.last, ("А"..."Я").contains(last) {
      return russianParadigm(of: russianWord.lowercased(), role: role, gender: gender).map {
        ($0.form.uppercased(), $0.slots)
      }
    }
    let declension = RussianDeclension(word: russianWord, role: role, gender: gender)
    var result: [(form: [Unicode.Scalar], slots: SlotSet)] = []
    func add(_ form: [Unicode.Scalar], _ slots: SlotSet) {
      if let known = result.firstIndex(where: { $0.form == form }) {
        result[known].slots.formUnion(slots)
      } else {
        result.append((form, slots))
      }
    }
    for (form, slots) in declension.forms {
      add(form, slots)
      if form.contains(where: isRussian) { add(withoutRussianLetters(form), slots) }
    }
    return result.map { form, slots in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: form)
      return (String(text), slots)
    }
  }
}
