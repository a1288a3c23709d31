internal import ConcordModel

/// One entity on the page: its canonical forms, its spellings as bars, and their sentences.
struct VariantSection {
  private let entity: VariantReport.Entity
  private let anchor: String
  private let tally: StatusTally
  /// The sentences of a spelling that are shown before the rest is counted.
  private static let shownSentences = 30
  /// The code points shown on either side of a mention in a long sentence.
  private static let contextLength = 160

  init(_ entity: VariantReport.Entity, number: Int) {
    self.entity = entity
    anchor = HTMLPage.anchor(entity.concept, number)
    tally = StatusTally(entity.variants)
  }

  var navigationItem: String {
    """
    <li \(key)><a href="#\(anchor)"><span class="name"\(Self.lang(heading.language))>\
    \(Markup.escape(heading.text))</span><span class="quiet">\(HTMLPage.grouped(entity.total))\
    </span>\(tally.bar)</a></li>
    """
  }

  var html: String {
    """
    <section class="card" id="\(anchor)" aria-labelledby="\(anchor)-h" \(key)>
    <header>
    <h2 id="\(anchor)-h"\(Self.lang(heading.language))>\(Markup.escape(heading.text))</h2>
    <span class="quiet">\(entity.kind.rawValue) · \(HTMLPage.counted(entity.total, "mention")) · \
    \(openSentence)</span>
    </header>
    \(names)
    <div class="scroll"><table>
    <thead><tr><th scope="col">Spelling</th><th scope="col">Status</th>\
    <th scope="col">Mentions</th><th scope="col">House form</th>\
    <th scope="col">How it arises</th></tr></thead>
    \(rows)
    </table></div>
    \(perFile)
    \(entity.variants.filter(\.status.isOpen).map(openSentences).joined(separator: "\n"))
    \(houseSentences)
    </section>
    """
  }

  /// What the filter looks through, and how many mentions need a change.
  private var key: String {
    let words =
      [entity.concept] + Language.allCases.compactMap { entity.canonical[$0] }
      + entity.variants.map(\.form)
    let text = Markup.escape(words.joined(separator: " ").lowercased(), inAttribute: true)
    return "data-key=\"\(text)\" data-open=\"\(tally.open)\""
  }

  /// The canonical form that names the section: the English one where there is one.
  private var heading: (text: String, language: Language?) {
    for language in Language.allCases {
      if let form = entity.canonical[language] { return (form, language) }
    }
    return (entity.concept, nil)
  }

  private var openSentence: String {
    tally.open == 0 ? "nothing to change" : "\(HTMLPage.grouped(tally.open)) to change"
  }

  private var names: String {
    let rows = Language.allCases.compactMap { language in
      entity.canonical[language].map { form in
        "<div><dt>\(Self.name(of: language))</dt>"
          + "<dd\(Self.lang(language))>\(Markup.escape(form))</dd></div>"
      }
    }
    return rows.isEmpty ? "" : "<dl class=\"names\">\n\(rows.joined(separator: "\n"))\n</dl>"
  }

  /// The rows of the table, those of each language together where there are several.
  private var rows: String {
    let languages = Language.allCases.filter { language in
      entity.variants.contains { $0.language == language }
    }
    return languages.map { language in
      let label =
        languages.count > 1
        ? "<tr class=\"group\"><th colspan=\"5\" scope=\"rowgroup\">\(Self.name(of: language))</th></tr>\n"
        : ""
      let rows = entity.variants.filter { $0.language == language }.map(row)
      return "<tbody>\n\(label)\(rows.joined(separator: "\n"))\n</tbody>"
    }.joined(separator: "\n")
  }

  private func row(_ variant: VariantReport.Variant) -> String {
    let most = entity.variants.map(\.count).max() ?? 0
    let share = most == 0 ? 0 : variant.count * 100 / most
    let lang = Self.lang(variant.language)
    let house =
      variant.form == variant.canonical
      ? "<td class=\"quiet\">the same</td>"
      : "<td class=\"form\"\(lang)>\(Markup.escape(variant.canonical))</td>"
    return """
      <tr><th scope="row" class="form"\(lang)>\(Markup.escape(variant.form))</th>\
      <td>\(variant.status.chip)</td>\
      <td class="meter"><div class="tone-\(variant.status.rawValue)">\
      <span class="number">\(HTMLPage.grouped(variant.count))</span>\
      <span class="bar" aria-hidden="true"><span style="inline-size:\(share)%"></span></span>\
      </div></td>\(house)<td class="how">\(Markup.escape(variant.derivation ?? "–"))</td></tr>
      """
  }

