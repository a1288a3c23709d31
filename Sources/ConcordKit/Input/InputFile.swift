internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Bytes of files and of standard input.
enum InputFile {
  /// The whole contents of a file.
  static func contents(of path: String) throws(WorkspaceError) -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw WorkspaceError(.unreadable, path: path, message: "no such file")
    }
    guard !isFolder.boolValue else {
      throw WorkspaceError(.unreadable, path: path, message: "a folder, expected a file")
    }
    do {
      return try Data(contentsOf: URL(filePath: path))
    } catch {
      throw WorkspaceError(.unreadable, path: path, message: "cannot be read")
    }
  }
}

/// A file or standard input read a block at a time.
struct BlockReader: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool
  private let path: String

  /// Opens a file; `-` is standard input.
  init(_ path: String) throws(WorkspaceError) {
    self.path = path
    if path == "-" {
      descriptor = 0
      isOwned = false
      return
    }
    let opened = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard opened >= 0 else {
      throw WorkspaceError(.unreadable, path: path, message: String(cString: strerror(errno)))
    }
    descriptor = opened
    isOwned = true
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// Appends up to `count` bytes; returns how many came, 0 at the end.
  func read(_ count: Int, into buffer: inout [UInt8]) throws(WorkspaceError) -> Int {
    let before = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: count))
    var got = 0
    while got < count {
      let result = buffer.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { systemRead(descriptor, $0 + before + got, count - got) } ?? 0
      }
      if result == 0 { break }
      if result < 0 {
        if errno == EINTR { continue }
        let message = String(cString: strerror(errno))
        buffer.removeLast(count - got)
        throw WorkspaceError(.unreadable, path: path, message: message)
      }
      got += result
    }
    buffer.removeLast(count - got)
    return got
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}
