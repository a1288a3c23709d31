internal import ConcordTestSupport
internal import Foundation

/// A Swift file of the package, read for what it imports and declares.
struct SourceFile: Sendable {
  /// Below the root: `Sources/ConcordText/Fold.swift`.
  var path: String
  var lines: [Substring]
  /// The lines with comments and string literals blanked.
  var code: [Substring]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    code = SourceFile.blanked(text).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The folder under `Sources` that the file belongs to.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  /// The modules that a file imports, with their lines from 1.
  var imports: [(line: Int, module: String)] {
    code.enumerated().compactMap { index, line -> (line: Int, module: String)? in
      let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ Self.importModifiers.contains(String($0)) })
      else { return nil }
      let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
      ]
      let name = words[(place + 1)...].first { !kinds.contains($0) } ?? ""
      return (index + 1, String(name.prefix { $0 != "." }))
    }
  }

  private static let importModifiers: Set<String> = [
    "public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency",
    "@_exported", "@_implementationOnly", "@_spi",
  ]

  /// All Swift files below a folder, in order of their paths.
  static func all(below folder: String) throws -> [SourceFile] {
    try paths(below: folder, withExtensions: ["swift"]).map {
      SourceFile(path: $0, text: try Fixtures.text($0))
    }
  }

  /// The paths of all files below a folder with one of the extensions.
  static func paths(below folder: String, withExtensions extensions: Set<String>) -> [String] {
    let root = Fixtures.root.appending(path: folder)
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let prefix = Fixtures.root.path.hasSuffix("/") ? Fixtures.root.path : Fixtures.root.path + "/"
    return (found?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { extensions.contains($0.pathExtension) }
      .map { String($0.path.dropFirst(prefix.count)) }
      .sorted()
  }

  /// The text with comments and the contents of string literals as spaces; lines stay as they are.
  static func blanked(_ text: String) -> String {
    var lexer = Blanking(Array(text.utf8))
    return lexer.run()
  }
}

/// Blanks what is no code. Interpolations count as part of their string.
private struct Blanking {
  private var bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() -> String {
    while position < bytes.count {
      if starts(with: "//") {
        blank { $0.bytes[$0.position] == 0x0A }
      } else if starts(with: "/*") {
        blankComment()
      } else if let hashes = stringHashes() {
        blankString(hashes: hashes)
      } else {
        position += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func starts(with text: String, at offset: Int = 0) -> Bool {
    bytes[min(position + offset, bytes.count)...].starts(with: text.utf8)
  }

  /// The number of `#` before a quotation mark here, or nil where no string begins.
  private func stringHashes() -> Int? {
    let hashes = bytes[position...].prefix { $0 == 0x23 }.count
    return starts(with: "\"", at: hashes) ? hashes : nil
  }

  private mutating func pass(_ count: Int) {
    for index in position..<min(position + count, bytes.count) where bytes[index] != 0x0A {
      bytes[index] = 0x20
    }
    position = min(position + count, bytes.count)
  }

  private mutating func blank(until isEnd: (Blanking) -> Bool) {
    while position < bytes.count, !isEnd(self) { pass(1) }
  }

  private mutating func blankComment() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        pass(2)
      } else if starts(with: "*/") {
        depth -= 1
        pass(2)
      } else {
        pass(1)
      }
    } while depth > 0 && position < bytes.count
  }

  private mutating func blankString(hashes: Int) {
    let marks = String(repeating: "#", count: hashes)
    let quote = starts(with: "\"\"\"", at: hashes) ? "\"\"\"" : "\""
    pass(hashes + quote.utf8.count)
    while position < bytes.count, !starts(with: quote + marks) {
      if starts(with: "\\" + marks + "(") {
        pass(2 + hashes)
        blankInterpolation()
      } else {
        pass(starts(with: "\\") && hashes == 0 ? 2 : 1)
      }
    }
    pass(quote.utf8.count + hashes)
  }

  private mutating func blankInterpolation() {
    var depth = 1
    while depth > 0, position < bytes.count {
      if let hashes = stringHashes() {
        blankString(hashes: hashes)
        continue
      }
      if bytes[position] == 0x28 { depth += 1 }
      if bytes[position] == 0x29 { depth -= 1 }
      pass(1)
    }
  }
}
