import ConcordTestSupport
import Foundation

/// A temporary folder of a test's own, in which the built binary runs.
///
/// The lexicons of all sandboxes share one cache, made anew for each run of the tests, so that the
/// shipped glossaries are compiled once; a test about the cache names one of its own.
final class Sandbox {
  /// What a run of the binary came to.
  struct Run {
    var status: Int32
    var output: Data
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }
    /// The output as JSON; nil where it is none.
    var json: Any? { try? JSONSerialization.jsonObject(with: output) }
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "concord-test-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The binary stands beside the program that runs the tests; `CONCORD_BINARY` names another.
  static let binary: URL = {
    if let path = ProcessInfo.processInfo.environment["CONCORD_BINARY"] {
      return URL(filePath: path)
    }
    return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "concord")
  }()

  private static let sharedCache = FileManager.default.temporaryDirectory
    .appending(path: "concord-test-cache-\(ProcessInfo.processInfo.processIdentifier)")

  func url(_ name: String) -> URL { folder.appending(path: name) }

  /// Writes a file, and the folders above it.
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    let file = url(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func write(_ name: String, _ text: String) throws {
    try write(name, text.utf8)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  /// The names of what stands in the folder, hidden files too.
  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(folder).path).sorted()
  }

  /// Runs `concord` in the folder and waits for its end.
  func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Run {
    try run(Sandbox.binary, arguments, input: input, environment: environment)
  }

  func run(_ arguments: String..., input: String = "") throws -> Run {
    try run(arguments, input: Data(input.utf8))
  }

  /// Runs a line of shell in which `$CONCORD` is the binary.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Run {
    try run(URL(filePath: "/bin/sh"), ["-c", line], input: Data(), environment: environment)
  }

  private func run(
    _ program: URL, _ arguments: [String], input: Data, environment: [String: String]
  ) throws -> Run {
    let id = UUID().uuidString
    let streams = FileManager.default.temporaryDirectory.appending(path: "concord-run-\(id)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    func stream(_ name: String, _ contents: Data = Data()) throws -> URL {
      let file = streams.appending(path: name)
      try contents.write(to: file)
      return file
    }
    let variables = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8",
      "CONCORD": Sandbox.binary.path, "CONCORD_CACHE": Sandbox.sharedCache.path,
    ].merging(environment) { $1 }
    let output = try stream("output")
    let errors = try stream("errors")
    let status = try Sandbox.spawn(
      [program.path] + arguments, variables.map { "\($0)=\($1)" }, in: folder.path,
      streams: [try stream("input", input).path, output.path, errors.path])
    return Run(
      status: status, output: try Data(contentsOf: output),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// Runs a program to its end; returns its exit status, or -1 where a signal ended it.
  ///
  /// By hand, since tests run on threads that block signals, and `Process` hands that on: a shell
  /// that cannot hear of the end of its children waits for ever.
  private static func spawn(
    _ arguments: [String], _ environment: [String], in folder: String, streams: [String]
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, path) in streams.enumerated() {
      posix_spawn_file_actions_addopen(
        &actions, Int32(number), path, number == 0 ? O_RDONLY : O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    // A shell takes the program to its folder: not every C library can.
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + arguments
    let words = shell.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var process = pid_t()
    let failure = posix_spawn(&process, shell[0], &actions, &attributes, words, variables)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }
}
