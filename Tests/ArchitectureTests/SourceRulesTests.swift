internal import ConcordTestSupport
internal import Testing

@Suite struct SourceRulesTests {
  @Test(
    arguments: [
      ("length", SourceRules.tooLong), ("traps", SourceRules.traps),
      ("documentation", SourceRules.undocumented),
    ] as [(String, @Sendable (SourceFile) -> [String])])
  func sources(name: String, rule: @Sendable (SourceFile) -> [String]) throws {
    let files = try SourceFile.all(below: "Sources")
    #expect(files.count > 10)
    let violations = files.flatMap(rule)
    #expect(
      violations.isEmpty, "\(name), \(violations.count):\n\(violations.joined(separator: "\n"))")
  }

  @Test func lengthOfTests() throws {
    #expect(try SourceFile.all(below: "Tests").flatMap(SourceRules.tooLong) == [])
  }

  @Test func lengthOfC() throws {
    for path in SourceFile.paths(below: "Sources", withExtensions: ["c", "h"]) {
      let lines = try Fixtures.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      let isGenerated = lines.first?.hasPrefix("// Generated, do not edit") == true
      let isRegistry = path == "Sources/CConcordData/data.c"
      #expect(isGenerated || isRegistry || lines.count <= SourceRules.longestFile, "\(path)")
    }
  }

  @Test(arguments: [
    ("unwrap", "let a = b!.c", 1),
    ("unwrap of a call", "let a = b()!", 1),
    ("unwrap of a subscript", "return a[0]! + 1", 1),
    ("try", "let a = try! b()", 1),
    ("as", "let a = b as! C", 1),
    ("fatalError", "  fatalError(\"never\")", 1),
    ("not", "if !a && !(b) { !c }", 0),
    ("not equal", "if a != b || a!=b { }", 0),
    ("in a string", "let a = \"stop! \\(b!) now!\"", 0),
    ("in a raw string", "let a = #\"b! \" c!\"#", 0),
    ("in a comment", "// b!\n/* c! /* d! */ e! */", 0),
    ("behind a string", "let a = \"x\" + b!", 1),
    ("escaped quotation mark", "let a = \"\\\"\" + b!", 1),
  ])
  func trap(name: String, text: String, expected: Int) {
    let found = SourceRules.traps(SourceFile(path: "A.swift", text: text))
    #expect(found.count == expected, "\(name): \(found)")
  }

  @Test(arguments: [
    ("documented", "/// A.\npublic struct A {", 0),
    ("documented above attributes", "/// A.\n@frozen\npublic struct A {", 0),
    ("undocumented", "public struct A {", 1),
    ("comment of code", "// A.\npublic func a() {", 1),
    ("property", "  public private(set) var a = 1", 1),
    ("constant", "  public static let a = 1", 1),
    ("group", "/// A and b.\npublic var a = 1\npublic let b = 2", 0),
    ("behind a group", "/// A.\npublic var a = 1\n\npublic let b = 2", 1),
    ("function behind a property", "/// A.\npublic var a = 1\npublic func b() {", 1),
    ("internal", "struct A {\n  var a = 1\n}", 0),
    ("witness", "  public var description: String { \"\" }", 0),
    ("operator", "  public static func < (a: A, b: A) -> Bool { true }", 0),
    ("memberwise", "public init(a: Int) {\n  self.a = a\n}", 0),
    ("memberwise on one line", "public init(_ b: Int) { a = b }", 0),
    ("initialiser that works", "public init(a: Int) {\n  self.a = a\n  check(a)\n}", 1),
    ("extension", "public extension A {", 0),
  ])
  func documentation(name: String, text: String, expected: Int) {
    let found = SourceRules.undocumented(SourceFile(path: "A.swift", text: text))
    #expect(found.count == expected, "\(name): \(found)")
  }
}
