internal import ConcordText

/// How an English name is likely to be written in Hangul or Ukrainian Cyrillic: its established form, its
/// sounds by the orthography, and habits that depart from them.
public enum EnglishTranscription {
  /// A script that English names are written in.
  public enum Target: String, Sendable {
    case hangul, cyrillic

    var scheme: String { self == .hangul ? "en-hangul" : "en-uk" }
  }

  /// The likely spellings of one word, best first and then by text, at most `limit`; their shares add up to
  /// 1 at most. A word without a Latin letter has none. Costs about 30 µs.
  public static func spellings(
    of word: String, in target: Target, limit: Int
  ) -> [SpellingPractices.Result] {
    guard let table = target == .hangul ? hangul : cyrillic else { return [] }
    let scalars = Array(word.unicodeScalars)
    let letters = LatinWord(scalars, at: 0)
    guard letters.end == scalars.count, !scalars.isEmpty else { return [] }
    var results: [SpellingPractices.Result] = []
    func add(_ text: String, _ share: Double, _ steps: [String]) {
      if let known = results.firstIndex(where: { $0.text.utf8.elementsEqual(text.utf8) }) {
        results[known].share += share
      } else if !text.isEmpty {
        results.append(SpellingPractices.Result(text: text, share: share, steps: steps))
      }
    }
    var left = 1.0
    if let known = table.established(letters) {
      add(known, 0.62, ["established form"])
      left = 0.36
    }
    let departures = habits.filter { $0.target == target }
    let departing = departures.reduce(0) { $0 + $1.share }
    let title = target == .hangul ? "loan-word orthography" : "practical transcription"
    let sounds = EnglishSpeech.sounds(of: letters.letters)
    let main = table.written(sounds, letters)
    add(main, left * (1 - departing), [title])
    for habit in departures {
      add(
        table.written(habit.changing(sounds), letters), left * habit.share, [title, habit.title])
    }
    results.sort { $0.share != $1.share ? $0.share > $1.share : $0.text < $1.text }
    return Array(results.prefix(limit))
  }

  private struct Habit: Sendable {
    var target: Target
    var changes: [(from: UInt8, to: [UInt8])]
    var share: Double
    var title: String

    /// The sounds as this habit has them. An unstressed vowel before r
    /// stays: its letter is not heard.
    func changing(_ sounds: [UInt8]) -> [UInt8] {
      sounds.indices.flatMap { index -> [UInt8] in
        let isUnstressed = (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(sounds[index])
        let isBeforeR = index + 1 < sounds.count && sounds[index + 1] == UInt8(ascii: "r")
        let change = isUnstressed && isBeforeR ? nil : changes.first { $0.from == sounds[index] }
        return change?.to ?? [sounds[index]]
      }
    }
  }

  private static let habits: [Habit] = {
    let text = ShippedData.text("languages/names/english-habits.tsv") ?? ""
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 5, fields[0] == "habit", let target = Target(rawValue: "\(fields[1])"),
        let share = Double(fields[3])
      else { return nil }
      let changes: [(from: UInt8, to: [UInt8])] = fields[2].split(separator: " ").compactMap {
        guard let from = $0.utf8.first else { return nil }
        return (from, Array($0.utf8.dropFirst(2)))
      }
      return Habit(target: target, changes: changes, share: share, title: String(fields[4]))
    }
  }()

  private static let hangul = table(.hangul)
  private static let cyrillic = table(.cyrillic)

  private static func table(_ target: Target) -> SpokenTable? {
    let name = "languages/schemes/\(target.scheme).tsv"
    guard let text = ShippedData.text(name) else { return nil }
    return try? SpokenTable(SchemeFile(file: name, text: text) { _ in nil })
  }
}
