internal import ConcordKit

/// Where data goes: standard output, or a file whose old contents stand until the new are whole.
final class OutputTarget {
  private var file: FileReplacement?

  /// - Parameter path: nil and `-` for standard output.
  init(_ path: String?) throws(WorkspaceError) {
    guard let path, path != "-" else { return }
    file = try FileReplacement(path)
  }

  func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkspaceError) {
    if file == nil {
      Terminal.print(bytes)
    } else {
      try file?.write(bytes)
    }
  }

  func write(_ bytes: [UInt8]) throws(WorkspaceError) {
    try bytes.span.withUnsafeBufferPointer { bytes throws(WorkspaceError) in try write(bytes) }
  }

  /// Puts the new contents of a file in place.
  func finish() throws(WorkspaceError) {
    try file?.commit()
  }
}
