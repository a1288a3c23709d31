public import ConcordModel

/// The spellings in use drawn in any of the formats.
public enum VariantRendering {
  /// The whole report as text, with a final line end unless it is empty.
  ///
  /// Entities and spellings keep their order. The cost is linear in the size of the report; the
  /// page shows at most some dozens of sentences a spelling, every other format is complete.
  /// Names that no glossary knows come after the entities.
  public static func render(
    _ report: VariantReport, as format: VariantFormat, tool: ToolDescription,
    options: ReportOptions = ReportOptions()
  ) -> String {
    switch format {
    case .text: VariantText(color: options.color).render(report)
    case .line: VariantText.renderLines(report)
    case .json: VariantJSON.render(report)
    case .jsonl: VariantJSON.renderLines(report)
    case .tsv: VariantTable(separator: "\t").render(report)
    case .csv: VariantTable(separator: ",").render(report)
    case .html: VariantPage(report, tool: tool).render()
    }
  }
}
