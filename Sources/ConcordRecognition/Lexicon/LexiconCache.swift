public import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Compiled lexicons on disk, one file a key, opened by mapping.
///
/// A file that is missing, of another version or damaged in its header is no error: the lexicon is
/// compiled and the file written anew. Writing fails silently, since a cache must never stop work.
public struct LexiconCache: Sendable {
  private let folder: URL

  /// A cache in a folder, made when the first lexicon is kept.
  public init(folder: URL) {
    self.folder = folder
  }

  /// The folder of the user's caches: `$CONCORD_CACHE`, else `$XDG_CACHE_HOME/concord`, else
  /// `~/.cache/concord`; nil where none of these can be told.
  public static func standard(environment: [String: String]) -> LexiconCache? {
    if let path = environment["CONCORD_CACHE"], !path.isEmpty {
      return LexiconCache(folder: URL(filePath: path))
    }
    if let path = environment["XDG_CACHE_HOME"], path.hasPrefix("/") {
      return LexiconCache(folder: URL(filePath: path).appending(path: "concord"))
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return LexiconCache(folder: URL(filePath: home).appending(path: ".cache/concord"))
  }

  /// The lexicon kept for a key, or what `make` compiles, which is then kept, with the notices that
  /// compiling made.
  public func lexicon(
    for key: LexiconKey, make: () throws -> (image: [UInt8], notices: [String])
  ) rethrows -> (lexicon: Lexicon?, notices: [String]) {
    let file = folder.appending(path: "\(key.hexadecimal).lexicon")
    let notes = folder.appending(path: "\(key.hexadecimal).notices")
    if let lexicon = LexiconCache.open(file.path(percentEncoded: false), key: key) {
      let text = (try? String(contentsOf: notes, encoding: .utf8)) ?? ""
      return (lexicon, text.split(separator: "\n").map(String.init))
    }
    let (image, notices) = try make()
    // The notices first: a lexicon without them would be taken for one that has none.
    if notices.isEmpty {
      try? FileManager.default.removeItem(at: notes)
    } else {
      keep(Array(notices.joined(separator: "\n").utf8), at: notes)
    }
    keep(image, at: file)
    return (Lexicon(image: image, key: key), notices)
  }

  /// Maps a file; nil where there is none, or none to be trusted.
  private static func open(_ path: String, key: LexiconKey) -> Lexicon? {
    let descriptor = openForReading(path)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0,
      let address = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { return nil }
    let bytes = UnsafeRawBufferPointer(start: address, count: Int(status.st_size))
    return Lexicon(
      storage: .mapped(bytes) { bytes in
        munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
      }, key: key)
  }

  private static func openForReading(_ path: String) -> Int32 {
    path.withCString { Foundation.open($0, O_RDONLY | O_CLOEXEC) }
  }

  /// Writes beside the final name and renames, so that no reader ever sees half a file.
  private func keep(_ image: [UInt8], at file: URL) {
    let manager = FileManager.default
    try? manager.createDirectory(at: folder, withIntermediateDirectories: true)
    let temporary = folder.appending(
      path: ".\(file.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
    do {
      try Data(image).write(to: temporary)
      guard rename(temporary.path(percentEncoded: false), file.path(percentEncoded: false)) == 0
      else {
        try? manager.removeItem(at: temporary)
        return
      }
      prune(keeping: file.lastPathComponent)
    } catch {
      try? manager.removeItem(at: temporary)
    }
  }

  /// How many lexicons are kept; the ones used longest ago go first.
  private static let capacity = 32

  private func prune(keeping name: String) {
    let manager = FileManager.default
    guard
      let files = try? manager.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: [.contentAccessDateKey])
    else { return }
    let lexicons = files.filter { $0.pathExtension == "lexicon" && $0.lastPathComponent != name }
    guard lexicons.count >= LexiconCache.capacity else { return }
    func accessed(_ file: URL) -> Date {
      (try? file.resourceValues(forKeys: [.contentAccessDateKey]).contentAccessDate)
        ?? .distantPast
    }
    let oldestFirst = lexicons.map { ($0, accessed($0)) }.sorted { $0.1 < $1.1 }
    for (file, _) in oldestFirst.prefix(lexicons.count - LexiconCache.capacity + 1) {
      try? manager.removeItem(at: file)
      try? manager.removeItem(at: file.deletingPathExtension().appendingPathExtension("notices"))
    }
  }
}
