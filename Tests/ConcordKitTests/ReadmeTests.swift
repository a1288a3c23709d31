internal import ConcordFormats
internal import ConcordKit
internal import ConcordModel
internal import ConcordReports
internal import ConcordTestSupport
internal import Testing

/// What README.md shows is what comes out.
@Suite struct ReadmeTests {
  /// The lines of the first fenced block that holds a line, from behind that line up to an empty one
  /// or the end of the block.
  private static func lines(behind line: String, upTo end: String = "") throws -> [String] {
    let lines = try Fixtures.text("README.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 == line }, "README.md has no line “\(line)”")
    return lines[(start + 1)...].prefix { $0 != end && !$0.hasPrefix("```") }.map(String.init)
  }

  @Test func article() throws {
    let input = try Self.lines(behind: "$ cat article.txt").joined(separator: "\n")
    let output = try Self.lines(behind: "$ concord canonicalise article.txt")
      .joined(separator: "\n")
    let canonicaliser = Canonicaliser(try Workspace(Workspace.Options()))
    #expect(canonicaliser.canonicalise(input) == output)
    #expect(input != output)
  }

  @Test func variants() throws {
    let input = try Self.lines(behind: "$ cat article.txt").joined(separator: "\n") + "\n"
    let shown = try Self.lines(behind: "$ concord variants article.txt", upTo: "…")
    let survey = VariantSurvey(try Workspace(Workspace.Options()))
    let problems = Array(input.utf8).withUnsafeBufferPointer {
      survey.add($0, format: .plain, path: "article.txt")
    }
    let text = VariantRendering.render(
      survey.report(), as: .text, tool: ToolDescription(version: "", informationURI: ""))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(problems.isEmpty)
    #expect(shown.count > 5 && Array(lines.prefix(shown.count)) == shown)
    #expect(try Self.lines(behind: "…").first == lines.last { !$0.isEmpty })
  }

  @Test func glossary() throws {
    let yaml = try ["glossary: house terms"] + Self.lines(behind: "glossary: house terms")
    let diff = try Self.lines(behind: "+++ three.txt", upTo: "```")
    func side(_ sign: Character) -> String {
      diff.dropFirst().filter { $0.first == sign || $0.first == " " }.map { $0.dropFirst() }
        .joined(separator: "\n")
    }
    let glossary = try GlossaryYAML.read(
      Array(yaml.joined(separator: "\n").utf8), path: "house-terms.yaml")
    let house = try Workspace(Workspace.Options()).house
    let canonicaliser = Canonicaliser(try Workspace(concepts: glossary.concepts, house: house))
    #expect(canonicaliser.canonicalise(side("-")) == side("+"))
    #expect(side("-") != side("+"))
  }

  @Test func library() throws {
    let code = try Self.lines(behind: "import ConcordKit", upTo: "```")
    var options = Workspace.Options()
    options.house = "ap"
    let workspace = try Workspace(options)
    let canonicaliser = Canonicaliser(workspace)
    let output = canonicaliser.canonicalise("Zelensky’s envoy met Kim Jong-un.")
    #expect(
      code.contains("print(canonicaliser.canonicalise(\"Zelensky’s envoy met Kim Jong-un.\"))"))
    #expect(code.last == "// \(output)")
  }
}
