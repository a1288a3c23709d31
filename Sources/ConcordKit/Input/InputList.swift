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

  /// The documents to read: in the order named, those of a folder sorted by path.
  public private(set) var items: [Item] = []
  /// What was named and cannot be read, a line each.
  public private(set) var failures: [String] = []

  /// - Parameters:
  ///   - paths: as typed; empty for standard input.
  ///   - type: the format of all of them; nil to go by extension, plain text where that says
  ///     nothing.
  ///   - stdinName: the name that stands for standard input, whose extension tells its format.
  ///   - excluded: patterns of files that are left out of folders.
  public init(
    _ paths: [String], type: DocumentFormat?, stdinName: String?, excluded: [String] = []
  ) {
    let patterns = excluded.map(GlobPattern.init)
    for path in paths.isEmpty ? ["-"] : paths {
      if path == "-" {
        let name = stdinName ?? "<stdin>"
        items.append(
          Item(path: "-", format: type ?? DocumentFormat(path: name) ?? .plain, name: name))
        continue
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        failures.append("\(path): no such file or folder")
        continue
      }
      if isFolder.boolValue {
        addFolder(path, type, patterns)
      } else {
        items.append(
          Item(path: path, format: type ?? DocumentFormat(path: path) ?? .plain, name: path))
      }
    }
  }

  /// Adds the documents below a folder, sorted; hidden files, links and files of unknown kinds are
  /// left out.
  private mutating func addFolder(
    _ folder: String, _ type: DocumentFormat?, _ patterns: [GlobPattern]
  ) {
    guard let names = FileManager.default.enumerator(atPath: folder) else {
      failures.append("\(folder): the folder cannot be read")
      return
    }
    var found: [Item] = []
    for case let name as String in names {
      if name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { continue }
      guard names.fileAttributes?[.type] as? FileAttributeType == .typeRegular,
        let format = DocumentFormat(path: name)
      else { continue }
      let path = folder + (folder.hasSuffix("/") ? "" : "/") + name
      if patterns.contains(where: { $0.matches(name) || $0.matches(path) }) { continue }
      found.append(Item(path: path, format: type ?? format, name: path))
    }
    items += found.sorted { $0.path < $1.path }
  }
}
