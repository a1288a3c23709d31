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
    let line = Array((message.hasSuffix("\n") ? message : message + "\n").utf8)
    _ = line.withUnsafeBufferPointer(FileDescriptor.standardError.write)
  }

  static func exit(_ code: Int32) -> Never {
    Foundation.exit(code)
  }

  /// Writes a report to a file, or to standard output where no file is named.
  static func deliver(_ bytes: [UInt8], to path: String?) throws {
    guard let path, path != "-" else {
      print(bytes)
      return
    }
    var file = try FileReplacement(path)
    try bytes.withUnsafeBufferPointer { try file.write($0) }
    try file.commit()
  }
}
