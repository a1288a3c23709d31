internal import Testing

/// Which target may import what: only a lower floor, and each outside module in one place.
enum ImportRules {
  static let floors: [String: Int] = [
    "ConcordCLI": 8, "ConcordTraining": 8, "ConcordServer": 7, "ConcordKit": 6, "ConcordChecks": 5,
    "ConcordRecognition": 4, "ConcordMemory": 4, "ConcordNames": 3, "ConcordFormats": 2,
    "ConcordReports": 2, "ConcordLanguages": 2, "ConcordText": 1, "ConcordModel": 0, "CICU": 0,
    "CConcordData": 0,
  ]

  /// Modules that one target alone may import.
  static let owners: [String: String] = [
    "CICU": "ConcordText", "CConcordData": "ConcordText", "Yams": "ConcordFormats",
    "ArgumentParser": "ConcordCLI", "GRDB": "ConcordMemory", "Hummingbird": "ConcordServer",
  ]

  /// What is wrong with the imports of a file, as `path:line: message`.
  static func violations(_ file: SourceFile) -> [String] {
    guard let floor = floors[file.target] else {
      return ["\(file.path): \(file.target) has no floor"]
    }
    return file.imports.compactMap { line, module in
      let place = "\(file.path):\(line)"
      if let owner = owners[module], owner != file.target {
        return "\(place): only \(owner) imports \(module)"
      }
      if let other = floors[module], other >= floor {
        return "\(place): floor \(floor) imports \(module) of floor \(other)"
      }
      if module.hasPrefix("Foundation"), floor < 4, !isYAML(file) {
        return "\(place): Foundation below floor 4"
      }
      return nil
    }
  }

  /// Yams brings Foundation with it.
  private static func isYAML(_ file: SourceFile) -> Bool {
    file.target == "ConcordFormats" && file.path.contains("/YAML/")
  }
}

@Suite struct ImportTests {
  @Test func sources() throws {
    let files = try SourceFile.all(below: "Sources")
    #expect(files.count > 10)
    let violations = files.flatMap(ImportRules.violations)
    #expect(violations.isEmpty, "\(violations.joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("down", "ConcordText/A.swift", "public import ConcordModel", 0),
    ("up", "ConcordText/A.swift", "internal import ConcordNames", 1),
    ("sideways", "ConcordReports/A.swift", "internal import ConcordFormats", 1),
    ("one symbol", "ConcordText/A.swift", "import struct ConcordKit.Workspace", 1),
    ("Foundation low", "ConcordNames/A.swift", "import Foundation", 1),
    ("a part of Foundation low", "ConcordModel/A.swift", "import FoundationEssentials", 1),
    ("Foundation high", "ConcordKit/A.swift", "import Foundation", 0),
    ("Foundation beside Yams", "ConcordFormats/YAML/A.swift", "import Foundation\nimport Yams", 0),
    ("Foundation in other formats", "ConcordFormats/HTML/A.swift", "import Foundation", 1),
    ("ICU elsewhere", "ConcordKit/A.swift", "@preconcurrency internal import CICU", 1),
    ("unknown target", "ConcordExtra/A.swift", "", 1),
    ("in a comment", "ConcordText/A.swift", "// import ConcordKit\n/* import ConcordKit */", 0),
    ("in a string", "ConcordText/A.swift", "let a = \"\"\"\n  import ConcordKit\n  \"\"\"", 0),
  ])
  func rule(name: String, path: String, text: String, expected: Int) {
    let found = ImportRules.violations(SourceFile(path: "Sources/" + path, text: text))
    #expect(found.count == expected, "\(name): \(found)")
  }
}
