import Foundation

/// Writes names as glossaries in YAML and as flat lists for engines that know only strings.
struct GlossaryWriter {
  /// Concepts a file; a larger glossary has several files a topic.
  static let conceptsPerFile = 10_000

  var output: String

  /// Writes `glossary-LABEL/TOPIC-NN.yaml`.
  func writeGlossaries(_ names: ArraySlice<Name>, label: String) throws {
    let folder = "\(output)/glossary-\(label)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var topics: [String: [Name]] = [:]
    for name in names { topics[Self.topic(of: name), default: []].append(name) }
    for topic in topics.keys.sorted() {
      let all = topics[topic] ?? []
      for (part, start) in stride(from: 0, to: all.count, by: Self.conceptsPerFile).enumerated() {
        let title = "\(topic)-\(part + 1)"
        var yaml = "glossary: \(title)\nconcepts:\n"
        for name in all[start..<min(start + Self.conceptsPerFile, all.count)] {
          Self.append(name, to: &yaml)
        }
        try write(yaml, to: "\(folder)/\(title).yaml")
      }
    }
  }

  /// Writes `forms-LABEL.LANGUAGE.txt`, a surface form a line, and `pairs-LABEL.tsv`: language,
  /// surface form, what the house prints for it, status.
  func writeForms(_ names: ArraySlice<Name>, label: String) throws {
    var pairs = ""
    for language in Language.allCases {
      var list = ""
      for name in names {
        for form in name.forms[language.rawValue] {
          list += form.text + "\n"
          pairs += "\(language.tag)\t\(form.text)\t\(name.expected(for: form, in: language))\t"
          pairs += "\(form.status.rawValue)\n"
        }
      }
      try write(list, to: "\(output)/forms-\(label).\(language.tag).txt")
    }
    try write(pairs, to: "\(output)/pairs-\(label).tsv")
  }

  private static func topic(of name: Name) -> String {
    let topic = name.kind == .person ? "people" : "places"
    switch name.origin {
    case .ukrainian: return topic + "-ukraine"
    case .korean: return topic + "-korea"
    case .english: return topic + "-world"
    }
  }

  private static func append(_ name: Name, to yaml: inout String) {
    let id = name.preferred(.english).lowercased().map { $0 == " " || $0 == "’" ? "-" : $0 }
    yaml += "  - id: \(String(id))\n    kind: \(name.kind.rawValue)\n"
    yaml += "    origin: \(name.origin.tag)\n    country: \(name.country)\n"
    if name.kind == .person {
      yaml += "    gender: \(name.isFeminine ? "feminine" : "masculine")\n"
    }
    for language in Language.allCases {
      let forms = name.forms[language.rawValue]
      let listed = forms.filter { $0.status == .admitted || $0.status == .deprecated }
      if listed.isEmpty {
        yaml += "    \(language.tag): \(forms[0].text)\n"
        continue
      }
      yaml += "    \(language.tag):\n      preferred: \(forms[0].text)\n"
      for status in [Form.Status.admitted, .deprecated] {
        let texts = listed.filter { $0.status == status }.map(\.text)
        if !texts.isEmpty {
          yaml += "      \(status.rawValue): [\(texts.joined(separator: ", "))]\n"
        }
      }
    }
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}
