public import ConcordFormats
internal import Foundation

/// The documents that a command line names: files, the documents in folders, standard input.
public struct InputList: Sendable {
  /// One document.
  public struct Item: Sendable, Hashable {
    /// `-` for standard input.
    public var path: String
    public var format: DocumentFormat
    /// The path that messages name.
    public var name: String
  }

  /// What is to be read, in the order of the command line.
  public private(set) var items: [Item] = []
  /// What was named and cannot be read, a line each.
  public private(set) var failures: [String] = []

  private let format: @Sendable (String) -> DocumentFormat?
  private let exclusion: Exclusion

  /// - Parameters:
  ///   - paths: as typed; empty for standard input.
  ///   - type: the format of all of them; nil to go by extension, plain text where that says
  ///     nothing.
  ///   - stdinName: the name that stands for standard input, whose extension tells its format.
  ///   - field: the field of JSON Lines that is text.
  ///   - excluded: patterns of files that are left out of folders.
  ///   - excludedFrom: the configuration file whose folder the patterns count from.
  public init(
    _ paths: [String], type: DocumentFormat?, stdinName: String?, field: String = "text",
    excluded: [String] = [], excludedFrom: String = ""
  ) {
    format = { type ?? DocumentFormat(path: $0, field: field) }
    exclusion = Exclusion(excluded, file: excludedFrom)
    for path in paths.isEmpty ? ["-"] : paths {
      if path == "-" {
        let name = stdinName ?? "<stdin>"
        items.append(Item(path: "-", format: format(name) ?? .plain, name: name))
        continue
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        failures.append("\(path): no such file or folder")
        continue
      }
      if isFolder.boolValue {
        addFolder(path)
      } else {
        items.append(Item(path: path, format: format(path) ?? .plain, name: path))
      }
    }
  }

  /// Adds the documents below a folder, sorted; hidden files, links and files of unknown kinds are
  /// left out.
  private mutating func addFolder(_ folder: String) {
    // A link to a folder that was named is followed; those inside are not.
    let root = URL(filePath: folder).resolvingSymlinksInPath().path(percentEncoded: false)
    guard let names = FileManager.default.enumerator(atPath: root) else {
      failures.append("\(folder): the folder cannot be read")
      return
    }
    var found: [Item] = []
    for case let name as String in names {
      if name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { continue }
      guard DocumentFormat(path: name) != nil, let format = format(name),
        names.fileAttributes?[.type] as? FileAttributeType == .typeRegular
      else { continue }
      let path = folder + (folder.hasSuffix("/") ? "" : "/") + name
      if !exclusion.covers(path, below: name) {
        found.append(Item(path: path, format: format, name: path))
      }
    }
    items += found.sorted { $0.path < $1.path }
  }
}

/// The `exclude` of a configuration.
private struct Exclusion: Sendable {
  private let patterns: [(glob: GlobPattern, isName: Bool)]
  /// The folder that patterns count from, with its last slash; empty where none is known.
  private let root: String

  init(_ patterns: [String], file: String) {
    // As in ignore files, a pattern without a slash is one of names at any depth.
    self.patterns = patterns.map { (GlobPattern($0), !$0.contains("/")) }
    root = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }

  /// - Parameters:
  ///   - path: as typed, with the name behind it.
  ///   - name: the path below the folder that was typed.
  func covers(_ path: String, below name: String) -> Bool {
    guard !patterns.isEmpty else { return false }
    let absolute = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
    let fromRoot = absolute.hasPrefix(root) ? String(absolute.dropFirst(root.count)) : absolute
    let parts = fromRoot.split(separator: "/").map(String.init)
    return patterns.contains { pattern, isName in
      isName
        ? parts.contains { pattern.matches($0) }
        : pattern.matches(fromRoot) || pattern.matches(name)
    }
  }
}
