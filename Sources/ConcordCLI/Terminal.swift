internal import ConcordKit
internal import Foundation

/// Standard output for data, standard error for talk.
enum Terminal {
  static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes bytes to standard output; ends the program quietly when nobody reads any more.
  static func print(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !FileDescriptor.standardOutput.write(bytes) else { return }
    if FileDescriptor.isPipeClosed { exit(0) }
    complain("concord: standard output: \(String(cString: strerror(errno)))")
    exit(2)
  }

  static func print(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer(print)
  }

  static func print(_ text: String) {
    print(Array(text.utf8))
  }

  /// Tells something on standard error.
  static func complain(_ message: String) {
    write(message.hasSuffix("\n") ? message : message + "\n")
  }

  /// Tells an error: a flaw within a file by its place alone, so that editors can follow it.
  static func complain(_ error: WorkspaceError) {
    for detail in error.details { complain(error.hasPlaces ? detail : "concord: \(detail)") }
  }

  /// Writes to standard error as it is.
  static func write(_ text: String) {
    var text = text
    _ = text.withUTF8(FileDescriptor.standardError.write)
  }

  static func exit(_ code: Int32) -> Never {
    Foundation.exit(code)
  }

  /// Writes a report to a file, or to standard output where no file is named.
  static func deliver(_ bytes: [UInt8], to path: String?) throws(WorkspaceError) {
    let output = try OutputTarget(path)
    try output.write(bytes)
    try output.finish()
  }
}
