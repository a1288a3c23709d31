internal import CICU
internal import ConcordTestSupport
internal import ConcordText
internal import Testing

private func runs(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return bytes.withUnsafeBufferPointer { Scripts.runs(in: $0) }.map {
    "\($0.script):" + String(decoding: bytes[$0.range], as: UTF8.self)
  }
}

@Suite struct ScriptTests {
  @Test func everyAssignedScalar() {
    var wrong: [UInt32] = []
    for scalar in UnicodeTables.scalars {
      let age = cicu_scalar_age(scalar)
      guard age > 0, age <= Int32(Fold.unicodeVersion) else { continue }
      let isRight =
        Scalars.script(of: scalar) == UnicodeTables.script(scalar)
        && Scalars.scalarClass(of: scalar) == UnicodeTables.scalarClass(scalar)
      if !isRight { wrong.append(scalar) }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20).map { String($0, radix: 16) })")
    #expect(Scalars.script(of: .max) == .unknown && Scalars.scalarClass(of: .max) == .other)
  }

  @Test(arguments: [
    ("mixed", "KBS는 2024년", ["latin:KBS", "hangul:는", "common: ", "digit:2024", "hangul:년"]),
    ("marks go with their base", "Ки\u{301}їв", ["cyrillic:Ки\u{301}їв"]),
    ("Japanese", "金正恩とキム", ["han:金正恩", "kana:とキム"]),
    ("apostrophe", "п’ять", ["cyrillic:п", "common:’", "cyrillic:ять"]),
    ("mark at the start", "\u{301}a", ["latin:\u{301}a"]),
    ("only marks", "\u{301}", ["common:\u{301}"]),
    ("other script", "नमस्ते", ["devanagari:नमस्ते"]),
    ("nothing", "", []),
  ])
  func divides(name: String, text: String, expected: [String]) {
    #expect(runs(text) == expected, "\(name)")
  }

  @Test(arguments: [51, 52] as [UInt64])
  func covers(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for length in 0..<150 {
      let bytes = RandomText.bytes(length: length, &generator)
      let runs = bytes.withUnsafeBufferPointer { Scripts.runs(in: $0) }
      var end = 0
      for (run, next) in zip(runs, runs.dropFirst()) { #expect(run.script != next.script) }
      for run in runs {
        #expect(run.range.lowerBound == end && !run.range.isEmpty)
        end = run.range.upperBound
      }
      #expect(end == bytes.count, "seed \(seed), length \(length)")
    }
  }
}
