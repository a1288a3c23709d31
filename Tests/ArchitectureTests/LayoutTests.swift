internal import ConcordTestSupport
internal import Foundation
internal import Testing

@Suite struct LayoutTests {
  static let entries: Set<String> = [
    "Package.swift", "Sources", "Tests", "seeds", "glossaries", "README.md", "Makefile", "LICENSE",
    "CHANGELOG.md", "Benchmarks", ".ci", ".swift-format", ".gitignore",
  ]

  @Test func root() throws {
    let ignored = try Fixtures.text(".gitignore").split(separator: "\n").map(String.init)
    let found = try FileManager.default.contentsOfDirectory(atPath: Fixtures.root.path)
    let strangers = found.filter { name in
      !Self.entries.contains(name) && name != ".git"
        && !ignored.contains { Self.is(name, like: $0) }
    }
    #expect(strangers.isEmpty, "\(strangers.sorted())")
  }

  @Test(arguments: [
    (".build", ".build/", true), (".build-x", ".build-*/", true), ("a.o", "*.o", true),
    ("b", "*.o", false), ("Package.resolved", "Package.resolved", true), ("a", "/b/a", false),
  ])
  func ignoring(name: String, pattern: String, expected: Bool) {
    #expect(Self.is(name, like: pattern) == expected)
  }

  /// Whether a name at the root matches a line of .gitignore with at most one `*`.
  private static func `is`(_ name: String, like pattern: String) -> Bool {
    var pattern = pattern[...]
    if pattern.hasPrefix("/") { pattern = pattern.dropFirst() }
    if pattern.hasSuffix("/") { pattern = pattern.dropLast() }
    guard let star = pattern.firstIndex(of: "*") else { return name == pattern }
    let prefix = pattern[..<star]
    let suffix = pattern[pattern.index(after: star)...]
    return name.hasPrefix(prefix) && name.hasSuffix(suffix)
      && name.utf8.count >= prefix.utf8.count + suffix.utf8.count
  }

  @Test func mapNamesEveryTarget() throws {
    let map = try Fixtures.text("Sources/README.md")
    let folders = try FileManager.default.contentsOfDirectory(
      at: Fixtures.root.appending(path: "Sources"), includingPropertiesForKeys: [.isDirectoryKey])
    for folder in folders
    where try folder.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true {
      #expect(map.contains(folder.lastPathComponent), "Sources/README.md does not name it")
    }
  }

  @Test func everyTargetHasAFloor() throws {
    let manifest = try Fixtures.text("Package.swift")
    for target in ImportRules.floors.keys {
      let folder = Fixtures.root.appending(path: "Sources/\(target)")
      let exists = FileManager.default.fileExists(atPath: folder.path)
      #expect(!exists || manifest.contains("\"\(target)\""), "\(target) is not in Package.swift")
    }
  }
}
