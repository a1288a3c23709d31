public import ConcordFormats
internal import Foundation

/// Finds and reads the `.concord.yml` that holds for an input.
public enum ConfigurationFile {
  /// The nearest configuration upward of a path, its own paths made to count from its folder; an
  /// empty one where there is none.
  public static func configuration(for path: String?) throws(WorkspaceError) -> Configuration {
    let start = URL(
      filePath: path ?? FileManager.default.currentDirectoryPath,
      relativeTo: URL(
        filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
    ).standardizedFileURL
    var folder = start
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(
      atPath: start.path(percentEncoded: false), isDirectory: &isFolder), !isFolder.boolValue
    {
      folder = start.deletingLastPathComponent()
    }
    while true {
      for name in [".concord.yml", ".concord.yaml"] {
        let file = folder.appending(path: name).path(percentEncoded: false)
        if FileManager.default.fileExists(atPath: file) { return try read(file, in: folder) }
      }
      let parent = folder.deletingLastPathComponent()
      if parent.path(percentEncoded: false) == folder.path(percentEncoded: false) { break }
      folder = parent
    }
    return Configuration()
  }

  private static func read(_ file: String, in folder: URL) throws(WorkspaceError) -> Configuration {
    let data = try InputFile.contents(of: file)
    var configuration: Configuration
    do {
      configuration = try data.read { bytes throws(FormatErrors) in
        try Configuration.read(bytes, path: file)
      }
    } catch {
      throw WorkspaceError(.configuration, details: error.errors.map(\.description))
    }
    func resolved(_ path: String) -> String {
      path.hasPrefix("/") ? path : folder.appending(path: path).path(percentEncoded: false)
    }
    configuration.glossaries = configuration.glossaries.map(resolved)
    if let house = configuration.house, house.contains("/") || house.hasSuffix(".yaml") {
      configuration.house = resolved(house)
    }
    return configuration
  }
}
