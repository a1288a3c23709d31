internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Replaces a file so that at every moment either the old or the new contents are whole on disk:
/// written to a temporary file beside it, synced, given the old mode, renamed.
public enum FileReplacement {
  /// - Parameter backup: a suffix under which the old contents are kept, such as `.bak`.
  public static func replace(
    _ path: String, with bytes: [UInt8], backup: String? = nil
  ) throws(WorkspaceError) {
    // A link that was named is followed: its target is what changes.
    let target = realpath(path, nil).map { resolved in
      defer { free(resolved) }
      return String(cString: resolved)
    } ?? path
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode & 0o7777 : 0o644
    var template = Array("\(target).concord-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(path) }
    let temporary = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    func fail() -> WorkspaceError {
      let error = failure(path)
      close(descriptor)
      unlink(temporary)
      return error
    }
    var written = 0
    while written < bytes.count {
      let result = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { write(descriptor, $0 + written, bytes.count - written) } ?? 0
      }
      if result < 0, errno == EINTR { continue }
      guard result > 0 else { throw fail() }
      written += result
    }
    guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else { throw fail() }
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    close(descriptor)
    if let backup, !backup.isEmpty {
      unlink(target + backup)
      if link(target, target + backup) != 0 {
        guard let old = try? Data(contentsOf: URL(filePath: target)),
          (try? old.write(to: URL(filePath: target + backup))) != nil
        else {
          let error = failure(target + backup)
          unlink(temporary)
          throw error
        }
      }
    }
    guard rename(temporary, target) == 0 else {
      let error = failure(path)
      unlink(temporary)
      throw error
    }
  }

  private static func failure(_ path: String) -> WorkspaceError {
    WorkspaceError(.unwritable, path: path, message: String(cString: strerror(errno)))
  }
}
