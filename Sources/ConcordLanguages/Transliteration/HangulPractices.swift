/// `SpellingPractices` whose results are Hangul: alternatives written in loose jamo, put together at the
/// end.
public struct HangulPractices: Sendable {
  private let practices: SpellingPractices

  /// Reads a file's text, ended by the rules of a scheme for every source: `["uk": "uk-hangul"]` with
  /// the texts of the schemes' files.
  public init(file: String, text: String, schemes: [(source: String, text: String)])
    throws(SchemeError)
  {
    var lines: [String] = []
    func add(_ line: Substring) {
      var fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.first == "rule", fields.count > 2 else {
        lines.append(String(line))
        return
      }
      let alternatives = fields[2].split(separator: " ").map { JamoComposer.loosened($0) }
      fields[2] = alternatives.isEmpty ? "-" : alternatives.joined(separator: " ")[...]
      lines.append(fields.joined(separator: "\t"))
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { add(line) }
    for scheme in schemes {
      lines.append("practice\t*\tletters\t\(scheme.source)\t0")
      for line in scheme.text.split(separator: "\n") where line.hasPrefix("rule\t") { add(line) }
    }
    practices = try SpellingPractices(file: file, text: lines.joined(separator: "\n"))
  }

  /// The likely spellings in Hangul, best first, as `SpellingPractices.spellings` has them.
  public func spellings(
    of words: [SpellingPractices.Word], limit: Int, floor: Double
  ) -> [SpellingPractices.Result] {
    var results: [SpellingPractices.Result] = []
    var places: [String: Int] = [:]
    for var result in practices.spellings(of: words, limit: limit * 2, floor: floor) {
      result.text = JamoComposer.compose(result.text)
      result.steps = result.steps.map(JamoComposer.compose)
      if let known = places[result.text] {
        results[known].share += result.share
      } else {
        places[result.text] = results.count
        results.append(result)
      }
    }
    results.sort { $0.share != $1.share ? $0.share > $1.share : $0.text < $1.text }
    return Array(results.prefix(limit))
  }
}
