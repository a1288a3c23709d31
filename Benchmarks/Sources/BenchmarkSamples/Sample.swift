import Foundation

/// Pieces of the generated inputs for the benchmarks of the library; nil where there are none.
public enum Sample {
  public static let missing = "no inputs; make them with concord-bench-inputs"

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("inputs")

  /// About the first 1,000,000 bytes of a text with names, up to the end of a character.
  public static func megabyte(of language: String) -> [UInt8]? {
    let file = folder.appendingPathComponent("text-10k.\(language).txt")
    guard let handle = try? FileHandle(forReadingFrom: file),
      let data = try? handle.read(upToCount: 1_000_000)
    else { return nil }
    var bytes = [UInt8](data)
    while let last = bytes.last, last >= 0x80 { bytes.removeLast() }
    return bytes
  }

  /// The folder of the glossary of 10 k forms.
  public static var glossary: String? {
    let path = folder.appendingPathComponent("glossary-10k").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// The first thousand surface forms of the glossary of 10 k forms.
  public static func names(of language: String) -> [[UInt8]]? {
    let file = folder.appendingPathComponent("forms-10k.\(language).txt")
    guard let data = try? Data(contentsOf: file) else { return nil }
    return data.split(separator: 0x0a).prefix(1_000).map { [UInt8]($0) }
  }

  /// A thousand Ukrainian preferred terms of one topic: `people-ukraine-1`, `places-ukraine-1`.
  public static func ukrainianTerms(of topic: String) -> [String]? {
    let file = folder.appendingPathComponent("glossary-100k/\(topic).yaml")
    guard let data = try? Data(contentsOf: file) else { return nil }
    return Array(
      String(decoding: data, as: UTF8.self).split(separator: "\n")
        .filter { $0.hasPrefix("    uk: ") }.map { String($0.dropFirst(8)) }.prefix(1_000))
  }
}
