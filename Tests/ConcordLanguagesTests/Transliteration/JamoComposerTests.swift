import Testing

@testable import ConcordLanguages

@Suite struct JamoComposerTests {
  @Test(arguments: [
    ("ㅂㅏㄹ", "발"), ("ㅂㅏㄹㄹㅗ", "발로"), ("ㅋㄹㅣ", "크리"), ("ㅍㅏㅜㄹㄹㅗ", "파울로"), ("ㄴㅜ", "누"), ("ㄴ우", "느우"),
    ("ㅣㄴ우", "인우"), ("ㅣㄴㅜ", "이누"), ("ㅗㅇㅣ", "옹이"), ("브", "브"), ("샤ㄴ", "샨"), ("ㅅㅌㅏ", "스타"),
    ("ㅏㅏ", "아아"), ("ㅇ", "응"),
    ("ㅏㅌ", "아트"), ("ㅏㅅㅅ", "앗스"), ("a ㅏb", "a 아b"), ("", ""),
  ])
  func composes(_ loose: String, _ whole: String) {
    #expect(JamoComposer.compose(JamoComposer.loosened(loose[...])) == whole)
  }
}
