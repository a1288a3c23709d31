internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Replaces a file so that at every moment either the old or the new contents are whole on disk:
/// written to a temporary file beside it, synced, given the old mode and owner, renamed.
///
/// A replacement that is dropped before `commit` leaves the file as it was.
public struct FileReplacement: ~Copyable {
  private let path: String
  private let target: String
  /// nil where the bytes go straight to a pipe or a device, which has no old contents to keep.
  private let temporary: String?
  private let descriptor: Int32
  private var isCommitted = false

  /// Opens a temporary file beside `path`. A link that was named is followed: its target is what
  /// changes. What is no regular file, such as `/dev/null`, is written to as it is.
  public init(_ path: String) throws(WorkspaceError) {
    let target = FileReplacement.resolved(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    let isDevice = exists && status.st_mode & S_IFMT != S_IFREG
    var template = Array((FileReplacement.folder(of: target) + ".concord-XXXXXX").utf8CString)
    let descriptor =
      isDevice ? target.withCString { openFile($0, O_WRONLY | O_CLOEXEC) } : mkstemp(&template)
    guard descriptor >= 0 else { throw FileReplacement.failure(path) }
    self.path = path
    self.target = target
    self.descriptor = descriptor
    temporary =
      isDevice
      ? nil
      : template.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { String(cString: $0) } ?? ""
      }
    guard !isDevice else { return }
    if exists {
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      _ = fchmod(descriptor, status.st_mode & 0o7777)
    } else {
      // What the user has set for new files; there is no way to ask but to set it.
      let mask = umask(0o022)
      _ = umask(mask)
      _ = fchmod(descriptor, 0o666 & ~mask)
    }
  }

  /// The path behind links, or the path itself where nothing stands yet.
  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder of a path with its last slash; empty for a bare name.
  private static func folder(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[...$0] } ?? ""
  }

  deinit {
    close(descriptor)
    if let temporary, !isCommitted { unlink(temporary) }
  }

  /// Appends bytes to the new contents.
  public func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkspaceError) {
    guard FileDescriptor(number: descriptor).write(bytes) else {
      throw FileReplacement.failure(path)
    }
  }

  /// Puts the new contents in the place of the old, and syncs the folder, so that the rename
  /// outlasts a power cut.
  ///
  /// - Parameter backup: a suffix under which the old contents are kept, such as `.bak`.
  public mutating func commit(backup: String? = nil) throws(WorkspaceError) {
    guard let temporary else { return }
    guard fsync(descriptor) == 0 else { throw FileReplacement.failure(path) }
    if let backup, !backup.isEmpty {
      unlink(target + backup)
      guard link(target, target + backup) == 0 || copy(target, to: target + backup) else {
        throw FileReplacement.failure(target + backup)
      }
    }
    guard rename(temporary, target) == 0 else { throw FileReplacement.failure(path) }
    isCommitted = true
    let folder = FileReplacement.folder(of: target)
    let opened = (folder.isEmpty ? "." : String(folder)).withCString {
      openFile($0, O_RDONLY | O_CLOEXEC)
    }
    if opened >= 0 {
      fsync(opened)
      close(opened)
    }
  }

  /// For file systems without hard links.
  private func copy(_ old: String, to new: String) -> Bool {
    (try? FileManager.default.copyItem(atPath: old, toPath: new)) != nil
  }

  private static func failure(_ path: String) -> WorkspaceError {
    WorkspaceError(.unwritable, path: path, message: String(cString: strerror(errno)))
  }
}

/// An open file that takes bytes.
public struct FileDescriptor: Sendable {
  private let number: Int32

  public init(number: Int32) {
    self.number = number
  }

  /// Where data goes.
  public static let standardOutput = FileDescriptor(number: 1)
  /// Where talk goes.
  public static let standardError = FileDescriptor(number: 2)

  /// Writes all the bytes, however many calls that takes; false on failure, told by `errno`.
  public func write(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    var written = 0
    while written < bytes.count {
      let result = systemWrite(number, start + written, bytes.count - written)
      if result < 0, errno == EINTR { continue }
      guard result > 0 else { return false }
      written += result
    }
    return true
  }

  /// Whether the last write failed because nobody reads any more, which is no error.
  public static var isPipeClosed: Bool { errno == EPIPE }

  /// Whether this is a terminal.
  public var isTerminal: Bool { isatty(number) == 1 }
}

/// `open`, where a member of that name hides it.
func openFile(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
  open(path, flags)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
