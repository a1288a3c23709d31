internal import ConcordFormats
internal import ConcordModel
internal import Foundation

/// Finds a house by name among those that ship and those beside the user's glossaries, or by path.
struct HouseSource {
  /// The house and its bytes, which belong to the key of the cache.
  var house: House
  var bytes: Data

  init(_ name: String, glossaries: [String]) throws(WorkspaceError) {
    let (path, data) = try HouseSource.find(name, glossaries: glossaries)
    bytes = data
    do {
      house = try data.read { bytes throws(FormatErrors) in
        try HouseYAML.read(bytes, path: path)
      }
    } catch {
      throw WorkspaceError(.house, details: error.errors.map(\.description))
    }
  }

  private static func find(_ name: String, glossaries: [String]) throws(WorkspaceError) -> (
    String, Data
  ) {
    if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      return (name, try InputFile.contents(of: name))
    }
    for folder in glossaries {
      let path = folder + (folder.hasSuffix("/") ? "" : "/") + "houses/\(name).yaml"
      if FileManager.default.fileExists(atPath: path) {
        return (path, try InputFile.contents(of: path))
      }
    }
    let shipped = "glossaries/houses/\(name).yaml"
    let data = ShippedFile.data(shipped)
    guard !data.isEmpty else {
      throw WorkspaceError(
        .unknownHouse,
        details: [
          NearestWord.complaint(
            about: name, kind: "house", known: ShippedFile.houses,
            rest: ", or the path of a file")
        ])
    }
    return (shipped, data)
  }
}
