import ConcordModel
import ConcordReports
import ConcordTestSupport
import Foundation
import Testing

@Suite struct VariantRenderingTests {
  private func render(
    _ format: VariantFormat, _ report: VariantReport = SampleReport.variants
  ) -> String {
    VariantRendering.render(
      report, as: format, tool: SampleReport.tool, options: SampleReport.options)
  }

  @Test(arguments: VariantFormat.allCases)
  func drawsTheSample(format: VariantFormat) throws {
    #expect(
      try Snapshot.difference(render(format), suite: "Reports", name: "variants-\(format)") == nil)
  }

  @Test(arguments: VariantFormat.allCases)
  func drawsNothing(format: VariantFormat) throws {
    let text = render(format, VariantReport(entities: []))
    #expect(
      try Snapshot.difference(text, suite: "Reports", name: "no-variants-\(format)") == nil)
  }

  @Test func hasTheShapeThatIsPromised() throws {
    let value = try JSONSerialization.jsonObject(with: Data(render(.json).utf8))
    let object = try #require(value as? [String: Any])
    #expect(object.keys.sorted() == ["entities", "unknown", "version"])
    let entities = try #require(object["entities"] as? [[String: Any]])
    #expect(entities.count == SampleReport.variants.entities.count)
    #expect(
      render(.json).hasPrefix(
        "{\"version\":1,\"entities\":[{\"concept\":\"volodymyr-zelenskyy\",\"kind\":\"person\","
          + "\"canonical\":{\"en\":\"Volodymyr Zelenskyy\",\"ko\":"))
  }

  @Test func alignsColumnsWhateverTheScript() {
    // Names that no glossary knows have columns of their own.
    let known = VariantReport(entities: SampleReport.variants.entities)
    let rows = render(.text, known).split(separator: "\n").filter { $0.contains("desk/") }
    let starts = Set(
      rows.compactMap { row in
        row.range(of: "desk/").map { range in
          row[..<range.lowerBound].unicodeScalars.reduce(0) {
            $0 + ((0xAC00...0xD7A3).contains($1.value) ? 2 : 1)
          }
        }
      })
    #expect(starts.count == 1, "columns begin at \(starts)")
  }

  @Test func guardsAgainstFormulas() {
    let variant = VariantReport.Variant(
      form: "=HYPERLINK(\"x\")", language: .english, status: .variant, canonical: "+a,b")
    let report = VariantReport(entities: [
      .init(concept: "@x\ty", kind: .term, canonical: [:], variants: [variant])
    ])
    #expect(render(.csv, report).contains("\"'=HYPERLINK(\"\"x\"\")\",variant,\"'+a,b\",0,0,,"))
    #expect(render(.tsv, report).contains("'@x y\tterm\ten\t'=HYPERLINK"))
  }

  /// Thousands of mentions make a page that is still a page.
  @Test func boundsThePage() {
    let mention = VariantReport.Mention(
      path: "a.txt", surface: "Kiev", span: SampleReport.span(of: 0..<4, in: "Kiev"),
      sentence: "Kiev" + String(repeating: " and on", count: 2000), offsetInSentence: 0)
    let variant = VariantReport.Variant(
      form: "Kiev", language: .english, status: .deprecated, canonical: "Kyiv",
      mentions: Array(repeating: mention, count: 12_345))
    let report = VariantReport(entities: [
      .init(concept: "kyiv", kind: .place, canonical: [.english: "Kyiv"], variants: [variant])
    ])
    let page = render(.html, report)
    #expect(page.utf8.count < 60_000)
    #expect(page.contains("12,345 mentions") && page.contains("and 12,315 more mentions"))
  }

  /// A sentence whose mention is not where it is said to be is shown without a mark.
  @Test(arguments: [-5, 3, 900])
  func survivesAWrongOffset(offset: Int) {
    let mention = VariantReport.Mention(
      path: "a.txt", surface: "Київ", span: SampleReport.span(of: 0..<8, in: "Київ"),
      sentence: "Це Київ.", offsetInSentence: offset)
    let variant = VariantReport.Variant(
      form: "Київ", language: .ukrainian, status: .variant, canonical: "Київ", mentions: [mention])
    let report = VariantReport(entities: [
      .init(concept: "k", kind: .place, canonical: [:], variants: [variant])
    ])
    #expect(render(.html, report).contains("<blockquote lang=\"uk\">Це Київ.</blockquote>"))
  }

  @Test func asksNothingOfTheNetwork() {
    let page = render(.html)
    for pattern in ["src=", "@import", "url(", "<link", "fetch("] {
      #expect(!page.contains(pattern), "\(pattern)")
    }
  }
}
