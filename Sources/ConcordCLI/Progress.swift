internal import ConcordKit

/// A line on standard error that tells how far long work has come: after a second, on a terminal
/// only.
struct Progress {
  private let name: String
  private let total: Int?
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant
  private var hasShown = false

  /// - Parameter total: the number of bytes there are, where it is known.
  init(_ name: String, total: Int?, isQuiet: Bool) {
    self.name = name
    self.total = total
    isShown = !isQuiet && FileDescriptor.standardError.isTerminal
    last = start
  }

  mutating func update(_ done: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1), now - last > .milliseconds(200) else { return }
    last = now
    hasShown = true
    let elapsed = (now - start) / .seconds(1)
    let rate = Double(done) / elapsed / 1_000_000
    var line = "\r\(name): \(done / 1_000_000) MB, \(Int(rate)) MB/s"
    if let total, total > 0, done > 0 {
      let remaining = Double(total - done) / Double(done) * elapsed
      line += ", \(done * 100 / total) %, \(Int(remaining)) s left"
    }
    write(line + "   ")
  }

  /// Clears the line.
  mutating func finish() {
    if hasShown { write("\r" + String(repeating: " ", count: 78) + "\r") }
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBufferPointer(FileDescriptor.standardError.write)
  }
}
