internal import ConcordKit

/// A line on standard error that tells how far long work has come: after a second, on a terminal
/// only.
struct ProgressLine {
  private let name: String
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant
  private var hasShown = false

  init(_ name: String, isQuiet: Bool) {
    self.name = name
    isShown = !isQuiet && FileDescriptor.standardError.isTerminal
    last = start
  }

  mutating func update(_ progress: TextStream.Progress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1), now - last > .milliseconds(200) else { return }
    last = now
    hasShown = true
    let elapsed = (now - start) / .seconds(1)
    let done = progress.done
    let rate = Double(done) / elapsed / 1_000_000
    var line = "\r\(name): \(done / 1_000_000) MB, \(Int(rate)) MB/s"
    if let total = progress.total, total > 0, done > 0 {
      let remaining = Double(total - done) / Double(done) * elapsed
      line += ", \(done * 100 / total) %, \(Int(remaining)) s left"
    }
    Terminal.write(line + "   ")
  }

  /// Tells what is being done, and how much of it is.
  mutating func update(_ work: String, done: Int, of total: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1), now - last > .milliseconds(200) else { return }
    last = now
    hasShown = true
    Terminal.write("\r\(name): \(work) \(done) of \(total)   ")
  }

  /// Clears the line.
  mutating func finish() {
    if hasShown { Terminal.write("\r" + String(repeating: " ", count: 78) + "\r") }
    hasShown = false
  }
}
