/// Rewrites a file once there is something to change, and not at all otherwise: until the first
/// new bytes it only counts how much of the old file stays.
final class LateReplacement {
  private let path: String
  private var unchanged = 0
  private var file: FileReplacement?

  init(_ path: String) {
    self.path = path
  }

  /// Takes the next bytes of the new contents.
  ///
  /// - Parameter isEdited: whether they differ from those of the old contents.
  func write(_ bytes: UnsafeBufferPointer<UInt8>, isEdited: Bool) throws(WorkspaceError) {
    if file == nil {
      guard isEdited else {
        unchanged += bytes.count
        return
      }
      file = try FileReplacement(path)
      try copyUnchanged()
    }
    try file?.write(bytes)
  }

  // The old contents are read again rather than kept: they may be of any size.
  private func copyUnchanged() throws(WorkspaceError) {
    let reader = try BlockReader(path)
    var buffer = ByteBuffer(capacity: min(unchanged, TextStream.blockSize))
    while unchanged > 0 {
      let got = try reader.read(min(unchanged, TextStream.blockSize), into: &buffer)
      guard got > 0 else {
        throw WorkspaceError(.unreadable, path: path, message: "the file shrank while it was read")
      }
      try file?.write(buffer.bytes)
      buffer.removeAll()
      unchanged -= got
    }
  }

  /// Puts the new contents in place, if there are any.
  func commit(backup: String?) throws(WorkspaceError) {
    try file?.commit(backup: backup)
  }
}
