/// Rules on the text of a Swift file, each giving what is wrong as `path:line: message`.
enum SourceRules {
  static let longestFile = 600

  static func tooLong(_ file: SourceFile) -> [String] {
    guard file.lines.count > longestFile + 1 else { return [] }
    return ["\(file.path): \(file.lines.count) lines, at most \(longestFile)"]
  }

  /// Traps on bad input: forced unwraps, `try!`, `as!` and calls that end the program.
  static func traps(_ file: SourceFile) -> [String] {
    let calls = ["fatalError(", "preconditionFailure("]
    return file.code.enumerated().compactMap { index, line in
      let trap = calls.first(where: line.contains) ?? (hasForcedUnwrap(line) ? "!" : nil)
      return trap.map { "\(file.path):\(index + 1): \($0)" }
    }
  }

  /// A `!` right behind a name or a closing bracket, and not the first half of `!=`.
  private static func hasForcedUnwrap(_ line: Substring) -> Bool {
    let bytes = Array(line.utf8)
    return bytes.indices.contains { index in
      guard bytes[index] == 0x21, index > 0 else { return false }
      let before = bytes[index - 1]
      let isValue =
        before >= 0x80 || (before | 0x20) &- 0x61 < 26 || before &- 0x30 < 10 || before == 0x5F
        || before == 0x29 || before == 0x5D || before == 0x7D || before == 0x3E
      // `a != b` and `a!=b` compare; `a!.b` unwraps.
      return isValue && !(index + 1 < bytes.count && bytes[index + 1] == 0x3D)
    }
  }

  /// Public declarations without a documentation comment. What a protocol of the standard library
  /// asks for is documented there, and an initialiser that only fills properties says nothing new.
  static func undocumented(_ file: SourceFile) -> [String] {
    file.code.indices.compactMap { index in
      let words = file.code[index].split {
        !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "@" || $0 == "`")
      }
      let modifiers = words.prefix { Self.modifiers.contains(String($0)) || $0.hasPrefix("@") }
      guard modifiers.contains("public") || modifiers.contains("open"),
        modifiers.count < words.count
      else { return nil }
      let kind = String(words[modifiers.count])
      guard kinds.contains(kind) else { return nil }
      let name = modifiers.count + 1 < words.count ? String(words[modifiers.count + 1]) : ""
      let isOperator = kind == "func" && operatorName(file.code[index]) != nil
      if isOperator || witnesses.contains(name) { return nil }
      if kind == "init", isMemberwise(file, from: index) { return nil }
      return isDocumented(file, index) ? nil : "\(file.path):\(index + 1): \(kind) \(name)"
    }
  }

  private static let modifiers: Set<String> = [
    "public", "open", "static", "final", "nonisolated", "mutating", "override", "convenience",
    "required", "indirect", "lazy", "weak", "unowned", "private", "internal", "fileprivate", "set",
    "package", "unsafe", "consuming", "borrowing",
  ]
  private static let kinds: Set<String> = [
    "func", "var", "let", "init", "struct", "enum", "class", "actor", "protocol", "typealias",
    "subscript", "macro",
  ]
  private static let witnesses: Set<String> = [
    "description", "debugDescription", "hash", "rawValue", "makeIterator", "next", "startIndex",
    "endIndex", "index", "RawValue", "Element", "Iterator", "ArrayLiteralElement", "allCases",
    "localizedDescription", "encode", "id",
  ]

  /// The operator that a line declares, as in `static func < (a: …)`.
  private static func operatorName(_ line: Substring) -> Substring? {
    guard let range = line.firstRange(of: "func ") else { return nil }
    let name = line[range.upperBound...].prefix { "+-*/%<>=!&|^~?.".contains($0) }
    return name.isEmpty ? nil : name
  }

  /// Whether a comment stands above a declaration and its attributes. Properties that follow one
  /// another without a blank line share the comment of the first.
  private static func isDocumented(_ file: SourceFile, _ index: Int) -> Bool {
    let isProperty = isProperty(file.code[index])
    var line = index - 1
    while line >= 0 {
      let text = file.lines[line].drop { $0 == " " || $0 == "\t" }
      if text.hasPrefix("///") || text.hasSuffix("*/") { return true }
      let isPassed =
        text.hasPrefix("@") || text.hasPrefix("// swift-format-ignore")
        || isProperty && self.isProperty(file.code[line])
      guard isPassed else { return false }
      line -= 1
    }
    return false
  }

  /// Whether a line is a whole public property.
  private static func isProperty(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    return words.first == "public" && (words.contains("var") || words.contains("let"))
      && line.last != "{"
  }

  /// Whether the body of the initialiser at a line holds only `self.x = …` or `x = x`.
  private static func isMemberwise(_ file: SourceFile, from index: Int) -> Bool {
    var depth = 0
    var body = ""
    scan: for line in file.code[index...] {
      for character in line {
        if character == "{" {
          depth += 1
          if depth == 1 { continue }
        }
        if character == "}" {
          depth -= 1
          if depth == 0 { break scan }
        }
        if depth > 0 { body.append(character) }
      }
      if depth > 0 { body.append("\n") }
    }
    let statements = body.split { $0 == "\n" || $0 == ";" }
      .map { $0.split(separator: " ") }.filter { !$0.isEmpty }
    return statements.allSatisfy { $0.count == 3 && $0[1] == "=" }
  }
}
