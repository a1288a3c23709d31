import ConcordModel
import ConcordTestSupport
import Testing

@testable import ConcordFormats

/// The quick parser against Yams: what it takes, it takes as Yams does.
@Suite struct BlockYAMLTests {
  enum Outcome: Equatable {
    case tree(YAMLTree)
    case unusual
    case flaw(String)
  }

  private func quick(_ text: String) -> Outcome {
    outcome(text) { source, limits in
      do throws(BlockYAML.Stop) {
        return .tree(try BlockYAML.parse(source, limits: limits))
      } catch {
        switch error {
        case .unusual: return .unusual
        case .flaw(let flaw): return .flaw(flaw.description)
        }
      }
    }
  }

  private func full(_ text: String) -> Outcome {
    outcome(text) { source, limits in
      do throws(FormatError) {
        return .tree(try YAMLTree.readWithYams(source, limits: limits))
      } catch {
        return .flaw(error.description)
      }
    }
  }

  private func outcome(
    _ text: String, _ parse: (YAMLSource, YAMLLimits) -> Outcome
  ) -> Outcome {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      do throws(FormatError) {
        return parse(try YAMLSource(bytes, path: "a.yaml", limits: YAMLLimits()), YAMLLimits())
      } catch {
        return .flaw(error.description)
      }
    }
  }

  @Test(arguments: [
    "a: b", "a:\n  - b\n  - c: d\n    e: f", "a:\n- b\n- c", "- a\n-\n  b: c\n-", "a:\nb:\n  c:",
    "a: [b, 'c''d', \"e\\n\\u0457\\\"\", {f: g, h: \"i\"}] # c\nj: {}", "\u{FEFF}a: b\r\nc: d\r\n",
    "# c\n---\na: b # c\n# c", "имя: значення # ї\nб: [ї, є]", "a: b:c\nd: e#f\ng: -1\nh: -a",
    "- a: b\n\n  c: d\n\n- - e\n  - f", "a: [\n  b, # c\n  c\n  ]\nd: e", "'a b': \"c\"\n\"d\" : e",
    "a: no\nb: ~\nc: null\nd: 'null'", "", "# c", "a", "'a'", "[a]", "{a: b}", "a: [b c , d ]",
    "a: http://b.c/d?e=f#g", "a: 'b # c'\nd: \"e: f\"", "a:   b   \nc:    # d\n   e: f",
  ])
  func takes(_ text: String) {
    let outcome = quick(text)
    #expect(outcome != .unusual)
    #expect(outcome == full(text))
  }

  @Test(arguments: [
    "a: |2\n  b", "a: &x b\nc: *x", "a: !t b", "? a\n: b",
    "a: 'b\n  c'", "a: [b: c]", "%YAML 1.1\n---\na: b", "a: b\n...\n", "a: \"\\e\"", "a:\tb",
    "a: [b,]", "a: {b, c: d}", "a: {b:c}",
  ])
  func leavesToYams(_ text: String) {
    #expect(quick(text) == .unusual)
    guard case .tree = full(text) else {
      Issue.record("Yams refuses \(text)")
      return
    }
  }

  private static let tokens = [
    "a", "b", "ї", "-", "- ", ": ", ":", "\n", "\n", "\n  ", "\n    ", " ", "  ", "[", "]", "{",
    "}", ", ", ",", "#", " # c", "'", "\"", "x y", "k: v\n", "key:", "\n- ", "\n  - ", "? ", "&x ",
    "*x", "|", "\t", "\r\n", "---", "...", "\\", "\\n", "''", "[a, b]", "{a: b}", "'c'", "\"d\"",
    "~", "%", "@", "!", ">", "\u{85}", "\u{2028}", "=",
    "k: |\n", "k: >-\n", "- >+\n", "\n   ", "\n\n  ", "c d\n  e",
  ]

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func soup(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var taken = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...22, using: &random)
      let text = (0..<count).map { _ in Self.tokens.randomElement(using: &random) ?? "" }.joined()
      guard case .tree(let tree) = quick(text) else { continue }
      taken += 1
      let expected = full(text)
      // Yams refuses duplicate keys itself; the quick parser leaves them to the reader. The guard
      // before Yams takes some texts with asterisks and colons for aliases.
      if case .flaw(let flaw) = expected,
        flaw.contains("a key that stands twice") || flaw.contains("an alias as a key")
      {
        continue
      }
      #expect(.tree(tree) == expected, "seed \(seed): \(text.debugDescription)")
      if .tree(tree) != expected { return }
    }
    #expect(taken > 1000)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func glossaries(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      var generator = GlossaryText(random: random)
      let text = generator.glossary()
      random = generator.random
      let outcome = quick(text)
      #expect(outcome == full(text), "seed \(seed): \(text)")
      #expect(outcome != .unusual, "seed \(seed): \(text)")
    }
  }

  @Test(arguments: [
    "a: \(String(repeating: "[", count: 100_000))",
    String(repeating: "- ", count: 100_000), String(repeating: "? ", count: 100_000),
    (0..<2000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    "&a [" + String(repeating: "{a: &b [", count: 50_000),
    "a: |\n b\nc: \(String(repeating: "{a: ", count: 100_000))",
  ])
  func tooDeep(_ text: String) {
    #expect(readingError(text)?.kind == .limit)
  }

  private func readingError(_ text: String) -> FormatError? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      do throws(FormatError) {
        _ = try YAMLTree.read(bytes, path: "a.yaml")
        return nil
      } catch {
        return error
      }
    }
  }

  @Test func bombs() {
    var laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for i in 1..<12 {
      let aliases = Array(repeating: "*a\(i - 1)", count: 9).joined(separator: ", ")
      laughs += "a\(i): &a\(i) [\(aliases)]\n"
    }
    var keys = "- &a0 [x, x]\n"
    for i in 1..<40 { keys += "- &a\(i) {? *a\(i - 1) : *a\(i - 1)}\n" }
    #expect(readingError(laughs)?.kind == .limit)
    #expect(readingError(keys)?.found == "an alias as a key")
    let steps = (0..<2000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(readingError("%YAML 1.1\n---\n" + steps) != nil)
  }
}
