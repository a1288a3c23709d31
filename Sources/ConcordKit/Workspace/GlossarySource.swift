internal import ConcordFormats
internal import ConcordModel
internal import ConcordRecognition
internal import ConcordText
internal import Foundation

/// The glossaries and houses that a workspace is made from: files of the user, or those that ship.
///
/// Their bytes are read at once, since they are the key of the cache; they are parsed only when no
/// compiled lexicon is at hand.
struct GlossarySource: Sendable {
  struct File: Sendable {
    var path: String
    var bytes: Data
  }

  private(set) var files: [File] = []

  /// The glossaries that ship inside the binary.
  static func shipped() -> GlossarySource {
    var source = GlossarySource()
    for name in ShippedData.names
    where name.hasPrefix("glossaries/") && !name.hasPrefix("glossaries/houses/") {
      source.files.append(File(path: name, bytes: ShippedFile.data(name)))
    }
    return source
  }

  init() {}

  /// The glossaries at these paths; a folder stands for every YAML file below it, houses left out.
  init(paths: [String]) throws(WorkspaceError) {
    for path in paths {
      for file in try GlossarySource.expand(path) {
        files.append(File(path: file, bytes: try InputFile.contents(of: file)))
      }
    }
  }

  private static func expand(_ path: String) throws(WorkspaceError) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw WorkspaceError(.unreadable, path: path, message: "no such file or folder")
    }
    guard isFolder.boolValue else { return [path] }
    guard let names = FileManager.default.enumerator(atPath: path) else {
      throw WorkspaceError(.unreadable, path: path, message: "the folder cannot be read")
    }
    var found: [String] = []
    for case let name as String in names {
      let isYAML = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
      let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
      let isHouse = name.split(separator: "/").dropLast().contains("houses")
      if isYAML, !isHidden, !isHouse {
        found.append(path + (path.hasSuffix("/") ? "" : "/") + name)
      }
    }
    guard !found.isEmpty else {
      throw WorkspaceError(.unreadable, path: path, message: "no YAML glossary in this folder")
    }
    return found.sorted()
  }

  /// Adds the bytes of the files to a key.
  func add(to key: inout LexiconKey) {
    for file in files { file.bytes.withUnsafeBytes { key.add($0) } }
  }

  /// The concepts of all files, later ones in place of earlier ones of the same id.
  func concepts() throws(WorkspaceError) -> (
    concepts: [ConceptEntry], overrides: [GlossarySet.Override]
  ) {
    var glossaries: [Glossary] = []
    var errors: [String] = []
    for file in files {
      do {
        glossaries.append(
          try file.bytes.read { bytes throws(FormatErrors) in
            try GlossaryYAML.read(bytes, path: file.path)
          })
      } catch {
        errors += error.errors.map(\.description)
      }
    }
    guard errors.isEmpty else { throw WorkspaceError(.glossary, details: errors) }
    return GlossarySet.merge(glossaries)
  }
}

extension Data {
  /// Calls a reader with the bytes.
  func read<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(FormatErrors) -> Result
  ) throws(FormatErrors) -> Result {
    try withUnsafeBytes { bytes -> Swift.Result<Result, FormatErrors> in
      do throws(FormatErrors) {
        return .success(try body(bytes.bindMemory(to: UInt8.self)))
      } catch {
        return .failure(error)
      }
    }.get()
  }
}

/// Files that ship inside the binary.
enum ShippedFile {
  /// The bytes of a file without copying them; empty if nothing ships by that name.
  static func data(_ name: String) -> Data {
    guard let bytes = ShippedData.bytes(name), let start = bytes.baseAddress else { return Data() }
    return Data(
      bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: bytes.count,
      deallocator: .none)
  }

  /// The names of the houses that ship.
  static var houses: [String] {
    ShippedData.names.compactMap { name in
      guard name.hasPrefix("glossaries/houses/"), name.hasSuffix(".yaml") else { return nil }
      return String(name.dropFirst("glossaries/houses/".count).dropLast(".yaml".count))
    }
  }
}
