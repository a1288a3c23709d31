internal import ConcordModel

/// The spellings in use as JSON: one object, or an entity a line.
enum VariantJSON {
  static func render(_ report: VariantReport) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.field("version", 1)
    json.key("entities")
    json.beginArray()
    for entity in report.entities { write(entity, to: &json) }
    json.endArray()
    json.key("unknown")
    json.beginArray()
    for names in report.unknown { write(names, to: &json) }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.text
  }

  /// Entities first; a cluster of unknown names has `forms` in place of `concept`.
  static func renderLines(_ report: VariantReport) -> String {
    var json = JSONWriter()
    for entity in report.entities {
      write(entity, to: &json)
      json.endLine()
    }
    for names in report.unknown {
      write(names, to: &json)
      json.endLine()
    }
    return json.text
  }

  private static func write(_ entity: VariantReport.Entity, to json: inout JSONWriter) {
    json.beginObject()
    json.field("concept", entity.concept)
    json.field("kind", entity.kind.rawValue)
    json.key("canonical")
    json.beginObject()
    for language in Language.allCases { json.field(language.rawValue, entity.canonical[language]) }
    json.endObject()
    json.field("total", entity.total)
    json.key("variants")
    json.beginArray()
    for variant in entity.variants { write(variant, to: &json) }
    json.endArray()
    json.endObject()
  }

  private static func write(_ variant: VariantReport.Variant, to json: inout JSONWriter) {
    json.beginObject()
    json.field("form", variant.form)
    json.field("language", variant.language.rawValue)
    json.field("status", variant.status.rawValue)
    json.field("canonical", variant.canonical)
    json.field("count", variant.count)
    json.field("derivation", variant.derivation)
    write(variant.mentions, to: &json)
    json.endObject()
  }

  private static func write(_ name: UnknownName, to json: inout JSONWriter) {
    json.beginObject()
    json.field("kind", name.kind?.rawValue)
    json.key("forms")
    json.beginArray()
    for form in name.forms {
      json.beginObject()
      json.field("form", form.form)
      json.field("language", form.language.rawValue)
      json.field("count", form.count)
      write(form.mentions, to: &json)
      json.endObject()
    }
    json.endArray()
    json.field("score", name.score)
    json.endObject()
  }

  private static func write(
    _ mentions: [VariantReport.Mention], to json: inout JSONWriter
  ) {
    json.key("mentions")
    json.beginArray()
    for mention in mentions {
      json.beginObject()
      json.field("path", mention.path)
      json.field("surface", mention.surface)
      json.key("span")
      JSONFindings.write(mention.span, to: &json)
      json.endObject()
    }
    json.endArray()
  }
}
