/// How writers spell the words of one script in another: several practices, each with habits.
///
/// A practice is a letter table like a scheme's in which a rule may offer alternatives with shares
/// (`г` is `h` in nine cases of ten). A writer keeps to one practice and to one alternative of each
/// habit throughout a word, so spellings are consistent and few: German letters do not meet French
/// ones, and a word has some dozens of spellings, not the power set.
///
/// Lines of a file, tab-separated:
///
///     practice  kmu  KMU 2010  uk  0.4            id, title, what it reads, share of writers
///     rule  г   h:0.9 g:0.1                       source, alternatives (- is nothing)
///     rule  я   ya  edge                          then contexts before and after as in schemes,
///     rule  ський  skyi:0.6 sky:0.4    edge  ending  simplified -{}
///                                                 a habit shared by rules, and how to tell it
///     practice  *  letters  uk  0                 rules that end every practice of this source
public struct SpellingPractices: Sendable {
  /// A spelling with the share of writers and how it arises.
  public struct Result: Sendable {
    /// The spelling.
    public var text: String
    /// Of all writers, those who would write so, in 0...1.
    public var share: Double
    /// Practice, then habits: `KMU 2010`, `simplified -sky`.
    public var steps: [String]
  }

  /// A word to spell, for the practices that read `source`, and how much of their share it has.
  public struct Word: Sendable {
    /// The word in the script that the practices read.
    public var text: String
    /// Which practices apply: those that read this, such as `uk`.
    public var source: String
    /// What the shares of the results are multiplied by, in 0...1.
    public var factor: Double
    /// Steps that have led to the word, told before the practice.
    public var steps: [String]

    public init(_ text: String, source: String, factor: Double = 1, steps: [String] = []) {
      self.text = text
      self.source = source
      self.factor = factor
      self.steps = steps
    }
  }

  let practices: [SpellingPractice]

  /// Reads a shipped file's text.
  public init(file: String, text: String) throws(SchemeError) {
    var rows: [(practice: SchemeFile.Row, rules: [SchemeFile.Row])] = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.utf8.first == UInt8(ascii: "#") { continue }
      let row = SchemeFile.Row(
        fields: line.split(separator: "\t", omittingEmptySubsequences: false), line: number)
      switch row.field(0) {
      case "practice": rows.append((row, []))
      case "rule" where !rows.isEmpty: rows[rows.count - 1].rules.append(row)
      default:
        throw SchemeError(message: "unknown line ‘\(row.field(0))’", file: file, line: number)
      }
    }
    var result: [SpellingPractice] = []
    for (practice, rules) in rows where practice.field(1) != "*" {
      let common = rows.filter {
        $0.practice.field(1) == "*" && $0.practice.field(3) == practice.field(3)
      }
      result.append(
        try SpellingPractice(practice, rules + common.flatMap { $0.rules }, file: file))
    }
    practices = result
  }

  /// The likely spellings of a word given in one or more forms, best first and then by text: at
  /// most `limit`, none below `floor`.
  ///
  /// A spelling that several practices make has the sum of their shares and tells the likeliest.
  /// Costs about 0.3 µs a spelling considered.
  public func spellings(of words: [Word], limit: Int, floor: Double) -> [Result] {
    var pool = SpellingPool()
    for (index, word) in words.enumerated() {
      var text = word.text
      text.withUTF8 { input in
        withUnsafeTemporaryAllocation(of: LetterText.Unit.self, capacity: max(1, input.count)) {
          let count = LetterText.prepare(input, into: $0, repairingCyrillic: true)
          let units = UnsafeMutableBufferPointer(rebasing: $0[..<count])
          for number in practices.indices where practices[number].source == word.source {
            practices[number].spell(
              units, input, share: practices[number].share * word.factor, floor: floor,
              origin: (UInt8(truncatingIfNeeded: index), UInt8(truncatingIfNeeded: number)),
              into: &pool)
          }
        }
      }
    }
    return pool.best(limit: limit, floor: floor).map { candidate in
      let number = Int(candidate.practice)
      var steps = words[Int(candidate.word)].steps
      steps.append(practices[number].title)
      for choice in candidate.choices.alternatives {
        steps.append(practices[number].label(alternative: choice))
      }
      return Result(text: pool.text(candidate), share: candidate.total, steps: steps)
    }
  }
}
