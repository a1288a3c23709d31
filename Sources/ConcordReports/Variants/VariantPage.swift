internal import ConcordModel

/// The spellings in use as a page to read: what the texts write, how often, and in which sentences.
struct VariantPage {
  private let report: VariantReport
  private let tool: ToolDescription

  init(_ report: VariantReport, tool: ToolDescription) {
    self.report = report
    self.tool = tool
  }

  func render() -> String {
    let sections = report.entities.enumerated().map { VariantSection($1, number: $0 + 1) }
    let body = """
      <div class="page">
      \(masthead())
      <nav class="side" aria-label="Entities">
      \(HTMLPage.filter(label: "Filter by name or spelling", checkbox: "Only what needs a change"))
      <ol>
      \(sections.map(\.navigationItem).joined(separator: "\n"))
      </ol>
      </nav>
      <main id="content">
      \(sections.map(\.html).joined(separator: "\n"))
      \(unknownSection())
      \(filesSection())
      </main>
      <footer class="quiet">Made by <a href="\(Markup.escape(tool.informationURI))">\
      \(Markup.escape(tool.name))</a> \(Markup.escape(tool.version)).</footer>
      </div>
      """
    return HTMLPage(title: "Spellings in use", body: body).text
  }

  private func masthead() -> String {
    let variants = report.entities.flatMap(\.variants)
    let tally = StatusTally(variants)
    let files = Set(variants.flatMap { $0.mentions.map(\.path) }).count
    let spellings = HTMLPage.counted(variants.count { $0.status.isOpen }, "spelling")
    let toDo =
      tally.open == 0
      ? "" : "; \(HTMLPage.counted(tally.open, "mention")) in \(spellings) call for a change"
    guard tally.total > 0 else {
      return """
        <header class="masthead">
        <h1>Spellings in use</h1>
        <p class="lead">The texts name nobody and nothing that the glossaries know.</p>
        </header>
        """
    }
    let percent = (tally.total - tally.open) * 100 / tally.total
    let legend = tally.present.map { status, count in
      "<li>\(status.chip) \(HTMLPage.grouped(count)) <span class=\"quiet\">\(status.meaning)</span></li>"
    }
    return """
      <header class="masthead">
      <h1>Spellings in use</h1>
      <p class="lead">\(HTMLPage.counted(report.entities.count, "entity", "entities")), \
      \(HTMLPage.counted(tally.total, "mention")) in \(HTMLPage.counted(files, "file")). \
      \(percent)% stand as the house wants them\(toDo).</p>
      \(tally.bar)
      <ul class="legend">
      \(legend.joined(separator: "\n"))
      </ul>
      </header>
      """
  }

  private func unknownSection() -> String {
    guard !report.unknown.isEmpty else { return "" }
    let rows = report.unknown.map { names in
      let forms = names.forms.map {
        "<span class=\"form\" lang=\"\($0.language.rawValue)\">\(Markup.escape($0.form))</span>"
          + " <span class=\"quiet\">\(HTMLPage.grouped($0.count))</span>"
      }
      let kind = names.kind.map { " <span class=\"quiet\">\($0.rawValue)</span>" } ?? ""
      let percent = Int((min(max(names.score, 0), 1) * 100).rounded())
      return
        "<tr><td>\(forms.joined(separator: " · "))\(kind)</td><td class=\"number\">\(percent)%</td></tr>"
    }
    return """
      <section class="card" id="unknown">
      <header><h2>In no glossary</h2></header>
      <p class="quiet">Spellings that look like one name each; the number says how sure that is.</p>
      <div class="scroll"><table>
      <thead><tr><th scope="col">Spellings, with mentions</th>\
      <th scope="col" class="number">Sure</th></tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table></div>
      </section>
      """
  }

  /// How many mentions of each status every file has.
  private func filesSection() -> String {
    var order: [String] = []
    var counts: [String: [VariantReport.Status: Int]] = [:]
    for variant in report.entities.flatMap(\.variants) {
      for mention in variant.mentions {
        if counts[mention.path] == nil { order.append(mention.path) }
        counts[mention.path, default: [:]][variant.status, default: 0] += 1
      }
    }
    guard !order.isEmpty else { return "" }
    let statuses = StatusTally(report.entities.flatMap(\.variants)).present.map(\.status)
    let head = statuses.map { "<th scope=\"col\" class=\"number\">\($0.chip)</th>" }.joined()
    let rows = order.sorted().map { path in
      let cells = statuses.map { status in
        let count = counts[path]?[status] ?? 0
        return "<td class=\"number\">\(count == 0 ? "–" : HTMLPage.grouped(count))</td>"
      }
      let total = counts[path]?.values.reduce(0, +) ?? 0
      return "<tr><th scope=\"row\">\(Markup.escape(path))</th>\(cells.joined())"
        + "<td class=\"number\">\(HTMLPage.grouped(total))</td></tr>"
    }
    return """
      <section class="card" id="files">
      <header><h2>By file</h2></header>
      <div class="scroll"><table>
      <thead><tr><th scope="col">File</th>\(head)<th scope="col" class="number">All</th></tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table></div>
      </section>
      """
  }
}