  /// How many mentions each file has, on one line.
  private var perFile: String {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for mention in entity.variants.flatMap(\.mentions) {
      if counts[mention.path] == nil { order.append(mention.path) }
      counts[mention.path, default: 0] += 1
    }
    guard !order.isEmpty else { return "" }
    let shown = order.prefix(12).map {
      "\(Markup.escape($0)) \(HTMLPage.grouped(counts[$0] ?? 0))"
    }
    let more = order.count > 12 ? " · and \(HTMLPage.counted(order.count - 12, "more file"))" : ""
    return "<p class=\"quiet\">By file: \(shown.joined(separator: " · "))\(more)</p>"
  }

  /// The sentences of a spelling that calls for a change, in full view.
  private func openSentences(_ variant: VariantReport.Variant) -> String {
    guard !variant.mentions.isEmpty else { return "" }
    return """
      <details open><summary>\
      <span class="form"\(Self.lang(variant.language))>\(Markup.escape(variant.form))</span> \
      <span class="quiet">\(Self.places(variant.count))</span></summary>
      \(list(variant))</details>
      """
  }

  /// The sentences that stand as the house wants them, folded away.
  private var houseSentences: String {
    let variants = entity.variants.filter { !$0.status.isOpen && !$0.mentions.isEmpty }
    guard !variants.isEmpty else { return "" }
    let count = variants.reduce(0) { $0 + $1.count }
    return """
      <details><summary>As the house wants it \
      <span class="quiet">\(Self.places(count))</span></summary>
      \(variants.map(list).joined(separator: "\n"))</details>
      """
  }

  private static func places(_ count: Int) -> String {
    count == 1 ? "in one place" : "in \(HTMLPage.counted(count, "place"))"
  }

  private func list(_ variant: VariantReport.Variant) -> String {
    let items = variant.mentions.prefix(Self.shownSentences).map { sentence($0, variant) }
    let rest = variant.mentions.count - items.count
    let more =
      rest > 0 ? "<p class=\"quiet\">and \(HTMLPage.counted(rest, "more mention"))</p>" : ""
    return """
      <ul class="sentences tone-\(variant.status.rawValue)">
      \(items.joined(separator: "\n"))
      </ul>\(more)
      """
  }

  private func sentence(
    _ mention: VariantReport.Mention, _ variant: VariantReport.Variant
  ) -> String {
    let place = "\(mention.path):\(mention.span.line)"
    return """
      <li><span class="place">\(Markup.escape(place))</span>\
      <blockquote\(Self.lang(variant.language))>\(Self.highlighted(mention))</blockquote></li>
      """
  }

  /// The sentence with its mention marked, cut on both sides where it is long.
  private static func highlighted(_ mention: VariantReport.Mention) -> String {
    let utf8 = mention.sentence.utf8
    let offset = max(0, mention.offsetInSentence)
    guard let from = utf8.index(utf8.startIndex, offsetBy: offset, limitedBy: utf8.endIndex),
      let to = utf8.index(from, offsetBy: mention.surface.utf8.count, limitedBy: utf8.endIndex),
      mention.sentence[from..<to].utf8.elementsEqual(mention.surface.utf8)
    else { return Markup.escape(mention.sentence) }
    let before = mention.sentence[..<from]
    let after = mention.sentence[to...]
    let head = before.count > contextLength ? "…" + before.suffix(contextLength) : String(before)
    let tail = after.count > contextLength ? after.prefix(contextLength) + "…" : String(after)
    return "\(Markup.escape(head))<mark>\(Markup.escape(mention.surface))</mark>"
      + Markup.escape(tail)
  }

  private static func lang(_ language: Language?) -> String {
    language.map { " lang=\"\($0.rawValue)\"" } ?? ""
  }

  private static func name(of language: Language) -> String {
    switch language {
    case .english: "English"
    case .korean: "Korean"
    case .ukrainian: "Ukrainian"
    }
  }
}
