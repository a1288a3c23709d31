/// The rows of a scheme's data file, before an engine has read its rules.
///
/// A file is lines of tab-separated fields; the first field says what the line is. `#` starts a
/// comment line. Metadata lines (`id`, `name`, `title`, `authority`, `year`, `from`, `to`,
/// `reversible`, `engine`, `base`, `internal`) stand once each, `example` and `option` lines as often
/// as wanted; every other line is a rule of the engine. `base` names a scheme whose rules and options
/// follow the file's own, which win, so that a variant tells only what differs. `internal yes` keeps
/// a scheme out of the catalogue: a part of the library's own, found by its id alone.
struct SchemeFile {
  struct Row {
    var fields: [Substring]
    var line: Int

    /// The field at `index`, empty when the row is shorter.
    func field(_ index: Int) -> Substring { index < fields.count ? fields[index] : "" }
  }

  let file: String
  var metadata: [Substring: Substring] = [:]
  var options: [Substring: Substring] = [:]
  var examples: [Row] = []
  var rules: [Row] = []

  private static let metadataKeys: Set<Substring> = [
    "id", "name", "title", "authority", "year", "from", "to", "reversible", "engine", "base",
    "internal",
  ]

  /// Reads a file; `load` gives the text of the base's file.
  init(file: String, text: String, load: (Substring) -> String?) throws(SchemeError) {
    self.file = file
    var own: [Row] = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.utf8.first == UInt8(ascii: "#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      let row = Row(fields: fields, line: number)
      if Self.metadataKeys.contains(row.field(0)) {
        metadata[row.field(0)] = row.field(1)
      } else if row.field(0) == "option" {
        options[row.field(1)] = row.field(2)
      } else if row.field(0).hasSuffix("example") {
        examples.append(row)
      } else {
        own.append(row)
      }
    }
    if let base = metadata["base"] {
      guard base != metadata["id"], let text = load(base) else {
        throw SchemeError(message: "no scheme ‘\(base)’ to build on", file: file, line: 1)
      }
      let id = metadata["id"]
      let parent = try SchemeFile(file: "\(base).tsv", text: text) { $0 == id ? nil : load($0) }
      options.merge(parent.options) { mine, _ in mine }
      for (key, value) in parent.metadata where metadata[key] == nil && key != "internal" {
        metadata[key] = value
      }
      own += parent.rules
    }
    rules = own
    for key in ["id", "title", "from", "to", "engine"] as [Substring] where metadata[key] == nil {
      throw SchemeError(message: "the line ‘\(key)’ is missing", file: file, line: 1)
    }
  }

  func error(_ message: String, _ row: Row) -> SchemeError {
    SchemeError(message: message, file: file, line: row.line)
  }
}
