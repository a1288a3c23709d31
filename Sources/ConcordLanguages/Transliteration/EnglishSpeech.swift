internal import ConcordText

/// How English names sound, and how those are written whose spelling tells little or whose form is
/// established.
///
/// The rules of `languages/english/letter-sounds.tsv` with the names of
/// `languages/english/established-names.tsv`, both read on first use, a few milliseconds.
enum EnglishSpeech {
  /// Where an established form is written.
  enum Script: Int {
    case hangul = 0
    case cyrillic = 1
  }

  /// The sounds of a word of small letters a–z and apostrophes, as the table's signs.
  static func sounds(of word: [UInt8]) -> [UInt8] { rules?.run(word) ?? [] }

  /// The established form of a word, or that of its stem with an ending of names (Robert + son), without
  /// capitals; nil where there is none.
  static func established(_ word: [UInt8], _ script: Script) -> String? {
    if let known = names.words[word] { return script == .hangul ? known.hangul : known.cyrillic }
    for ending in names.endings where word.count >= ending.letters.count + 3 {
      guard word.reversed().starts(with: ending.letters.reversed()) else { continue }
      let stem = Array(word.dropLast(ending.letters.count))
      guard let last = stem.last, !ending.notAfter.contains(last), let known = names.words[stem],
        let text = script == .hangul ? known.hangul : known.cyrillic
      else { continue }
      return text + (script == .hangul ? ending.hangul : ending.cyrillic)
    }
    return nil
  }

  /// The established form of two words together, with its capitals (New York 뉴욕, Нью-Йорк); nil where
  /// there is none.
  static func established(
    _ first: [UInt8], _ second: [UInt8], _ script: Script
  ) -> String? {
    guard let known = names.phrases[first + [UInt8(ascii: " ")] + second] else { return nil }
    return script == .hangul ? known.hangul : known.cyrillic
  }

  static let soundsFile = "languages/english/letter-sounds.tsv"
  static let namesFile = "languages/english/established-names.tsv"

  private static let rules: SoundRules? = try? loadRules()

  /// Reads the rules, with the place of the mistake when there is one.
  static func loadRules() throws(SchemeError) -> SoundRules {
    try SoundRules(rows(of: soundsFile), file: soundsFile)
  }

  /// The example words of the rules' file with their sounds.
  static var examples: [(word: String, sounds: String)] {
    rows(of: soundsFile).filter { $0.field(0) == "example" }.map {
      (String($0.field(1)), String($0.field(2)))
    }
  }

  private static func rows(of file: String) -> [SchemeFile.Row] {
    var rows: [SchemeFile.Row] = []
    var number = 0
    for line in (ShippedData.text(file) ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      number += 1
      if line.isEmpty || line.utf8.first == UInt8(ascii: "#") { continue }
      rows.append(
        SchemeFile.Row(
          fields: line.split(separator: "\t", omittingEmptySubsequences: false), line: number))
    }
    return rows
  }

  private struct Known {
    var hangul: String?
    var cyrillic: String?
  }

  private struct Ending {
    var letters: [UInt8]
    var hangul: String
    var cyrillic: String
    var notAfter: [UInt8]
  }

  private static let names:
    (words: [[UInt8]: Known], phrases: [[UInt8]: Known], endings: [Ending]) = {
      var words: [[UInt8]: Known] = [:]
      var phrases: [[UInt8]: Known] = [:]
      var endings: [Ending] = []
      for row in rows(of: namesFile) {
        func form(_ index: Int) -> String? {
          row.field(index).isEmpty || row.field(index) == "-" ? nil : String(row.field(index))
        }
        switch row.field(0) {
        case "name": words[Array(row.field(1).utf8)] = Known(hangul: form(2), cyrillic: form(3))
        case "phrase":
          phrases[Array(row.field(1).utf8)] = Known(hangul: form(2), cyrillic: form(3))
        case "ending":
          endings.append(
            Ending(
              letters: Array(row.field(1).utf8), hangul: form(2) ?? "", cyrillic: form(3) ?? "",
              notAfter: Array((form(4) ?? "").utf8)))
        default: continue
        }
      }
      return (words, phrases, endings)
    }()
}
