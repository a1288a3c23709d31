/// The engine of schemes from letters to Hangul: letter rules whose results are loose jamo, put
/// together to syllables by `JamoComposer`.
///
/// Rule lines are those of `LetterTable`. In a target a lone jamo joins what stands beside it, a
/// whole syllable stands by itself: `л ㄹㄹ`, `б 브`, `в 우`.
struct JamoTable: Sendable {
  private let letters: LetterTable

  init(_ file: SchemeFile) throws(SchemeError) {
    var file = file
    for index in file.rules.indices where file.rules[index].fields.count > 2 {
      file.rules[index].fields[2] = JamoComposer.loosened(file.rules[index].fields[2])[...]
    }
    letters = try LetterTable(file)
  }

  /// The text with its words in Hangul; linear in its length.
  func apply(_ text: String) -> String {
    JamoComposer.compose(letters.apply(HyphenFold.folded(text)))
  }
}
