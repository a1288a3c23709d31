internal import ConcordModel

/// The spellings in use as aligned tables, a block an entity.
struct VariantText {
  private let terminal: TerminalText
  /// The places of a spelling that are listed before the rest is counted.
  private static let shownPlaces = 3

  init(color: Bool) { terminal = TerminalText(usesColor: color) }

  func render(_ report: VariantReport) -> String {
    var result = ""
    let rows = report.entities.map { $0.variants.map(Row.init) }
    let widths = Row.widths(rows.flatMap { $0 })
    for (entity, rows) in zip(report.entities, rows) {
      result += header(entity) + "\n"
      for row in rows { result += line(row, widths) + "\n" }
      result += "\n"
    }
    let width = report.unknown.flatMap(\.forms).map { DisplayWidth.of(Self.cell($0)) }.max() ?? 0
    for name in report.unknown { result += block(name, width) + "\n" }
    return result + terminal.styled(summary(report), .bold) + "\n"
  }

  /// A line a mention, in the order of the report.
  static func renderLines(_ report: VariantReport) -> String {
    var result = ""
    for entity in report.entities {
      for variant in entity.variants {
        for mention in variant.mentions {
          result += "\(place(mention)): \(variant.status.rawValue): "
          result += TerminalText.sanitised(mention.surface)
          if variant.form != variant.canonical {
            result += " → \(TerminalText.sanitised(variant.canonical))"
          }
          result += " [\(entity.concept)]\n"
        }
      }
    }
    for name in report.unknown {
      let head = name.forms.first.map { TerminalText.sanitised($0.form) } ?? ""
      for mention in name.forms.flatMap(\.mentions) {
        result += "\(place(mention)): unknown: \(TerminalText.sanitised(mention.surface))"
        result += " [\(head)]\n"
      }
    }
    return result
  }

  /// The cells of a spelling's row.
  private struct Row {
    let status: VariantReport.Status
    let cells: [String]

    init(_ variant: VariantReport.Variant) {
      status = variant.status
      let places = variant.mentions.prefix(VariantText.shownPlaces).map(VariantText.place)
      let more = variant.mentions.count - places.count
      cells = [
        String(variant.count), variant.status.rawValue, variant.language.rawValue,
        TerminalText.sanitised(variant.form),
        variant.form == variant.canonical ? "=" : TerminalText.sanitised(variant.canonical),
        TerminalText.sanitised(variant.derivation ?? "–"),
        places.joined(separator: ", ") + (more > 0 ? ", +\(more)" : ""),
      ]
    }

    static func widths(_ rows: [Row]) -> [Int] {
      (0..<6).map { column in rows.map { DisplayWidth.of($0.cells[column]) }.max() ?? 0 }
    }
  }

  private func header(_ entity: VariantReport.Entity) -> String {
    let files = Set(entity.variants.flatMap { $0.mentions.map(\.path) }).count
    let forms = Language.allCases.compactMap { language in
      entity.canonical[language].map { "\(language.rawValue) \(TerminalText.sanitised($0))" }
    }
    let title = terminal.styled(TerminalText.sanitised(entity.concept), .bold)
    return title + "  \(entity.kind.rawValue), \(Self.counted(entity.total, "mention"))"
      + " in \(Self.counted(files, "file"))\n"
      + "  " + terminal.styled(forms.joined(separator: " · "), .faint)
  }

  private func line(_ row: Row, _ widths: [Int]) -> String {
    var cells = row.cells
    for index in widths.indices {
      cells[index] = DisplayWidth.pad(cells[index], to: widths[index], alignRight: index == 0)
    }
    cells[1] = terminal.styled(cells[1], style(row.status))
    return "  " + cells.joined(separator: "  ")
  }

  private func block(_ name: UnknownName, _ width: Int) -> String {
    let percent = Int((min(max(name.score, 0), 1) * 100).rounded())
    let forms = name.forms.map { form in
      let places = form.mentions.prefix(Self.shownPlaces).map(Self.place)
      let more = form.mentions.count - places.count
      let cell = "  " + DisplayWidth.pad(Self.cell(form), to: width, alignRight: false)
      return cell + "  "
        + terminal.styled(
          places.joined(separator: ", ") + (more > 0 ? ", +\(more)" : ""), .faint)
    }
    let title = terminal.styled("not in a glossary", .bold)
    let kind = name.kind.map { ", \($0.rawValue)" } ?? ""
    return title + kind + ", \(percent)% sure to be one name\n" + forms.joined(separator: "\n")
      + "\n"
  }

  /// A spelling that no glossary knows, with its count and language.
  private static func cell(_ form: UnknownName.Form) -> String {
    "\(form.count) × \(TerminalText.sanitised(form.form)) (\(form.language.rawValue))"
  }

  private func summary(_ report: VariantReport) -> String {
    let variants = report.entities.flatMap(\.variants)
    let mentions = variants.reduce(0) { $0 + $1.count }
    let files = Set(variants.flatMap { $0.mentions.map(\.path) }).count
    var text =
      "\(report.entities.count) \(report.entities.count == 1 ? "entity" : "entities"), "
      + "\(Self.counted(variants.count, "spelling")), \(Self.counted(mentions, "mention"))"
      + " in \(Self.counted(files, "file"))"
    if !report.unknown.isEmpty {
      text += "; \(Self.counted(report.unknown.count, "name")) not in a glossary"
    }
    return text
  }

  private func style(_ status: VariantReport.Status) -> TerminalText.Style {
    switch status {
    case .canonical: .green
    case .admitted: .cyan
    case .variant: .yellow
    case .deprecated: .red
    case .probable: .blue
    }
  }

  private static func place(_ mention: VariantReport.Mention) -> String {
    "\(TerminalText.sanitised(mention.path)):\(mention.span.line):\(mention.span.column)"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
