internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The small files that a workspace is made from: glossaries, houses, configurations.
enum InputFile {
  /// The largest file that is taken for one of these, in bytes: a mistyped path must not fill the
  /// memory.
  private static let limit = 1 << 30

  /// The whole contents of a file.
  static func contents(of path: String) throws(WorkspaceError) -> Data {
    let reader = try BlockReader(path)
    if let size = reader.size, size > limit {
      throw WorkspaceError(
        .unreadable, path: path,
        message: "found \(size >> 20) MiB, expected at most \(limit >> 20) MiB")
    }
    return Data(try reader.contents())
  }
}

/// A file or standard input read a block at a time.
struct BlockReader: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool
  private let path: String
  /// The size of a regular file when it was opened, in bytes; nil for pipes and devices.
  let size: Int?

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: when it cannot be opened, or is a folder.
  init(_ path: String) throws(WorkspaceError) {
    let opened = try BlockReader.open(path)
    self.path = path
    descriptor = opened.descriptor
    isOwned = path != "-"
    size = opened.size
  }

  private static func open(
    _ path: String
  ) throws(WorkspaceError) -> (descriptor: Int32, size: Int?) {
    let descriptor = path == "-" ? 0 : path.withCString { openFile($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      throw WorkspaceError(.unreadable, path: path, message: String(cString: strerror(errno)))
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return (descriptor, nil) }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFDIR else {
      if path != "-" { close(descriptor) }
      throw WorkspaceError(.unreadable, path: path, message: "found a folder, expected a file")
    }
    return (descriptor, kind == S_IFREG ? Int(status.st_size) : nil)
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// Appends up to `count` bytes; returns how many came: fewer than asked for only at the end.
  func read(_ count: Int, into buffer: inout ByteBuffer) throws(WorkspaceError) -> Int {
    try buffer.append(upTo: count) { start throws(WorkspaceError) in try read(count, to: start) }
  }

  /// Appends what there is, at most `count` bytes, without waiting for more; 0 at the end.
  func readAvailable(
    _ count: Int, into buffer: inout ByteBuffer
  ) throws(WorkspaceError) -> Int {
    try buffer.append(upTo: count) { start throws(WorkspaceError) in
      while true {
        let result = systemRead(descriptor, start, count)
        if result >= 0 { return result }
        guard errno == EINTR else {
          throw WorkspaceError(.unreadable, path: path, message: String(cString: strerror(errno)))
        }
      }
    }
  }

  /// All that is left.
  func contents() throws(WorkspaceError) -> [UInt8] {
    var failure: WorkspaceError?
    var bytes: [UInt8] = []
    // One more than there is, so that one read finds the end too.
    var wanted = (size ?? (1 << 16) - 1) + 1
    while failure == nil {
      let more = [UInt8](unsafeUninitializedCapacity: wanted) { memory, count in
        guard let start = memory.baseAddress else { return }
        do throws(WorkspaceError) {
          count = try read(wanted, to: UnsafeMutableRawPointer(start))
        } catch {
          failure = error
        }
      }
      let isLast = more.count < wanted
      if bytes.isEmpty { bytes = more } else { bytes += more }
      if isLast { break }
      wanted = max(1 << 16, bytes.count)
    }
    if let failure { throw failure }
    return bytes
  }

  private func read(_ count: Int, to start: UnsafeMutableRawPointer) throws(WorkspaceError) -> Int {
    var got = 0
    while got < count {
      let result = systemRead(descriptor, start + got, count - got)
      if result == 0 { break }
      if result < 0 {
        if errno == EINTR { continue }
        throw WorkspaceError(.unreadable, path: path, message: String(cString: strerror(errno)))
      }
      got += result
    }
    return got
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}
