internal import ConcordModel
internal import Testing

@Suite struct VariantReportTests {
  private static func variant(_ form: String, mentions: Int) -> VariantReport.Variant {
    let span = SourceSpan(
      byteOffset: 0, byteLength: 4, utf16Offset: 0, utf16Length: 4, line: 1, column: 1, endLine: 1,
      endColumn: 5, utf16Column: 1, utf16EndColumn: 5)
    let mention = VariantReport.Mention(
      path: "a.txt", surface: form, span: span, sentence: form, offsetInSentence: 0)
    return VariantReport.Variant(
      form: form, language: .english, status: .variant, canonical: "Kyiv",
      mentions: Array(repeating: mention, count: mentions))
  }

  @Test(arguments: [("none", [], 0), ("one", [3], 3), ("several", [3, 0, 4], 7)])
  func counts(name: String, mentions: [Int], total: Int) {
    let variants = mentions.enumerated().map { Self.variant("Kiev\($0)", mentions: $1) }
    let entity = VariantReport.Entity(
      concept: "kyiv", kind: .place, canonical: [.english: "Kyiv"], variants: variants)
    #expect(entity.total == total, "\(name)")
    #expect(entity.variants.map(\.count) == mentions, "\(name)")
  }
}
