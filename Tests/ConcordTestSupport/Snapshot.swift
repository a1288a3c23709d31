internal import Foundation

/// Text compared with a committed file: `Tests/Snapshots/SUITE/CASE.txt`.
///
/// With `CONCORD_RECORD=1` in the environment the file is written instead of compared.
public enum Snapshot {
  /// What differs from the committed file, or nil when nothing does.
  public static func difference(
    _ actual: String, suite: String, name: String, fileExtension: String = "txt"
  ) throws -> String? {
    let file = Fixtures.root.appending(path: "Tests/Snapshots/\(suite)/\(name).\(fileExtension)")
    if ProcessInfo.processInfo.environment["CONCORD_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      return nil
    }
    guard let data = try? Data(contentsOf: file) else {
      return "no snapshot at \(file.path); run the tests with CONCORD_RECORD=1 to write it"
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard expected != actual else { return nil }
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    func at(_ lines: [Substring]) -> Substring { line < lines.count ? lines[line] : "<end>" }
    return "\(suite)/\(name) line \(line + 1)\n  expected: \(at(old))\n  actual:   \(at(new))"
  }
}
