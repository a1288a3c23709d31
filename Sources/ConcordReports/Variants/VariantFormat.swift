/// A shape in which the spellings in use can be told.
public enum VariantFormat: String, CaseIterable, Sendable {
  /// Aligned tables for a reader, an entity at a time.
  case text
  /// `path:line:column: status: surface → form [concept]`, a line a mention.
  case line
  /// One JSON object.
  case json
  /// A JSON object a line, a line an entity.
  case jsonl
  /// A table with a row a spelling, tab-separated or comma-separated.
  case tsv, csv
  /// A self-contained page.
  case html
}
